"""A conversation that is changed afterwards: one message is written anew, struck out or put back.

The messages stay in the list.  One with `"struck": True` does not go into the window; `"before"` keeps what stood in its
place.  Pip's calls and the answers to them go with the reply that they led to.
"""

from collections.abc import Sequence

from cleanslate.errors import MessageError
from cleanslate.model.chat_format import clean_text


def is_spoken(message: dict) -> bool:
    """Is it a turn that a chat shows: the user's, or words of Pip's?"""
    return message["role"] == "user" or is_reply(message)


def is_reply(message: dict) -> bool:
    return message["role"] == "assistant" and bool(message.get("content"))


def edited(messages: Sequence[dict], place: int, text: str) -> list[dict]:
    """The same messages with other words in one of them.  Raises MessageError for no words, or no such message.

    >>> edited([{"role": "user", "content": "Hi"}], 0, "Hello")
    [{'role': 'user', 'content': 'Hello', 'before': 'Hi'}]
    """
    _check_place(messages, place)
    if not isinstance(text, str) or not clean_text(text):
        raise MessageError("a message needs words: write some, or strike the message out")
    message = {**messages[place], "content": text, "before": messages[place]["content"]}
    for how_it_ended in ("stopped", "cut"):
        message.pop(how_it_ended, None)
    return [*messages[:place], message, *messages[place + 1 :]]


def struck_out(messages: Sequence[dict], place: int) -> list[dict]:
    """The same without one message.  When it was the last question, its answer goes as well: it would answer nothing."""
    _check_place(messages, place)
    going = set(together(messages, place))
    if messages[place]["role"] == "user" and place == last_question_at(messages):
        going |= set(range(place, len(messages)))
    return [{**message, "struck": True} if at in going else message for at, message in enumerate(messages)]


def put_back(messages: Sequence[dict], place: int) -> list[dict]:
    """The same with a message that was struck out."""
    _check_place(messages, place)
    coming = together(messages, place)
    return [
        {key: value for key, value in message.items() if key != "struck"} if at in coming else message
        for at, message in enumerate(messages)
    ]


def together(messages: Sequence[dict], place: int) -> range:
    """A message and what belongs to it: a reply with the calls before it, a question with calls that led to no reply.

    >>> call = {"role": "assistant", "content": "", "tool_calls": [{}]}
    >>> chat = [{"role": "user", "content": "Hi"}, call, {"role": "tool", "content": "saved"}]
    >>> together(chat, 0), together([*chat, {"role": "assistant", "content": "Hello!"}], 3)
    (range(0, 3), range(1, 4))
    """
    first, last = place, place
    if is_reply(messages[place]):
        while first > 0 and not is_spoken(messages[first - 1]):
            first -= 1
    else:
        while last + 1 < len(messages) and not is_spoken(messages[last + 1]):
            last += 1
        if last + 1 < len(messages) and is_reply(messages[last + 1]):
            last = place
    return range(first, last + 1)


def last_question_at(messages: Sequence[dict]) -> int:
    """The place of the last question that stands; -1 when there is none."""
    places = (at for at, message in enumerate(messages) if message["role"] == "user" and not message.get("struck"))
    return max(places, default=-1)


def to_answer_again(messages: Sequence[dict], place: int) -> int | None:
    """The last question, when a change at `place` may change what Pip says to it; None when it came after that."""
    question = last_question_at(messages)
    return question if place <= question else None


def last_reply(messages: Sequence[dict]) -> str:
    """What Pip said last; "" when it said nothing."""
    return next((message["content"] for message in reversed(messages) if is_reply(message)), "")


def _check_place(messages: Sequence[dict], place: int) -> None:
    if type(place) is not int or not 0 <= place < len(messages) or not is_spoken(messages[place]):
        raise MessageError(f"there is no message {place!r} that could be changed: choose one of the user's or of Pip's")
