"""The chapter on memory, as a reader goes through it: a note is believed, off is unknown, and a past chat is found in plain sight."""

from playwright.sync_api import Browser, Page, expect

from tests.e2e.chat import (
    faults_in_both_themes, new_chat, open_chapter, say, settled, slate, tab_to, too_wide, tries, use_memory,
)

UNKNOWN = "I don't know"
ASK = "What's my name?"


def take(page: Page, part: str) -> None:
    """All steps of one part."""
    if not page.locator(f"#tour-{part}").evaluate("part => part.open"):
        page.locator(f"#tour-{part} summary").click()
    for button in page.locator(f"#tour-{part} li button").all():
        button.click()
        expect(button.locator(".tick")).to_have_count(1)
        settled(page)


def search_past(page: Page, on: bool) -> None:
    page.get_by_role("switch", name="Search past chats").set_checked(on)


def test_predict_do_reveal_and_transfer_as_a_reader_would(page: Page, site_url: str):
    open_chapter(page, site_url, "memory")
    page.get_by_role("radio", name="From a note that the app shows it again.").check()
    take(page, "note")
    expect(tries(page).nth(0)).to_contain_text("Your name is Zorblax.")
    expect(tries(page).nth(1)).to_contain_text("name = Bob")
    expect(tries(page).nth(1)).to_contain_text("Your name is Bob.")
    expect(page.locator("#beside")).to_have_attribute("data-right", "true")
    take(page, "off")
    for number in range(2):
        expect(tries(page).nth(number)).to_contain_text(UNKNOWN)
    take(page, "search")
    expect(tries(page).nth(0)).to_contain_text(UNKNOWN)
    expect(tries(page).nth(1)).to_contain_text("From an earlier chat: My name is Zorblax.")
    expect(tries(page).nth(1)).to_contain_text("Your name is Zorblax.")
    expect(tries(page).nth(2)).to_contain_text(UNKNOWN)
    page.get_by_role("radio", name="The model was changed by the chat").check()
    expect(page.locator("#transfer-feedback")).to_have_attribute("data-right", "false")


def test_a_name_from_an_earlier_chat_is_known_while_the_search_is_on_and_the_passage_stands_on_the_slate(page: Page, site_url):
    open_chapter(page, site_url, "memory")
    use_memory(page, False)
    say(page, "My name is Moppet.")
    new_chat(page)
    assert UNKNOWN in say(page, ASK)
    search_past(page, True)
    new_chat(page)
    assert "Moppet" in say(page, ASK)
    passage = page.locator('[data-token][data-source="document"]')
    assert "From an earlier chat: My name is Moppet." in "".join(passage.all_text_contents())
    chats = page.get_by_role("list", name="Past chats").get_by_role("listitem")
    expect(chats.filter(has_text="My name is Moppet.")).to_contain_text("Copied onto the slate")
    chats.filter(has_text="My name is Moppet.").get_by_role("button", name="Delete chat").click()
    expect(chats.filter(has_text="My name is Moppet.")).to_have_count(0)
    new_chat(page)
    assert UNKNOWN in say(page, ASK)
    assert "Moppet" not in slate(page)


def test_a_temporary_chat_neither_searches_nor_is_kept(page: Page, site_url: str):
    open_chapter(page, site_url, "memory")
    use_memory(page, False)
    search_past(page, True)
    say(page, "My name is Moppet.")
    page.get_by_role("button", name="Temporary chat", exact=True).click()
    expect(page.get_by_role("article")).to_have_count(0)
    expect(page.get_by_role("switch", name="Search past chats")).to_be_disabled()
    assert UNKNOWN in say(page, ASK)
    say(page, "I live in Quux.")
    new_chat(page)
    assert UNKNOWN in say(page, "Where do I live?")
    expect(page.locator("#chats li")).to_have_count(1)


def test_the_experiment_works_with_the_keyboard_alone(page: Page, site_url: str):
    open_chapter(page, site_url, "memory")
    for name in ("Tell Pip a name", "Start a new chat", "Ask for the name"):
        tab_to(page, "button", name)
        page.keyboard.press("Enter")
        settled(page)
    expect(tries(page)).to_have_count(1)
    tab_to(page, "switch", "Search past chats")
    page.keyboard.press("Space")
    tab_to(page, "button", "Delete chat")
    page.keyboard.press("Enter")
    expect(page.get_by_role("switch", name="Search past chats")).to_be_focused()
    expect(page.locator("#announcer")).to_contain_text("Past chat deleted")


def test_axe_finds_nothing_before_and_after_in_either_theme(page: Page, site_url: str):
    page.emulate_media(reduced_motion="reduce")
    open_chapter(page, site_url, "memory")
    assert faults_in_both_themes(page) == []
    take(page, "note")
    search_past(page, True)
    new_chat(page)
    say(page, ASK)
    assert faults_in_both_themes(page) == []


def test_nothing_scrolls_sideways_at_any_width(page: Page, site_url: str):
    page.set_viewport_size({"width": 320, "height": 740})
    open_chapter(page, site_url, "memory")
    say(page, "I live in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.")
    new_chat(page)
    search_past(page, True)
    say(page, "Where do I live?")
    page.locator("#outcome summary").first.click()
    assert too_wide(page, 320, 768) == []


def test_without_javascript_the_outcome_is_a_true_run_of_all_parts(browser: Browser, site_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}chapters/memory/")
    outcome = page.locator("#outcome")
    expect(outcome.locator("table").first).to_be_visible()
    assert [table.locator("tbody tr").count() for table in outcome.locator("table").all()] == [2, 2, 3]
    expect(outcome).to_contain_text("From an earlier chat: My name is Zorblax.")
    context.close()
