"""For everyone: the journey by keyboard, axe's rules in both themes, no sideways scrolling on a small phone."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.chat import add_note, box, faults_in_both_themes, open_chat, replies, say, settled, tab_to, use_memory, written


def test_axe_finds_nothing_in_the_main_states(page: Page, site_url: str):
    page.emulate_media(reduced_motion="reduce")
    open_chat(page, site_url)
    assert faults_in_both_themes(page) == []
    use_memory(page, True)
    for text in ("My name is Zorblax.", "How are you?", "I have a dog."):
        say(page, text)
    page.get_by_role("slider", name="Window size").fill("96")
    add_note(page, "city = Rome")
    page.get_by_role("button", name="Edit note").last.click()
    page.get_by_role("button", name="Next token").click()
    page.get_by_text("Read the slate as text").click()
    assert faults_in_both_themes(page) == []
    page.get_by_role("switch", name="Invisible ink").uncheck()
    page.get_by_role("button", name="Temporary chat").click()
    box(page).press("Enter")
    expect(written(page, "There is nothing to send yet.")).to_be_visible()
    assert faults_in_both_themes(page) == []


def test_the_whole_journey_works_with_the_keyboard_alone(page: Page, site_url: str):
    open_chat(page, site_url)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the chat")).to_be_focused()
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    page.keyboard.type("first line")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("second line")
    page.keyboard.press("Enter")
    expect(replies(page)).to_have_count(2)
    settled(page)
    expect(box(page)).to_be_focused()
    expect(page.get_by_role("article", name="You").last).to_contain_text("first line\nsecond line")
    tab_to(page, "slider", "Window size")
    page.keyboard.press("Home")
    expect(page.get_by_role("meter", name="Tokens in the window")).to_have_attribute("aria-valuemax", "64")
    tab_to(page, "switch", "Use memory")
    page.keyboard.press("Space")
    tab_to(page, "button", "Add note")
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Note")).to_be_focused()
    page.keyboard.type("name = Zorblax")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Add note")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="Delete note")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Note")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Edit note")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Add note")).to_be_focused()
    tab_to(page, "button", "New chat")
    page.keyboard.press("Enter")
    expect(page.get_by_role("article")).to_have_count(0)
    expect(box(page)).to_be_focused()


@pytest.mark.parametrize("size", [(1280, 720), (1366, 650)], ids=str)
def test_on_a_low_screen_the_box_to_write_in_is_seen_without_scrolling(page: Page, site_url: str, size: tuple[int, int]):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_chat(page, site_url)
    expect(box(page)).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("article", name="Pip").last).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("height", [700, 900])
def test_who_skips_to_the_chat_sees_the_reply_to_what_they_say(page: Page, site_url: str, height: int):
    page.set_viewport_size({"width": 1280, "height": height})
    open_chat(page, site_url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    page.keyboard.type("Hello!")
    page.keyboard.press("Enter")
    expect(replies(page)).to_have_count(2)
    settled(page)
    expect(replies(page).last.locator(".said")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_the_first_screen_has_the_box_to_write_in_and_nothing_scrolls_sideways(page: Page, site_url: str, width: int):
    page.set_viewport_size({"width": width, "height": 740})
    open_chat(page, site_url)
    expect(box(page)).to_be_in_viewport()
    say(page, "Averyveryveryverylongwordwithoutanyspaces" * 5)
    add_note(page, "note" * 25)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    expect(box(page)).to_be_in_viewport()


def test_the_conversation_stays_where_the_reader_scrolled_to(page: Page, site_url: str):
    page.set_viewport_size({"width": 1280, "height": 700})
    open_chat(page, site_url)
    for number in range(6):
        say(page, f"Message number {number}, long enough to take some room")
    log = page.get_by_role("log", name="Conversation")
    assert log.evaluate("box => box.scrollHeight - box.scrollTop - box.clientHeight") < 40
    log.evaluate("box => box.scrollTop = 0")
    say(page, "One more")
    assert log.evaluate("box => box.scrollTop") == 0


def test_reduced_motion_is_honoured(browser: Browser, site_url: str):
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    open_chat(page, site_url)
    say(page, "Hello")
    assert page.evaluate("document.getAnimations().length") == 0
    context.close()
