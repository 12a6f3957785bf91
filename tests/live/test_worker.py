"""The page's Python answers its script: views, signs of life, one view for each token."""

import json

from live import chapter, worker
from live.kinds import KINDS
from live.page import Page
from live.worker import Worker
from tools.places import ASSETS

from tests.live.conftest import run_alone, scripted_pip


def run(*messages: dict, script: str = " Hello!<|end|>", pace: float = 0.0, kind: str = "chat", page: object = None) -> list[dict]:
    """What a fresh worker posts for these messages, until it has nothing more to do."""
    posted: list[dict] = []

    async def session() -> None:
        here = Worker(lambda text: posted.append(json.loads(text)), KINDS[kind](), page or Page(scripted_pip(script)), pace)
        for message in messages:
            here.receive(message)
        if here.answering:
            await here.answering

    run_alone(session())
    return posted


def event(name: str, **data: object) -> dict:
    return {"type": "event", "name": name, "data": data}


def test_a_ping_is_answered_without_drawing():
    assert run({"type": "ping"}) == [{"type": "pong"}]


def test_a_reply_is_drawn_once_for_every_token():
    views = run(event("send", text="Hi"), pace=0.001)
    lengths = [view["parts"]["live"].count("data-token") for view in views]
    assert len(views) > 4 and lengths[0] <= lengths[-1]
    assert "Hello!" in views[-1]["parts"]["live"]
    assert json.loads(views[-1]["snapshot"])["session"]["messages"][-1]["content"] == "Hello!"


def test_while_pip_writes_only_the_parts_of_a_chapter_that_change_are_drawn_again():
    page = chapter.recorded(scripted_pip(" Hello!<|end|>"), "memory")
    views = run(event("step", value="tell"), kind="chapter", page=page, pace=0.001)
    assert set(views[0]["parts"]) >= {"guess", "trying", "told", "last", "rail"}
    assert len(views) > 4 and all(set(view["parts"]) <= {"trying"} for view in views[1:-1])


def test_a_page_as_it_was_built_is_drawn_only_where_an_earlier_visit_left_something(monkeypatch):
    monkeypatch.setattr(worker, "WEIGHTS", ASSETS / "pip-chat.safetensors")
    page, posted = chapter.recorded(scripted_pip(" Hello!<|end|>"), "memory"), []
    init = {"page": "chapter", "snapshot": chapter.snapshot(page), "built": True}
    page.answers.choose("memory", "transfer", page.chapter.transfer.options[0])
    init["store"] = chapter.store(page)
    worker.start(lambda text: posted.append(json.loads(text)), json.dumps(init))
    assert set(posted[0]["parts"]) == {"last"}


def test_without_a_pace_some_states_are_skipped_but_not_the_last():
    views, all_views = run(event("send", text="Hi")), run(event("send", text="Hi"), pace=0.001)
    assert len(views) < len(all_views)
    assert views[-1]["snapshot"] == all_views[-1]["snapshot"] and "Hello!" in views[-1]["parts"]["live"]


def test_the_reply_is_said_aloud_once():
    spoken = [view["announce"] for view in run(event("send", text="Hi")) if view["announce"]]
    assert spoken == ["Pip: Hello!"]


def test_two_messages_at_once_are_answered_one_after_the_other():
    last = json.loads(run(event("send", text="one"), event("send", text="two"))[-1]["snapshot"])
    assert [m["content"] for m in last["session"]["messages"]] == ["one", "Hello!", "two", "Hello!"]


def test_stop_leaves_a_waiting_message_to_be_answered():
    last = json.loads(run(event("send", text="one"), event("send", text="two"), event("stop"))[-1]["snapshot"])
    assert [m["content"] for m in last["session"]["messages"]][-2:] == ["two", "Hello!"]


def test_new_chat_puts_waiting_messages_back_into_the_box():
    views = run(event("send", text="one"), event("send", text="two"), event("new-chat"))
    assert not json.loads(views[-1]["snapshot"])["session"]["messages"]
    assert ">two</textarea>" in [view["parts"]["live"] for view in views if view["parts"]][-1]
