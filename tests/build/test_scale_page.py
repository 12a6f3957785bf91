"""Windows drawn to scale: areas and dots are the numbers of the facts."""

import re

import pytest

from tests.live.conftest import Reader
from tools import scale_page
from tools.scale_page import Model, far_picture, grid, outline


def area(path: str) -> int:
    """The area inside an outline, by the shoelace formula."""
    x, y = map(int, re.match(r"M(\d+) (\d+)", path).groups())
    corners = [(x, y)]
    for way, length in re.findall(r"([hv])(-?\d+)", path):
        x, y = (x + int(length), y) if way == "h" else (x, y + int(length))
        corners.append((x, y))
    return abs(sum(a * d - c * b for (a, b), (c, d) in zip(corners, [*corners[1:], corners[0]], strict=True))) // 2


@pytest.mark.parametrize("tokens", [1, 2, 3, 159, 160, 1024, 2048, 4000, 8192])
def test_as_many_dots_stand_inside_an_outline_as_there_are_tokens(tokens):
    assert area(outline(tokens, grid(tokens)[0])) == tokens


def test_areas_of_the_squares_are_to_scale():
    models = [Model("small", 10_000, ""), Model("large", 1_000_000, "")]
    squares = Reader(str(far_picture(models, Model("near", 100, "")))).nodes
    sides = [float(node.attributes["width"].rstrip("%")) for node in squares if node.tag == "rect"]
    assert sides == [100.0, 10.0, 1.0]


def test_every_model_stands_in_the_table_with_its_tokens_and_its_source():
    reader = Reader(str(scale_page.section()))
    rows = [node.text for node in reader.nodes if node.tag == "tr"][1:]
    assert "160" in rows[0] and len(rows) == 10
    links = [node.attributes["href"] for node in reader.nodes if node.tag == "a"]
    assert "../../sources/#window-gpt-2" in links and len([link for link in links if "#window-" in link]) == len(rows) - 1
