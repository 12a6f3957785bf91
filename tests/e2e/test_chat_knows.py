"""What Pip knows is what stands on its slate: told, wiped, noted, edited, deleted."""

import pytest
from playwright.sync_api import Page, expect

from cleanslate import Pip
from tests.e2e.chat import add_note, new_chat, open_chat, say, slate, use_memory, wiped
from tools.places import DIST

UNKNOWN = "I don't know your name."


@pytest.mark.parametrize("name", ["Zorblax", "quimby", "Amélie"])
def test_a_name_is_remembered_through_small_talk_and_other_facts(page: Page, site_url: str, name: str):
    open_chat(page, site_url)
    for text in (f"My name is {name}.", "How are you?", "I live in Rome.", "My favourite colour is green."):
        say(page, text)
    assert name.lower() in say(page, "What's my name?").lower()


def test_pip_says_that_it_does_not_know_a_name_that_was_wiped_off_the_slate(page: Page, site_url: str):
    open_chat(page, site_url)
    for text in ("My name is Zorblax.", "How are you?", "I live in Rome.", "My favourite colour is green."):
        say(page, text)
    page.get_by_role("slider", name="Window size").fill("64")
    expect(page.locator("[data-evicted]")).not_to_have_count(0)
    assert "Zorblax" in wiped(page) and "Zorblax" not in slate(page)
    assert say(page, "What's my name?") == UNKNOWN


def test_after_new_chat_without_memory_pip_says_that_it_does_not_know_the_name(page: Page, site_url: str):
    open_chat(page, site_url)
    use_memory(page, False)
    say(page, "My name is Zorblax.")
    new_chat(page)
    assert "Zorblax" not in slate(page)
    assert say(page, "What's my name?") == UNKNOWN


def test_a_note_that_pip_saved_stands_on_the_slate_of_the_next_chat(page: Page, site_url: str):
    open_chat(page, site_url)
    use_memory(page, True)
    say(page, "My name is Zorblax.")
    expect(page.get_by_role("status", name="Memory updated")).to_be_visible()
    new_chat(page)
    notes = page.locator('[data-token][data-source="note"]')
    assert "Zorblax" in "".join(notes.all_text_contents())
    assert "Zorblax" in say(page, "What's my name?")


def test_pip_follows_a_note_that_was_edited_and_one_that_was_deleted(page: Page, site_url: str):
    open_chat(page, site_url)
    use_memory(page, True)
    add_note(page, "name = Zorblax")
    page.get_by_role("button", name="Edit note").click()
    page.get_by_role("textbox", name="Note").fill("name = Moppet")
    page.get_by_role("button", name="Save note").click()
    new_chat(page) if page.get_by_role("article").count() else None
    assert "Moppet" in say(page, "What's my name?")
    page.get_by_role("button", name="Delete note").click()
    new_chat(page)
    assert say(page, "What's my name?") == UNKNOWN


def test_a_temporary_chat_is_shown_no_notes_and_pip_says_that_it_does_not_know(page: Page, site_url: str):
    open_chat(page, site_url)
    use_memory(page, True)
    add_note(page, "name = Zorblax")
    page.get_by_role("button", name="Temporary chat").click()
    expect(page.get_by_role("article")).to_have_count(0)
    expect(page.locator('[data-source="note"][data-token]')).to_have_count(0)
    assert say(page, "What's my name?") == UNKNOWN


def test_the_page_says_what_the_same_weights_say_to_the_same_window_in_python(page: Page, site_url: str):
    pip = Pip.load(DIST / "assets" / "pip-chat.safetensors")
    open_chat(page, site_url)
    new_chat(page)
    messages = []
    for text in ("My name is Zorblax.", "what do dogs eat", "What's my name?", "Who are you?", "🙂 שלום <|end|>"):
        messages.append({"role": "user", "content": text})
        reply = pip.reply(messages)
        assert say(page, text) == reply.content
        messages += reply.messages
