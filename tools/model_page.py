"""`/model/`: the model card as a page, from the same files as the Markdown card, with conversations to hold in the browser."""

import json
from collections.abc import Iterable, Sequence

import htpy as h
from cleanslate.app.chat import Pip
from cleanslate.evals.intervals import decimals, wilson
from cleanslate.evals.skills import SKILLS
from cleanslate.model.weights import Weights, read
from cleanslate.training.stages import LONGEST_CHAT, RECIPES
from cleanslate.training.world import FACTS_BY_KEY
from live import evals
from live.words import words
from markupsafe import Markup

from tools import loss_log
from tools.card import COSTS, FRESH, SAVED_ANEW_FROM, sizes_rows
from tools.places import ASSETS

WIDTH, HEIGHT, LEFT, BELOW = 640, 260, 52, 30  # of the picture of a loss curve, in its own units
TICKS = 6  # on a scale at the most
TOP = 1.5  # how far the scale goes above the highest loss on other texts; the first steps of all lie above
CURVE_POINTS = 12  # rows of the table below each
STEADY = 400  # points of the thin line: each the mean of neighbours, since more would be a grey mass and a heavy page
DOTS = 44  # on the thick line at the most
EXAMPLES = 8  # wrong replies shown
IN_SHORT = {
    "recall: unseen phrasing": "repeats", "don't know: evicted": "evicted", "correction wins": "corrected", "world facts": "world", "document: hit": "document",
    "document: in any words": "any-document", "taught in the chat": "taught", "third person: by name": "by-name", "third person: one of two": "one-of-two",
    "third person: not told of": "not-told-of", "past chat: told of oneself": "past",
    "small talk: somebody in need": "in-need", "tool call: noted otherwise": "noted-otherwise", "denied": "denied",
}
"""Skills that are told first, in plain words: text ids."""


