"""In every chat a message can be changed or struck out where it stands, and the reader sees the reply change."""

from playwright.sync_api import Locator, Page, expect

from tests.e2e.chat import (
    box, faults, faults_in_both_themes, new_chat, open_chat, replies, say, settled, slate, too_wide,
)

BOB = "Your name is Bob."


def tool(message: Locator, name: str) -> Locator:
    return message.get_by_role("button", name=name, exact=True)


def told_and_asked(page: Page, site_url: str) -> None:
    open_chat(page, site_url)
    new_chat(page)
    say(page, "My name is Zorblax.")
    assert "Zorblax" in say(page, "What's my name?")


def test_pip_believes_what_was_put_into_its_own_mouth(page: Page, site_url: str):
    told_and_asked(page, site_url)
    replies(page).first.hover()
    tool(replies(page).first, "Edit").click()
    field = page.get_by_role("textbox", name="Pip’s message, in your words")
    expect(field).to_be_focused()
    field.fill(BOB)
    page.keyboard.press("Enter")
    expect(replies(page).last.locator(".said")).to_contain_text("Bob")
    settled(page)
    expect(replies(page).last.locator("s")).to_have_text("Your name is Zorblax.")
    expect(tool(replies(page).first, "Edit")).to_be_focused()
    assert BOB in slate(page) and "Nice to meet you" not in slate(page)


def test_with_the_keyboard_alone_a_message_is_struck_out_and_put_back(page: Page, site_url: str):
    told_and_asked(page, site_url)
    strike = tool(replies(page).first, "Strike out")
    strike.focus()
    expect(strike).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(tool(replies(page).first, "Put back")).to_be_focused()
    settled(page)
    you = page.get_by_role("article", name="You").first
    tool(you, "Strike out").focus()
    page.keyboard.press("Enter")
    expect(tool(you, "Put back")).to_be_focused()
    settled(page)
    assert "Zorblax" not in slate(page)
    expect(replies(page).last.locator(".said")).not_to_contain_text("Zorblax")
    for message in (you, replies(page).first):
        tool(message, "Put back").focus()
        page.keyboard.press("Enter")
        expect(tool(message, "Strike out")).to_be_focused()
        settled(page)
    expect(replies(page).last.locator(".said")).to_contain_text("Zorblax")
    say(page, "Thank you.")


def test_axe_finds_nothing_while_messages_are_changed(page: Page, site_url: str):
    page.emulate_media(reduced_motion="reduce")
    told_and_asked(page, site_url)
    tool(replies(page).first, "Strike out").focus()
    page.keyboard.press("Enter")
    settled(page)
    tool(page.get_by_role("article", name="You").first, "Edit").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Your message")).to_be_focused()
    assert faults_in_both_themes(page) == []
    assert too_wide(page, 320) == []
    assert faults(page) == []
    page.keyboard.press("Escape")
    expect(box(page)).to_be_visible()


def test_on_a_touch_screen_the_buttons_are_always_there_and_large_enough(browser, site_url: str):
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    open_chat(page, site_url)
    for button in page.get_by_role("article").get_by_role("button").all():
        assert button.bounding_box()["height"] >= 24 and button.bounding_box()["width"] >= 24
        expect(button.locator("..")).to_have_css("opacity", "1")
    context.close()
