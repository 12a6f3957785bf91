"""The lab: everything on one screen, a diary that tells what happened, and nothing that moves or hides."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.chat import (
    add_note, faults_in_both_themes, new_chat, open_chat, open_lab, ready, say, too_wide, use_memory,
)

REGIONS = ("The chat", "What the model sees", "What just happened", "The weights", "Documents")

PARTS = ("#log", "#slate", "#weights", "#memory", "#documents", "#diary")


def diary(page: Page) -> list[str]:
    return page.get_by_role("list", name="What just happened").get_by_role("listitem").all_inner_texts()


def test_on_a_desk_every_part_begins_on_the_first_screen(page: Page, site_url: str):
    page.set_viewport_size({"width": 1440, "height": 900})
    open_lab(page, site_url)
    for name in REGIONS:
        expect(page.get_by_role("region", name=name).get_by_role("heading").first).to_be_in_viewport()
    expect(page.get_by_role("complementary", name="Memory")).to_be_in_viewport()
    expect(page.get_by_role("textbox", name="Message Pip")).to_be_in_viewport()
    expect(page.locator("[data-fingerprint]")).to_be_in_viewport()


@pytest.mark.parametrize("height", [720, 800])
def test_on_a_low_screen_the_box_to_write_in_and_the_last_reply_are_seen_whole(page: Page, site_url: str, height: int):
    page.set_viewport_size({"width": 1280, "height": height})
    open_lab(page, site_url)
    expect(page.get_by_role("textbox", name="Message Pip")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("article", name="Pip").last).to_be_in_viewport(ratio=1)


def test_the_diary_tells_what_the_app_did_and_what_pip_did_the_newest_first(page: Page, site_url: str):
    open_lab(page, site_url)
    use_memory(page, True)
    reply = say(page, "My name is Zorblax.")
    told = diary(page)
    assert re.fullmatch(rf"Pip read the slate, \d+ tokens, and wrote: “{re.escape(reply)}”", told[0])
    assert told[1:4] == [
        "The app wrote that on a slip of paper and told Pip so.",
        "Pip asked the app to remember: name = Zorblax",
        "You wrote: “My name is Zorblax.”",
    ]
    new_chat(page)
    assert diary(page)[0].startswith("You started a new chat. The slate was wiped.")


def test_a_note_of_the_lab_is_on_the_start_page_and_the_other_way_round(page: Page, site_url: str):
    open_lab(page, site_url)
    add_note(page, "city = Rome")
    open_chat(page, site_url)
    expect(page.get_by_role("complementary", name="Memory")).to_contain_text("city = Rome")
    add_note(page, "pet = a dog")
    open_lab(page, site_url)
    expect(page.get_by_role("complementary", name="Memory").get_by_role("listitem")).to_have_count(2)


def test_without_javascript_the_lab_shows_a_whole_exchange_with_its_diary(browser: Browser, site_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}lab/")
    assert page.get_by_role("article").count() == 2 and len(diary(page)) == 2
    for name in REGIONS:
        expect(page.get_by_role("region", name=name)).to_be_visible()
    context.close()


def test_nothing_is_said_otherwise_when_python_arrives(page: Page, site_url: str):
    page.goto(f"{site_url}lab/", wait_until="load")  # its style sheets too: they turn "You" into "YOU"
    before = [page.locator(part).inner_text() for part in PARTS]
    ready(page)
    page.wait_for_timeout(300)
    assert [page.locator(part).inner_text() for part in PARTS] == before


def test_axe_finds_nothing_when_much_has_happened(page: Page, site_url: str):
    page.emulate_media(reduced_motion="reduce")
    open_lab(page, site_url)
    page.get_by_role("button", name="Add a text about Zembla").click()
    for text in ("Who is the boss of Zembla?", "How are you?", "My name is Zorblax."):
        say(page, text)
    page.get_by_role("button", name="Why this reply?").click()
    expect(page.locator("#why-parts")).to_be_attached(timeout=60_000)
    assert faults_in_both_themes(page) == []


def test_nothing_scrolls_sideways_at_any_width(page: Page, site_url: str):
    page.set_viewport_size({"width": 320, "height": 740})
    open_lab(page, site_url)
    say(page, "Averyveryveryverylongwordwithoutanyspaces" * 5)
    assert too_wide(page, 320, 768, 1200, 1440) == []
