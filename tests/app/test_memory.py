import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.app.memory import MAX_NOTE_LENGTH, MAX_NOTES, Notes, answer_call, read_call, split_note
from cleanslate.errors import MessageError, StorageError


def call(key: str, value: str) -> dict:
    return {"name": "remember", "arguments": {"key": key, "value": value}}


def test_a_newer_fact_takes_the_older_ones_place():
    notes = Notes(["name = Ada", "pet = cat"])
    notes.remember(call("name", "Bo"))
    assert notes.texts() == ["name = Bo", "pet = cat"]
    notes.add("NAME = Cy")
    assert notes.texts() == ["NAME = Cy", "pet = cat"]


def test_saying_the_same_twice_keeps_one_note():
    notes = Notes(["I like tea", "i like tea"])
    assert len(notes) == 1


def test_a_note_keeps_its_number_when_it_is_edited_and_others_keep_theirs():
    notes = Notes(["name = Ada", "pet = cat", "city = Rome"])
    notes.delete(2)
    notes.edit(3, "city = Oslo")
    assert [(note.id, note.text) for note in notes] == [(1, "name = Ada"), (3, "city = Oslo")]
    assert notes.add("food = soup").id == 4


def test_editing_a_note_into_another_ones_subject_leaves_one_of_them():
    notes = Notes(["name = Ada", "pet = cat"])
    notes.edit(2, "name = Bo")
    assert [(note.id, note.text) for note in notes] == [(2, "name = Bo")]


def test_a_note_is_one_clean_line():
    assert Notes(["  name =\n Ada\x00 "]).texts() == ["name = Ada"]


def test_the_drawer_is_full_at_its_limit_but_known_subjects_can_still_change():
    notes = Notes(f"key {n} = {n}" for n in range(MAX_NOTES))
    with pytest.raises(StorageError, match=f"already {MAX_NOTES} notes: delete one first"):
        notes.add("one more")
    notes.add("key 3 = three")
    assert len(notes) == MAX_NOTES


@pytest.mark.parametrize(("text", "reason"), [("", "not be empty"), (" \n", "not be empty"), (7, "must be a text")])
def test_a_note_without_words_is_refused(text, reason):
    with pytest.raises(MessageError, match=reason):
        Notes().add(text)


def test_a_note_that_is_too_long_is_refused_with_the_limit():
    Notes(["x" * MAX_NOTE_LENGTH])
    with pytest.raises(MessageError, match=f"can have {MAX_NOTE_LENGTH} characters, this one has 101"):
        Notes(["x" * (MAX_NOTE_LENGTH + 1)])


def test_a_failed_edit_changes_nothing():
    notes = Notes(["name = Ada", "pet = cat"])
    for change in (lambda: notes.edit(1, " "), lambda: notes.edit(9, "name = Bo"), lambda: notes.delete(9)):
        with pytest.raises((MessageError, StorageError)):
            change()
    assert notes.texts() == ["name = Ada", "pet = cat"]


@given(st.lists(st.text(min_size=1, max_size=30), max_size=8))
def test_notes_come_back_from_plain_data_as_they_were(texts):
    notes = Notes()
    for text in texts:
        try:
            notes.add(text)
        except MessageError:
            continue
    for note in list(notes)[:2]:
        notes.delete(note.id)
    again = Notes.from_list(notes.to_list())
    assert again.to_list() == notes.to_list()


@pytest.mark.parametrize(
    "data",
    [
        [{"id": 2, "text": "a"}, {"id": 1, "text": "b"}],
        [{"id": True, "text": "a"}],
        [{"id": "1", "text": "a"}],
        [{"id": 1, "text": "name = A"}, {"id": 2, "text": "name = B"}],
        [{"id": 1, "text": ""}],
    ],
)
def test_altered_notes_are_refused(data):
    with pytest.raises((StorageError, MessageError)):
        Notes.from_list(data)


def test_the_tool_saves_only_what_it_was_offered_and_can_read():
    assert answer_call(call("name", "Ada"), []) == "saved"
    assert answer_call(call("name", "Ada"), None) == "unavailable"
    assert answer_call({**call("name", "Ada"), "name": "forget"}, []) == "unavailable"
    assert answer_call(read_call("remember that I am Ada"), []) == "error"
    assert answer_call(read_call("remember name = Ad", whole=False), []) == "error"
    assert answer_call(call("name", "x" * 200), []) == "error"
    full = [f"key {n} = {n}" for n in range(MAX_NOTES)]
    assert answer_call(call("name", "Ada"), full) == "error"
    assert answer_call(call("key 3", "Ada"), full) == "saved"


@given(st.text(max_size=60))
def test_whatever_pip_writes_as_a_call_gets_an_answer(text):
    assert answer_call(read_call(text), []) in ("saved", "error", "unavailable")


def test_a_note_is_a_key_and_a_value_or_free_words():
    assert split_note("pet name=Rex") == ("pet name", "Rex")
    assert split_note("= Rex") == (None, "= Rex")
    assert split_note("Rex =") == (None, "Rex =")
    note = next(iter(Notes(["city = Rome = capital"])))
    assert (note.key, note.value) == ("city", "Rome = capital")
