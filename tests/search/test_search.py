import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.search.found import find, texts, unfound
from cleanslate.search.passages import PASSAGE_LETTERS, PASSAGE_WORDS, split
from cleanslate.search.ranking import bm25, rank
from cleanslate.search.same import SAME, SINCE
from cleanslate.search.words import marked, terms

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
    found = find(LIBRARY, question)
    assert [(p.text, p.document) for p in found] == [(passage, document)]


@pytest.mark.parametrize(("question", "passages"), [
    ("Who won the boat race?", ["The boat race was on Monday.", "Olga won."]),  # one has what the other lacks
    ("What does the frog look like?", ["The frog has red eyes.", "The frog is big."]),  # both fit as well
    ("When was the boat race?", ["The boat race was on Monday."]),
    ("When did Olga sing?", ["Olga won."]),
])
def test_a_second_passage_is_found_when_it_has_more_words_or_fits_as_well(question, passages):
    notes = ["The boat race was on Monday. Olga won. The frog has red eyes. The frog is big. Frogs are often green and live where the water is cold."]
    assert [p.text for p in find(notes, question)] == passages


def test_two_long_passages_are_not_copied_together():
    long = ["The red hen " + "sings " * 20 + "well.", "The hen that dances " + "sings " * 20 + "badly."]
    assert len(find(long, "Which red hen dances?")) == 1


@pytest.mark.parametrize(("question", "before", "passage"), [
    ("What colour is it?", "When does the ferry leave?", "The ferry leaves at nine. It is blue."),
    ("what time was that", "When does the ferry leave?", "The ferry leaves at nine. It is blue."),
    ("what was that", "When does the ferry leave?", None),
])
def test_a_question_that_points_back_takes_what_fits_the_message_before(question, before, passage):
    assert [p.text for p in find(LIBRARY, question, before)] == ([passage] if passage else [])


@pytest.mark.parametrize("question", ["where is it", "What is this about?", "what happened", "Which animal?", "what's the address"])
def test_a_question_about_a_text_as_a_whole_takes_its_beginning(question):
    assert [p.text for p in find(LIBRARY, question)] == [
        "The lighthouse of Brom is red. Its keeper is called Olga.", "The ferry leaves at nine. It is blue."
    ]
    long = "The red hen " + "sings " * 20 + "well."
    assert len(find([f"{long} {long}"], question)) == 1


@pytest.mark.parametrize("question", ["What is my address?", "which animal do you like", "Where is the moon?", "what", "have we met", "hello"])
def test_a_question_about_something_else_finds_nothing(question):
    assert find(LIBRARY, question) == []


@pytest.mark.parametrize(("question", "line"), [
    ("Is the ferry pink or GREEN?", ["Not found: pink, GREEN."]),
    ("When does the ferry leave?", []),
    ("What colour does the ferry look?", []),
    ("What do I need to know of the ferry, and what does it look like?", []),
    ("When does the ferry's leaving take place, and where can I find it?", []),
    ("Who does the ferry find, need and take?", ["Not found: find, need, take."]),
    ("Can Zoë's ferries leave, café, café?", ["Not found: Zoë, café."]),
    ("ferry " + "one alpha, beta, gamma, delta or epsilon", ["Not found: alpha, beta, gamma, delta."]),
    ("ferry " + "x" * 500, ["Not found: " + "x" * 16 + "."]),
])
def test_words_of_the_question_that_are_in_no_passage_are_named_under_it(question, line):
    found = find(LIBRARY, question)
    assert texts(found, question) == ["The ferry leaves at nine. It is blue.", *line]


@given(st.lists(st.text(max_size=120), max_size=3), st.text(max_size=80), st.text(max_size=40))
def test_whatever_is_asked_of_whatever_what_is_copied_is_short_and_stands_in_the_documents(documents, question, before):
    found = find(documents, question, before)
    assert len(found) <= 2 and all(p.text in split(documents[p.document]) for p in found)
    copied = texts(found, question)
    assert sum(len(text) for text in copied) <= PASSAGE_LETTERS + 1 + len("Not found: ") + 4 * 18
    assert bool(found) <= (len(copied) - len(found) == bool(unfound(found, question)))


@pytest.mark.parametrize("question", ["Which colour do I like?", "", "?!", "Who are you?", "🙂"])
def test_nothing_is_copied_when_no_telling_word_is_shared(question):
    assert find(LIBRARY, question) == []


def test_no_documents_no_passages():
    assert find([], "ferry") == [] == find(["", " \n\n "], "When is it?")


def test_one_short_document_can_be_found_although_every_passage_has_its_words():
    assert len(find(["Rex is a dog."], "Is Rex a dog?")) == 1


def test_among_equals_the_first_wins():
    assert [p.document for p in find(["Rex runs fast.", "The dog of Rex runs.", "Rex is big."], "Rex")] == [0, 2]


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
    "order orders ordered ordering", "cover covered covering", "cry cries cried crying", "fry fried", "die died dies", "shoot shot shooting", "wolves and a wolf",
])
def test_words_match_in_all_their_forms_without_capitals_and_accents(forms):
    assert len(set(terms(forms))) == 1
    assert len({*terms("bus"), *terms("bed"), *terms("bee"), *terms("ring"), *terms("rid")}) == 5
    assert len({*terms("skis"), *terms("sky"), *terms("ties"), *terms("toy")}) == 4


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


@pytest.mark.parametrize(("question", "passage"), [
    ("Where is the libary?", "The library is in Mill Lane."), ("where is the lirbary", "The library is in Mill Lane."),
    ("When is it shut?", "It is closed on Mondays."), ("How much does a ticket for children cost?", "Kids pay two euros."),
    ("What is the keeper's name?", "The keeper is called Olga."), ("WHERE DOES MARTA LIVE", "Marta's home is a mill."),
    ("who came first", "Olga won the boat race."), ("What was the prize?", "The winner got a cake."), ("what do we make", "This is a recipe for soup."),
])
def test_slips_of_the_fingers_and_words_that_mean_the_same_are_found(question, passage):
    (found,) = find(["The bus stops here. Dogs bark.", passage], question)
    assert found.text == passage and not unfound([found], question.replace("ticket for ", ""))


def test_short_words_and_names_that_are_nearly_alike_are_different_words():
    assert find(["The house is red."], "What eats the mouse?") == [] == find(["Marta sings."], "What does Maria do?")
    assert find(["The wintry wonder.", "The winter winder."], "wintor") == []


def test_no_word_stands_for_two_meanings():
    for words in (SAME.split(), SINCE.split()):
        assert len(words) == len(set(words))
    assert len(set(terms("shut closed closing"))) == 1 == len(set(terms("kids children")))
