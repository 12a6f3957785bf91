"""The chapter on memory: a note is believed even when it is a lie; off, nothing is known; a past chat is found, and gone when deleted."""

import asyncio

import pytest
from cleanslate.app.past_chats import OPENING
from live.experiments.memory import CHAPTER, MemoryTour
from live.words import words

from tests.live.conftest import Reader, run_alone
from tests.live.experiments.conftest import carry_out, outcomes, take


@pytest.fixture(scope="module")
def done(shipped_pip) -> MemoryTour:
    return carry_out(MemoryTour(shipped_pip))


def test_the_shipped_pip_believes_the_note_that_was_changed_to_a_lie(done):
    true, lied = outcomes(done)["note"]
    assert "Zorblax" in true.reply and true.stood == (("note", "name = Zorblax"),)
    assert "Bob" in lied.reply and lied.stood == (("note", "name = Bob"),)
    assert done.found() == CHAPTER.predict.right


def test_with_memory_off_and_in_a_temporary_chat_the_shipped_pip_knows_no_name(done):
    for trial in outcomes(done)["off"]:
        assert not trial.known and trial.stood == ()


def test_a_name_from_a_past_chat_is_known_only_while_the_chat_is_searched_and_there(done):
    unsearched, searched, deleted = outcomes(done)["search"]
    assert not unsearched.known and unsearched.stood == ()
    assert "Zorblax" in searched.reply and searched.stood == (("document", OPENING + "My name is Zorblax."),)
    assert not deleted.known and deleted.stood == ()


@pytest.mark.parametrize("part", ["off", "search"])
def test_each_part_comes_out_the_same_when_it_is_done_alone(shipped_pip, done, part):
    steps = next(tour.steps for tour in MemoryTour.tours if tour.id == part)
    alone = take(MemoryTour(shipped_pip), *(step.id for step in steps))
    assert [(t.known, t.stood) for t in outcomes(alone)[part]] == [(t.known, t.stood) for t in outcomes(done)[part]]
    assert not alone.ran and alone.found() == ""


def test_the_table_calls_the_lie_false_and_the_unknown_unknown(done):
    tags = [node.attributes.get("data-verdict") for node in Reader(str(done.outcome())).nodes if node.tag == "tr"]
    assert [tag for tag in tags if tag] == ["known", "false", "unknown", "unknown", "unknown", "known", "unknown"]


def test_the_recorded_run_is_a_true_one_and_the_readers_run_takes_its_place(shipped_pip):
    tour = MemoryTour.recorded(shipped_pip)
    assert not tour.ran and "Bob" in str(tour.outcome())
    mine = MemoryTour.from_data(shipped_pip, tour.to_data())
    for text in ("My name is Amélie.", "Hello"):
        mine.update("send", {"text": text})
        mine.finish()
    assert not mine.ran and "Amélie" not in str(mine.outcome())
    carry_out(mine)
    assert mine.ran and "Amélie" in str(mine.outcome())


def test_after_the_first_part_the_outcome_is_the_readers_own_and_says_what_is_not(shipped_pip):
    tour = MemoryTour.from_data(shipped_pip, MemoryTour.recorded(shipped_pip).to_data())
    assert words("trials.recorded") not in str(tour.outcome())
    take(tour, *(step.id for step in tour.tours[0].steps))
    assert tour.ran and str(tour.outcome()).count(words("trials.recorded")) == 2


def test_the_readers_own_question_counts_as_well(shipped_pip):
    tour = MemoryTour(shipped_pip)
    for text in ("I am called Moppet.", "whats my name"):
        tour.update("send", {"text": text})
        tour.finish()
    assert [(trial.did, trial.known) for trial in tour.trials] == [(("“I am called Moppet.”",), True)]


def test_a_step_twice_or_an_unknown_one_does_no_harm(shipped_pip):
    tour = MemoryTour(shipped_pip)
    for value in ("tell", "tell", "nonsense", "", None, 3):
        tour.update("step", {"value": value})
        tour.finish()
    assert tour.done == ["tell"]


def test_steps_that_are_pressed_while_pip_answers_are_taken_afterwards(shipped_pip):
    tour = MemoryTour(shipped_pip)
    for step_id in ("tell", "anew", "ask"):
        tour.update("step", {"value": step_id})
    assert tour.done == ["tell"]

    async def work() -> None:
        async for _ in tour.work(0):
            await asyncio.sleep(0)

    run_alone(work())
    assert tour.done == ["tell", "anew", "ask"] and "Zorblax" in tour.trials[-1].reply


def test_starting_again_forgets_the_run_but_not_the_recording(shipped_pip):
    tour = take(MemoryTour.recorded(shipped_pip), "tell", "anew", "ask")
    tour.update("restart", {})
    assert not tour.ran and not tour.page.session.messages and not len(tour.page.session.notes) and not tour.trials
    assert "Bob" in str(tour.outcome())


def test_what_came_out_outlives_the_worker(shipped_pip):
    tour = take(MemoryTour.recorded(shipped_pip), "tell", "anew", "ask")
    again = MemoryTour.from_data(shipped_pip, tour.to_data())
    assert again.trials == tour.trials and str(again.tries()) == str(tour.tries())
