"""The questions of the evals are fair: what is asked for is in the window, or is not, as the skill says."""

from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from cleanslate.app.chat import Pip
from cleanslate.evals import held_out, talk_cases
from cleanslate.evals.hostile_cases import does_not_loop
from cleanslate.evals.scenes import FORGETS, GONE, Scene
from cleanslate.evals.skills import SKILLS
from cleanslate.evals.talk_cases import GRACEFUL, NO_OPINION
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.training import values
from cleanslate.training.chat_state import UNSURE
from cleanslate.training.chats import chat
from cleanslate.training.topics import SELF_KNOWLEDGE

BY_NAME = {skill.name: skill for skill in SKILLS}
RECALLS = [name for name in BY_NAME if name.startswith(("recall", "correction", "note"))]
ANSWERED = [name for name in BY_NAME if name.startswith(("evidence", "any text"))]  # made of what the real Pip says
WEIGHTS = Path(__file__).resolve().parents[2] / "assets" / "pip-chat.safetensors"


@pytest.fixture(scope="module")
def reader() -> Pip:
    """The app without a model: it can build windows, and that is all that making cases needs."""
    rng = Random(1)
    tokenizer = Tokenizer.train((" " + m["content"] for _ in range(100) for m in chat(rng).messages), 500)
    return Pip(SimpleNamespace(tokenizer=tokenizer), SimpleNamespace(config=SimpleNamespace(context=320)))


@pytest.fixture(scope="module")
def shipped() -> Pip:
    return Pip.load(WEIGHTS)


def cases(name: str, reader: Pip, count: int = 40):
    return [BY_NAME[name].make(Random(f"{name}{i}"), reader) for i in range(count)]


@pytest.mark.parametrize("name", BY_NAME)
def test_every_skill_asks_the_same_questions_for_the_same_seed(name, reader, shipped):
    make, pip = BY_NAME[name].make, shipped if name in ANSWERED else reader
    assert make(Random(5), pip) == make(Random(5), pip)


@pytest.mark.parametrize("name", BY_NAME)
def test_every_question_can_be_put_to_the_app(name, reader, shipped):
    pip = shipped if name in ANSWERED else reader
    for case in cases(name, pip, 10 if name in ANSWERED else 30):
        window = pip.window(
            case.messages, notes=case.notes, documents=case.documents, window=case.window, policy=case.policy
        )
        assert window.used <= case.window
        assert all(accepted.strip() and UNSURE not in accepted for accepted in case.accept)


@pytest.mark.parametrize("name", RECALLS)
def test_what_is_to_be_recalled_stands_in_the_window(name, reader):
    for case in cases(name, reader):
        window = reader.window(case.messages, notes=case.notes, window=case.window)
        text = " ".join(span.text for span in window.spans)
        known = case.accept[0].rstrip(".").split(" ")[-1]
        assert known in text


def test_what_was_evicted_is_nowhere_in_the_window(reader):
    for case in cases("don't know: evicted", reader):
        told = case.messages[1]["content"]
        window = reader.window(case.messages, window=case.window, policy=case.policy)
        assert all(span.text not in told for span in window.spans if span.message in (0, 1))
        assert "don't know" in case.accept[0]


def test_held_out_words_stand_in_no_table_of_the_generator():
    tables = {
        "name": values.NAMES,
        "pet": values.PET_KINDS,
        "pet name": values.PET_NAMES + values.NAMES,
        "colour": values.COLOURS,
        "food": values.FOODS,
        "city": values.CITIES,
        "job": values.JOBS,
    }
    for key, table in tables.items():
        known = {word.lower() for word in table}
        for word in held_out.values(key):
            bare = word.lower().removeprefix("a ").removeprefix("an ")
            assert bare not in known, (key, word)


def test_a_graceful_reply_is_one_of_few():
    assert len(GRACEFUL) < 10


def test_where_flour_comes_from_is_judged_by_the_fact_that_pip_learned_last():
    asked = (talk_cases.world_otherwise(Random(f"w{number}"), None) for number in range(4000))
    answers = {case.accept for case in asked if "where" in (question := case.messages[-1]["content"].lower()) and "flour come" in question}
    assert answers == {("Flour comes from wheat.",)}


