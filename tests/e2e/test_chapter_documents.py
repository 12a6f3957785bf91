"""The chapter on documents, as a reader goes through it: the news is told only while its page is in the drawer."""

from cleanslate.search.passages import split
from live.words import words
from playwright.sync_api import Locator, Page, expect

from tests.e2e.chat import faults_in_both_themes, open_chapter, press_until, replies, say, settled, slate, too_wide

NAME = words("documents-tour.news.name")
STEPS = ("ask", "add", "ask-again", "remove", "ask-after", "add-false", "ask-false")


def take(page: Page, name: str) -> None:
    """One step, until Pip has answered."""
    page.get_by_role("button", name=words(f"chapter.documents.steps.{name}")).first.click()
    expect(page.locator(".steps li", has=page.locator(f"#step-{name}"))).to_have_class("done")
    settled(page)
    expect(page.locator(f"#step-{name}")).to_contain_text("✓")  # drawn although the button has the focus


def last(page: Page) -> str:
    return replies(page).last.locator(".said").inner_text()


def search(page: Page) -> Locator:
    return page.get_by_role("region", name="The search")


def test_the_news_is_told_from_the_slate_and_gone_with_its_page(page: Page, site_url: str):
    open_chapter(page, site_url, "documents")
    page.get_by_role("radio", name=words("chapter.documents.predict.learned")).check()
    take(page, "ask")
    assert NAME not in last(page) and NAME not in slate(page)
    take(page, "add")
    take(page, "ask-again")
    assert NAME in last(page)
    assert NAME in "".join(page.locator('[data-token][data-source="document"]').all_text_contents())
    expect(search(page).get_by_role("row").nth(1)).to_contain_text(words("search.copied-all"))
    take(page, "remove")
    take(page, "ask-after")
    assert NAME not in last(page) and NAME not in slate(page)
    for name in STEPS[5:]:
        take(page, name)
    assert "Paris" not in last(page) and last(page).split()[-1] in slate(page)

    outcome = page.locator("#outcome")
    expect(outcome).to_have_attribute("open", "")
    expect(outcome).to_contain_text(words("frame.live"))
    expect(page.locator("#beside")).to_have_attribute("data-right", "false")
    expect(page.locator("#beside")).to_contain_text(words("chapter.documents.predict.unknown"))
    expect(page.locator("#compared-ask-again")).to_contain_text(NAME)
    expect(page.locator("#compared-ask-after")).not_to_contain_text(NAME)
    page.get_by_role("radio", name=words("chapter.documents.transfer.window")).check()
    expect(page.locator("#transfer-feedback")).to_have_attribute("data-right", "true")


def test_without_python_the_outcome_is_there_with_its_search(page: Page, site_url: str):
    page.route("**/engine.mjs", lambda route: None)
    page.goto(f"{site_url}chapters/documents/")
    page.locator("#outcome summary").first.click()
    expect(page.locator("#compared-ask-again")).to_contain_text(NAME)
    expect(page.locator("#compared-ask-after")).to_be_visible()
    expect(page.locator("#search-then table")).to_contain_text(words("search.copied-all"))


def test_a_ready_text_and_one_of_ones_own_are_searched_together(page: Page, site_url: str):
    open_chapter(page, site_url, "documents")
    page.locator("#ready-guide").click()
    expect(page.locator("#ask-guide-eat")).to_be_focused()
    page.get_by_role("button", name="Add document").click()
    page.get_by_role("textbox", name="Document").fill("The name of the ship is Marigold.")
    page.get_by_role("button", name="Save document").click()
    assert "Marigold" in say(page, "What is the name of the ship?")
    table = search(page).get_by_role("row")
    expect(table.nth(1)).to_contain_text("Marigold")
    expect(table).to_have_count(1 + len(split(words("documents-tour.guide.text"))) + 1)  # the head, the guide's passages, and this one
    page.locator("#ask-unfitting-king").click()
    expect(replies(page)).to_have_count(2)
    settled(page)
    expect(search(page)).to_contain_text(words("search.nothing"))
    assert "know" in last(page) and not page.locator('[data-token][data-source="document"]').count()


def test_the_experiment_works_with_the_keyboard_alone(page: Page, site_url: str):
    open_chapter(page, site_url, "documents")
    press_until(page, page.locator("#predict-learned"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#predict-unknown")).to_be_checked()
    press_until(page, page.locator("#ready-news"))
    page.keyboard.press("Enter")
    expect(page.locator("#ask-news-boss")).to_be_focused()
    page.keyboard.press("Enter")
    expect(replies(page)).to_have_count(1)
    settled(page)
    assert NAME in last(page)
    page.keyboard.press("Shift+Tab")
    press_until(page, page.locator("#transfer-learned"))


def test_axe_finds_nothing_before_and_after_in_either_theme(page: Page, site_url: str):
    page.emulate_media(reduced_motion="reduce")
    open_chapter(page, site_url, "documents")
    assert faults_in_both_themes(page) == []
    for name in STEPS:
        take(page, name)
    expect(page.locator("#outcome")).to_have_attribute("data-ran", "true")
    page.get_by_role("button", name="Add document").click()
    assert faults_in_both_themes(page) == []


def test_nothing_scrolls_sideways_at_any_width(page: Page, site_url: str):
    page.set_viewport_size({"width": 320, "height": 740})
    open_chapter(page, site_url, "documents")
    for name in STEPS:
        take(page, name)
    say(page, "Averyveryveryverylongwordwithoutanyspaces" * 5)
    assert too_wide(page, 320, 768) == []
