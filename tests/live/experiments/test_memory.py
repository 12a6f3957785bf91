"""The chapter on memory: a note is kept, copied back, and believed even when it is a lie."""

from live.experiments.memory import CHAPTER, MemoryTour


def carry_out(tour: MemoryTour) -> MemoryTour:
    for step in tour.steps:
        tour.update("step", {"value": step.id})
        tour.finish()
    return tour


def test_the_shipped_pip_believes_the_note_that_was_changed_to_a_lie(shipped_pip):
    tour = carry_out(MemoryTour(shipped_pip))
    replies = [m["content"] for m in tour.page.session.messages if m["role"] == "assistant"]
    assert replies == ["Your name is Bob."] and tour.found() == CHAPTER.predict.right


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


def test_a_step_twice_or_an_unknown_one_does_no_harm(shipped_pip):
    tour = MemoryTour(shipped_pip)
    for value in ("tell", "tell", "nonsense", ""):
        tour.update("step", {"value": value})
        tour.finish()
    assert tour.done == ["tell"]


def test_starting_again_forgets_the_run_but_not_the_recording(shipped_pip):
    tour = carry_out(MemoryTour.recorded(shipped_pip))
    tour.update("restart", {})
    assert not tour.ran and not tour.page.session.messages and not len(tour.page.session.notes)
    assert "Bob" in str(tour.outcome())
