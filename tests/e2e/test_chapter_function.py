"""Chapter 1 as a reader goes through it: guess, run twice, change what Pip said, see why; and by keyboard alone."""

import json

import pytest
from live.words import words
from playwright.sync_api import Browser, Locator, Page, expect

from cleanslate import Pip
from tests.e2e.chat import faults_in_both_themes, open_chapter, ready, slate, too_wide, written
from tools.places import DIST

BOB = "Your name is Bob."


@pytest.fixture
def chapter(page: Page, site_url: str) -> Page:
    return open_chapter(page, site_url, "function")


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def message(page: Page, place: int) -> Locator:
    return page.get_by_role("region", name="The text, as a list of messages").get_by_role("listitem").nth(place)


def run(page: Page, number: int) -> Locator:
    """The card of one run, once its reply is complete."""
    card = page.get_by_role("article", name=f"Run {number}", exact=True)
    expect(card.locator("[data-run-weights]")).to_be_visible(timeout=30_000)
    return card


def facts(card: Locator) -> tuple[str, str | None, str | None]:
    """Reply, fingerprint of text and reply, fingerprint of the weights."""
    return (
        card.locator(".said").inner_text(),
        card.locator("[data-run-fingerprint]").get_attribute("data-run-fingerprint"),
        card.locator("[data-run-weights]").get_attribute("data-run-weights"),
    )


def change(page: Page, place: int, text: str) -> None:
    message(page, place).get_by_role("button", name="Edit").click()
    message(page, place).get_by_role("textbox").fill(text)
    page.keyboard.press("Enter")
    expect(message(page, place)).to_contain_text(text)


def test_the_reader_sees_that_the_reply_depends_on_the_text_and_on_nothing_else(chapter: Page):
    page = chapter
    page.get_by_role("radio", name="Zorblax. You told it so").check()
    outcome = page.locator("#outcome")
    expect(outcome).not_to_have_attribute("open", "")
    button(page, "Run").click()
    first = facts(run(page, 1))
    button(page, "Run again").click()
    assert facts(run(page, 2)) == first and "Zorblax" in first[0]
    expect(page.locator("#verdict")).to_contain_text("the same reply, letter for letter")
    change(page, 1, BOB)
    button(page, "Run again").click()
    third = facts(run(page, 3))
    assert "Bob" in third[0] and "Zorblax" not in third[0]
    assert third[1] != first[1] and third[2] == first[2]
    expect(outcome).to_have_attribute("open", "")
    expect(outcome).to_contain_text("Your own run")
    expect(page.locator("#beside")).to_have_attribute("data-right", "false")
    expect(page.locator("#beside")).to_contain_text("Bob. It reads what stands there.")
    expect(outcome).to_contain_text("A thread is a list of old messages that is sent again.")
    page.get_by_role("radio", name="For neither").check()
    expect(page.locator("#transfer-feedback")).to_contain_text("Yes.")
    assert faults_in_both_themes(page) == []


def test_the_steps_lead_through_it_with_one_click_each(chapter: Page):
    page = chapter
    for place in range(4):
        step = page.locator(".steps li button").nth(place)
        step.click()
        expect(step).to_contain_text("✓")
    assert "Bob" in facts(run(page, 3))[0]
    expect(page.get_by_role("navigation", name="Chapters").get_by_role("link", name="A function of text")).to_contain_text("done")


def test_what_is_struck_out_is_not_on_the_slate_and_pip_does_not_know_it(chapter: Page):
    page = chapter
    for place in (0, 1):
        message(page, place).get_by_role("button", name="Strike out").click()
        expect(message(page, place).get_by_role("button", name="Put back")).to_be_focused()
    assert "Zorblax" not in slate(page)
    button(page, "Run").click()
    assert "Zorblax" not in facts(run(page, 1))[0]
    button(page, "Put everything back").click()
    button(page, "Run again").click()
    assert "Zorblax" in facts(run(page, 2))[0]


