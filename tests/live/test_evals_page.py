"""Conversations with expectations in the page: held one by one, stopped, refused with a reason, and kept."""

import json
from pathlib import Path

import pytest
from cleanslate.app.chat import Pip
from live.evals import LONGEST_TEXT
from live.kinds import KINDS
from live.words import words

from tests.live.conftest import Reader, run_alone

ASSETS = Path(__file__).resolve().parents[2] / "assets"
KIND = KINDS["evals"]()
TWO = """
- {id: cow, user: "What does a cow say?", checks: [{contains: moo}]}
- {id: duck, user: ["hi", "What does a duck say?"], checks: [{contains: moo}]}
"""


@pytest.fixture(scope="module")
def pip() -> Pip:
    return Pip.load(ASSETS / "pip-chat.safetensors")


@pytest.fixture
def page(pip):
    return KIND.open(pip, None, None)


def hold(page) -> list[int]:
    """Hold all; how many had been held at each state that was drawn."""

    async def all_states() -> list[int]:
        return [len(page.rows) async for _ in KIND.work(page, 0.0)]

    return run_alone(all_states())


def read(page) -> Reader:
    return Reader(str(KIND.view(page)))


def test_each_conversation_is_drawn_when_it_was_held_and_what_was_expected_stands_beside_what_was_said(page):
    KIND.update(page, "hold", {"text": TWO})
    assert page.busy and words("evals.progress", done=0, n=2) in read(page).by_id("evals-status").text
    assert hold(page) == [1, 2, 2]
    reader = read(page)
    assert [node.attributes["data-right"] for node in reader.having("data-right")] == ["true", "false"]
    assert "moo" in reader.by_id("held-0").text
    assert "contains: moo" in reader.by_id("held-1").text and "uack" in reader.by_id("held-1").text
    assert page.spoken == words("evals.summary", right=1, n=2) == reader.by_id("evals-status").text


def test_a_text_that_cannot_be_used_is_kept_with_the_reason_and_what_was_held_stays(page):
    KIND.update(page, "hold", {"text": TWO})
    hold(page)
    KIND.update(page, "hold", {"text": "- {user: hi}"})
    assert not page.busy and len(page.rows) == 2
    reader = read(page)
    assert "`checks` is missing" in reader.by_id("evals-problem").text
    assert reader.by_id("evals-text").text == "- {user: hi}"
    assert reader.by_id("evals-status").text == words("evals.older", summary=words("evals.summary", right=1, n=2)), "nobody takes them for this text's"


def test_stop_keeps_what_was_held(page):
    KIND.update(page, "hold", {"text": TWO})
    states = KIND.work(page, 0.0)
    run_alone(anext(states))
    KIND.update(page, "stop", {})
    assert not page.busy and len(page.rows) == 1
    assert read(page).by_id("evals-stop") is None


def test_whoever_stops_is_told_of_how_many_the_result_is_also_by_a_new_worker(page, pip):
    KIND.update(page, "hold", {"text": TWO})
    run_alone(anext(KIND.work(page, 0.0)))
    KIND.update(page, "stop", {})
    told = words("evals.stopped", right=1, n=1, wanted=2)
    assert page.spoken == told == read(page).by_id("evals-status").text == read(KIND.open(pip, KIND.snapshot(page), None)).by_id("evals-status").text


def test_a_text_that_is_too_long_to_be_read_at_once_is_refused_with_the_limit_and_kept(page):
    text = TWO + "# much more\n" * 20_000
    KIND.update(page, "hold", {"text": text})
    assert not page.busy and f"{LONGEST_TEXT:,} characters" in page.problem
    assert page.text == text


def test_every_shipped_file_is_short_enough_for_the_page():
    assert max(len(path.read_text(encoding="utf-8")) for path in (ASSETS / "evals").glob("*.yaml")) < LONGEST_TEXT


def test_what_was_wrong_with_a_text_is_no_longer_said_of_another_one(page):
    KIND.update(page, "hold", {"text": ""})
    assert "it is empty" in page.problem
    KIND.update(page, "typed", {})
    assert not read(page).by_id("evals-problem").text


def test_a_new_worker_takes_up_what_was_held(page, pip):
    KIND.update(page, "hold", {"text": TWO})
    hold(page)
    again = KIND.open(pip, KIND.snapshot(page), None)
    assert str(KIND.view(again)) == str(KIND.view(page))
    assert json.loads(KIND.snapshot(again)) == json.loads(KIND.snapshot(page))


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "</textarea><b>", "\u202eabc", "&amp;"])
def test_whatever_stands_in_the_text_is_shown_as_text(page, text):
    KIND.update(page, "hold", {"text": json.dumps([{"id": text, "user": [text], "checks": [{"contains": text}]}])})
    hold(page)
    html = str(KIND.view(page))
    assert "<script" not in html and html.count("</textarea>") == 1


def test_an_event_that_it_does_not_know_changes_nothing(page):
    before = str(KIND.view(page))
    KIND.update(page, "dance", {})
    assert str(KIND.view(page)) == before
