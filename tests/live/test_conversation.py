"""What is said, how it is shown, and what happens to a message that cannot be sent."""

from html import escape

import pytest
from cleanslate.app.window import REPLY_ROOM
from live.conversation import SUGGESTIONS, lines, marks
from live.events import update
from live.lab import view
from live.replying import advance
from live.words import words

from tests.live.conftest import finish, read, say


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "a & b", "\u202eabc", "😀 مرحبا", "<|end|>"])
def test_whatever_is_typed_is_shown_as_text(page, text):
    say(page, text)
    html = str(view(page))
    assert escape(text, quote=False) in html
    assert "<script" not in html


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_sending_nothing_does_nothing_but_explain(page, text):
    update(page, "send", {"text": text})
    assert not page.busy and not page.session.messages
    assert words("notice.empty") in read(page).by_id("notice").text


def test_who_writes_of_danger_is_told_by_the_page_where_help_is_and_pip_sees_nothing_of_it(page):
    note = words("chat.in-need")
    update(page, "send", {"text": "I want to die"})
    assert escape(note, quote=False) in str(view(page)), "it does not wait for Pip"
    finish(page)
    assert note in read(page).by_id("line-m1").text, "what is read last is not what a small model says to that"
    assert str(view(page)).count(escape(note, quote=False)) == 1 and page.spoken.endswith(note)
    assert not any(note in str(message) for message in page.session.messages)
    say(page, "How are you?")
    assert note not in page.spoken
    assert "emergency" not in read(page).by_id("slate").text and "die" in read(page).by_id("slate").text


def test_what_to_try_next_depends_on_what_was_said_and_answered_in_this_chat(page):
    def offered() -> list[str]:
        return [read(page).by_id(f"try-{place}").text for place in range(len(SUGGESTIONS))]

    first = [words(f"suggest.{names[0]}") for names in SUGGESTIONS]
    assert offered() == first
    for _ in range(2):  # the second click of a double click sends nothing, neither this nor something else
        update(page, "try", {"text": first[0]})
        assert offered() == first and not page.conversation.waiting
    finish(page)
    assert [message["role"] for message in page.session.messages] == ["user", "assistant"]
    assert offered() == [words(f"suggest.{SUGGESTIONS[0][1]}"), *first[1:]]
    for names in SUGGESTIONS:
        for name in names:
            say(page, words(f"suggest.{name}"))
    assert offered()[0] == first[0], "of all that was tried, this is the first that Pip cannot see any more"
    update(page, "window-size", {"value": "256"})
    assert offered()[1:] == [words(f"suggest.{names[-1]}") for names in SUGGESTIONS[1:]]
    update(page, "new-chat", {})
    assert offered() == first


def test_a_message_sent_while_pip_answers_waits_its_turn(page):
    update(page, "send", {"text": "one"})
    update(page, "send", {"text": "two"})
    assert read(page).by_id("queued-w0")
    assert [message["content"] for message in page.session.messages] == ["one"]


def test_stop_keeps_and_marks_what_was_said(page):
    update(page, "send", {"text": "Hi"})
    while not (page.reply and page.reply.text):
        advance(page)
    update(page, "stop", {})
    assert not page.busy
    last = page.session.messages[-1]
    assert last["stopped"] and "Hello!".startswith(last["content"])
    assert words("chat.stopped") in str(view(page))


@pytest.mark.parametrize(("cut", "mark"), [("length", "chat.cut-short"), ("nonsense", None), (None, None)])
def test_a_reply_that_the_app_cut_off_is_marked_where_it_stands(cut, mark):
    (line,) = lines([{"role": "assistant", "content": "Hello", "cut": cut}], {0: "all"})
    assert marks(line) == ([words(mark)] if mark else [])


def test_a_refused_message_is_back_in_the_box_with_the_reason(page):
    update(page, "policy", {"value": "refuse"})
    for _ in range(3):
        say(page, "My name is Ada.")
    before = list(page.session.messages)
    update(page, "window-size", {"value": "64"})
    say(page, "What's my name?")
    assert page.session.messages == before
    reader = read(page)
    assert reader.by_id("message").text == "What's my name?"
    assert words("notice.refused") in reader.by_id("notice").text


def test_notes_too_large_for_the_slate_keep_the_message_in_the_box(page):
    update(page, "memory", {"checked": True})
    update(page, "note-add", {})
    update(page, "note-save", {"text": "I like long walks, long talks and long notes. " * 2})
    update(page, "window-size", {"value": "64"})
    say(page, "Hi")
    assert not page.session.messages
    assert words("notice.too-small", room=REPLY_ROOM) in read(page).by_id("notice").text


def test_new_chat_while_pip_answers_begins_with_nothing(page):
    update(page, "send", {"text": "Hi"})
    advance(page)
    update(page, "new-chat", {})
    assert not page.busy and not page.session.messages
    reader = read(page)
    assert reader.by_id("empty") and page.focus == "message" and page.spoken == words("chat.started")


def test_the_transcript_says_which_messages_pip_no_longer_sees(page):
    for _ in range(6):
        say(page, "My name is Ada.")
    update(page, "window-size", {"value": "64"})
    marks = [node.attributes["data-seen"] for node in read(page).having("data-seen")]
    assert marks[0] == "none" and marks[-1] == "all"


def test_every_id_in_the_page_is_there_once(remembering_page):
    page = remembering_page
    for _ in range(3):
        say(page, "my name is Ada")
    update(page, "window-size", {"value": "128"})
    ids = [node.attributes["id"] for node in read(page).having("id")]
    assert len(ids) == len(set(ids))


def test_the_names_that_people_and_tests_rely_on(remembering_page):
    say(remembering_page, "my name is Ada")
    html = str(view(remembering_page))
    for text in (
        'role="log"', 'aria-label="Conversation"', "<article", 'aria-label="You"', 'aria-label="Pip"', ">New chat<",
        ">Temporary chat<", ">What the model sees<", 'role="meter"', 'aria-label="Tokens in the window"', ">Window size<",
        ">Memory<", ">Edit note<", ">Delete note<", ">Add note<", 'role="switch"', ">Use memory<", 'role="status"',
        ">The weights<", ">Message Pip<", ">Send<",
    ):
        assert text in html, text


def test_nothing_in_the_page_carries_a_style_or_a_script(remembering_page):
    say(remembering_page, "my name is Ada")
    finish(remembering_page)
    html = str(view(remembering_page))
    assert " style=" not in html and "onclick" not in html and "<script" not in html
