"""The page `/code/`: real Python cells that a visitor runs and changes."""

import contextlib
import io
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.chat import faults_in_both_themes
from tools import code_page
from tools.places import ASSETS

CELLS = {
    "tokenise": "text becomes tokens",
    "window": "a window is filled",
    "call": "the function is called",
    "train": "ten steps of training",
}
PATIENCE = 240_000  # milliseconds: the first run fetches and starts Python, on a busy machine too


def printed_here() -> dict[str, list[str]]:
    """What each cell prints in this machine's Python: all cells in one namespace, as on the page."""
    namespace: dict = {}
    printed = {}
    for name in ("setup", *CELLS):
        text = code_page.cells()[name].replace("/assets/", f"{ASSETS.as_posix()}/")
        with contextlib.redirect_stdout(io.StringIO()) as out:
            exec(compile(text, name, "exec"), namespace)
        printed[name] = [" ".join(line.split()) for line in out.getvalue().splitlines()]
    return printed


@pytest.fixture
def bonnet(page: Page, site_url: str) -> Page:
    page.goto(f"{site_url}code/")
    expect(page.get_by_role("button", name="Run:")).to_have_count(len(CELLS), timeout=PATIENCE)
    return page


def run(page: Page, title: str) -> Locator:
    """Press a cell's Run button, wait until it has finished, and give its output."""
    button = page.get_by_role("button", name=f"Run: {title}")
    button.click()
    expect(button).to_have_text("Run", timeout=PATIENCE)
    return page.get_by_role("log", name=f"Output: {title}")


def test_every_cell_prints_in_the_browser_what_it_prints_in_this_machines_python(bonnet):
    expected = printed_here()
    for name, title in CELLS.items():
        output = run(bonnet, title)
        expect(output).not_to_be_empty()
        assert [" ".join(line.split()) for line in output.inner_text().strip().splitlines()] == expected[name]
    assert len(expected["train"]) == 11


def test_a_visitor_can_change_a_cell_and_run_it_again(bonnet):
    title = CELLS["tokenise"]
    field = bonnet.get_by_role("textbox", name=f"Python code: {title}")
    field.click()
    bonnet.keyboard.press("ControlOrMeta+a")
    bonnet.keyboard.insert_text("print(pip.tokenizer.decode(pip.tokenizer.encode('changed by hand')))")
    expect(run(bonnet, title)).to_have_text("changed by hand")


def test_the_page_opens_at_its_top_and_no_cell_takes_the_caret(bonnet):
    expect(bonnet.locator(":focus")).to_have_count(0)
    assert bonnet.evaluate("scrollY") == 0


def test_the_keyboard_can_leave_a_cell(bonnet):
    field = bonnet.get_by_role("textbox", name=f"Python code: {CELLS['tokenise']}")
    field.focus()
    bonnet.keyboard.press("Escape")
    bonnet.keyboard.press("Tab")
    expect(field).not_to_be_focused()


def test_no_sideways_scrolling_on_a_small_phone(bonnet):
    bonnet.set_viewport_size({"width": 320, "height": 700})
    assert bonnet.evaluate("document.documentElement.scrollWidth") <= 320


def test_axe_finds_nothing(bonnet):
    assert faults_in_both_themes(bonnet) == []


def test_the_cells_are_whole_programs_on_their_own_lines():
    for path in sorted(Path(code_page.SOURCE, "cells").glob("*.py")):
        compile(path.read_text(), path.name, "exec")


@pytest.mark.allow_console("404", reason="Python is taken away")
@pytest.mark.allow_console("MessageEvent", reason="PyScript reports it")
@pytest.mark.allow_page_error(reason="PyScript reports it")
def test_a_page_whose_python_is_missing_asks_no_other_host_for_it(page, site_url):
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.route("**/runtime/pyodide.mjs", lambda route: route.fulfill(status=404))
    with page.expect_response("**/runtime/pyodide.mjs"):
        page.goto(f"{site_url}code/")
    page.wait_for_timeout(3000)  # time enough to fall back on another address
    assert [url for url in asked if not url.startswith((site_url, f"blob:{site_url}", "data:"))] == []


def test_without_javascript_the_page_says_that_cells_cannot_run_and_shows_what_stands_in_them(browser: Browser, site_url: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}code/")
    expect(page.locator("noscript p")).to_contain_text("Without JavaScript the cells cannot run.")
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.get_by_text("Python is being fetched")).to_be_hidden()
    cells = {"text becomes tokens": "tokenise", "a window is filled": "window", "the function is called": "call", "ten steps of training": "train"}
    for label, name in cells.items():
        assert page.locator(f'pre[aria-label="{label}"]').inner_text().split() == code_page.cells()[name].split()
    context.close()
