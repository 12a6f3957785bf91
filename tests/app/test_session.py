import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.app.events import Done, TokenDrawn, ToolCalled
from cleanslate.app.past_chats import MAX_PAST_CHATS
from cleanslate.app.session import Session
from cleanslate.errors import (
    CleanSlateError, KernelError, MessageError, SettingError, StorageError, WindowError, WindowFull,
)

GREETING = " Hello!<|end|>"


def tell(session: Session, pip, text: str):
    *_, done = session.send(pip, text)
    return done.reply


def test_the_transcript_grows_by_the_question_and_the_answer(scripted, user, said):
    session = Session()
    tell(session, scripted(GREETING), "Hi")
    assert session.messages == [user("Hi"), said("Hello!")]


def test_pip_is_given_the_whole_conversation_each_time(scripted):
    session, pip = Session(), scripted(GREETING)
    tell(session, pip, "My name is Ada.")
    reply = tell(session, pip, "What's my name?")
    assert [span.text for span in reply.window[1:4]] == ["My name is Ada.", "Hello!", "What's my name?"]


def test_new_chat_wipes_the_window_and_puts_the_chat_away(scripted):
    session, pip = Session(), scripted(GREETING)
    tell(session, pip, "My name is Ada.")
    session.new_chat()
    assert session.messages == []
    assert [chat.title for chat in session.past_chats] == ["My name is Ada."]
    assert [span.source for span in tell(session, pip, "What's my name?").window] == ["system", "user", "assistant"]


def test_an_empty_chat_is_not_put_away():
    session = Session()
    session.new_chat()
    assert session.past_chats == []


def test_the_oldest_past_chats_go_first(scripted):
    session, pip = Session(), scripted(GREETING)
    for number in range(MAX_PAST_CHATS + 2):
        tell(session, pip, f"Chat {number}")
        session.new_chat()
    assert [session.past_chats[0].title, len(session.past_chats)] == ["Chat 2", MAX_PAST_CHATS]


def test_what_pip_remembers_stands_in_the_window_of_the_next_chat(remembering_pip):
    session = Session(memory=True)
    tell(session, remembering_pip, "My name is Ada.")
    assert session.notes.texts() == ["name = Ada"]
    session.new_chat()
    assert "name = Ada" in [span.text for span in session.window(remembering_pip).spans]


def test_with_memory_off_nothing_is_saved_or_shown(remembering_pip):
    session = Session()
    session.notes.add("pet = cat")
    reply = tell(session, remembering_pip, "My name is Ada.")
    assert session.notes.texts() == ["pet = cat"]
    assert [message["content"] for message in reply.messages if message["role"] == "tool"] == ["unavailable"]
    assert not [span for span in reply.window if span.source == "note"]


def test_a_temporary_chat_uses_no_notes_saves_none_and_leaves_nothing(remembering_pip):
    session = Session(memory=True)
    session.notes.add("pet = cat")
    session.temporary_chat()
    reply = tell(session, remembering_pip, "My name is Ada.")
    assert not [span for span in reply.window if span.source == "note"]
    session.new_chat()
    assert session.notes.texts() == ["pet = cat"]
    assert session.past_chats == [] and not session.temporary
    assert session.offered_notes == ["pet = cat"]


def test_the_session_has_each_event_before_it_is_drawn(remembering_pip):
    session = Session(memory=True)
    for event in session.send(remembering_pip, "My name is Ada."):
        if isinstance(event, ToolCalled):
            assert session.notes.texts() == ["name = Ada"] and session.messages[-1]["content"] == "saved"
        if isinstance(event, Done):
            assert session.messages[-1]["content"] == "Nice to meet you, Ada!"
    assert [message["role"] for message in session.messages] == ["user", "assistant", "tool", "assistant"]


def test_stopping_keeps_the_half_that_was_said_and_the_chat_goes_on(scripted, user):
    session, pip = Session(), scripted(" My name is Ada.<|end|>")
    events = session.send(pip, "Hi")
    said = ""
    for event in events:
        said += event.text if isinstance(event, TokenDrawn) else ""
        if said:
            events.close()
    assert session.messages == [user("Hi"), {"role": "assistant", "content": said, "stopped": True}]
    assert len(said) < len("My name is Ada.")
    tell(session, pip, "Go on")


def test_stopping_before_the_first_word_keeps_only_the_question(scripted, user):
    session = Session()
    events = session.send(scripted(GREETING), "Hi")
    next(events)
    events.close()
    assert session.messages == [user("Hi")]


@pytest.mark.parametrize("text", ["", " \n ", None, 7])
def test_a_message_without_words_is_refused_and_changes_nothing(scripted, text):
    session = Session()
    with pytest.raises(MessageError):
        session.send(scripted(GREETING), text)
    assert session.to_json() == Session().to_json()


