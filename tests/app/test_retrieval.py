import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.app.retrieval import PASSAGE_LETTERS, PASSAGE_WORDS, bm25, marked, rank, retrieve, split, terms

LIBRARY = [
    "The lighthouse of Brom is red. Its keeper is called Olga.\n\nThe ferry leaves at nine. It is blue.",
    "Marta bakes bread in the old mill.",
    "The king sleeps. The town opens a new school. A crab bit the cook.",
]


@pytest.mark.parametrize(
    ("question", "passage", "document"),
    [
        ("Who is the keeper of the lighthouse?", "The lighthouse of Brom is red. Its keeper is called Olga.", 0),
        ("Who opened a school?", "The town opens a new school.", 2),
        ("when does the FERRY leave", "The ferry leaves at nine. It is blue.", 0),
        ("What does Marta bake?", "Marta bakes bread in the old mill.", 1),
    ],
)
def test_the_passage_that_shares_telling_words_is_found(question, passage, document):
    found = retrieve(LIBRARY, question)
    assert [(p.text, p.document) for p in found] == [(passage, document)]


@pytest.mark.parametrize("question", ["What is the name of my pet?", "", "?!", "Who are you?", "🙂"])
def test_nothing_is_copied_when_no_telling_word_is_shared(question):
    assert retrieve(LIBRARY, question) == []


def test_no_documents_no_passages():
    assert retrieve([], "ferry") == [] == retrieve(["", " \n\n "], "ferry")


def test_one_short_document_can_be_found_although_every_passage_has_its_words():
    assert len(retrieve(["Rex is a dog."], "Is Rex a dog?")) == 1


def test_among_equals_the_first_wins():
    assert [p.document for p in retrieve(["Rex runs.", "Rex runs."], "Rex", limit=2)] == [0, 1]


def test_the_score_is_that_of_the_formula():
    rarity = math.log(1 + (2 - 1 + 0.5) / (1 + 0.5))
    by_hand = rarity * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 3 / 2.5))
    assert bm25(["red red hen", "blue fox"], "red") == pytest.approx([by_hand, 0.0])


def test_rare_words_weigh_more_and_long_passages_less():
    common, rare = bm25(["fox hen", "fox owl", "fox cat"], "fox")[0], bm25(["fox hen", "fox owl", "fox cat"], "hen")[0]
    assert rare > common
    short, long = bm25(["hen", "hen runs over many wide green fields"], "hen")
    assert short > long


@pytest.mark.parametrize("forms", [
    "CAFÉS café", "opens opened opening open", "arrive arrives arrived arriving", "stop stopped stopping", "carries carried carry",
    "write writes writing wrote written", "the child's children", "the baker's bakers", "bakes baker", "won winner winning", "leads leader", "glass", "king kings", "red", "spell spelled",
])
def test_words_match_in_all_their_forms_without_capitals_and_accents(forms):
    assert len(set(terms(forms))) == 1
    assert len({*terms("bus"), *terms("bed"), *terms("bee"), *terms("ring"), *terms("rid")}) == 5


@given(st.text(max_size=2_000))
def test_passages_are_short_and_keep_every_word(document):
    passages = split(document)
    assert all(0 < len(passage) <= PASSAGE_LETTERS for passage in passages)
    assert all(len(passage.split(" ")) <= PASSAGE_WORDS for passage in passages)


@pytest.mark.parametrize(("document", "passages"), [
    ("Rex is a dog. It rains in Rome. The cat sleeps.", ["Rex is a dog. It rains in Rome.", "The cat sleeps."]),
    ("Olga is old. She has a cat. It is red. It sleeps.", ["Olga is old. She has a cat. It is red.", "It sleeps."]),
    ("Olga is old.\n\nShe has a cat.", ["Olga is old.", "She has a cat."]),
    ("It's late. Its keeper sleeps.", ["It's late. Its keeper sleeps."]),
    ("I saw Mr. Bo and J. S. Bach at 9 a.m. today. St. Mary is no. 5.", ["I saw Mr. Bo and J. S. Bach at 9 a.m. today.", "St. Mary is no. 5."]),
    ("the dog is old. the cat is not.", ["the dog is old.", "the cat is not."]),
])
def test_a_passage_is_a_sentence_and_those_that_lean_on_it(document, passages):
    assert split(document) == passages


def test_no_word_is_lost_and_sentences_stay_whole():
    document = "One two three. " * 30
    assert " ".join(split(document)) == document.strip()
    assert all(passage.endswith(".") for passage in split(document))


def test_a_sentence_without_end_and_a_word_without_end_are_cut():
    assert len(split("word " * 100)) == 4
    assert "".join(split("x" * 1_000)) == "x" * 1_000


def test_all_passages_are_ranked_and_each_score_is_the_sum_of_what_its_words_add():
    ranked = rank(LIBRARY, "Who is the keeper of the red lighthouse?")
    assert sorted(p.text for p in ranked) == sorted(text for document in LIBRARY for text in split(document))
    assert [p.score for p in ranked] == sorted((p.score for p in ranked), reverse=True)
    assert all(sum(p.words.values()) == pytest.approx(p.score) for p in ranked)
    assert set(ranked[0].words) == set(terms("keeper red lighthouse")) and ranked[-1].words == {}


@given(st.text(max_size=300), st.text(max_size=60))
def test_marking_words_changes_no_letter(text, question):
    pieces = marked(text, terms(question))
    assert "".join(piece for piece, _ in pieces) == text
    assert all(any(term in terms(question) for term in terms(piece)) for piece, found in pieces if found)


def test_a_word_is_marked_in_any_of_its_forms():
    assert [piece for piece, found in marked("CAFÉS, cafe\u0301 and coffee", terms("café")) if found] == ["CAFÉS", "cafe\u0301"]
