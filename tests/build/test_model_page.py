"""The model card as a page: what it says first, in plain numbers, is what was measured."""

import json

from cleanslate.evals.skills import SKILLS

from tools.model_page import IN_SHORT, in_short
from tools.places import ASSETS

from tests.live.conftest import Reader

MEASURED = json.loads((ASSETS / "evals" / "measured.json").read_text(encoding="utf-8"))


def test_what_the_card_says_in_short_is_measured_and_the_best_stands_first():
    told = [node.text.split() for node in Reader(str(in_short(MEASURED, {"right": 9, "n": 10}))).nodes if node.attributes.get("class") == "count"]
    shares = [int(right.replace(",", "")) / int(n.replace(",", "")) for right, _, n, _ in told]
    assert shares == sorted(shares, reverse=True)
    assert sorted(shares) == sorted([0.9, *(MEASURED[skill]["right"] / MEASURED[skill]["n"] for skill in IN_SHORT)])


def test_what_the_card_says_in_short_is_not_only_what_goes_well():
    """It names a skill at least as weak as the weakest of those for which something was wanted."""
    barred = {skill.name for skill in SKILLS if skill.bar}
    weakest = min(MEASURED[skill]["right"] / MEASURED[skill]["n"] for skill in barred)
    assert min(MEASURED[skill]["right"] / MEASURED[skill]["n"] for skill in IN_SHORT) <= weakest
