"""The chapter on evidence, as a reader goes through it: wiping names the message that mattered, or else the weights."""

from live.experiments.evidence import CASES
from live.words import words
from playwright.sync_api import Locator, Page, expect

from tests.e2e.chat import faults_in_both_themes, open_chapter, press_until, say, too_wide

NAME, TALK = words("evidence-tour.name"), words("evidence-tour.talk")


def board(page: Page) -> Locator:
    return page.get_by_role("region", name="Where it came from")


def part(page: Page, text: str) -> Locator:
    return board(page).get_by_role("listitem").filter(has_text=text)


def take(page: Page, name: str) -> None:
    """One step, until its reply is examined."""
    page.locator(f"#step-{name}").click()
    expect(page.locator(".steps li", has=page.locator(f"#step-{name}"))).to_have_class("done")
    if name in CASES:
        question = words(f"evidence-tour.{CASES[name][-1]}")
        expect(page.locator("#trace .standing li").last).to_contain_text(question)
    else:
        expect(page.locator("#outcome")).to_have_attribute("data-ran", "true")


def test_wiping_names_the_message_the_note_and_for_a_world_fact_the_weights(page: Page, site_url: str):
    open_chapter(page, site_url, "evidence")
    page.get_by_role("radio", name=words("chapter.evidence.predict.talk")).check()
    take(page, "message")
    expect(part(page, NAME)).to_have_attribute("data-state", "needed")
    expect(part(page, TALK)).to_have_attribute("data-state", "spare")
    expect(page.locator("#judged")).to_contain_text(NAME)
    take(page, "note")
    expect(part(page, words("evidence-tour.note-city"))).to_have_attribute("data-state", "needed")
    expect(board(page).locator('[data-state="needed"]')).to_have_count(1)
    take(page, "weights")
    expect(board(page).locator('[data-state="needed"]')).to_have_count(0)
    expect(page.locator("#judged")).to_have_text(words("evidence.weights"))
    take(page, "itself")

    expect(page.locator("#outcome")).to_have_attribute("open", "")
    expect(page.locator("#beside")).to_have_attribute("data-right", "true")
    for name in CASES:
        expect(page.locator(f"#case-{name} .judged")).to_be_visible()
    expect(page.locator("#accounts")).to_contain_text(words("evidence-tour.told"))
    page.get_by_role("radio", name=words("chapter.evidence.transfer.proof")).check()
    expect(page.locator("#transfer-feedback")).to_have_attribute("data-right", "false")


def test_parts_are_wiped_by_hand_and_written_back(page: Page, site_url: str):
    open_chapter(page, site_url, "evidence")
    take(page, "message")
    reply = board(page).get_by_role("status")
    expect(reply).to_contain_text("Zorblax")
    part(page, NAME).get_by_role("button", name="Wipe").click()
    expect(reply).to_contain_text(words("trace.other"))
    expect(reply).not_to_contain_text("Zorblax")
    part(page, NAME).get_by_role("button", name="Wipe").click()
    part(page, TALK).get_by_role("button", name="Wipe").click()
    expect(reply).to_contain_text(words("trace.same"))
    expect(reply).to_contain_text("Zorblax")


def test_without_python_the_three_cases_are_there_with_their_evidence(page: Page, site_url: str):
    page.route("**/engine.mjs", lambda route: None)
    page.goto(f"{site_url}chapters/evidence/")
    page.locator("#outcome summary").first.click()
    expect(page.locator("#case-message")).to_contain_text(NAME)
    expect(page.locator("#case-note .standing [data-state='needed']")).to_have_count(1)
    expect(page.locator("#case-weights .judged")).to_have_text(words("evidence.weights"))


def test_ones_own_chat_is_examined_with_the_keyboard_alone(page: Page, site_url: str):
    open_chapter(page, site_url, "evidence")
    press_until(page, page.get_by_role("textbox", name="Message Pip"))
    say(page, "My name is Quimby.")
    say(page, "What's my name?")
    press_until(page, page.locator("#why"), "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#came-from-title")).to_be_focused()
    expect(page.locator("#judged")).to_contain_text("Quimby")
    press_until(page, page.locator("#trace-wipe-0"))
    page.keyboard.press("Space")
    expect(page.locator("#trace-wipe-0")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#trace-wipe-0")).to_be_focused()
    expect(board(page).get_by_role("status")).not_to_contain_text("Quimby")


def test_axe_finds_nothing_before_and_after_in_either_theme(page: Page, site_url: str):
    page.emulate_media(reduced_motion="reduce")
    open_chapter(page, site_url, "evidence")
    assert faults_in_both_themes(page) == []
    for name in (*CASES, "itself", "message"):
        take(page, name)
    expect(page.locator("#outcome")).to_have_attribute("data-ran", "true")
    page.locator("#trace-wipe-0").click()
    expect(part(page, NAME)).to_have_attribute("data-state", "wiped")
    for name in CASES:
        page.locator(f"#runs-{name} summary").click()
    assert faults_in_both_themes(page) == []


def test_nothing_scrolls_sideways_at_any_width(page: Page, site_url: str):
    page.set_viewport_size({"width": 320, "height": 740})
    open_chapter(page, site_url, "evidence")
    for name in (*CASES, "itself"):
        take(page, name)
    say(page, "Averyveryveryverylongwordwithoutanyspaces" * 3)
    page.locator("#why").click()
    expect(page.locator("#trace")).to_have_count(1)
    assert too_wide(page, 320, 768) == []