def smoothed(every: Sequence[dict[str, float]], most: int) -> list[dict[str, float]]:
    """Losses as at most `most` means of neighbours.

    >>> smoothed([{"step": step, "loss": step / 10} for step in (10, 20, 30, 40)], 2)
    [{'step': 15.0, 'loss': 1.5}, {'step': 35.0, 'loss': 3.5}]
    """
    size = -(-len(every) // most)
    groups = [every[start : start + size] for start in range(0, len(every), size)]
    return [{name: sum(row[name] for row in group) / len(group) for name in ("step", "loss")} for group in groups]


def ticks(highest: float, most: int = TICKS) -> list[float]:
    """Round numbers from 0 to `highest`, at the most `most` of them, as near to each other as that allows.

    >>> ticks(282_000), ticks(1.3)
    ([0, 50000, 100000, 150000, 200000, 250000], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25])
    """
    power = 10 ** (len(str(int(highest))) - 2) if highest >= 1 else 0.01
    size = next(size for unit in (power, 10 * power) for size in (unit, 2 * unit, 2.5 * unit, 5 * unit) if highest // size < most)
    return [size * i for i in range(int(highest // size) + 1)]


def picture(stage: str, every: Sequence[dict[str, float]], rows: Sequence[dict[str, float]]) -> h.Element:
    """The loss while training (`every` row, smoothed and thin) and on other texts (`rows`, thick) as an SVG, with a sentence that says it."""
    last, top = every[-1]["step"], TOP * max(row["validation"] for row in rows)
    x = lambda step: LEFT + (WIDTH - LEFT - 8) * step / last
    y = lambda loss: 8 + (HEIGHT - BELOW - 8) * (1 - loss / top)
    points = lambda name, found: " ".join(f"{x(row['step']):.1f},{y(min(top, row[name])):.1f}" for row in found)
    said = words(
        "model.curve", stage=stage, first=f"{rows[0]['validation']:.2f}", first_step=f"{rows[0]['step']:,.0f}",
        last=f"{rows[-1]['validation']:.2f}", last_step=f"{rows[-1]['step']:,.0f}",
    )
    grid = []
    for i, loss in enumerate(ticks(top)):
        grid += [
            h.line(".grid", x1=str(LEFT), x2=str(WIDTH - 8), y1=f"{y(loss):.1f}", y2=f"{y(loss):.1f}"),
            h.text(class_=["tick", i % 2 and "between"], x=str(LEFT - 8), y=f"{y(loss) + 4:.1f}", text_anchor="end")[f"{loss:.2f}"],
        ]
    for i, step in enumerate(ticks(last)):
        at_the_edge = x(step) > WIDTH - LEFT
        grid.append(h.text(class_=["tick", i % 2 and "between"], x=f"{x(step):.1f}", y=str(HEIGHT - 8),
                           text_anchor="end" if at_the_edge else "middle")[f"{step:,.0f}"])
    return h.svg(".curve", viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img", aria_label=said)[
        grid, h.polyline(".raw", points=points("loss", smoothed(every, STEADY)), fill="none"),
        h.polyline(points=points("validation", rows), fill="none"),
        [h.circle(cx=f"{x(row['step']):.1f}", cy=f"{y(row['validation']):.1f}", r="3") for row in rows[:: -(-len(rows) // DOTS)]],
    ]


def table(name: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> h.Element:
    """A table that can be scrolled sideways where it is too wide; the first column names the row."""
    return h.div(".wide", role="region", aria_label=name, tabindex="0")[h.table[
        h.thead[h.tr[[h.th(scope="col")[title] for title in head]]],
        h.tbody[[h.tr[h.th(scope="row")[row[0]], [h.td[cell] for cell in row[1:]]] for row in rows]],
    ]]


def stage_html(stage: str, weights: Weights) -> h.Element:
    """One stage: recipe, file, curve and its numbers."""
    recipe, every = RECIPES[stage], loss_log.read(stage)
    factors = recipe.factors(recipe.total)
    rows = [row for row in every if "validation" in row]
    return h.section[
        h.h3[words(f"model.{stage}")],
        h.p[words("model.stage-text", steps=f"{recipe.total:,}", places=f"{recipe.total * recipe.rows * recipe.length:,}",
                  bytes=f"{weights.size:,}")],
        h.p(".digest", data_fingerprint=weights.fingerprint)[
            [(h.span[weights.fingerprint[i : i + 8]], h.wbr) for i in range(0, 64, 8)]],
        h.p[words("model.adjusted", tokens=", ".join(f"“{token.strip()}”\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}{factor}" for token, factor in factors.items()))] if factors else None,
        picture(stage, every, rows),
        h.p[words("model.taught-otherwise", since=f"{SAVED_ANEW_FROM:,}")] if stage == "chat" else None,
        h.details[
            h.summary[words("model.table")],
            table(words("model.table"), [words(f"model.{name}") for name in ("step", "places", "loss", "validation")], [
                loss_log.cells(row) for row in loss_log.thinned(every, CURVE_POINTS)
            ]),
        ],
    ]


def bar(low: float, share: float, high: float) -> h.Element:
    """A share and its range on a scale from 0 to 1, as a picture."""
    return h.svg(".bar", viewBox="0 0 100 8", preserveAspectRatio="none", aria_hidden="true")[
        h.rect(".track", width="100", height="8"), h.rect(".share", width=f"{100 * share:.1f}", height="8"),
        h.rect(".range", x=f"{100 * low:.1f}", y="3", width=f"{100 * (high - low):.1f}", height="2"),
    ]


def in_short(measured: dict[str, dict], blind: dict) -> h.Element:
    """What Pip can do and what it cannot, as plain numbers, the best first."""
    told = [(measured[skill], words(f"model.short-{name}")) for skill, name in IN_SHORT.items()] + [(blind, words("model.short-strangers"))]
    told.sort(key=lambda one: -one[0]["right"] / one[0]["n"])
    return h.ul(".in-short")[[
        h.li[h.span(".count")[words("model.of", right=f"{one['right']:,}", n=f"{one['n']:,}")], h.span(".told")[text], bar(*wilson_around(one))]
        for one, text in told
    ]]


def wilson_around(one: dict) -> tuple[float, float, float]:
    """A share of right replies between the ends of its range."""
    low, high = wilson(one["right"], one["n"])
    return low, one["right"] / one["n"], high


def skills_html(measured: dict[str, dict]) -> h.Element:
    """Accuracy per skill."""
    rows = []
    for skill in SKILLS:
        low, share, high = around = wilson_around(measured[skill.name])
        places = decimals(measured[skill.name]["n"])
        reached = words("model.reached" if share >= (skill.bar or 0) else "model.missed")
        rows.append([
            skill.name, (bar(*around), f"{share:.{places}f}"), f"{low:.{places}f} – {high:.{places}f}",
            f"{skill.bar:g} · {reached}" if skill.bar else words("model.reported"),
        ])
    return table(words("model.skills"), [words(f"model.{name}") for name in ("skill", "right", "range", "wanted")], rows)


def sizes_html(sizes: Sequence[dict]) -> h.Element:
    """What a model costs to fetch, and what it can do."""
    rows = [[words(f"model.{name}") if name in COSTS else name, *values] for name, values in sizes_rows(sizes)]
    return table(words("model.sizes"), [words("model.file"), *(size["name"] for size in sizes)], rows)


def failures_html(measured: dict[str, dict]) -> h.Element:
    """Examples of wrong replies, one for each of the weakest skills."""
    weakest = sorted(measured, key=lambda name: measured[name]["right"] / measured[name]["n"])
    rows = [
        [name, failure["asked"], failure["got"], failure["wanted"]]
        for name in weakest for failure in measured[name]["failures"][:1]
    ]
    head = [words(f"model.{name}") for name in ("skill", "asked", "said", "should")]
    return table(words("model.wrong"), head, rows[:EXAMPLES])


def results_at_build_time(pip: Pip) -> evals.EvalPage:
    """The conversations of `promises.yaml`, held by the Pip that is shipped."""
    page = evals.EvalPage(pip)
    evals.begin(page, (ASSETS / "evals" / "promises.yaml").read_text(encoding="utf-8"))
    while evals.advance(page):
        pass
    page.spoken = ""
    return page


def together(measured: Iterable[dict]) -> dict[str, int]:
    """What was measured on several sets, as on one.

    >>> together([{"n": 3, "right": 2}, {"n": 4, "right": 4}])
    {'n': 7, 'right': 6}
    """
    sets = list(measured)
    return {name: sum(one[name] for one in sets) for name in ("n", "right")}


def parts(pip: Pip) -> dict[str, object]:
    """Everything that the template needs beside the prose."""
    measured = json.loads((ASSETS / "evals" / "measured.json").read_text(encoding="utf-8"))
    blind = json.loads((ASSETS / "evals" / "blind-measured.json").read_text(encoding="utf-8"))
    fresh, known = together(blind[name] for name in FRESH), together(sets for name, sets in blind.items() if name not in FRESH)
    base, small = (read((ASSETS / f"pip-{stage}.safetensors").read_bytes()) for stage in ("base", "small"))
    page = results_at_build_time(pip)
    return {
        "stages": Markup(h.fragment[stage_html("base", base), stage_html("chat", pip.weights)]),
        "small": Markup(stage_html("small", small)),
        "sizes": Markup(sizes_html(json.loads((ASSETS / "evals" / "sizes.json").read_text(encoding="utf-8")))),
        "skills": Markup(skills_html(measured)), "in_short": Markup(in_short(measured, fresh)), "failures": Markup(failures_html(measured)),
        "n": min(one["n"] for one in measured.values()), "most": max(one["n"] for one in measured.values()), "facts": f"{len(FACTS_BY_KEY):,}",
        "blind": fresh | {"before": f"{known['n']:,}", "known": f"{known['right']:,}"},
        "parameters": f"{pip.weights.parameters:,}", "config": pip.weights.config, "longest": LONGEST_CHAT,
        "live": evals.view(page), "snapshot": evals.snapshot(page),
    }
