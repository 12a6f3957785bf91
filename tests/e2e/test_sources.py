"""`/sources/` in a browser: reached from a chapter's note, readable by everyone."""

from playwright.sync_api import Page, expect

from tests.e2e.chat import faults_in_both_themes, too_wide


def test_the_mark_behind_a_sentence_of_a_chapter_leads_to_its_fact(page: Page, site_url: str):
    page.goto(f"{site_url}chapters/memory/")
    mark = page.get_by_role("link", name="source", exact=True).first
    fact = mark.get_attribute("href").partition("#")[2]
    mark.click()
    expect(page.locator(f"#{fact}")).to_be_in_viewport()
    expect(page.locator(f"#{fact}").get_by_role("link", name="Memory")).to_be_visible()


def test_axe_finds_nothing_and_nothing_scrolls_sideways(page: Page, site_url: str):
    page.goto(f"{site_url}sources/")
    assert too_wide(page, 320, 1440) == []
    assert faults_in_both_themes(page) == []
