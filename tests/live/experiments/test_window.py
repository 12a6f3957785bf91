"""The chapter on the window: the name is known while it stands on the slate, whatever was said before or after."""

import asyncio
import json

import pytest
from live import chapter
from live.experiments.window import CHAPTER, LARGE, MOST_TALK, SMALL, STANDS, WindowTour
from live.names import says_unknown, standing
from live.words import words

from tests.live.conftest import Reader, run_alone, scripted_pip
from tests.live.experiments.conftest import carry_out, parsed, take


@pytest.fixture
def tour(shipped_pip) -> WindowTour:
    return WindowTour(shipped_pip)


def live_work(tour: WindowTour) -> None:
    """All the work, as the browser's worker does it."""
    async def through() -> None:
        async for _ in tour.work(0):
            pass

    run_alone(through())


def test_the_shipped_pip_knows_the_name_exactly_while_it_stands_on_the_slate(tour):
    carry_out(tour)
    said = {name: tour.asked[name]["said"] for name in STANDS}
    assert {name: tour.asked[name]["stands"] for name in STANDS} == {"ask": True, "ask-again": False, "ask-last": True}
    assert "Zorblax" in said["ask"] and "Zorblax" in said["ask-last"]
    assert "Zorblax" not in said["ask-again"] and says_unknown(said["ask-again"])
    assert tour.found() == CHAPTER.predict.right


def test_the_app_had_kept_every_message_that_was_wiped_from_the_slate(tour):
    carry_out(tour)
    assert words("window-tour.tell") in [message["content"] for message in tour.page.session.messages]
    assert [tour.asked[name]["size"] for name in STANDS] == [160, SMALL, LARGE]


def test_the_small_talk_goes_on_until_the_name_is_wiped_wherever_pip_repeated_it(tour):
    for name in ("tell", "ask", "small"):
        take(tour, name)
    before = len(tour.page.session.messages)
    assert tour.places_of_name() == 3
    take(tour, "talk")
    assert tour.places_of_name() == 0 and len(tour.page.session.messages) > before + 2


def test_the_small_talk_ends_although_pip_says_the_name_for_ever():
    tour = WindowTour(scripted_pip(" Hello, Zorblax!<|end|>"))
    take(tour, "tell")
    take(tour, "talk")
    talk = [m for m in tour.page.session.messages[2:] if m["role"] == "user"]
    assert len(talk) == MOST_TALK and not tour.busy


def test_any_name_will_do(tour):
    tour.update("send", {"text": "My name is Quimby."})
    tour.finish()
    carry_out_rest = [s.id for s in tour.steps if s.id != "tell"]
    for name in carry_out_rest:
        take(tour, name)
    assert tour.name == "Quimby" and "Quimby" in tour.asked["ask"]["said"]
    assert "Quimby" not in tour.asked["ask-again"]["said"]


def test_steps_in_an_order_in_which_the_text_would_be_false_leave_the_recorded_run_in_its_place(tour):
    for name in ("tell", "ask", "small", "talk", "large", "ask-again", "ask-last"):
        take(tour, name)
    assert tour.asked["ask-again"]["stands"] and not tour.ran
    assert words("window-tour.other-order") in tour.name_line()


def test_a_pip_that_says_another_name_is_found_out():
    tour = carry_out(WindowTour(scripted_pip(" Your name is Bob.<|end|>")))
    assert tour.found() == "wrong"


def test_steps_that_are_pressed_while_pip_answers_are_done_in_turn(tour):
    for name in ("tell", "ask", "small", "talk", "ask-again", "large", "ask-last"):
        tour.update("step", {"value": name})
    assert not tour.ran
    live_work(tour)
    assert tour.ran and tour.found() == CHAPTER.predict.right


@pytest.mark.parametrize("event", ["stop", "new-chat", "temporary-chat"])
def test_stop_and_a_new_chat_end_the_small_talk(tour, event):
    take(tour, "tell")
    tour.update("step", {"value": "talk"})
    tour.update("step", {"value": "ask"})
    tour.update(event, {})
    sent = len(tour.page.session.messages)
    live_work(tour)
    assert len(tour.page.session.messages) == sent and not tour.busy


