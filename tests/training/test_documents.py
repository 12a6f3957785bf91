"""The documents that Pip learns from: what they are asked, they answer, or they do not."""

import re
from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cleanslate.search.passages import split
from cleanslate.training import documents, happenings, portraits
from cleanslate.training.chats import chat
from cleanslate.training.mixture import mixture_at
from cleanslate.training.sentences import QUESTIONS

SEEDS = st.integers(0, 2**32)


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


@given(SEEDS, st.integers(1, 5))
def test_every_sentence_is_finished_and_is_asked_for_in_finished_words(seed, count):
    for line in documents.passage(Random(seed), count):
        assert line.sentence[0] == line.sentence[0].upper() and line.sentence.endswith(".")
        assert line.questions
        for text in (line.sentence, *line.questions):
            assert not set("{}[]|") & set(text) and "  " not in text


@given(SEEDS, st.integers(1, 5))
def test_no_question_is_answered_by_two_sentences_of_a_document(seed, count):
    lines = documents.passage(Random(seed), count)
    asked = Counter(question for line in lines for question in set(line.questions))
    assert len(lines) == count and set(asked.values()) == {1}


@given(SEEDS, st.integers(1, 4))
def test_what_is_said_to_be_missing_is_not_what_a_sentence_was_made_to_answer(seed, count):
    rng = Random(seed)
    lines = documents.passage(rng, count)
    found = documents.missing(rng, lines)
    if found:
        question, other = found
        assert not documents.answered(question, lines)
        assert other.sentence not in [line.sentence for line in lines]


@given(SEEDS)
def test_a_near_miss_of_what_somebody_did_asks_for_a_part_left_out_or_names_another(seed):
    rng = Random(seed)
    told = happenings.happening(rng)
    found = documents.missing(rng, [told], near=1.0)
    if found:
        asks = found[0].split(" ", 1)[0]
        left_out = {"where": "where", "when": "when"}.get(asks, "with" if "with" in words(found[0]) else "")
        known = words(told.sentence) | words(" ".join(told.questions))
        assert left_out and left_out not in told.places or words(found[0]) - known, found


@given(SEEDS, st.booleans(), st.sampled_from((0.0, 1.0)))
def test_a_part_that_is_asked_for_is_told_by_the_sentence_or_left_out_of_it(seed, told, any_words):
    rng = Random(seed)
    lines = documents.passage(rng, 3, any_words)
    for line in lines:
        found = documents.part(rng, line, told)
        if not found:
            continue
        question, answer = found
        assert (answer.key == line.key) == told
        role = question.split()[0]
        if role in ("when", "where", "with", "why"):
            parts = {part.role for part in line.clause.parts} if line.clause else line.places
            assert (role in parts) == told, (question, line.sentence)


@given(SEEDS, st.integers(1, len(portraits.NEWER)))
def test_an_everyday_document_is_finished_and_no_question_stands_under_two_of_its_sentences(seed, family):
    lines = portraits.portrait(Random(seed), 5, (1.0,) * family)
    assert len(lines) == 5 and portraits.BY_KIND[lines[0].kind] in portraits.NEWER[family - 1]
    asked = Counter(question for line in lines for question in set(line.questions))
    assert set(asked.values()) == {1}
    assert not any(set("{}[]|") & set(text) for line in lines for text in (line.sentence, *line.questions))


def test_the_portraits_that_came_later_have_names_of_their_own():
    assert len(portraits.BY_KIND) == len(portraits.SITTERS) + sum(map(len, portraits.NEWER))


@given(SEEDS)
def test_a_portrait_says_first_whom_or_what_it_is_about(seed):
    lines = portraits.portrait(Random(seed), 4)
    kind = portraits.BY_KIND[lines[0].kind]
    assert lines[0].frame in [frame for frame, _ in kind.openings]
    assert not any(line.frame in [frame for frame, _ in kind.openings] and line.frame not in kind.again for line in lines[1:])
    assert all(line.kind == lines[0].kind for line in lines)
    assert len({tuple(line.places[slot] for slot in kind.bound) for line in lines}) == 1


def test_documents_are_asked_for_who_what_where_when_and_how_many():
    rng = Random(1)
    first = Counter(
        question.split(" ", 1)[0] for _ in range(400) for line in documents.passage(rng, 3) for question in line.questions
    )
    total = sum(first.values())
    assert all(first[word] / total > 0.05 for word in ("who", "what", "where", "when", "how")), first


def test_every_pattern_has_several_ways_to_ask_for_it_or_one_that_is_plain():
    assert all(QUESTIONS.values())
    assert sum(len(asked) for asked in QUESTIONS.values()) / len(QUESTIONS) > 2.5


@given(SEEDS, st.integers(1, 4), st.sampled_from((0.0, 1.0)))
def test_what_a_search_is_said_to_find_is_a_passage_as_the_app_parts_them(seed, count, any_words):
    rng = Random(seed)
    lines = documents.passage(rng, count, any_words)
    kept, others = documents.found(rng, lines)
    assert " ".join(line.sentence for line in kept) in split(" ".join(line.sentence for line in lines))
    assert sorted(line.sentence for line in kept + others) == sorted(line.sentence for line in lines)


def test_what_stood_in_another_passage_is_asked_for_and_pip_says_that_this_one_does_not_tell():
    rng, denied, found = Random("other passages"), 0, 0
    for _ in range(600):
        made = chat(rng, mixture_at(131_999))
        for number, exchange in enumerate(made.exchanges):
            if exchange.skill != "found before":
                continue
            found += 1
            assert number == 0 and not any(turn.loss for turn in exchange.turns), "nothing that Pip sees tells it"
            assert exchange.reply not in made.documents[0].text
        denied += sum(exchange.reply == documents.NOT_IN_DOCUMENT for exchange in made.exchanges)
    assert found > 15 and denied > 100


def test_since_step_689_000_titles_have_full_stops_in_some_documents_and_pip_says_the_sentence_whole():
    dotted = {}
    for step in (688_999, 689_000):
        made = [chat(Random(f"titles {n}"), mixture_at(step)._replace(documents=1.0, noisy=0.0, hit=1.0)) for n in range(2500)]
        copied = [(one, turn.text) for one in made for turn in one.documents if re.search(r"\b(?:Mrs?|Ms|Dr|Prof)\. [A-Z]", turn.text)]
        dotted[step] = len(copied)
        for one, text in copied:
            last = one.exchanges[-1]
            if re.search(r"\b(?:Mrs?|Ms|Dr|Prof)\. [A-Z]", last.reply) and last.skill == "document hit":
                assert any(last.reply in turn.text for turn in one.documents)
    assert dotted[688_999] == 0 < 10 < dotted[689_000]
