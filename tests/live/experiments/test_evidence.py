"""The chapter on evidence: what a reply needed is found by wiping it, and what Pip says about itself is one more reply."""

import json

import pytest
from live import trace
from live.experiments.evidence import CASES, CHAPTER, EvidenceTour
from live.trace import Trace
from live.words import words

from tests.live.conftest import scripted_pip
from tests.live.experiments.conftest import carry_out, parsed, send, take

NAME, TALK = words("evidence-tour.name"), words("evidence-tour.talk")


@pytest.fixture
def tour(shipped_pip) -> EvidenceTour:
    return EvidenceTour(shipped_pip)


@pytest.fixture(scope="module")
def whole(shipped_pip) -> dict:
    """A tour that was carried out to its end, as data."""
    return carry_out(EvidenceTour(shipped_pip)).to_data()


def case(tour: EvidenceTour, name: str) -> Trace:
    return Trace.from_data(tour.cases[name]["trace"])


def states(tour: EvidenceTour) -> list[str]:
    """What the picture says of each row of the slate."""
    return [node.attributes["data-state"] for node in parsed(tour.board()).having("data-state")]


def test_the_shipped_pip_needed_the_message_the_note_and_for_the_world_fact_nothing_but_its_weights(tour, whole):
    done = EvidenceTour.from_data(tour.pip, whole)
    assert list(trace.sources([case(done, name) for name in CASES])) == ["user", "note", "weights"]
    assert [part.text for part in case(done, "message").parts if part.needed] == [NAME]
    assert [part.text for part in case(done, "note").parts if part.needed] == [words("evidence-tour.note-city")]
    assert NAME in case(done, "message").verdict and words("evidence.weights") == case(done, "weights").verdict
    assert done.found() == CHAPTER.predict.right


def test_asked_how_it_knows_pip_gives_no_hint_which_of_the_sources_it_was(tour, whole):
    accounts = [kept["itself"] for kept in whole["cases"].values()]
    assert all(accounts) and "Zorblax" not in accounts[0] and "Tarvemark" not in accounts[1]
    done = EvidenceTour.from_data(tour.pip, json.loads(json.dumps(whole)))
    assert done.ran and accounts[0] in parsed(done.outcome()).by_id("accounts").text
    assert [question for question, _ in done.itself][1:] == [words("evidence-tour.told"), words("evidence-tour.how")]


def test_what_was_not_examined_does_not_look_as_if_it_had_been(tour):
    take(tour, "itself")
    assert parsed(tour.board()).by_id("unjudged").text == words("evidence-tour.unexamined")
    assert words("evidence-tour.about") not in str(tour.board())
    tour.update("new-chat", {})
    assert parsed(tour.board()).by_id("unjudged").text == words("evidence-tour.none")


def test_asked_first_of_all_how_it_knows_pip_has_said_something_before(tour):
    take(tour, "itself")
    assert [question for question, _ in tour.itself] == [words(f"evidence-tour.{text}") for text in ("ask-cow", "told", "how")]
    assert tour.itself[0][1] == "A cow says moo."


def test_what_pip_would_say_of_itself_is_not_written_into_the_chat(tour):
    take(tour, "message")
    said = [m["content"] for m in tour.page.session.messages]
    assert words("evidence-tour.how") not in said and len(said) == 2 * len(CASES["message"])


@pytest.mark.parametrize(("name_needed", "talk_changed", "answer"), [
    (True, False, "talk"), (True, True, "all"), (False, False, "name"),
])
def test_what_turned_out_is_read_off_the_evidence(tour, whole, name_needed, talk_changed, answer):
    data = json.loads(json.dumps(whole))
    name, talk = data["cases"]["message"]["trace"]["parts"]
    name["needed"], talk["changed"] = name_needed, talk_changed
    assert EvidenceTour.from_data(tour.pip, data).found() == answer


def test_nothing_turned_out_when_the_note_or_the_weights_were_not_named(tour, whole):
    data = json.loads(json.dumps(whole))
    data["cases"]["weights"]["trace"]["from_weights"] = False
    assert EvidenceTour.from_data(tour.pip, data).found() == ""


def test_in_the_picture_what_is_needed_is_joined_to_the_reply_and_the_rest_fades(tour):
    take(tour, "message")
    drawn = parsed(tour.board())
    assert states(tour) == ["needed", "spare", "question"]
    assert len([node for node in drawn.nodes if node.tag == "path"]) == 2, "from the name and from the question"
    assert words("trace.needed") in drawn.by_id("trace-part-0").text
    assert words("trace.spare") in drawn.by_id("trace-part-1").text


def test_for_a_world_fact_only_the_question_is_joined_to_the_weights(tour):
    take(tour, "weights")
    drawn = parsed(tour.board())
    assert states(tour) == ["spare", "spare", "question"]
    assert len([node for node in drawn.nodes if node.tag == "path"]) == 1
    assert drawn.by_id("trace").attributes["data-weights"] == "true"


def test_every_run_is_in_the_table_with_what_pip_said_then(tour):
    take(tour, "message")
    text = parsed(tour.board()).by_id("trace-runs").text
    found = case(tour, "message")
    assert found.reply in text and found.bare in text and words("evidence.same") in text
    assert all(part.text in text and f"{100 * part.attention:.0f} %" in text for part in found.parts)


