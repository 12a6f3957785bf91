""""Why this reply?": the verdict names what made the difference, and asking for it disturbs nothing."""

from pathlib import Path

import pytest
from cleanslate.app.chat import Pip
from live.events import update
from live.page import Page
from live.replying import answers
from live.words import words

from tests.live.conftest import finish, read, run_alone, say

WEIGHTS = Path(__file__).resolve().parents[2] / "assets" / "pip-chat.safetensors"


@pytest.fixture(scope="module")
def pip() -> Pip:
    return Pip.load(WEIGHTS)


@pytest.fixture
def page(pip) -> Page:
    return Page(pip)


def work(page: Page) -> int:
    """Do all that waits to be done; how many states were drawn."""

    async def run() -> int:
        return len([state async for state in answers(page, 0.0)])

    return run_alone(run())


def ask_why(page: Page) -> str:
    update(page, "why", {})
    assert page.examining
    work(page)
    return read(page).by_id("verdict").text


def test_the_message_that_told_it_is_quoted_with_what_pip_says_without_it(page):
    for text in ("My name is Zorblax.", "How are you?", "What's my name?"):
        say(page, text)
    said = ask_why(page)
    assert "My name is Zorblax." in said and "How are you" not in said
    assert page.inquiry.found.needed[0].without in said
    needed = [node for node in read(page).having("data-needed")]
    assert len(needed) == 1 and "Zorblax" in needed[0].text
    assert page.spoken and page.spoken in said


def test_what_comes_from_the_weights_is_said_to_come_from_them(page):
    for text in ("My name is Zorblax.", "What does a cow say?"):
        say(page, text)
    assert words("evidence.weights") in ask_why(page)


def test_a_note_is_quoted_as_a_note(page):
    update(page, "memory", {"checked": True})
    update(page, "note-add", {})
    update(page, "note-save", {"text": "name = Zorblax"})
    say(page, "What's my name?")
    assert words("evidence.from-note", text="“name = Zorblax”") in ask_why(page)


def test_the_chat_the_notes_and_the_slate_are_the_same_after_it(page):
    for text in ("My name is Zorblax.", "What's my name?"):
        say(page, text)
    session, slate = page.session.to_json(), read(page).by_id("wall").text
    ask_why(page)
    assert (page.session.to_json(), read(page).by_id("wall").text) == (session, slate)


def test_every_new_run_is_counted_on_the_page_while_it_goes_on(page):
    for text in ("My name is Zorblax.", "What's my name?"):
        say(page, text)
    update(page, "why", {})
    counts = []
    while page.inquiry.advance():
        counts.append(read(page).by_id("verdict").text)
    assert len(counts) > 2 and len(set(counts)) > 2


def test_a_message_sent_meanwhile_is_answered_and_the_question_why_is_open_again(page):
    for text in ("My name is Zorblax.", "What's my name?"):
        say(page, text)
    update(page, "why", {})

    async def run() -> None:
        states = answers(page, 0.0)
        await anext(states)
        update(page, "send", {"text": "What does a cow say?"})
        async for _ in states:
            pass

    run_alone(run())
    assert "moo" in page.session.messages[-1]["content"]
    assert page.inquiry is None and read(page).by_id("why")


@pytest.mark.parametrize("event", [("new-chat", {}), ("temporary-chat", {})])
def test_in_an_empty_chat_there_is_nothing_to_ask(page, event):
    say(page, "What's my name?")
    assert read(page).by_id("why")
    update(page, *event)
    assert read(page).by_id("why") is None
    update(page, "why", {})
    assert not page.busy


def test_a_reply_that_was_stopped_or_is_being_drawn_is_not_explained(page):
    update(page, "send", {"text": "What's my name?"})
    assert read(page).by_id("why") is None
    update(page, "why", {})
    assert page.inquiry is None
    finish(page)
    assert read(page).by_id("why")
