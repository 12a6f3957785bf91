"""The gallery: no page is left out, and a picture that is too wide is marked."""

from concurrent.futures import ThreadPoolExecutor

from live.chapters import ORDER

from tools import gallery
from tools.gallery import Picture, View
from tools.places import DIST

OF_ITS_OWN = {"code/"}
"""PyScript's page: it draws itself, and changes with every build of PyScript."""


def test_every_page_of_the_site_is_pictured_and_every_chapter_twice():
    built = {path.parent.relative_to(DIST).as_posix() + "/" for path in DIST.rglob("index.html")} - OF_ITS_OWN
    assert {view.address for view in gallery.views()} == built
    assert sum(view.steps for view in gallery.views()) == len(ORDER)


def test_a_page_is_taken_in_every_width_and_theme(tmp_path):
    with ThreadPoolExecutor(1) as pool:  # after browser tests a loop of theirs still runs in the main thread
        index = pool.submit(gallery.make, [View("sources", "sources/")], tmp_path / "gallery", (360,)).result()
    assert {path.name for path in index.parent.iterdir()} == {
        "index.html", "sources-360-light.png", "sources-360-dark.png"}
    assert "too wide" not in index.read_text()


def test_what_is_wrong_with_a_picture_stands_under_it():
    html = gallery.index_html([Picture(View("a <b>", ""), "a.png", "7 px too wide")])
    assert "7 px too wide" in html and "a &lt;b&gt;" in html
