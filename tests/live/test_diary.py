"""What just happened, in plain words: every line is true of the state, and none is missing."""

from live.events import update
from live.words import words

from tests.live.conftest import say


def lines(page) -> str:
    return "\n".join(page.diary.lines)


def test_a_fresh_page_has_nothing_to_tell(page):
    assert page.diary.lines == []


def test_a_message_and_its_reply_are_told_with_what_was_read(page):
    say(page, "Hi there")
    tokens = sum(len(span.tokens) for span in page.read.window)
    assert page.diary.lines == ["You wrote: “Hi there”", f"Pip read the slate, {tokens} tokens, and wrote: “Hello!”"]


def test_a_saved_note_is_told_in_the_order_in_which_it_happened(remembering_page):
    say(remembering_page, "My name is Ada.")
    told = lines(remembering_page)
    assert told.index("You wrote") < told.index("Pip asked the app to remember: name = Ada") < told.index("The app wrote") < told.index("Pip read")
    assert "You wrote a note" not in told


def test_a_note_that_stands_already_is_told_to_be_there_and_not_to_be_written(remembering_page):
    remembering_page.session.notes.add("name = Ada")
    say(remembering_page, "My name is Ada.")
    assert words("diary.noted-already") in remembering_page.diary.lines and words("diary.saved") not in remembering_page.diary.lines


def test_a_note_that_is_written_over_another_is_told_with_what_it_said_before(remembering_page):
    remembering_page.session.notes.add("name = Bo")
    say(remembering_page, "My name is Ada.")
    assert words("diary.note-overwritten", before="name = Bo") in remembering_page.diary.lines and words("diary.saved") not in remembering_page.diary.lines


def test_what_the_reader_does_to_the_notes_is_told_as_the_readers_doing(page):
    update(page, "note-add", {})
    update(page, "note-save", {"text": "name = Ada"})
    update(page, "note-edit", {"value": "1"})
    update(page, "note-save", {"text": "name = Bob"})
    update(page, "note-delete", {"value": "1"})
    assert page.diary.lines == [
        "You wrote a note: name = Ada", "You changed a note from “name = Ada” to “name = Bob”.",
        "You threw away the note “name = Bob”.",
    ]


def test_new_chats_memory_slate_and_rule_are_told(page):
    say(page, "Hi")
    before = len(page.diary.lines)
    for name, data in [("new-chat", {}), ("temporary-chat", {}), ("new-chat", {}), ("memory", {"checked": True}),
                       ("window-size", {"value": "64"}), ("policy", {"value": "refuse"})]:
        update(page, name, data)
    told = page.diary.lines[before:]
    assert [line.split(".")[0].split(":")[0] for line in told] == [
        "You started a new chat", "You started a temporary chat", "You started a new chat", "You turned memory on",
        "You made the slate hold 64 tokens", "You changed what happens when the slate is full",
    ]


def test_tokens_that_were_wiped_for_a_reply_are_told(page):
    update(page, "window-size", {"value": "64"})
    for number in range(5):
        say(page, f"This is message number {number}")
    assert "tokens to make room" in page.diary.lines[-2] and page.read.board.wiped > 0


def test_markup_in_a_message_is_shown_as_text(page):
    from live.lab import view

    say(page, "<b>bold</b>")
    assert "“&lt;b&gt;bold&lt;/b&gt;”" in str(view(page))