def test_the_page_says_so_when_pip_looked_most_at_what_it_did_not_need():
    def found(needed: str) -> Trace:
        parts = tuple(
            trace.Part((n,), "user", text, "", "", text == needed, text == needed, share)
            for n, (text, share) in enumerate([("looked at", 0.5), ("glanced at", 0.1)])
        )
        return Trace("?", "!", "", parts, "", False, 0.2, 3)

    assert "looked at" in trace.looked_most(found("glanced at")) and "50 %" in trace.looked_most(found("glanced at"))
    assert trace.looked_most(found("looked at")) == ""


def test_wiping_by_hand_asks_pip_again_and_leaves_the_chat_alone(tour):
    take(tour, "message")
    session = tour.page.session.to_json()
    found = case(tour, "message")
    tour.update("wipe", {"value": "0"})
    assert tour.wiping.says == found.parts[0].without and states(tour)[0] == "wiped"
    assert parsed(tour.board()).by_id("trace-reply").attributes["data-fate"] == "other"
    tour.update("wipe", {"value": "1"})
    assert tour.wiping.says == found.bare
    tour.update("wipe", {"value": "0"})
    assert tour.wiping.says == found.reply and states(tour) == ["needed", "wiped", "question"]
    assert parsed(tour.board()).by_id("trace-reply").attributes["data-fate"] == "same"
    tour.update("wipe", {"value": "1"})
    assert "data-fate" not in parsed(tour.board()).by_id("trace-reply").attributes
    assert tour.page.session.to_json() == session


@pytest.mark.parametrize("value", ["2", "-1", "nonsense", None, "", 0, "0.5", "²"])
def test_what_is_no_part_of_the_slate_cannot_be_wiped(tour, value):
    take(tour, "message")
    tour.update("wipe", {"value": value})
    assert set(states(tour)) == {"needed", "spare", "question"} or value == 0


def test_the_readers_own_chat_is_examined_in_the_same_way_and_the_board_gets_the_focus(tour):
    send(tour, "My name is Quimby.", "What's my name?")
    assert words("evidence-tour.none") in parsed(tour.board()).by_id("unjudged").text
    tour.update("why", {})
    assert tour.focus == "came-from-title" and tour.page.examining
    tour.finish()
    assert "Quimby" in tour.trace.verdict and states(tour) == ["needed", "question"] and not tour.cases
    send(tour, "Hello")
    assert tour.trace is None


def test_a_message_between_the_lines_leaves_the_step_undone(tour):
    tour.update("step", {"value": "message"})
    tour.update("send", {"text": "Hello"})
    tour.finish()
    assert tour.done == [] and not tour.cases and not tour.awaited


def test_a_step_that_was_stopped_is_not_done_and_can_be_taken_again(tour):
    tour.update("step", {"value": "message"})
    tour.update("new-chat", {})
    tour.finish()
    assert tour.done == [] and not tour.awaited
    assert take(tour, "message").done == ["message"]


def test_a_small_slate_that_refuses_does_not_spoil_the_prepared_chats(tour):
    tour.update("window-size", {"value": "64"})
    tour.update("policy", {"value": "refuse"})
    assert take(tour, "note").done == ["note"] and case(tour, "note").parts


def test_the_board_outlives_the_worker_but_needs_a_new_look_before_parts_can_be_wiped(tour):
    take(tour, "note")
    again = EvidenceTour.from_data(tour.pip, json.loads(json.dumps(tour.to_data())))
    assert again.trace == tour.trace and case(again, "note") == case(tour, "note") and states(again) == states(tour)
    assert not parsed(again.board()).by_id("trace-wipe-0")
    again.update("wipe", {"value": "0"})
    assert "wiped" not in states(again)


def test_the_recorded_run_is_shown_until_the_readers_own_is_whole(tour, whole):
    recorded = EvidenceTour(tour.pip)
    recorded.built = EvidenceTour.from_data(tour.pip, whole).record()
    assert not recorded.ran and parsed(recorded.outcome()).by_id("case-note") and recorded.found() == CHAPTER.predict.right
    take(recorded, "message")
    assert not recorded.ran and parsed(recorded.outcome()).by_id("case-note")
    recorded.update("restart", {})
    assert not recorded.cases and recorded.trace is None and parsed(recorded.outcome()).by_id("case-note")


@pytest.mark.parametrize("event", [
    ("wipe", {}), ("wipe", {"value": "0"}), ("why", {}), ("step", {}), ("step", {"value": 3}), ("nonsense", {"value": "0"}),
])
def test_a_bad_event_does_no_harm(tour, event):
    tour.update(*event)
    assert tour.trace is None and not tour.page.session.messages and parsed(tour.view()).by_id("unjudged")


@pytest.mark.parametrize("text", ["🙂", "שלום <b>x</b>", "a" * 3_000, "\u202eadA si eman yM"])
def test_any_chat_can_be_examined_and_is_shown_as_text(text):
    tour = EvidenceTour(scripted_pip(" Hello!<|end|>"))
    send(tour, text, "Who am I?")
    tour.update("why", {})
    assert "<b>" not in str(tour.board())
