"""Pip practises with documents as the app shows them: what the search finds for the last question, and nothing else."""

import re
from pathlib import Path
from random import Random

import pytest

from cleanslate.app.chat import Pip
from cleanslate.search.found import is_remark
from cleanslate.training import documents, world
from cleanslate.training.chats import chat
from cleanslate.training.mixture import FIRST, LATELY_UNREMARKED, MIXTURES, ONCE_REMARKED, mixture_at

ASSETS = Path(__file__).resolve().parents[2] / "assets"
ASKED = FIRST._replace(documents=1.0, searched=True, any_words=0.5)
ASKED_LATELY = ASKED._replace(unremarked=LATELY_UNREMARKED, part=0.2, newer=(0.5,))
CHATS, LATE_CHATS = ([chat(Random(f"searched {n}"), made_of) for n in range(400)] for made_of in (ASKED, ASKED_LATELY))
LAST, LAST_LATELY = ([(made, made.exchanges[-1]) for made in chats] for chats in (CHATS, LATE_CHATS))
both = pytest.mark.parametrize("asked", [LAST, LAST_LATELY], ids=["before", "lately"])


def passages(made) -> list[str]:
    return [turn.text for turn in made.documents if not is_remark(turn.text)]


def test_the_last_parts_of_the_training_search_the_documents():
    assert MIXTURES[-1][1].searched and not MIXTURES[0][1].searched


@both
def test_an_answer_from_a_document_stands_in_a_passage_that_was_found(asked):
    hits = [(made, last) for made, last in asked if last.skill == "document hit" and last.reply not in (documents.NOT_IN_DOCUMENT, world.DONT_KNOW)]
    assert len(hits) > 120
    assert all(any(last.reply in text for text in passages(made)) for made, last in hits)


@both
def test_what_is_not_found_is_not_known_and_pip_says_whether_it_read_anything(asked):
    missed = [(made, last) for made, last in asked if last.skill == "document miss"]
    assert len(missed) > 80
    assert all(last.reply == (documents.NOT_IN_DOCUMENT if made.documents else world.DONT_KNOW) for made, last in missed)


def test_most_questions_that_find_nothing_are_no_hits_and_some_hits_are_missed_by_the_search():
    nothing = [last for made, last in LAST if not made.documents]
    assert nothing and all(last.reply != documents.NOT_IN_DOCUMENT for last in nothing)
    lost = [last for _, last in LAST if last.skill == "document hit" and last.reply in (documents.NOT_IN_DOCUMENT, world.DONT_KNOW)]
    assert 0 < len(lost) < 40


def test_since_step_669_000_the_search_misses_fewer_of_the_answers():
    lost = {}
    for step in (668_999, 669_000):
        made_of = mixture_at(step)._replace(documents=1.0, noisy=0.0, hit=0.9)
        last = [chat(Random(f"lost {n}"), made_of).exchanges[-1] for n in range(900)]
        hits = [exchange.reply for exchange in last if exchange.skill == "document hit"]
        assert len(hits) > 300
        lost[step] = sum(reply in (documents.NOT_IN_DOCUMENT, world.DONT_KNOW) for reply in hits) / len(hits)
    assert 0 < lost[669_000] < 0.8 * lost[668_999]


def test_only_the_last_reply_about_documents_is_learned():
    for made, last in LAST:
        for exchange in made.exchanges[:-1]:
            if exchange.skill.startswith("document"):
                assert not any(turn.loss for turn in exchange.turns)
        assert last.turns[-1].loss or last.skill == "wrong past"


def test_what_tells_only_which_kind_of_thing_is_asked_for_is_not_said_to_be_missing():
    before, lately = (
        [word for made in chats for turn in made.documents if is_remark(turn.text) for word in re.findall(r"\w+", turn.text.lower())[2:]]
        for chats in (CHATS, LATE_CHATS)
    )
    assert len(lately) > 100 and not ONCE_REMARKED & set(lately)
    assert "colour" in before


def test_there_are_two_passages_remarks_and_neither():
    assert any(len(passages(made)) == 2 for made in CHATS)
    remarked = sum(any(is_remark(turn.text) for turn in made.documents) for made in CHATS if made.documents)
    assert 0.3 < remarked / len(CHATS) < 0.8


@pytest.mark.parametrize("number", range(0, 400, 8))
def test_the_app_would_show_the_same(number, scripted_window):
    """The documents of a chat are a search result: searched again for the same question, they are found whole."""
    made = CHATS[number]
    texts = passages(made)
    shown = scripted_window(made, texts)
    assert [text for text in shown if not is_remark(text)] == texts


@pytest.fixture(scope="module")
def scripted_window():
    """What stands in the window of the app from documents, for the messages of a chat."""
    pip = Pip.load(ASSETS / "pip-chat.safetensors")

    def shown(made, texts):
        window = pip.window(made.messages[:-1], documents=texts, window=256)
        return [span.text for span in (*window.evicted, *window.spans) if span.source == "document"]

    return shown
