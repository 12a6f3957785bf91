"""The call as a program writes it: JSON messages, and the list that an app keeps and sends again."""

import json
from collections.abc import Sequence

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.model.chat_format import SYSTEM_PROMPT

from live.runs import settings
from live.words import words

MODEL = "pip-chat"


def request(messages: Sequence[dict], number: int | None) -> dict:
    """What a program sends.  The instructions, which the app adds by itself, are the first message.

    >>> request([{"role": "user", "content": "Hi"}], None)["messages"][1]
    {'role': 'user', 'content': 'Hi'}
    """
    return {"model": MODEL, "messages": [{"role": "system", "content": SYSTEM_PROMPT}, *messages], **settings(number)}


def calls(messages: Sequence[dict]) -> list[list[dict]]:
    """The list as it was sent with each message of the user: every time from the start.

    >>> said = [{"role": role, "content": "…"} for role in ("user", "assistant", "user")]
    >>> [len(sent) for sent in calls(said)]
    [2, 4]
    """
    whole = request(messages, None)["messages"]
    return [whole[: place + 1] for place, message in enumerate(whole) if message["role"] == "user"]


def read(pip: Pip, messages: Sequence[dict]) -> int:
    """Tokens of these messages, with the one that hands the word to Pip."""
    return pip.window(messages).used + 1


# ---- what is shown ----


def view(pip: Pip, messages: Sequence[dict], number: int | None, reply: str | None) -> h.Element:
    """The request, what came back (None: not run yet), and how the list grows."""
    return h.details(".call", id="call")[
        h.summary[h.h2[words("call.heading")]],
        h.p(".about")[words("call.about")],
        h.div(".sides")[
            h.figure[h.figcaption(".caps")[words("call.request")], json_html(request(messages, number))],
            h.figure[
                h.figcaption(".caps")[words("call.response")],
                h.p(".quiet")[words("call.none")] if reply is None else
                h.pre[h.code[message_html({"role": "assistant", "content": reply})]],
            ],
        ],
        h.h3[words("call.list")],
        h.p(".about")[words("call.list-about")],
        h.ol(".growth")[[sent(pip, place, messages) for place, messages in enumerate(calls(messages), 1)]],
        h.p(".about")[words("call.list-name")],
    ]


def json_html(body: dict) -> h.Element:
    """The request, one message a line, each in the colour of its source."""
    rest = {key: value for key, value in body.items() if key not in ("model", "messages")}
    lines = body["messages"]
    return h.pre[h.code[
        "{\n", f'  "model": {json.dumps(body["model"])},\n', '  "messages": [\n',
        [("    ", message_html(message), "\n" if place == len(lines) - 1 else ",\n") for place, message in enumerate(lines)],
        "  ],\n", ",\n".join(f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in rest.items()), "\n}",
    ]]


def message_html(message: dict) -> h.Element:
    return h.span(".json", data_source=message["role"])[json.dumps(message, ensure_ascii=False)]


def sent(pip: Pip, number: int, messages: Sequence[dict]) -> h.Element:
    """One call: a letter for each message that it sends, and the same in words."""
    return h.li[
        h.span(".letters", aria_hidden="true")[[
            h.span(".letter", data_source=message["role"])[words(f"source.{message['role']}.letter")]
            for message in messages
        ]],
        h.span[words("call.sent", number=number, count=len(messages), tokens=read(pip, messages))],
    ]
