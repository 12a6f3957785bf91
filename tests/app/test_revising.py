"""Messages that are changed afterwards: the past is only text, so Pip answers as if it had always been so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.app.events import TokenDrawn
from cleanslate.app.session import Session
from cleanslate.errors import CleanSlateError, MessageError, WindowFull
from tests.app.conftest import tell


def named(prompt: str) -> str:
    """Says the name that it read last, and keeps a note of any name it is told."""
    told, _, asked = prompt.rpartition("<|user|>")
    if "My name is " in asked and "<|tool|>" not in asked and "Tool: remember." in prompt:
        return f"<|call|> remember name = {asked.partition('My name is ')[2].partition('.')[0]}<|end|>"
    names = [part.partition(".")[0].partition("!")[0] for part in prompt.replace("Hello, ", "name is ").split("name is ")[1:]]
    if "My name is" in asked:
        return f" Hello, {names[-1]}!<|end|>"
    return f" Your name is {names[-1]}.<|end|>" if names else " I don't know.<|end|>"


def told_and_asked(pip, **given) -> Session:
    session = Session(**given)
    tell(session, pip, "My name is Ada.")
    tell(session, pip, "What's my name?")
    return session


def contents(session: Session) -> list[str]:
    return [m["content"] for m in session.messages]


def test_editing_a_message_of_pips_makes_pip_answer_the_last_question_again(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    assert contents(session)[-1] == "Your name is Ada."
    *_, done = session.edit(pip, 1, "Your name is Bob.")
    assert done.reply.content == "Your name is Bob."
    assert contents(session) == ["My name is Ada.", "Your name is Bob.", "What's my name?", "Your name is Bob."]
    assert [m.get("before") for m in session.messages] == [None, "Hello, Ada!", None, "Your name is Ada."]


def test_what_is_struck_out_is_not_read_and_comes_back_when_put_back(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    for place in (0, 1):
        list(session.strike_out(pip, place))
    assert contents(session)[-1] == "I don't know." and len(session.messages) == 4
    assert "Ada" not in "".join(span.text for span in session.window(pip).spans[:-1])
    list(session.put_back(pip, 0))
    assert contents(session)[-1] == "Your name is Ada." and "struck" not in session.messages[0]


def test_the_place_of_each_message_in_the_window_is_its_place_in_the_transcript(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    list(session.strike_out(pip, 0))
    assert [span.message for span in session.window(pip).spans] == [None, 1, 2, 3]


def test_striking_out_the_last_question_takes_its_answer_along_and_asks_nothing(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    assert session.strike_out(pip, 2) is None
    assert [bool(m.get("struck")) for m in session.messages] == [False, False, True, True]
    *_, done = session.put_back(pip, 2)
    assert done.reply.content == "Your name is Ada." and not any(m.get("struck") for m in session.messages)


def test_changing_what_pip_said_last_asks_nothing_but_is_read_with_the_next_message(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    assert session.edit(pip, 3, "Your name is Bob.") is None
    assert tell(session, pip, "Say it").content == "Your name is Bob."


def test_a_question_that_was_stopped_before_the_first_word_is_answered_when_something_is_changed(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    for place, text in ((1, "Your name is Bob."), (0, "My name is Cleo.")):
        session.edit(pip, place, text).close()
    assert len(session.messages) == 3
    *_, done = session.strike_out(pip, 1)
    assert done.reply.content == "Your name is Cleo."


def test_a_call_and_its_result_go_with_the_reply_that_they_led_to(scripted):
    pip = scripted(named)
    session = told_and_asked(pip, memory=True)
    assert [m["role"] for m in session.messages] == ["user", "assistant", "tool", "assistant", "user", "assistant"]
    list(session.strike_out(pip, 3))
    assert [bool(m.get("struck")) for m in session.messages] == [False, True, True, True, False, False]
    list(session.put_back(pip, 3))
    assert not any(m.get("struck") for m in session.messages)


def test_answering_again_keeps_the_note_that_the_new_answer_asks_for(scripted):
    pip = scripted(named)
    session = Session(memory=True)
    tell(session, pip, "My name is Ada.")
    *_, done = session.edit(pip, 0, "My name is Bob.")
    assert session.notes.texts() == ["name = Bob"] and done.reply.content == "Hello, Bob!"
    assert [m["role"] for m in session.messages] == ["user", "assistant", "tool", "assistant"]


def test_what_was_struck_out_behind_the_question_that_is_answered_again_goes(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    session.strike_out(pip, 2)
    list(session.edit(pip, 0, "My name is Bob."))
    assert contents(session) == ["My name is Bob.", "Hello, Bob!"]


@pytest.mark.parametrize("place", [-1, 4, 99, None, "1", 1.0, True])
def test_a_message_that_is_not_there_cannot_be_changed(scripted, place):
    pip = scripted(named)
    session = told_and_asked(pip)
    before = session.to_json()
    for change in (session.strike_out, session.put_back, lambda pip, at: session.edit(pip, at, "Hi")):
        with pytest.raises(MessageError, match="there is no message"):
            change(pip, place)
    assert session.to_json() == before


@pytest.mark.parametrize("text", ["", "  \n", "\x00", None, 7])
def test_a_message_is_not_changed_to_nothing(scripted, text):
    pip = scripted(named)
    session = told_and_asked(pip)
    before = session.to_json()
    with pytest.raises(MessageError):
        session.edit(pip, 0, text)
    assert session.to_json() == before


def test_a_call_cannot_be_changed_by_itself(scripted):
    session = told_and_asked(scripted(named), memory=True)
    for place in (1, 2):
        with pytest.raises(MessageError):
            session.strike_out(scripted(named), place)


def test_a_change_that_no_longer_fits_changes_nothing(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    session.change(policy="refuse")
    before = session.to_json()
    with pytest.raises(WindowFull):
        session.edit(pip, 0, "word " * 200)
    assert session.to_json() == before


def test_stopping_an_answer_that_is_given_again_keeps_the_half_and_the_old_one(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    for event in (events := session.edit(pip, 1, "Your name is Bob.")):
        if isinstance(event, TokenDrawn) and event.text:
            events.close()
    last = session.messages[-1]
    assert last["stopped"] and last["before"] == "Your name is Ada." and "Your name is Bob.".startswith(last["content"])


def test_a_changed_chat_comes_back_from_its_saved_form_and_what_was_struck_out_is_not_put_away(scripted):
    pip = scripted(named)
    session = told_and_asked(pip)
    list(session.strike_out(pip, 0))
    again = Session.from_json(session.to_json())
    assert again.to_json() == session.to_json()
    again.new_chat()
    assert all("My name is Ada." != m["content"] for m in again.past_chats[0].messages)
    session.strike_out(pip, 2)
    session.strike_out(pip, 1)
    session.new_chat()
    assert session.past_chats == []


@given(st.lists(st.tuples(st.sampled_from(["edit", "strike_out", "put_back", "send"]), st.integers(0, 8), st.text(max_size=12))))
def test_no_order_of_changes_breaks_a_chat(scripted, changes):
    pip = scripted(named)
    session = told_and_asked(pip, memory=True)
    for name, place, text in changes:
        try:
            if name == "send":
                tell(session, pip, text)
            else:
                list(getattr(session, name)(pip, place, *([text] if name == "edit" else [])) or ())
        except CleanSlateError:
            continue
    assert Session.from_json(session.to_json()).to_json() == session.to_json()
    tell(session, pip, "Go on")