def test_a_message_of_the_readers_comes_before_more_small_talk(tour):
    take(tour, "tell")
    tour.update("step", {"value": "talk"})
    tour.update("send", {"text": "I live in Rome."})
    live_work(tour)
    said = [m["content"] for m in tour.page.session.messages if m["role"] == "user"]
    assert said[2] == "I live in Rome." and len(said) > 4


def test_where_refusing_is_the_rule_the_small_talk_ends_with_the_refusal(tour):
    take(tour, "tell")
    tour.update("policy", {"value": "refuse"})
    tour.update("window-size", {"value": "64"})
    take(tour, "talk")
    assert tour.places_of_name() and not tour.busy and tour.talk_left == 0


def test_the_end_of_the_small_talk_is_said_aloud(tour):
    for name in ("tell", "small", "talk"):
        take(tour, name)
    assert words("window-tour.wiped", name="Zorblax") in tour.spoken


def test_the_line_says_where_the_name_is(tour):
    assert tour.name_line() == words("window-tour.nameless")
    take(tour, "tell")
    assert tour.name_line() == words("window-tour.stands", name="Zorblax", count=2)
    take(tour, "small")
    take(tour, "talk")
    assert tour.name_line() == words("window-tour.wiped", name="Zorblax")


def test_the_recording_is_a_true_run_and_the_readers_takes_its_place(shipped_pip):
    page = chapter.recorded(shipped_pip, "window")
    outcome = parsed(list(chapter.view(page).values())).by_id("asked").text
    assert says_unknown(outcome) and standing([outcome], "Zorblax") == 2 and not page.experiment.ran
    page.experiment.update("send", {"text": "My name is Quimby."})
    page.experiment.finish()
    carry_out(page.experiment)
    mine = parsed(list(chapter.view(page).values())).by_id("asked").text
    assert "Zorblax" in mine and page.experiment.ran  # the step told another name after the reader's


def test_everything_outlives_the_worker(tour):
    carry_out(tour)
    tour.update("trial-size", {"value": "64"})
    tour.update("cut", {"value": "Grüße"})
    tour.finish()
    again = WindowTour.from_data(tour.pip, json.loads(json.dumps(tour.to_data())))
    assert again.ran and again.found() == tour.found() and again.asked == tour.asked
    assert str(again.outcome()) == str(tour.outcome())
    for mine, theirs in zip(again.further(), tour.further(), strict=True):
        assert str(mine).replace('data-fill="0"', "") == str(theirs).replace('data-fill="0"', "")
    assert not again.busy


def test_starting_again_forgets_the_run_but_not_the_recording(shipped_pip):
    tour = carry_out(WindowTour.recorded(shipped_pip))
    tour.update("restart", {})
    assert not tour.ran and tour.asked == {} and tour.name == "" and tour.found() == CHAPTER.predict.right


@pytest.mark.parametrize("name", [
    "step", "trial-size", "trial-add", "trial-remove", "cut", "cut-example", "window-size", "policy", "pick", "nonsense",
])
@pytest.mark.parametrize("value", [None, "", "nonsense", -1, 10**9, [], {}, "🙂\u0000"])
def test_no_event_raises_whatever_it_brings(tour, name, value):
    tour.update(name, {"value": value, "text": value})
    tour.update(name, {})
    assert Reader("".join(str(node) for node in (*tour.view(), *tour.further())))


def test_no_two_things_on_the_page_have_the_same_id(shipped_pip):
    page = chapter.recorded(shipped_pip, "window")
    carry_out(page.experiment)
    ids = [node.attributes["id"] for node in parsed(list(chapter.view(page).values())).having("id")]
    assert sorted(ids) == sorted(set(ids))


def test_two_kinds_of_work_are_both_done(tour):
    tour.update("send", {"text": "Hello"})
    tour.update("trial-size", {"value": "200"})
    assert tour.busy
    live_work(tour)
    assert not tour.busy and tour.trial.asked[1] == 200 and len(tour.page.session.messages) == 2
    assert words("window.refuse") in tour.spoken


def test_work_lets_other_events_in_between(tour):
    """A new size while the three chats are being held starts them again."""
    async def through() -> None:
        tour.update("trial-size", {"value": "200"})
        async for _ in tour.work(0):
            if tour.trial.size == 200:
                tour.update("trial-size", {"value": "90"})
            await asyncio.sleep(0)

    run_alone(through())
    assert tour.trial.asked[1] == 90
