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
from tests.app.conftest import tell

GREETING = " Hello!<|end|>"


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


def test_what_a_note_says_already_leaves_the_notes_as_they_are_and_another_value_takes_its_place(remembering_pip):
    session = Session(memory=True)
    for text in ("name = Ada", "pet = cat"):
        session.notes.add(text)
    tell(session, remembering_pip, "My name is Ada.")
    assert session.notes.texts() == ["name = Ada", "pet = cat"] and session.messages[2]["unchanged"]
    session.notes.add("name = Bo")
    tell(session, remembering_pip, "My name is Ada.")
    assert session.notes.texts() == ["name = Ada", "pet = cat"]
    assert session.messages[6] == {"role": "tool", "content": "saved", "replaced": "name = Bo"}
    assert Session.from_json(session.to_json()).messages == session.messages


def test_the_session_has_each_event_before_it_is_drawn(remembering_pip):
    session = Session(memory=True)
    for event in session.send(remembering_pip, "My name is Ada."):
        if isinstance(event, ToolCalled):
            assert session.notes.texts() == ["name = Ada"] and session.messages[-1]["content"] == "saved"
        if isinstance(event, Done):
            assert session.messages[-1]["content"] == "Nice to meet you, Ada!"
    assert [message["role"] for message in session.messages] == ["user", "assistant", "tool", "assistant"]


def test_a_reply_that_the_app_cut_off_says_so_until_it_is_written_anew(scripted):
    session, pip = Session(), scripted("".join(chr(65 + n % 26) + str(n) for n in range(60)))
    tell(session, pip, "Hi")
    assert session.messages[-1]["cut"] == "length"
    again = Session.from_json(session.to_json())
    assert again.messages == session.messages
    again.edit(pip, len(again.messages) - 1, "Hello!")
    assert "cut" not in again.messages[-1]
    whole = Session()
    tell(whole, scripted(" Hello!<|end|>"), "Hi")
    assert "cut" not in whole.messages[-1]


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
