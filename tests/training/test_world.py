"""The small world: true, consistent, and clear about its edges."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cleanslate.training import relations, values, world

SEEDS = st.integers(0, 2**32)


def test_the_world_holds_over_a_thousand_facts_of_many_kinds():
    facts = (*world.ALL_FACTS, *world.LATEST_FACTS, *world.FURTHER_NUMBERS, *world.FURTHER_FACTS, *world.ABILITIES)
    assert 1900 < len(facts) < 2000  # "more than nineteen hundred", says the start page
    assert len({fact.key for fact in facts}) == len(facts)
    assert len(world.FACTS_BY_RELATION) >= 12


def test_no_question_has_two_answers():
    answers: dict[str, str] = {}
    for fact in world.ALL_FACTS:
        for pattern in fact.relation.questions:
            asked = relations.fill(pattern, fact.subject).lower()
            assert answers.setdefault(asked, fact.sentence) == fact.sentence, asked


def test_every_sentence_states_its_answer_and_is_a_sentence():
    for fact in world.ALL_FACTS:
        assert fact.answer in fact.sentence or fact.answer.capitalize() in fact.sentence
        assert (fact.sentence[0].isupper() or fact.sentence[0].isdigit()) and fact.sentence.endswith(".") and "{" not in fact.sentence


def test_days_and_months_come_round_again():
    after = {fact.subject: fact.answer for fact in world.FACTS_BY_RELATION["after"]}
    for first, length in (("Monday", 7), ("January", 12), ("spring", 4)):
        at = first
        for _ in range(length):
            at = after[at]
        assert at == first


def test_the_letters_and_numbers_come_in_their_order():
    after = {fact.subject: fact.answer for fact in world.LATER_FACTS if fact.relation.name == "after"}
    assert "".join(sorted(letter for letter in after if letter.isupper())) == "ABCDEFGHIJKLMNOPQRSTUVWXY"
    assert all(ord(after[letter]) == ord(letter) + 1 for letter in after if letter.isupper())
    assert all(int(after[number]) == int(number) + 1 for number in after if number.isdigit())


def test_a_later_opposite_is_one_both_ways_or_another_word_for_one():
    first = {fact.subject: fact.answer for fact in world.FACTS_BY_RELATION["opposite"]}
    later = {fact.subject: fact.answer for fact in world.LATER_FACTS if fact.relation.name == "opposite"}
    both = first | later
    one_way = {word for word, other in later.items() if both.get(other) != word}
    assert one_way == {"heavy", "tall", "new", "fat", "large", "correct", "wrong", "shout", "pass"}


def test_opposites_do_not_contradict_each_other():
    opposite = {fact.subject: fact.answer for fact in world.FACTS_BY_RELATION["opposite"]}
    assert all(opposite.get(answer, subject) == subject for subject, answer in opposite.items())


@given(SEEDS)
def test_a_question_for_yes_or_no_asks_for_nothing_that_a_fact_answers(seed):
    asked = world.yes_no_question(Random(seed))
    known = {relations.fill(pattern, fact.subject) for fact in world.ALL_FACTS for pattern in fact.relation.questions}
    assert asked not in known and "{" not in asked


@given(SEEDS)
def test_questions_about_the_unknown_are_not_about_facts_of_the_world(seed):
    question, key = world.unknown_question(Random(seed))
    assert key not in world.FACTS_BY_KEY
    assert question and "{" not in question


def test_names_of_countries_that_only_stories_know_are_outside_the_world():
    rng = Random(1)
    seen = {world.unknown_subject(relations.CAPITAL, rng) for _ in range(3000)}
    assert {"Wakanda", "Narnia", "Florida"} <= seen
    assert "France" not in seen


@given(SEEDS, st.sampled_from(values.KEYS))
def test_a_value_is_one_to_few_words_without_signs_that_end_a_sentence(seed, key):
    made = values.value(key, Random(seed))
    assert made == made.strip() and 1 <= len(made.split(" ")) <= 5
    assert not set(made) & set(".?!,;=\n{}")


@given(SEEDS)
def test_made_up_words_are_never_words_that_mean_something_in_a_chat(seed):
    assert values.made_up_word(Random(seed)) not in values.ENGLISH


def test_made_up_names_come_in_all_shapes():
    rng = Random(2)
    names = [values.made_up_name(rng) for _ in range(2000)]
    assert any("-" in name for name in names) and any("'" in name for name in names)
    assert any(letter.isdigit() for name in names for letter in name)
    assert any(name.isupper() for name in names) and any(not name.isascii() for name in names)
    assert len(set(names)) > 1800
