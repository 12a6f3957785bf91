"""The page of the model card: complete without scripts, and its conversations can be held by the visitor, with the same results."""

import hashlib
import json

import pytest
from playwright.sync_api import Browser, Page, expect

from cleanslate.evals.intervals import decimals
from tests.e2e.chat import faults, faults_in_both_themes, too_wide
from tools.places import ASSETS, DIST

TALKS = """
- {id: cow, user: "What does a cow say?", checks: [{contains: moo}]}
- {id: told, user: ["My name is Zorblax.", "What's my name?"], checks: [{contains: Zorblax}]}
- {id: duck, user: "What does a duck say?", checks: [{contains: moo}]}
"""


@pytest.fixture
def card(page: Page, site_url: str) -> Page:
    page.goto(f"{site_url}model/")
    expect(page.locator("html")).to_have_attribute("data-engine", "ready", timeout=90_000)
    return page


def held(page: Page) -> list[tuple[str, str]]:
    """What was said in each conversation, and whether it was right."""
    return [(row.inner_text(), row.get_attribute("data-right")) for row in page.locator("[data-right]").all()]


def test_without_javascript_it_is_a_whole_card_with_the_numbers_that_were_measured(browser: Browser, site_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}model/")
    text = page.locator("main").inner_text()
    measured = json.loads((ASSETS / "evals" / "measured.json").read_text())
    for skill, result in measured.items():
        row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=skill, exact=True)).first
        assert f"{result['right'] / result['n']:.{decimals(result['n'])}f}" in row.inner_text()
    assert page.get_by_role("img", name="Loss of the chat falls").count() == 1
    assert "as expected" in text and len(held(page)) >= 20
    assert "can be read without JavaScript" in page.locator("body").inner_text()
    context.close()


def test_the_fingerprints_are_those_of_the_files_that_are_served(card: Page):
    shown = [digest.get_attribute("data-fingerprint") for digest in card.locator(".digest").all()]
    files = [DIST / "assets" / name for name in ("pip-base.safetensors", "pip-chat.safetensors", "pip-small.safetensors")]
    assert shown == [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]


def test_held_in_the_browser_the_conversations_have_the_results_of_the_build(card: Page):
    before = held(card)
    card.get_by_role("button", name="Run these conversations").click()
    expect(card.locator("#evals-status")).to_contain_text("run …")
    expect(card.locator("#evals-status")).to_contain_text("as expected", timeout=120_000)
    assert held(card) == before


def test_conversations_of_ones_own_are_held_and_a_mistake_in_them_is_named(card: Page):
    text = card.get_by_role("textbox", name="Conversations and what is expected")
    text.fill(TALKS)
    card.get_by_role("button", name="Run these conversations").click()
    expect(card.locator("#evals-status")).to_have_text("2 of 3 as expected", timeout=60_000)
    assert [right for _, right in held(card)] == ["true", "true", "false"]
    text.fill("- {user: hi, check: []}")
    card.get_by_role("button", name="Run these conversations").click()
    expect(card.locator("#evals-problem")).to_contain_text("unknown field 'check'")
    expect(text).to_have_value("- {user: hi, check: []}")


def chosen(card: Page) -> str:
    """The name of the file that the browser shows as chosen."""
    return card.get_by_label("take the text of a file").evaluate("field => field.files[0]?.name ?? ''")


def test_asked_for_a_file_again_the_browser_forgets_the_last_one_so_that_the_same_can_be_chosen(card: Page):
    field = card.get_by_label("take the text of a file")
    field.set_input_files({"name": "mine.yaml", "mimeType": "text/yaml", "buffer": TALKS.encode()})
    expect(card.get_by_role("textbox", name="Conversations and what is expected")).to_have_value(TALKS)
    with card.expect_file_chooser():
        field.click()
    assert chosen(card) == ""


def test_a_file_of_ones_own_is_taken_as_the_text(card: Page):
    card.get_by_label("take the text of a file").set_input_files({"name": "mine.yaml", "mimeType": "text/yaml", "buffer": TALKS.encode()})
    text = card.get_by_role("textbox", name="Conversations and what is expected")
    expect(text).to_have_value(TALKS)
    expect(text).to_be_focused()
    assert chosen(card) == "mine.yaml"
    card.get_by_role("button", name="Run these conversations").click()
    expect(card.locator("#evals-status")).to_have_text("2 of 3 as expected", timeout=60_000)
    assert chosen(card) == "mine.yaml"
    card.get_by_label("take the text of a file").set_input_files({"name": "x.bin", "mimeType": "application/octet-stream", "buffer": bytes(range(256)) * 9000})
    card.get_by_role("button", name="Run these conversations").click()
    expect(card.locator("#evals-problem")).to_contain_text("This text cannot be used: it is longer than")
    expect(card.locator("#evals-status")).to_contain_text("This text was not used")
    card.get_by_label("take the text of a file").set_input_files({"name": "y.bin", "mimeType": "application/octet-stream", "buffer": bytes(range(256)) * 90})
    expect(card.locator("#evals-problem")).to_have_text("")  # nothing is known of this one yet
    card.get_by_role("button", name="Run these conversations").click()
    expect(card.locator("#evals-problem")).to_contain_text("This text cannot be used: not valid YAML")


def test_chat_and_card_lead_to_each_other(card: Page):
    card.get_by_role("link", name="Clean Slate").click()
    card.get_by_role("link", name="About the model").click()
    expect(card.get_by_role("heading", level=1)).to_have_text("Pip, the model card")


def test_axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(card: Page):
    assert faults_in_both_themes(card) == []
    assert too_wide(card, 320) == []
    assert faults(card) == []


def test_on_a_phone_every_column_of_every_table_is_in_view(page: Page, site_url: str):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{site_url}model/")
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    cut = "boxes => boxes.filter(box => box.scrollWidth > box.clientWidth + 1).map(box => box.getAttribute('aria-label'))"
    assert page.locator(".wide").count() >= 6
    assert page.locator(".wide").evaluate_all(cut) == []
