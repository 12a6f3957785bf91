"""What others show of the site: an icon, a title and a picture, all from the site itself."""

import struct

import pytest
from live.words import words

from tests.live.conftest import Reader
from tools.places import DIST

PAGES = sorted(path.relative_to(DIST) for path in DIST.rglob("index.html"))


@pytest.mark.parametrize("path", PAGES, ids=str)
def test_every_page_has_a_card_whose_picture_is_there(path):
    page = Reader((DIST / path).read_text(encoding="utf-8"))
    meta = {node.attributes.get("property") or node.attributes.get("name"): node.attributes["content"] for node in page.having("content")}
    title = next(node.text for node in page.nodes if node.tag == "title")
    assert title == f"{meta['og:title']} · {words('site.name')}"
    assert meta["og:description"] == meta["description"] and 50 <= len(meta["description"]) <= 170
    assert meta["twitter:card"] == "summary_large_image" and meta["og:image:alt"]
    picture = (DIST / path.parent / meta["og:image"]).read_bytes()
    assert struct.unpack(">II", picture[16:24]) == (int(meta["og:image:width"]), int(meta["og:image:height"])) == (1200, 630)
    icons = [node.attributes["href"] for node in page.having("rel", "href") if "icon" in node.attributes["rel"]]
    assert len(icons) == 2 and all((DIST / path.parent / icon).exists() for icon in icons)


def test_no_two_pages_have_the_same_title_or_description():
    texts = [(DIST / path).read_text(encoding="utf-8") for path in PAGES]
    for mark in ("<title>", '<meta name="description" content="'):
        said = [text.partition(mark)[2].split("<")[0] for text in texts]
        assert all(said) and len(set(said)) == len(said)