def test_a_full_window_that_refuses_loses_nothing(scripted):
    session, pip = Session(), scripted(GREETING)
    session.change(policy="refuse", window=64)
    tell(session, pip, "Hi")
    before = session.to_json()
    with pytest.raises(WindowFull):
        session.send(pip, "word " * 60)
    assert session.to_json() == before


def test_a_window_that_fills_up_after_a_call_takes_back_the_whole_exchange(remembering_pip):
    session = Session(memory=True)
    session.change(policy="refuse", window=64)
    session.see_weights(remembering_pip.fingerprint)
    before = session.to_json()
    with pytest.raises(WindowFull):
        tell(session, remembering_pip, "Hello! Hello! My name is Ada. My name")
    assert session.to_json() == before


def test_an_engine_that_fails_in_mid_sentence_leaves_no_half_behind(scripted, monkeypatch):
    session, pip = Session(), scripted(" My name is Ada.<|end|>")
    forward, texts = pip.transformer.forward, []

    def failing(tokens, cache):
        if texts:
            raise KernelError("the arithmetic stopped")
        return forward(tokens, cache)

    monkeypatch.setattr(pip.transformer, "forward", failing)
    with pytest.raises(KernelError):
        for event in session.send(pip, "Hi"):
            if isinstance(event, TokenDrawn) and event.text:
                texts.append(event.text)
    assert texts and session.messages == [] and session.unchanged_messages == 0


def test_the_count_of_messages_grows_while_the_weights_stay_the_same(scripted):
    session, pip = Session(), scripted(GREETING)
    for _ in range(3):
        tell(session, pip, "Hi")
    session.new_chat()
    assert (session.unchanged_messages, session.fingerprint) == (6, pip.fingerprint)
    session.see_weights("0" * 64)
    assert session.unchanged_messages == 0


def test_a_bad_setting_changes_nothing():
    session = Session()
    for change in ({"window": 20}, {"policy": "forget"}, {"seed": -1}, {"temperature": 9}):
        with pytest.raises((WindowError, SettingError)):
            session.change(**change)
    assert session.to_json() == Session().to_json()


def test_a_draft_can_be_seen_in_the_window_before_it_is_sent(scripted):
    session, pip = Session(), scripted(GREETING)
    assert session.window(pip, "My name is Ada.").spans[-1].text == "My name is Ada."
    assert session.window(pip, "  ").spans[-1].source == "system"
    assert session.messages == []


def full_session(pip) -> Session:
    session = Session(memory=True, documents=["The ferry leaves at nine."])
    session.change(window=96, policy="drop-oldest-messages", seed=3, temperature=0.5)
    tell(session, pip, "My name is Ada.")
    session.new_chat()
    tell(session, pip, "Zoë 🙂")
    return session


def test_a_session_comes_back_from_its_saved_form(remembering_pip):
    session = full_session(remembering_pip)
    again = Session.from_json(session.to_json())
    assert again.to_json() == session.to_json()
    assert tell(again, remembering_pip, "Hi") == tell(session, remembering_pip, "Hi")


def test_a_saved_form_that_is_cut_off_anywhere_is_refused(remembering_pip):
    text = full_session(remembering_pip).to_json()
    for end in range(0, len(text), 7):
        with pytest.raises(StorageError, match="cannot be read"):
            Session.from_json(text[:end])


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2}, {"messages": "Hi"}, {"messages": [{"role": "robot", "content": "Hi"}]}, {"memory": 1},
        {"notes": [{"id": 1, "text": ""}]}, {"notes": 5}, {"notes": [1]}, {"settings": {"window": 9}},
        {"settings": {"size": 96}}, {"settings": None}, {"documents": [1]}, {"past_chats": [7]},
        {"past_chats": None}, {"fingerprint": 7}, {"unchanged_messages": "many"}, {"unchanged_messages": -1},
        {"unchanged_messages": True}, {"temporary": None},
    ],
)
def test_an_altered_saved_form_is_refused_with_its_reason(remembering_pip, change):
    data = json.loads(full_session(remembering_pip).to_json())
    with pytest.raises(StorageError, match="the saved chat cannot be read"):
        Session.from_json(json.dumps({**data, **change}))


@given(st.text() | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_any_other_text_is_refused_and_nothing_else_happens(text):
    with pytest.raises(StorageError):
        Session.from_json(text)


@given(st.lists(st.text(max_size=30), max_size=5), st.lists(st.text(max_size=30), max_size=5))
def test_whatever_was_typed_survives_saving(scripted, texts, notes):
    session, pip = Session(memory=True), scripted(GREETING)
    for note in notes:
        try:
            session.notes.add(note)
        except CleanSlateError:
            continue
    for text in texts:
        try:
            tell(session, pip, text)
        except CleanSlateError:
            continue
    assert Session.from_json(session.to_json()).to_json() == session.to_json()


# ---- messages that are changed afterwards ----


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
