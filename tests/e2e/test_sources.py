"""`/sources/` in a browser: reached from a chapter's note, readable by everyone."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.chat import faults


def test_the_mark_behind_a_sentence_of_a_chapter_leads_to_its_fact(page: Page, site_url: str):
    page.goto(f"{site_url}chapters/memory/")
    mark = page.get_by_role("link", name="source", exact=True).first
    fact = mark.get_attribute("href").partition("#")[2]
    mark.click()
    expect(page.locator(f"#{fact}")).to_be_in_viewport()
    expect(page.locator(f"#{fact}").get_by_role("link", name="Memory")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1440])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(page: Page, site_url: str, scheme: str, width: int):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{site_url}sources/")
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
