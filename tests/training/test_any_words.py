"""Documents in any words: told in English sentences, asked for in their words, and near misses that nothing in them answers."""

import re
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cleanslate.training import any_words, documents

SEEDS = st.integers(0, 2**32)
LEFT_OUT = {"when": "when", "where": "where", "why": "why", "long": "how long", "whom": "with", "with": "with", "what time": "when"}


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def passage(seed: int, count: int = 4) -> tuple[Random, list]:
    rng = Random(seed)
    return rng, any_words.passage(rng, count)


@given(SEEDS)
def test_sentences_are_finished_and_short_enough_to_be_said_whole(seed):
    for line in passage(seed)[1]:
        assert line.sentence[0] == line.sentence[0].upper() and line.sentence.endswith(".") and "  " not in line.sentence
        assert len(line.clause.text) < any_words.LONGEST and line.sentence.lower().endswith(line.clause.text.lower())


@given(SEEDS)
def test_questions_have_no_gaps_and_no_places_left_to_fill(seed):
    for line in passage(seed)[1]:
        for question in line.questions:
            assert question == question.strip() and "  " not in question and not set("{}[]|") & set(question), question


def stems(text: str) -> set[str]:
    """The first letters of its words, so that an owl and owls are the same."""
    return {word[:3] for word in words(text)}


@given(SEEDS)
def test_a_question_says_whom_or_what_it_is_about(seed):
    _, lines = passage(seed)
    told = stems(" ".join(line.sentence for line in lines)) | {stem for pair in any_words.SAME for text in pair for stem in stems(text)}
    for line in lines:
        made = line.clause
        same = made.verb.same if made.verb else ()
        known = told | {stem for text in (*made.subject.calls, *made.subject.stands, made.base, *same) for stem in stems(text)}
        for question in line.questions:
            assert stems(question) & known, question


@given(SEEDS)
def test_what_is_said_to_be_missing_is_no_question_that_a_sentence_answers(seed):
    rng, lines = passage(seed)
    for line in lines:
        found = any_words.missing(rng, line, lines)
        assert found is None or len(found.questions) == 1
        made = documents.missing(rng, lines, near=1.0)
        assert made is None or not documents.answered(made[0], lines)


def test_nearly_every_near_miss_names_something_else_or_asks_for_a_part_that_was_left_out():
    asked = found = 0
    for seed in range(600):
        rng, lines = passage(seed)
        told = words(" ".join(text for line in lines for text in (line.sentence, *line.questions)))
        for line in lines:
            if missed := any_words.missing(rng, line, lines):
                question = missed.questions[0]
                roles = {role for word, role in LEFT_OUT.items() if word in question} - {part.role for part in line.clause.parts}
                asked += 1
                found += bool(words(question) - told or roles)
    assert asked > 1000 and found / asked > 0.98


@given(SEEDS)
def test_what_users_state_is_about_others_and_can_be_asked_for(seed):
    line = any_words.statement(Random(seed))
    assert not words(line.sentence) & {"i", "my", "me", "we", "our"} and line.questions


def test_many_passages_have_hardly_a_verb_or_a_noun_in_common():
    seen = [words(passage(seed, 1)[1][0].sentence) for seed in range(200)]
    usual = {word for told in seen for word in told if sum(word in other for other in seen) > 10}
    assert len(set().union(*seen)) > 700 and len(usual) < 40, usual
