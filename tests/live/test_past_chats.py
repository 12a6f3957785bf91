"""Past chats in the memory panel: listed, searched when the reader says so, deleted one by one."""

from cleanslate.app.past_chats import OPENING
from live.events import update
from live.keeping import restore, snapshot
from live.page import EVERYTHING, Page
from live.words import words

from tests.live.conftest import read, say, scripted_pip


def chats(page: Page, *texts: str) -> Page:
    """Put one chat away for each text."""
    for text in texts:
        say(page, text)
        update(page, "new-chat", {})
    return page


def on_slate(page: Page) -> str:
    return "".join(node.text for node in read(page).having("data-token") if node.attributes["data-source"] == "document")


def test_a_past_chat_is_listed_with_what_was_told_in_it_and_the_first_exchange_of_the_page_is_none(page):
    page.session.messages = [{"role": "user", "content": "Hello! How are you?"}, {"role": "assistant", "content": "Fine."}]
    update(page, "new-chat", {})
    assert page.session.past_chats == [] == page.session.messages, "nobody said it, so nobody looks for it"
    page.session.messages = [{"role": "user", "content": "Hello! How are you?"}, {"role": "assistant", "content": "Fine."}]
    chats(page, "What do cows eat? I have a hamster.", "Hello! How are you?")
    titles = [node.text for node in read(page).nodes if node.attributes.get("class") == "chat-title"]
    assert titles == ["Hello! How are you?", "I have a hamster."]


def test_past_chats_are_listed_the_newest_first(page):
    chats(page, "My name is Ada.", "I live in Rome.")
    titles = [node.text for node in read(page).nodes if node.attributes.get("class") == "chat-title"]
    assert titles == ["I live in Rome.", "My name is Ada."]
    assert words("past.kept", count=2) in read(page).by_id("past-line").text


def test_the_search_is_off_until_the_reader_turns_it_on(page):
    chats(page, "My name is Ada.")
    say(page, "What's my name?")
    assert not on_slate(page) and "checked" not in read(page).by_id("search-past").attributes
    update(page, "search-past", {"checked": True})
    assert read(page).by_id("past-list").attributes["data-opens"] == "1"
    update(page, "new-chat", {})
    say(page, "What's my name?")
    assert OPENING + "My name is Ada." in on_slate(page)


def test_the_chat_that_a_passage_came_from_says_so(page):
    chats(page, "My name is Ada.", "I live in Rome.")
    update(page, "search-past", {"checked": True})
    say(page, "What's my name?")
    reader = read(page)
    assert "My name is Ada." in reader.by_id("chat-copied-1").text and not reader.by_id("chat-copied-2")
    assert words("diary.past-passage", text=OPENING + "My name is Ada.") in page.diary.lines


def test_of_chats_that_say_the_same_only_the_one_that_was_copied_says_so(page):
    chats(page, "My name is Ada.", "My name is Ada.")
    update(page, "search-past", {"checked": True})
    say(page, "What's my name?")
    assert read(page).by_id("chat-copied-2") and not read(page).by_id("chat-copied-1")


def test_turning_the_search_on_or_off_shows_at_once_what_the_next_reply_would_be_read_from(page):
    chats(page, "My name is Ada.")
    say(page, "What's my name?")
    update(page, "search-past", {"checked": True})
    assert "Ada" in on_slate(page)
    update(page, "search-past", {"checked": False})
    assert "Ada" not in on_slate(page)


def test_after_deleting_the_focus_goes_to_the_neighbour_and_at_last_to_the_switch(page):
    chats(page, "My name is Ada.", "I live in Rome.")
    update(page, "chat-delete", {"value": "2"})
    assert page.focus == "chat-delete-1" and page.spoken == words("past.deleted")
    update(page, "chat-delete", {"value": "1"})
    assert page.focus == "search-past" and not read(page).by_id("past-list")
    assert words("diary.chat-deleted", text="My name is Ada.") in page.diary.lines


def test_a_chat_that_falls_out_for_a_new_one_was_not_thrown_away(page):
    chats(page, *(f"This is number {number}." for number in range(22)))
    assert len(page.session.past_chats) == 20
    assert not any("threw away" in line for line in page.diary.lines)


def test_in_a_temporary_chat_the_switch_cannot_be_used_and_nothing_is_searched(page):
    chats(page, "My name is Ada.")
    update(page, "search-past", {"checked": True})
    update(page, "temporary-chat", {})
    say(page, "What's my name?")
    assert not on_slate(page) and "disabled" in read(page).by_id("search-past").attributes
    assert words("past.kept-one") in read(page).by_id("past-line").text


def test_past_chats_and_the_switch_outlive_the_worker(page):
    chats(page, "My name is Ada.")
    update(page, "search-past", {"checked": True})
    again = restore(page.pip, snapshot(page), EVERYTHING)
    assert again.session.search_past and [chat.title for chat in again.session.past_chats] == ["My name is Ada."]


def test_nonsense_changes_nothing_and_raises_nothing():
    page = chats(Page(scripted_pip(" Hello!<|end|>"), panels=EVERYTHING), "Hi")
    for value in ("9", "x", "", None, [], {}, "1e9"):
        update(page, "chat-delete", {"value": value})
        assert len(page.session.past_chats) == 1
    for checked in ("yes", None, 3):
        update(page, "search-past", {"checked": checked})
        read(page)
    update(page, "chat-delete", {})


def test_markup_in_a_title_stays_text(page):
    chats(page, "<b>Ada</b> & \u202eevil")
    assert "<b>Ada</b>" in read(page).by_id("chat-title-1").text