def test_the_json_that_is_shown_gives_the_reply_that_is_shown(chapter: Page):
    page = chapter
    page.get_by_text("The same call, as a program writes it").click()
    page.get_by_role("textbox", name="A message of your own").fill("What does a cow say?")
    button(page, "Add").click()
    button(page, "Run again").click()
    card = run(page, 2)
    sent, back = page.locator("#call pre").all_inner_texts()
    body = json.loads(sent)
    assert body.pop("model") and [m["role"] for m in body["messages"]] == ["system"] + ["user", "assistant"] * 2 + ["user"]
    reply = Pip.load(DIST / "assets" / "pip-chat.safetensors").reply(body.pop("messages"), **body)
    assert reply.content == facts(card)[0] == json.loads(back)["content"]
    expect(page.locator("#call li")).to_have_count(3)


def test_a_draw_can_be_repeated_with_its_number(chapter: Page):
    page = chapter
    button(page, words("function-tour.idea-whim")).click()
    page.get_by_role("switch", name="Draw at random").check()
    page.get_by_role("spinbutton", name="Number that decides the draw").fill("7")
    button(page, "Run").click()
    first = facts(run(page, 1))
    button(page, "Run again").click()
    assert facts(run(page, 2)) == first
    button(page, "Next number").click()
    expect(page.get_by_role("spinbutton")).to_have_value("8")
    button(page, "Run again").click()
    run(page, 3)
    for card in page.get_by_role("article", name="Run").all():
        card.get_by_text("probabilities").click()
    likely = page.get_by_role("article", name="Run").locator(".likely ul").all_inner_texts()
    assert len(likely) == 2 and likely[0] == likely[1]


def test_it_all_works_with_the_keyboard_alone(chapter: Page):
    page = chapter
    page.locator("#line-edit-1").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Pip’s message, in your words")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#line-edit-1")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#line-text")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type(BOB)
    page.keyboard.press("Enter")
    expect(page.locator("#line-edit-1")).to_be_focused()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "run":
            break
    page.keyboard.press("Enter")
    assert "Bob" in facts(run(page, 1))[0]
    expect(button(page, "Run again")).to_be_focused()
    expect(page.locator("#announcer")).to_contain_text("Bob")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_role("switch", name="Draw at random")).to_be_checked()


def test_axe_finds_nothing_while_a_message_is_edited_and_nothing_scrolls_sideways(chapter: Page):
    page = chapter
    page.emulate_media(reduced_motion="reduce")
    change(page, 0, "Averyveryveryverylongwordwithoutanyspaces" * 5)
    button(page, "Run").click()
    run(page, 1)
    message(page, 1).get_by_role("button", name="Edit").click()
    page.get_by_role("switch", name="Draw at random").check()
    page.get_by_text("The same call, as a program writes it").click()
    page.get_by_text("What Pip gave: probabilities").click()
    assert too_wide(page, 1440, 320) == []
    assert faults_in_both_themes(page) == []


def test_without_javascript_a_true_outcome_can_be_read(browser: Browser, site_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}chapters/function/")
    expect(page.locator("#outcome .diary")).to_contain_text(BOB)
    expect(written(page, "Pip did not notice anything")).to_be_visible()
    expect(button(page, "Run")).to_be_hidden()
    assert "<|assistant|>" in slate(page)
    context.close()


def test_what_is_typed_into_a_form_before_python_is_there_is_not_lost(page: Page, site_url: str):
    page.goto(f"{site_url}chapters/function/?pace=0", wait_until="commit")
    page.get_by_role("textbox", name="A message of your own").fill("What does a cow say?")
    ready(page)
    expect(page.get_by_role("textbox", name="A message of your own")).to_have_value("What does a cow say?")
    button(page, "Add").click()
    expect(message(page, 4)).to_contain_text("What does a cow say?")
