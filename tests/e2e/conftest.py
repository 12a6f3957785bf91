"""End to end: a real Chromium on the built site, and guards that every test runs under.

No test may leave an error in the console, an uncaught error in the page, or a
request to another host.  One that provokes an error on purpose says so:

    @pytest.mark.allow_console("404", reason="the weights are taken away")
    @pytest.mark.allow_page_error(reason="…")
"""

import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, BrowserType, ConsoleMessage, Page, expect

from tools import browser as chromium
from tools import server
from tools.places import DIST

LOCAL_SCHEMES = ("blob", "data", "about", "file")
HARMLESS = ("SharedArrayBuffer",)
"""PyScript remarks that shared memory is not there; nothing here uses it."""


expect.set_options(timeout=30_000)  # milliseconds: a reply may take its time on a busy machine


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    options = chromium.launch_options()
    # Without a second, better translation of WebAssembly a page starts with half the work, and computes the same.
    return browser_type_launch_args | options | {"args": [*options["args"], "--js-flags=--liftoff-only"]}


@pytest.fixture(scope="session")
def site_url() -> Iterator[str]:
    """The address of `dist/` on an unused port, ending in a slash."""
    site = server.make_server(0, DIST)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    yield f"http://localhost:{site.server_address[1]}/"
    site.shutdown()
    site.server_close()


@pytest.fixture(autouse=True)
def guards(request: pytest.FixtureRequest) -> Iterator[None]:
    """Watch every page of the test's browser context, and fail the test for what went wrong unseen."""
    if "context" not in request.fixturenames:
        yield
        return
    context: BrowserContext = request.getfixturevalue("context")
    faults: list[str] = []
    watch(context, request.node, faults)
    yield
    assert not faults, "while the test ran:\n" + "\n".join(faults)


@pytest.fixture
def computing_page(browser_type: BrowserType, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page for long computations: its WebAssembly is translated twice, as in a reader's browser."""
    browser = browser_type.launch(**chromium.launch_options())
    context, faults = browser.new_context(), []
    watch(context, request.node, faults)
    yield context.new_page()
    browser.close()
    assert not faults, "while the test ran:\n" + "\n".join(faults)


def watch(context: BrowserContext, test: pytest.Item, faults: list[str]) -> None:
    """Append a line to `faults` for whatever `test` has not announced."""
    announced = [mark.args[0] for mark in test.iter_markers("allow_console")]
    page_errors_announced = any(test.iter_markers("allow_page_error"))

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error" and not any(text in message.text for text in (*announced, *HARMLESS)):
            faults.append(f"console error: {message.text}")

    def on_page(page: Page) -> None:
        if not page_errors_announced:
            page.on("pageerror", lambda error: faults.append(f"uncaught error: {error}"))

    def on_request(request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in LOCAL_SCHEMES and address.hostname not in ("localhost", "127.0.0.1"):
            faults.append(f"request to another host: {request.url}")

    context.on("console", on_console)
    context.on("page", on_page)
    context.on("request", on_request)
