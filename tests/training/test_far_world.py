"""Things that lie outside Pip's world: asked for in finished questions, never something that Pip was taught, and always answered with no."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cleanslate.training import documents, far_world, world
from cleanslate.training.chats import chat
from cleanslate.training.mixture import MIXTURES

FACTS = {fact.subject.lower() for fact in world.FACTS if fact.relation.name not in ("count", "about")}


@given(st.integers(0, 2**32))
def test_a_question_has_no_gaps_and_is_about_nothing_that_pip_knows(seed):
    question, key = far_world.question(Random(seed))
    assert question == question.strip() and "  " not in question and not set("{}[]|") & set(question), question
    assert key not in world.FACTS_BY_KEY


def test_none_of_the_words_is_what_a_fact_is_about():
    words = {word.lower() for table in far_world.WORDS.values() for word in table}
    assert len(words) > 2000
    assert not words & FACTS
    assert not {f"{article} {word}" for word in words for article in ("a", "an", "the")} & FACTS


def test_the_questions_hardly_repeat():
    rng = Random("far")
    assert len({far_world.question(rng)[0] for _ in range(1000)}) > 950


def test_pip_learns_to_say_that_it_does_not_know_them():
    rng, asked = Random("far chats"), 0
    for _ in range(300):
        for exchange in chat(rng, MIXTURES[-1][1]._replace(far=1.0, rewritten=0.0)).exchanges:
            if exchange.skill == "unknown entity":
                asked += 1
                assert exchange.reply in (world.DONT_KNOW, documents.NOT_IN_DOCUMENT)
    assert asked > 50
