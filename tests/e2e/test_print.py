"""On paper: an article in ink, with every outcome open and nothing that could only be pressed."""

import pytest
from playwright.sync_api import Page, expect

from live.words import words
from tests.e2e.chat import ready

PAGES = ("", "chapters/memory/", "chapters/after/", "lab/", "sources/", "model/")


@pytest.fixture
def on_paper(page: Page) -> Page:
    page.emulate_media(media="print", color_scheme="dark")
    return page


@pytest.mark.parametrize("address", PAGES)
def test_no_control_is_printed_and_the_words_are_dark_on_white_in_either_theme(on_paper: Page, site_url: str, address: str):
    on_paper.goto(f"{site_url}{address}", wait_until="commit")
    expect(on_paper.get_by_role("heading", level=1)).to_be_visible()
    for control in on_paper.locator("button, input, textarea, .top nav, .rail").all():
        expect(control).to_be_hidden()
    colours = on_paper.locator("html").evaluate("e => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor]")
    assert colours == ["rgb(31, 38, 37)", "rgb(255, 255, 255)"]


def test_what_happened_and_why_is_printed_although_it_was_not_opened(on_paper: Page, site_url: str):
    on_paper.goto(f"{site_url}chapters/memory/")
    ready(on_paper)
    outcome = on_paper.locator("#outcome")
    assert outcome.get_attribute("open") is None
    reveal = outcome.get_by_text("somebody wrote it down")
    expect(reveal).to_be_visible()
    assert reveal.bounding_box()["height"] > 5
    expect(on_paper.get_by_text(words("chapter.memory.predict.note")).first).to_be_visible()


def test_the_slate_is_printed_in_ink(on_paper: Page, site_url: str):
    on_paper.goto(site_url)
    token = on_paper.locator('.slate [data-source="user"] .token:not(.special)').first
    expect(token).to_be_visible()
    assert token.evaluate("e => getComputedStyle(e).color") == "rgb(20, 89, 127)"
