"""What the evals call unseen is unseen: the generator cannot make a held-out phrasing."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from cleanslate.training import asking, changes, denials, habits, in_need, mirrors, more, mourning, named_people, rankings, own_things, pets, pinned, relations, rewritten, second_thoughts, telling, third_person, topics, what_they_do, world, world_asked
from cleanslate.training.chats import chat
from cleanslate.training.mixture import MIXTURES


ROOT = Path(__file__).resolve().parents[2]
BESIDE = {"note": pinned.BY_ANOTHER, "rewritten": (*rewritten.WITH_VALUE, *rewritten.WITHOUT)}
"""What the users do not type: notes, and lines of Pip's that somebody rewrote."""
HELD_OUT = sorted(path for path in (ROOT / "assets" / "evals" / "heldout").glob("*.txt") if path.stem not in BESIDE)
SAMPLE = 4000  # chats
MORE = (more.MORE, more.FURTHER, more.BEYOND, more.EVERYDAY, more.NEWEST, more.LATEST, more.WIDER, more.LATER)


def normal(text: str) -> str:
    """Lower case words only, so that case, punctuation, apostrophes and spelling of "favourite" do not matter."""
    text = text.lower().replace("favorite", "favourite").replace("color", "colour").replace("'", "")
    return " ".join(re.findall(r"[\w{}]+", text))


def held_out_lines(path: Path) -> list[str]:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if path.stem in ("world", "denied"):
        lines = [line.partition(": ")[2] for line in lines]
    return [normal(line.partition("=>")[0]) for line in lines]


PREFIXES = {normal(prefix) for prefix in telling.TELL_PREFIXES + asking.ASK_PREFIXES} | {""}
MOST_ENDS = 6  # words of a prefix or a tail
SUFFIXES = {normal(suffix) for suffix in telling.TELL_SUFFIXES + asking.ASK_SUFFIXES} | {""}


def without_ends(line: str) -> set[str]:
    """The line, also without any prefix and tail that the generator may have added.

    >>> "what is my name" in without_ends("so what is my name again")
    True
    """
    heads = {line.removeprefix(prefix).strip() for prefix in PREFIXES if f"{line} ".startswith(f"{prefix} ")} | {line}
    return {
        head.removesuffix(suffix).strip() for head in heads for suffix in SUFFIXES if f" {head}".endswith(f" {suffix}")
    } | heads


def inner_parts(words: list[str]) -> Iterator[str]:
    """A pattern, also without what stands in it as a prefix or a tail: "yes, i have a dog" was as good as "i have a dog"."""
    for start in range(min(MOST_ENDS, len(words)) + 1):
        if " ".join(words[:start]) in PREFIXES:
            for end in range(max(start, len(words) - MOST_ENDS), len(words) + 1):
                if " ".join(words[end:]) in SUFFIXES:
                    yield " ".join(words[start:end])


