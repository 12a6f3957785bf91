"""Facts of the small world asked for in other ways: the fact is told, whatever was offered."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cleanslate.training import more, world, world_asked
from cleanslate.training.chat_state import View
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.relations import CAPITAL
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

SEEDS = st.integers(0, 2**32)
LAST = MIXTURES[-1][1]
EARLIER = dict(MIXTURES)[320_000]


def talker(seed: int, made_of=LAST) -> Talker:
    return Talker(Random(seed), TypingStyle(True, True, True, 0.0, False), View(memory=False), made_of)


def test_whatever_is_offered_the_fact_is_told():
    rng = Random(1)
    snow = world.FACTS_BY_KEY["colour/snow"]
    asked = {world_asked.checked(snow, rng) for _ in range(300)}
    assert {"is snow white", "is snow black", "is snow black or white"} <= asked
    assert all("snow" in question for question in asked)


@given(SEEDS)
def test_what_is_offered_beside_the_answer_is_of_the_same_kind_and_not_the_answer(seed):
    rng = Random(seed)
    fact = world_asked.CHECKABLE[int(rng.random() * len(world_asked.CHECKABLE))]
    other = world_asked.offered(fact, rng)
    assert other != fact.answer
    assert any(one.answer == other and one.relation == fact.relation for one in world_asked.CHECKABLE)


@given(SEEDS)
def test_no_question_has_places_that_nobody_filled(seed):
    rng = Random(seed)
    fact = world_asked.CHECKABLE[int(rng.random() * len(world_asked.CHECKABLE))]
    latest = world.LATEST_FACTS[int(rng.random() * len(world.LATEST_FACTS))]
    for question in (world_asked.checked(fact, rng), world_asked.backwards(rng)[0], world_asked.latest(latest, rng)):
        assert not set(question) & set("{}[]|/") and question == question.strip()


@given(SEEDS)
def test_asked_backwards_a_fact_has_the_answer_that_was_named(seed):
    question, key = world_asked.backwards(Random(seed))
    assert world.FACTS_BY_KEY[key].answer in question


def test_the_latest_facts_have_one_answer_each():
    rng, answers = Random(3), {}
    for fact in world.LATEST_FACTS:
        for _ in range(200):
            question = world_asked.latest(fact, rng)
            assert answers.setdefault(question, fact.sentence) == fact.sentence, question
    for fact in world.ALL_FACTS:
        for _ in range(50):
            assert answers.get(world.question(fact, rng), fact.sentence) == fact.sentence


def test_what_animals_can_do_is_said_with_yes_or_no():
    assert world.FACTS_BY_KEY["fly/owl"].sentence == "Yes, owls can fly."
    assert world.FACTS_BY_KEY["fly/penguin"].sentence == "No, penguins can't fly."
    for fact in world.LATEST_FACTS:
        if fact.relation.name in ("fly", "swim"):
            assert fact.sentence.startswith("Yes, " if fact.answer == "can" else "No, ")


def test_what_pip_is_taught_now_is_no_longer_asked_as_something_unknown():
    at_the_end = {talker(seed).unknown_question()[0] for seed in range(20000)}
    before = {talker(seed, EARLIER).unknown_question()[0] for seed in range(20000)}
    assert not at_the_end & world_asked.ANSWERED
    assert before & world_asked.ANSWERED


def test_nothing_of_it_comes_up_before_its_time():
    latest = {fact.sentence for fact in world.LATEST_FACTS}
    assert not any(talker(seed, EARLIER).ask_world(True).reply in latest for seed in range(2000))
    assert sum(talker(seed).ask_world(True).reply in latest for seed in range(2000)) > 100


def test_what_the_window_says_comes_before_what_was_learned():
    made = talker(5)
    made.stated("the capital of France is Zorb", "world/capital/France", CAPITAL, "France")
    fact = world.FACTS_BY_KEY["capital/France"]
    for _ in range(20):
        assert made.world_reply(world_asked.checked(fact, made.rng), "world/capital/France", fact.sentence).reply.lower() == "the capital of france is zorb."


def test_a_fact_that_the_user_changed_is_not_asked_for_backwards():
    made = talker(5)
    for fact in world_asked.FIRST_OF_EACH:
        made.view.said["world/" + fact.key] = "Something else."
    asked = [made.ask_world_otherwise() for _ in range(500)]
    assert all(question is None or question.reply not in {fact.sentence for fact in world_asked.FIRST_OF_EACH} for question in asked)


def test_a_thing_may_be_asked_for_in_quotation_marks_and_is_named_without_them():
    asked = [talker(seed).ask_world(True) for seed in range(3000)]
    quoted = [exchange for exchange in asked if "'" in exchange.turns[0].text.replace("n't", "").replace("'s", "") or '"' in exchange.turns[0].text]
    assert len(quoted) > 20
    assert all('"' not in exchange.reply and " '" not in exchange.reply for exchange in quoted)


@given(SEEDS)
def test_what_is_asked_for_in_the_widest_words_may_still_be_unknown(seed):
    who = talker(seed)
    question, key = who.widely_unknown()
    assert key not in world.FACTS_BY_KEY and not set("{}[]|") & set(question)
    assert who.world_reply(question, "world/" + key, None).reply == world.DONT_KNOW


def test_every_number_up_to_a_hundred_has_a_next_one():
    for number in range(1, 100):
        assert world.FACTS_BY_KEY[f"after/{number}"].sentence == f"{number + 1} comes after {number}."


def test_every_fact_can_be_asked_for_in_the_widest_words_and_they_are_filled():
    for fact in (*world.ALL_FACTS, *world.LATEST_FACTS):
        asked = world_asked.latest(fact, Random(fact.key), more.WIDER_QUESTIONS[fact.relation.name])
        assert not set("{}[]|") & set(asked) and "  " not in asked, asked


def test_flour_comes_from_wheat_since_that_was_mended():
    said = {made_of: set() for made_of in (LAST, dict(MIXTURES)[374_000])}
    for made_of, replies in said.items():
        who = talker(1, made_of)
        for _ in range(20_000):
            exchange = who.ask_world_otherwise()
            replies.update({exchange.reply} if exchange and exchange.reply.startswith("Flour") else ())
            who.view.said.clear()
    assert list(said.values()) == [{"Flour comes from wheat."}, {"Flour comes from corn."}]


@given(SEEDS)
def test_asked_from_the_deed_the_answer_is_who_does_it_or_what_it_is_done_with(seed):
    question, fact = world_asked.later_backwards(Random(seed))
    assert fact.subject.split()[-1] not in question.split() or fact.subject in fact.answer
    assert not set(question) & set("{}[]|/") and question == question.strip()
    assert question in world_asked.ANSWERED_LATER


def test_each_deed_has_one_that_does_it():
    answers = {}
    for seed in range(3000):
        question, fact = world_asked.later_backwards(Random(seed))
        assert answers.setdefault(question, fact.sentence) == fact.sentence, question


def test_what_the_deed_tells_is_never_said_not_to_be_known_since_step_502_000():
    for seed in range(3000):
        question, _ = talker(seed).unknown_question()
        assert question not in world_asked.ANSWERED_LATER


def test_the_further_facts_are_asked_for_since_step_502_000_and_not_before():
    further = {"world/" + fact.key for fact in world.FURTHER_FACTS}

    def share(made_of):
        asked = [talker(seed, made_of).ask_world(True) for seed in range(2500)]
        return sum(any(key in further for key in made.needs) for made in asked) / len(asked)

    assert share(dict(MIXTURES)[488_000]) == 0 < share(dict(MIXTURES)[502_000])