def test_what_pip_has_learned_since_is_not_asked_as_unknown(reader):
    asked = " ".join(case.messages[-1]["content"].casefold() for case in cases("unknown entity", reader, 1200))
    assert "capital of" in asked
    assert not [learned for learned in ("largest animal", "biggest animal", "what does a judge do", "is the earth flat", "how many days are in a year") if learned in asked]


def test_who_asks_what_their_dog_is_called_may_be_told_that_the_dogs_name_is_not_known():
    scene = Scene(Random(3))
    asked = scene.question("pet name", ("what is my dog's name",))
    assert asked.accept == ("I don't know your pet's name.", "No, I don't know your pet's name.", "I don't know your dog's name.", "No, I don't know your dog's name.")
    assert not any("cat" in accepted for accepted in asked.accept)
    assert Scene(Random(3)).question("name", ("what is my name, dog",)).accept == ("I don't know your name.", "No, I don't know your name.")
    scene.tell("pet name", "Rex")
    assert not any("know" in accepted for accepted in scene.question("pet name", ("what is my dog's name",)).accept)


def test_who_asks_whether_a_name_is_remembered_that_is_not_in_the_window_may_be_told_either_honest_no(reader):
    for i in range(300):
        scene = Scene(Random(i))
        accept = scene.question("name").accept
        assert (GONE in accept) == accept[0].startswith("No, ")
        scene.tell("name", "Ada")
        assert GONE not in scene.question("name").accept


def test_who_asks_whether_pip_will_forget_may_be_told_that_it_does_and_nobody_else(reader):
    made = cases("self-knowledge", reader, 3000)
    told = [case.messages[-1]["content"].casefold() for case in made if FORGETS in case.accept[1:]]
    assert told and all("forget" in text for text in told)
    assert not any("n't forget" in text or "dont forget" in text or "remember" in text.split("forget")[0] for text in told)


def test_who_asks_for_an_opinion_may_be_told_that_pip_has_none_and_nobody_else(reader):
    made = cases("off-topic: unseen phrasing", reader, 400)
    told = {case.messages[-1]["content"].casefold() for case in made if NO_OPINION in case.accept}
    assert told and all("opinion" in text for text in told)
    assert NO_OPINION in {topic.reply for topic in SELF_KNOWLEDGE}


def test_what_is_told_with_memory_on_is_to_be_saved_whatever_the_notes_say_and_questions_and_other_people_are_not(reader):
    for skill, sign in (("noted already", True), ("noted otherwise", True), ("not needed", False)):
        for case in cases(f"tool call: {skill}", reader, 200):
            assert bool(case.calls) == sign
            for key, value in case.calls:
                assert (f"{key} = {value}" in case.notes) == (skill == "noted already")
                assert any(note.startswith(f"{key} = ") for note in case.notes)


def test_who_denies_something_is_neither_greeted_for_it_nor_believed_to_have_told_it(reader):
    for skill in ("denied", "denied: unseen phrasing"):
        for case in cases(skill, reader, 200):
            assert not case.calls and not any(reply.endswith("!") for reply in case.accept)
    for case in cases("denied: and then asked for", reader, 200):
        assert all("I don't know " in reply or reply == GONE for reply in case.accept)


def test_whether_it_is_so_is_answered_with_what_is_so_and_never_with_a_wrong_yes(reader):
    signs = set()
    for case in cases("recall: whether it is so", reader, 200):
        plain, signed = case.accept
        assert signed in ("Yes, " + plain[0].lower() + plain[1:], "No, " + plain[0].lower() + plain[1:])
        signs.add(signed[:2])
    assert signs == {"Ye", "No"}


@pytest.mark.parametrize(("said", "goes_round"), [
    ("Nice to meet you, '''' ", True), ("How sweet, ha ha ha ha", True), ("no l word no l word no l word no l word", True), ("haha, that is funny", False), ("ha ha ha!", False),
])
def test_a_reply_goes_round_in_circles_where_a_piece_of_it_stands_four_times_in_a_row(said, goes_round):
    for content, calls in ((said, ()), ("Okay.", ({"name": "remember", "arguments": {"key": "name", "value": said}},)), ("Okay.", ({"name": "", "arguments": {}, "raw": said},))):
        assert does_not_loop(None, None, SimpleNamespace(content=content, tool_calls=calls)) != goes_round
