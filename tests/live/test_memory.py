"""The slips of paper: saved by Pip's own call, written by hand, kept on the device."""

import json

from live.events import update
from live.keeping import restore, snapshot, store, take_stored
from live.lab import view
from live.replying import advance
from live.words import words
from markupsafe import escape

from tests.live.conftest import read, say


def add_note(page, text):
    update(page, "note-add", {})
    update(page, "note-save", {"text": text})


def test_a_note_that_pip_asks_for_is_listed_announced_and_shown_in_the_chat(remembering_page):
    say(remembering_page, "my name is Ada")
    reader = read(remembering_page)
    assert reader.by_id("note-text-1").text == "name = Ada"
    assert reader.by_id("memory-status").text == words("memory.updated")
    assert words("chat.saved", note="name = Ada") in str(view(remembering_page))


def test_a_note_that_stands_already_is_said_to_be_there_and_not_to_be_new(remembering_page):
    add_note(remembering_page, "name = Ada")
    say(remembering_page, "my name is Ada")
    assert read(remembering_page).by_id("memory-status").text == words("memory.noted-already")
    assert words("chat.noted-already", note="name = Ada") in str(view(remembering_page))
    assert remembering_page.session.notes.texts() == ["name = Ada"]


def test_a_note_that_takes_the_place_of_another_is_shown_in_the_chat_together_with_it(remembering_page):
    add_note(remembering_page, "name = <b>Bo</b>")
    say(remembering_page, "my name is Ada")
    assert str(escape(words("chat.note-changed", note="name = Ada", before="name = <b>Bo</b>"))) in str(view(remembering_page))
    assert words("chat.saved", note="name = Ada") not in str(view(remembering_page))


def test_a_note_stands_on_the_slate_of_the_next_chat_only_while_memory_is_on(page):
    add_note(page, "name = Ada")
    update(page, "new-chat", {})
    assert not [n for n in read(page).having("data-token") if n.attributes["data-source"] == "note"]
    update(page, "memory", {"checked": True})
    tokens = [n for n in read(page).having("data-token") if n.attributes["data-source"] == "note"]
    assert "name = Ada" in "".join(node.text for node in tokens)


def test_editing_a_note_moves_the_focus_in_and_back(page):
    add_note(page, "name = Ada")
    update(page, "note-edit", {"value": "1"})
    assert page.focus == "note-text" and read(page).by_id("note-text").attributes["value"] == "name = Ada"
    update(page, "note-save", {"text": "name = Bo"})
    assert page.focus == "note-edit-1" and page.session.notes.texts() == ["name = Bo"]


def test_an_empty_note_is_refused_with_a_reason_and_the_editor_stays(page):
    add_note(page, "  ")
    assert page.memory.editing is not None and "empty" in read(page).by_id("note-problem").text
    update(page, "note-cancel", {})
    assert page.memory.editing is None and page.focus == "note-add"


def test_after_deleting_the_focus_goes_to_the_neighbour_and_at_last_to_add(page):
    for text in ("name = Ada", "city = Rome"):
        add_note(page, text)
    update(page, "note-delete", {"value": "1"})
    assert page.focus == "note-delete-2"
    update(page, "note-delete", {"value": "2"})
    assert page.focus == "note-add" and not page.session.notes.texts()


def test_nothing_of_a_temporary_chat_is_stored(page):
    add_note(page, "name = Ada")
    assert "Ada" in store(page)
    update(page, "temporary-chat", {})
    assert store(page) is None and page.session.offered_notes is None


def test_a_visit_with_nothing_to_keep_stores_nothing(page):
    say(page, "Hi")
    assert store(page) is None


def test_notes_come_back_at_the_next_visit(page):
    add_note(page, "name = Ada")
    update(page, "memory", {"checked": True})
    later = restore(page.pip, None)
    take_stored(later, store(page))
    assert later.session.notes.texts() == ["name = Ada"] and later.session.memory


def test_damaged_notes_are_left_alone_and_the_page_says_so(page):
    for text in ("", "null", "[]", "{", '{"notes": 5}', '{"notes": [], "memory": "yes"'):
        take_stored(page, text)
        assert not page.session.notes.texts()
    assert "could not be read" in read(page).by_id("notice").text


def test_when_the_browser_keeps_nothing_the_panel_says_so_and_notes_still_work(page):
    update(page, "storage-failed", {})
    add_note(page, "name = Ada")
    reader = read(page)
    assert reader.by_id("unstored") and reader.by_id("note-text-1") and not reader.by_id("notes-kept")


def test_below_notes_it_says_how_long_they_are_kept(page):
    assert not read(page).by_id("notes-kept")
    add_note(page, "name = Ada")
    assert read(page).by_id("notes-kept").text == words("memory.kept")
    update(page, "temporary-chat", {})
    assert not read(page).by_id("notes-kept")


def test_a_revived_page_has_the_transcript_and_the_half_reply(page):
    say(page, "Hi")
    update(page, "send", {"text": "Again"})
    while not (page.reply and page.reply.text):
        advance(page)
    again = restore(page.pip, snapshot(page))
    texts = [message["content"] for message in again.session.messages]
    assert texts[:3] == ["Hi", "Hello!", "Again"] and again.session.messages[3]["stopped"]
    assert json.loads(snapshot(again))["session"]["messages"] == again.session.messages


def test_an_event_for_a_note_that_is_gone_changes_nothing_and_says_so(page):
    update(page, "note-delete", {"value": "9"})
    assert read(page).by_id("notice").text
