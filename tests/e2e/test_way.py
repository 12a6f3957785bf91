"""The way through the article: from the start to every chapter, and to what the reader knew before and after."""

import pytest
from playwright.sync_api import Browser, Page, expect

from live.chapters import ORDER
from live.words import words
from tests.e2e.chat import faults_in_both_themes, open_chapter, ready, too_wide


def test_the_start_page_invites_into_every_chapter(page: Page, site_url: str):
    page.goto(site_url)
    for chapter in ORDER:
        page.get_by_role("region", name=words("way.title")).get_by_role("link", name=words(f"chapter.{chapter}.title")).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(words(f"chapter.{chapter}.title"))
        page.get_by_role("navigation", name="Chapters").get_by_role("link", name="Start").click()


def test_next_leads_from_the_start_through_all_chapters_to_the_end(page: Page, site_url: str):
    page.goto(f"{site_url}chapters/{ORDER[0]}/")
    for chapter in ORDER:
        expect(page.locator("main")).to_have_attribute("data-chapter", chapter)
        page.get_by_role("link", name="Next:").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Before and after")


@pytest.mark.parametrize("address", ["", f"chapters/{ORDER[0]}/", "lab/", "model/", "sources/"])
def test_on_a_phone_a_shade_shows_that_there_are_more_chapters_than_fit(page: Page, site_url: str, address: str):
    page.set_viewport_size({"width": 360, "height": 700})
    page.goto(site_url + address)
    rail = page.get_by_role("navigation", name="Chapters")
    assert rail.evaluate("rail => rail.scrollWidth > rail.clientWidth")
    assert rail.evaluate("rail => getComputedStyle(rail).backgroundImage").count("gradient") == 4  # two shades, and what hides them at the ends


def test_guesses_of_a_chapter_stand_at_the_end_and_can_be_forgotten(page: Page, site_url: str):
    open_chapter(page, site_url, "memory")
    page.get_by_role("radio", name=words("chapter.memory.predict.weights")).check()
    page.get_by_role("radio", name=words("chapter.memory.transfer.told")).check()
    expect(page.locator("#transfer-feedback")).to_be_visible()
    open_chapter(page, site_url, "after")
    entry = page.locator("#compared-memory")
    expect(entry).to_contain_text("You guessed: From its weights")
    expect(page.locator("#score-said")).to_contain_text("0 of 1 came true")
    expect(page.locator("#score-said")).to_contain_text("1 of 1 were right")
    page.get_by_role("button", name="Forget my answers").click()
    expect(page.locator("#score")).to_be_focused()
    expect(page.locator("#score-said")).to_have_text(words("after.nothing"))
    page.reload()
    ready(page)
    expect(entry).to_contain_text("You made no guess.")
    page.goto(f"{site_url}chapters/memory/")
    ready(page)
    expect(page.locator(".option :checked")).to_have_count(0)


def test_without_javascript_every_question_is_told_with_what_is_so(browser: Browser, site_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}chapters/after/")
    for chapter in ORDER:
        for name in ("predict", "transfer"):
            expect(page.get_by_text(words(f"chapter.{chapter}.{name}.question"))).to_be_visible()
    expect(page.get_by_role("button", name="Forget my answers")).to_have_count(0)
    context.close()


def test_axe_finds_nothing_and_nothing_scrolls_sideways(page: Page, site_url: str):
    open_chapter(page, site_url, "memory")
    page.get_by_role("radio", name=words("chapter.memory.predict.weights")).check()
    expect(page.locator("#guess-line")).to_have_text(words("frame.guess-kept"))
    open_chapter(page, site_url, "after")
    assert too_wide(page, 320, 1440) == []
    assert faults_in_both_themes(page) == []
