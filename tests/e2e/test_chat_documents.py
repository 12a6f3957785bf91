"""Documents in the lab: what is copied onto the slate is told, and what was deleted is not."""

from live.words import words
from playwright.sync_api import Locator, Page, expect

from tests.e2e.chat import box, faults_in_both_themes, new_chat, open_lab, replies, say, settled, slate

QUESTION, FACT = "Who is the boss of Zembla?", "The boss of Zembla is Quillon."


def panel(page: Page) -> Locator:
    return page.get_by_role("region", name="Documents")


def test_the_example_is_told_from_the_slate_and_not_after_it_was_deleted(page: Page, site_url: str):
    page.emulate_media(reduced_motion="reduce")
    open_lab(page, site_url)
    panel(page).get_by_role("button", name="Add a text about Zembla").click()
    expect(panel(page).get_by_role("status")).to_have_text("Document added")
    panel(page).get_by_role("button", name=QUESTION).click()
    expect(replies(page)).to_have_count(2)
    settled(page)
    expect(replies(page).last).to_contain_text(FACT)
    assert FACT in "".join(page.locator('[data-token][data-source="document"]').all_text_contents())
    expect(panel(page).get_by_role("listitem")).to_contain_text(f"Copied onto the slate: “{FACT}”")
    panel(page).get_by_role("button", name="Add document").click()
    assert faults_in_both_themes(page) == []
    page.keyboard.press("Escape")
    panel(page).get_by_role("button", name="Delete document").click()
    expect(panel(page).get_by_role("button", name="Add document")).to_be_focused()
    new_chat(page)
    assert FACT not in say(page, QUESTION) and FACT not in slate(page)


def test_a_document_is_written_in_lines_and_a_refused_one_stays_in_the_form(page: Page, site_url: str):
    open_lab(page, site_url)
    panel(page).get_by_role("button", name="Add document").click()
    field = panel(page).get_by_role("textbox", name="Document")
    expect(field).to_be_focused()
    field.fill("x" * 5_001)
    panel(page).get_by_role("button", name="Save document").click()
    expect(panel(page)).to_contain_text("this text has 5,001")
    assert len(field.input_value()) == 5_001
    field.fill("")
    page.keyboard.type("One line.")
    page.keyboard.press("Enter")
    page.keyboard.type("Another.")
    panel(page).get_by_role("button", name="Save document").click()
    expect(panel(page).get_by_role("listitem")).to_contain_text("One line. Another.")


def test_on_a_phone_the_reply_to_the_example_comes_into_view(page: Page, site_url: str):
    page.set_viewport_size({"width": 360, "height": 740})
    open_lab(page, site_url)
    panel(page).get_by_role("button", name=QUESTION).click()
    expect(replies(page)).to_have_count(2)
    settled(page)
    expect(replies(page).last).to_be_in_viewport()


def test_whoever_types_on_before_a_document_is_saved_is_not_called_back_to_it(page: Page, site_url: str):
    page.add_init_script("""
      const real = Worker;
      self.Worker = class extends real {
        postMessage(message) { setTimeout(() => super.postMessage(message), message.name === "document-save" ? 700 : 0); }
      };""")
    open_lab(page, site_url)
    page.get_by_role("button", name="Add document").click()
    page.get_by_role("textbox", name="Document").fill("The name of the ship is Marigold.")
    page.get_by_role("button", name="Save document").click()
    box(page).click()
    page.keyboard.type("What is the name")
    expect(page.locator("#document-slips > li")).to_have_count(1)
    page.keyboard.type(" of the ship?")
    page.keyboard.press("Enter")
    expect(replies(page).last).to_contain_text("Marigold")


def test_the_first_words_of_a_long_document_do_not_stand_there_twice_when_it_is_opened(page: Page, site_url: str):
    open_lab(page, site_url)
    panel(page).get_by_role("button", name="Add document").click()
    text = "The mill of Brandel is old. " + "Its wheel turns in the wind. " * 8 + "The miller is called Orla."
    page.get_by_role("textbox", name="Document").fill(text)
    page.get_by_role("button", name="Save document").click()
    opening = panel(page).locator(".note-text")
    expect(opening).to_contain_text("The mill of Brandel")
    panel(page).get_by_text(words("documents.whole")).click()
    expect(panel(page).get_by_text("The miller is called Orla.")).to_be_visible()
    expect(opening).to_be_hidden()
