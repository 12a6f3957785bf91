import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.app.past_chats import MAX_PAST_CHATS, OPENING, PastChat, asks, origins, put_away, search, told
from cleanslate.app.session import Session
from cleanslate.errors import StorageError
from cleanslate.training.chats import PAST_OPENINGS
from tests.app.conftest import tell

GREETING = " Hello!<|end|>"


def chat(*texts: str, chat_id: int = 1) -> PastChat:
    return PastChat([{"role": "user", "content": text} for text in texts], chat_id)


@pytest.mark.parametrize("question", ["What's my name?", "whats my name", "Who am I?", "do I have a dog", "(really?)", "¿Qué?"])
def test_a_question_tells_nothing_with_or_without_its_mark(question):
    assert asks(question) and told(chat(question)) == []


@pytest.mark.parametrize("text", ["My name is Ada.", "Call me Bo", "whatever", "I live in Rome!", "…"])
def test_what_is_not_a_question_is_searched(text):
    assert told(chat(text)) == [text]


def test_only_what_the_user_said_is_searched():
    talk = PastChat([{"role": "user", "content": "Hi."}, {"role": "assistant", "content": "My name is Pip."}])
    assert search([talk], "What's your name?") is None


def test_the_newest_telling_is_found():
    chats = [chat("My name is Ada.", chat_id=1), chat("My name is Bo. My name is Cy.", chat_id=2)]
    assert search(chats, "What's my name?") == OPENING + "My name is Cy."


def test_the_search_finds_the_words_that_the_memory_chapter_says_and_misses_those_it_says_it_misses():
    asked = "What's my name?"
    assert all(search([chat(text)], asked) for text in ("My name is Ada.", "Call me Ada."))
    assert search([chat("I'm Ada.")], asked) is None


def test_a_search_that_finds_nothing_copies_nothing():
    assert search([chat("My name is Ada.")], "How are you?") is None and search([], "What's my name?") is None


def test_a_passage_names_every_chat_it_could_be_from_and_no_document():
    chats = [chat("My name is Ada.", chat_id=4), chat("Hi. My name is Ada.", chat_id=9), chat("I am Ada.", chat_id=10)]
    assert origins(chats, OPENING + "My name is Ada.") == [4, 9]
    assert origins(chats, "My name is Ada.") == [] == origins(chats, "")


def test_ids_stay_the_same_when_others_go():
    chats = []
    for number in range(MAX_PAST_CHATS + 3):
        chats = put_away(chats, [{"role": "user", "content": str(number)}])
    assert [one.id for one in chats] == list(range(4, MAX_PAST_CHATS + 4))


@given(st.lists(st.text(max_size=60), max_size=6), st.text(max_size=40))
def test_whatever_was_said_can_be_searched_and_what_is_found_is_traced_back(texts, question):
    chats = [chat(text, chat_id=number) for number, text in enumerate(texts, 1)]
    found = search(chats, question)
    assert found is None or origins(chats, found)


# ---- in a session ----


def test_the_passage_stands_on_the_slate_like_a_document_only_while_the_search_is_on(scripted):
    session, pip = Session(), scripted(GREETING)
    tell(session, pip, "My name is Ada.")
    session.new_chat()
    assert not [span for span in tell(session, pip, "What's my name?").window if span.source == "document"]
    session.search_past = True
    session.new_chat()
    found = [span.text for span in tell(session, pip, "What's my name?").window if span.source == "document"]
    assert found == [OPENING + "My name is Ada."]
    assert [span.text for span in session.window(pip).spans if span.source == "document"] == found


def test_a_temporary_chat_is_neither_searched_nor_searches(scripted):
    session, pip = Session(search_past=True), scripted(GREETING)
    tell(session, pip, "My name is Ada.")
    session.temporary_chat()
    assert not [span for span in tell(session, pip, "What's my name?").window if span.source == "document"]
    tell(session, pip, "My city is Rome.")
    session.new_chat()
    assert not [span for span in tell(session, pip, "What's my city?").window if span.source == "document"]


def test_a_chat_that_was_deleted_is_found_no_more(scripted):
    session, pip = Session(search_past=True), scripted(GREETING)
    tell(session, pip, "My name is Ada.")
    session.new_chat()
    session.delete_past_chat(session.past_chats[0].id)
    assert not [span for span in tell(session, pip, "What's my name?").window if span.source == "document"]
    with pytest.raises(StorageError, match="no past chat"):
        session.delete_past_chat(1)


def test_the_best_of_documents_and_past_chats_is_copied(scripted):
    session, pip = Session(search_past=True, documents=["The ferry to Brom leaves at nine."]), scripted(GREETING)
    tell(session, pip, "My ferry is green.")
    session.new_chat()
    window = tell(session, pip, "When does the ferry to Brom leave?").window
    assert [span.text for span in window if span.source == "document"] == ["The ferry to Brom leaves at nine."]


@pytest.mark.parametrize("chats", [
    [{"messages": []}], [{"id": 1}], [{"id": "1", "messages": []}], [{"id": True, "messages": []}],
    [{"id": 2, "messages": []}, {"id": 1, "messages": []}], [{"id": 1, "messages": "Hi"}], ["Hi"],
])
def test_altered_past_chats_are_refused(chats):
    data = json.loads(Session().to_json()) | {"past_chats": chats}
    with pytest.raises(StorageError, match="the saved chat cannot be read"):
        Session.from_json(json.dumps(data))


def test_the_search_is_saved_with_the_session():
    assert Session.from_json(Session(search_past=True).to_json()).search_past
    data = json.loads(Session().to_json()) | {"search_past": 1}
    with pytest.raises(StorageError):
        Session.from_json(json.dumps(data))


# ---- with the Pip that is shipped ----

NAMES = ("Zorblax", "Ada", "Bob", "Quillo", "Amélie", "Farid", "Ines", "Hamish", "Greta", "Dmitri", "Moppet", "Esme")


def test_the_shipped_pip_answers_from_a_passage_of_a_past_chat(shipped):
    replies = {}
    for name in NAMES:
        session = Session(search_past=True, past_chats=[chat(f"My name is {name}.")])
        replies[name] = tell(session, shipped, "What's my name?").content
    right = [name for name, reply in replies.items() if name in reply]
    assert len(right) >= 11, replies  # of 60 names it was right with 60


OTHERS = ("sister", "brother", "mother", "friend", "neighbour", "uncle", "aunt", "boss")


def test_the_shipped_pip_answers_from_a_passage_about_somebody_else(shipped):
    replies = {}
    for other in OTHERS:
        for said, question, answer in (("lives in Bergen", f"Where does my {other} live?", "Bergen"), ("is called Anna", f"What is my {other} called?", "Anna")):
            session = Session(search_past=True, past_chats=[chat(f"My {other} {said}.")])
            replies[other, answer] = tell(session, shipped, question).content
    right = [told for told, reply in replies.items() if told[1] in reply]
    assert len(right) >= 12, replies  # after "In an earlier chat you said:" it is right with two


def test_passages_begin_as_they_did_in_the_training():
    assert OPENING in PAST_OPENINGS
