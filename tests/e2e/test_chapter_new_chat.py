"""The chapter on New chat, as a reader goes through it: clearing the screen forgets nothing, wiping the slate forgets."""

from playwright.sync_api import Browser, Page, expect

from tests.e2e.chat import (
    box, faults_in_both_themes, open_chapter, ready, replies, say, settled, slate, tab_to, too_wide, tries, written,
)

UNKNOWN = "I don't know"
ASK = "What's my name?"


def step(page: Page, name: str) -> None:
    button = page.locator(".tours").get_by_role("button", name=name)
    button.click()
    expect(button.locator(".tick")).to_have_count(1)
    settled(page)


def clear(page: Page, *names: str) -> None:
    for name in names:
        page.get_by_role("group", name="Three things to clear").get_by_role("button", name=name).click()


def shown(page: Page) -> list[str]:
    return page.get_by_role("article").locator(".said").all_inner_texts()


def test_predict_do_reveal_and_transfer_as_a_reader_would(page: Page, site_url: str):
    open_chapter(page, site_url, "new-chat")
    page.get_by_role("radio", name="After the lines on the screen are cleared.").check()
    expect(page.locator("#outcome")).not_to_have_attribute("open", "")
    step(page, "Tell Pip a name")
    step(page, "Clear only the screen")
    expect(page.get_by_role("article")).to_have_count(0)
    assert "Zorblax" in slate(page)
    step(page, "Ask for the name")
    expect(tries(page).nth(0)).to_contain_text("Your name is Zorblax.")
    step(page, "Throw away only the notes")
    step(page, "Ask again")
    expect(tries(page).nth(1)).to_contain_text("Zorblax")
    step(page, "Wipe only the slate")
    assert any("Zorblax" in line for line in shown(page)) and "Zorblax" not in slate(page)
    step(page, "Ask once more")
    expect(tries(page).nth(2)).to_contain_text(UNKNOWN)
    expect(tries(page).nth(2)).to_contain_text("Nothing but the question")
    outcome = page.locator("#outcome")
    expect(outcome).to_have_attribute("open", "")
    expect(outcome.locator("#beside")).to_have_attribute("data-right", "false")
    expect(outcome.locator("#beside")).to_contain_text("After the slate is wiped.")
    expect(outcome).to_contain_text("Your own run")
    page.get_by_role("radio", name="Yes. The app kept the text").check()
    expect(page.locator("#transfer-feedback")).to_have_attribute("data-right", "true")
    page.reload()
    ready(page)
    expect(page.get_by_role("radio", name="After the lines on the screen are cleared.")).to_be_checked()


def test_clearing_the_screen_forgets_nothing_and_wiping_the_slate_forgets(page: Page, site_url: str):
    open_chapter(page, site_url, "new-chat")
    page.get_by_role("switch", name="Use memory").uncheck()
    say(page, "My name is Moppet.")
    clear(page, "Clear the screen")
    expect(page.get_by_role("article")).to_have_count(0)
    expect(written(page, "Your screen is cleared. The slate still holds the chat.")).to_be_visible()
    assert "Moppet" in say(page, ASK)
    clear(page, "Wipe the slate")
    expect(replies(page).first).to_contain_text("Pip can no longer see this")
    assert UNKNOWN in say(page, ASK)
    expect(tries(page)).to_have_count(2)


def test_a_note_that_is_left_brings_the_name_back(page: Page, site_url: str):
    open_chapter(page, site_url, "new-chat")
    say(page, "My name is Moppet.")
    clear(page, "Wipe the slate")
    assert "Moppet" in say(page, ASK)
    clear(page, "Throw away the notes", "Wipe the slate")
    expect(page.locator("#held-notes")).to_have_text("0 notes")
    assert UNKNOWN in say(page, ASK)


def test_a_chat_that_has_gone_wrong_is_put_right_by_a_new_one(page: Page, site_url: str):
    open_chapter(page, site_url, "new-chat")
    page.get_by_text("A chat that has gone wrong").first.click()
    for name in ("Tell Pip something false", "Ask about it", "Say that it is wrong", "Ask about it again"):
        page.locator("#tour-wrong").get_by_role("button", name=name).first.click()
        settled(page)
    expect(tries(page)).to_have_count(2)
    for number in range(2):
        expect(tries(page).nth(number)).to_contain_text("A cat says moo.")
    for name in ("Start a new chat", "Ask in the new chat"):
        page.locator("#tour-wrong").get_by_role("button", name=name).click()
        settled(page)
    expect(tries(page).nth(2)).to_contain_text("meow")
    expect(tries(page).nth(2)).not_to_contain_text("moo")


def test_the_experiment_works_with_the_keyboard_alone(page: Page, site_url: str):
    open_chapter(page, site_url, "new-chat")
    for name in ("Tell Pip a name", "Clear only the screen", "Ask for the name"):
        tab_to(page, "button", name)
        page.keyboard.press("Enter")
        settled(page)
    expect(tries(page)).to_have_count(1)
    for name in ("Wipe the slate", "Throw away the notes"):
        tab_to(page, "button", name)
        page.keyboard.press("Space")
        expect(page.get_by_role("button", name=name, exact=True)).to_be_focused()
    expect(page.locator("#announcer")).to_contain_text("You threw away the notes.")
    tab_to(page, "textbox", "Message Pip")
    page.keyboard.type(ASK)
    page.keyboard.press("Enter")
    expect(tries(page).nth(1)).to_contain_text(UNKNOWN)


def test_axe_finds_nothing_before_and_after_in_either_theme(page: Page, site_url: str):
    page.emulate_media(reduced_motion="reduce")
    open_chapter(page, site_url, "new-chat")
    assert faults_in_both_themes(page) == []
    for name in page.locator("#tour-forget button").all_inner_texts():
        step(page, name)
    assert faults_in_both_themes(page) == []


def test_nothing_scrolls_sideways_at_any_width(page: Page, site_url: str):
    page.set_viewport_size({"width": 320, "height": 740})
    open_chapter(page, site_url, "new-chat")
    say(page, "I live in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.")
    say(page, "Where do I live?")
    page.locator("#outcome summary").first.click()
    assert too_wide(page, 320, 768) == []


def test_without_javascript_the_outcome_is_a_true_run_of_all_parts(browser: Browser, site_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}chapters/new-chat/")
    outcome = page.locator("#outcome")
    expect(outcome).to_contain_text("Recorded when this page was built")
    expect(outcome.locator("table").first).to_be_visible()
    expect(outcome.locator("table").first.locator("tbody tr")).to_have_count(3)
    expect(outcome).to_contain_text("A cat says moo.")
    expect(box(page)).to_be_hidden()
    context.close()
