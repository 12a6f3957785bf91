"""What the reader sees first is text, and it stays where it is when Python arrives."""

import pytest
from playwright.sync_api import Page

from live.chapters import AFTER, ORDER, address
from tests.e2e.chat import ready

WATCH = """
window.moves = [];
window.dressed = [];
document.fonts.addEventListener("loadingdone", () => window.dressed.push(performance.now()));
window.largest = null;
const watch = (type, see) => new PerformanceObserver(list => list.getEntries().forEach(see)).observe({type, buffered: true});
watch("layout-shift", entry => { window.moves.push([entry.startTime, entry.value]); });
watch("largest-contentful-paint", entry => { window.largest = entry.url ? "a picture" : "text"; });
"""
ADDRESSES = ["", *map(address, (*ORDER, AFTER)), "lab/", "model/"]
ON_A_DESK = ["", address(ORDER[0]), "lab/"]


def moved(page: Page) -> float:
    """How much the page has shifted since its fonts are there: one that comes late, on a busy machine, breaks lines anew."""
    moves, dressed = page.evaluate("[window.moves, window.dressed]")
    return sum(value for at, value in moves if at > max(dressed, default=0))


@pytest.mark.parametrize(("place", "width"), [*((place, 360) for place in ADDRESSES), *((place, 1440) for place in ON_A_DESK)])
def test_nothing_shifts_when_python_arrives_and_the_largest_thing_is_text(page: Page, site_url: str, place: str, width: int):
    page.set_viewport_size({"width": width, "height": 740})
    page.add_init_script(WATCH)
    page.goto(f"{site_url}{place}")
    ready(page)
    page.wait_for_timeout(400)
    assert moved(page) <= 0.02
    assert page.evaluate("window.largest") == "text"


@pytest.mark.parametrize(("place", "width"), [("", 360), ("", 1440), (address(ORDER[1]), 360)])
def test_text_stays_where_it_is_when_its_fonts_come_late(page: Page, site_url: str, place: str, width: int):
    page.set_viewport_size({"width": width, "height": 740})
    page.add_init_script(WATCH)
    late = []
    page.route("**/*.woff2", lambda route: late.append(route))
    page.goto(f"{site_url}{place}", wait_until="domcontentloaded")
    ready(page)
    if page.evaluate("[...document.fonts].some(font => font.family.includes('As wide as') && font.status == 'error')"):
        pytest.skip("this machine has no font to show meanwhile that could be made as wide")
    page.evaluate("window.moves = []")
    for route in late:
        route.continue_()
    page.evaluate("Promise.all([...document.fonts].filter(font => font.status == 'loading').map(font => font.loaded)).then(() => null)")
    page.wait_for_timeout(400)
    assert sum(value for _, value in page.evaluate("window.moves")) <= 0.02
