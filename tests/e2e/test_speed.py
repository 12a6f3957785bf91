"""What the reader sees first is text, and it stays where it is when Python arrives."""

import pytest
from playwright.sync_api import Page

from live.chapters import AFTER, ORDER, address
from tests.e2e.chat import ready

WATCH = """
window.shifts = 0;
window.largest = null;
const watch = (type, see) => new PerformanceObserver(list => list.getEntries().forEach(see)).observe({type, buffered: true});
watch("layout-shift", entry => { window.shifts += entry.value; });
watch("largest-contentful-paint", entry => { window.largest = entry.url ? "a picture" : "text"; });
"""
ADDRESSES = ["", *map(address, (*ORDER, AFTER)), "lab/", "model/"]
ON_A_DESK = ["", address(ORDER[0]), "lab/"]


@pytest.mark.parametrize(("place", "width"), [*((place, 360) for place in ADDRESSES), *((place, 1440) for place in ON_A_DESK)])
def test_nothing_shifts_when_python_arrives_and_the_largest_thing_is_text(page: Page, site_url: str, place: str, width: int):
    page.set_viewport_size({"width": width, "height": 740})
    page.add_init_script(WATCH)
    page.goto(f"{site_url}{place}")
    ready(page)
    page.wait_for_timeout(400)
    assert page.evaluate("window.shifts") <= 0.02
    assert page.evaluate("window.largest") == "text"