@pytest.fixture(scope="module")
def patterns() -> set[str]:
    """Every pattern of every table, and every frame with every noun in it."""
    found = set()
    for group in (
        telling.TELL,
        asking.ASK,
        asking.CHECK,
        asking.CHECK_LATER,
        telling.COMBINED,
        third_person.LATER_TELL,
        third_person.ANY_ASK,
        third_person.BOTH_TELL,
        third_person.WHO,
        named_people.TELL,
        named_people.ASK,
        named_people.THEN,
        world_asked.LATER_BACKWARDS,
        *(group for ways in MORE for group in (ways.tell, ways.ask)),
    ):
        for table in group.values():
            found.update(table)
    for nouns in asking.NOUN.values():
        found.update(
            frame.replace("{n}", noun) for frame in (*asking.ASK_FRAMES, *asking.YES_NO_FRAMES, *more.YES_NO) for noun in nouns
        )
    for topic in (*topics.SELF_KNOWLEDGE, *topics.OUTSIDE, *topics.SMALL_TALK, *topics.NEWS, *(topic for ways in MORE for group in ways.topics.values() for topic in group)):
        found.update(topic.texts)
    for table in (
        topics.GREETINGS,
        more.GREETINGS,
        telling.CORRECT_FRAMES,
        *telling.LATER_CORRECT_FRAMES.values(),
        telling.LAST_CORRECT_FRAMES,
        world.YES_NO,
        asking.KNOW_ME,
        telling.BARE_NAME,
        telling.TELL_NAME_AND_GREET,
        telling.TELL_NAME_AND_ASK_BACK,
        world.OTHER_QUESTIONS,
        third_person.THING_TELL,
        third_person.THING_ASK,
        third_person.LATER_THING_TELL,
        third_person.LATER_THING_ASK,
        third_person.LATER_AGE_TELL,
        third_person.LATER_AGE_ASK,
        third_person.SAME_OF,
        third_person.SEVERAL_TELL,
        third_person.MINE,
        own_things.AGE_TELL,
        own_things.AGE_ASK,
        own_things.NAME_AND_AGE,
        own_things.CORRECT_AGE,
        own_things.FAVOURITE_TELL,
        own_things.FAVOURITE_ASK,
        own_things.CORRECT_FAVOURITE,
        own_things.TWO_PETS,
        own_things.ASK_PET,
        own_things.BIRTHDAY_TELL,
        own_things.BIRTHDAY_ASK,
        own_things.CORRECT_BIRTHDAY,
        second_thoughts.DENIED,
        tuple(in_need.TEXTS),
        *third_person.LOOSE_TELL.values(),
        world_asked.WHO_GIVES,
        mirrors.OF_THE_USER,
        mourning.WITH_NAME,
        mourning.WITHOUT,
        mourning.THEN_NAME,
        named_people.SEVERAL,
        named_people.WHO_IS,
        *(table for says in (*habits.SAYS.values(), *what_they_do.THEY.values()) for table in (says.told, says.asked)),
        *what_they_do.AND_MINE.values(),
        what_they_do.FRAMES,
        pets.PET_IS,
        pets.PET_ASKED,
        pets.COLOURED,
        pets.BOTH_COLOURED,
        pets.COLOUR_ASKED,
        denials.NO_PET,
        denials.NO_PET_OTHERWISE,
        *denials.DENIED_OTHERWISE.values(),
        denials.AM_I,
        *denials.DENIED.values(),
        *denials.THEN.values(),
        *(ways for _, ways in denials.NOT_OTHERS.values()),
        *changes.NOW.values(),
        third_person.LATEST_THING_ASK,
        own_things.AGE_AND_NAME,
        telling.BUT_ELSEWHERE,
        rankings.BEFORE,
        rankings.COMPARED,
        tuple(rankings.FIRSTS),
        *(topic.texts for topic in in_need.LATER_STILL + in_need.LATEST_OF_ALL + in_need.CALM + in_need.WIDEST),
        *(topic.texts for topic in (*more.MENDED, *more.MENDED_AGAIN, *more.MENDED_LASTLY, *more.NEGATED)),
        *(topic.texts for topic in mirrors.OF_PIP),
    ):
        found.update(table)
    for kind in relations.RELATIONS_BY_NAME.values():
        found.update((*kind.questions, *more.QUESTIONS.get(kind.name, ()), *more.WIDER_QUESTIONS.get(kind.name, ())))
    return {normal(pattern) for pattern in found}


@pytest.fixture(scope="module")
def inner(patterns) -> set[str]:
    """The patterns without what stands in them as a prefix or a tail."""
    return {part for pattern in patterns for part in inner_parts(pattern.split())}


@pytest.fixture(scope="module")
def typed() -> set[str]:
    """A large sample of what users type, the value of a fact put back to {v}."""
    rng, found = Random("held out"), set()
    for number in range(SAMPLE):
        made_of = MIXTURES[0 if number % 2 else -1][1]  # the first chats and the last
        for exchange in chat(rng, made_of).exchanges:
            turn = exchange.turns[0]
            text = turn.text
            for _, value in turn.facts:
                text = text.replace(value, "{v}")
            found.update(without_ends(normal(text)))
    return found


@pytest.mark.parametrize("path", HELD_OUT, ids=lambda path: path.stem)
def test_no_held_out_phrasing_is_a_pattern_of_the_generator(path, patterns, inner):
    made = [line for line in held_out_lines(path) for rest in without_ends(line) if rest in patterns]
    assert made == []
    assert [line for line in held_out_lines(path) if line in inner] == []


@pytest.mark.parametrize("path", HELD_OUT, ids=lambda path: path.stem)
def test_no_held_out_phrasing_was_ever_typed(path, typed):
    assert [line for line in held_out_lines(path) if line in typed] == []


@pytest.mark.parametrize("name", BESIDE)
def test_no_held_out_note_or_rewritten_line_is_one_of_the_generators(name):
    made = {pattern.lower() for pattern in BESIDE[name]}
    lines = (ROOT / "assets" / "evals" / "heldout" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    assert len(lines) >= 8 and [line for line in lines if line.lower() in made] == []


def test_what_is_asked_as_unknown_is_no_fact_of_the_world():
    asked = set(map(normal, (ROOT / "assets" / "evals" / "heldout" / "unknown.txt").read_text(encoding="utf-8").splitlines()))
    known = {normal(relations.fill(pattern, fact.subject)) for fact in world.ALL_FACTS for pattern in fact.relation.questions}
    assert not asked & known


def test_nothing_under_training_reads_the_held_out_files():
    for source in (ROOT / "py" / "cleanslate" / "training").glob("*.py"):
        text = source.read_text(encoding="utf-8")
        assert "heldout" not in text and "evals" not in text, source.name
