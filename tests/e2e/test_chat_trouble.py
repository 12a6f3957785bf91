"""When something goes wrong, the page says so, keeps what it has, and offers one click."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.chat import add_note, open_chat, ready, replies, say

NO_STORAGE = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); }
});"""
FULL_STORAGE = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };"""


@pytest.mark.parametrize("storage", [NO_STORAGE, FULL_STORAGE], ids=["forbidden", "full"])
def test_without_storage_notes_work_for_this_visit_and_the_page_says_so(page: Page, site_url: str, storage: str):
    page.add_init_script(storage)
    open_chat(page, site_url)
    memory = page.get_by_role("complementary", name="Memory")
    expect(memory.get_by_text("this visit only")).to_have_count(0)
    add_note(page, "name = Zorblax")
    expect(memory.get_by_text("this visit only")).to_be_visible()


def test_notes_are_there_again_at_the_next_visit_and_nothing_else_is(page: Page, site_url: str):
    open_chat(page, site_url)
    say(page, "A secret sentence")
    add_note(page, "name = Zorblax")
    page.reload()
    ready(page)
    expect(page.get_by_role("listitem").filter(has_text="name = Zorblax")).to_have_count(1)
    expect(page.get_by_text("A secret sentence")).to_have_count(0)
    assert "secret" not in page.evaluate("JSON.stringify(localStorage)")


def test_damaged_storage_does_not_stop_the_page(page: Page, site_url: str):
    page.goto(site_url)
    page.evaluate("""localStorage.setItem("clean-slate", '{"notes": 5')""")
    open_chat(page, site_url)
    expect(page.get_by_text("could not be read")).to_be_visible()


def test_a_killed_worker_is_noticed_and_one_click_brings_pip_back_with_the_transcript(page: Page, site_url: str):
    open_chat(page, site_url)
    say(page, "Hello before the crash")
    page.workers[-1].evaluate("setTimeout(() => self.close(), 0)")
    restart = page.get_by_role("button", name="Restart Pip")
    expect(restart).to_be_visible(timeout=30_000)
    expect(page.locator("html")).to_have_attribute("data-engine", "failed")
    expect(page.get_by_role("alert")).to_contain_text("Your chat is kept")
    restart.click()
    ready(page)
    expect(page.get_by_role("article", name="You").last).to_contain_text("Hello before the crash")
    count = replies(page).count()
    say(page, "And after it")
    assert replies(page).count() == count + 1


@pytest.mark.allow_console("404", reason="the weights are taken away")
def test_when_a_file_cannot_be_fetched_the_page_says_which_and_still_reads(page: Page, site_url: str):
    page.context.route("**/pip-chat.safetensors", lambda route: route.fulfill(status=404, body=""))
    page.goto(site_url)
    expect(page.locator("html")).to_have_attribute("data-engine", "failed", timeout=90_000)
    expect(page.get_by_role("alert")).to_contain_text("pip-chat.safetensors")
    expect(replies(page)).to_have_count(1)


def test_altered_weights_are_refused_with_the_reason(page: Page, site_url: str):
    cut_off = b"\x10\x00\x00\x00\x00\x00\x00\x00{}"
    page.context.route("**/pip-chat.safetensors", lambda route: route.fulfill(body=cut_off))
    page.goto(site_url)
    expect(page.locator("html")).to_have_attribute("data-engine", "failed", timeout=90_000)
    expect(page.locator("[data-why]")).not_to_be_empty()


def test_without_webassembly_the_page_says_so_and_shows_the_built_exchange(page: Page, site_url: str):
    page.add_init_script("delete window.WebAssembly")
    page.goto(site_url)
    expect(page.locator("html")).to_have_attribute("data-engine", "failed")
    expect(page.get_by_role("alert")).to_contain_text("WebAssembly")
    expect(replies(page)).to_have_count(1)
