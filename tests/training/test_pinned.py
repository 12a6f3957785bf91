"""Notes: what they say is what Pip is asked for, whoever wrote them."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cleanslate.training.chat_state import UNSURE
from cleanslate.training.pinned import FREE_NOTES, draw_notes, pin_as_they_are_now, sentence_note
from cleanslate.training.values import KEYS, PET_KINDS

SEEDS = st.integers(0, 2**32)


@given(SEEDS)
def test_each_note_says_what_it_is_taken_to_say(seed):
    notes, facts = draw_notes(Random(seed), many=True, others=True)
    written = [note for note in notes if note not in FREE_NOTES]
    said = {key: v for key, v in facts.items() if v != UNSURE}
    assert len(written) == len(said) and len(notes) <= 8
    for note, (key, v) in zip(written, said.items()):
        value = v if key in KEYS else v.removeprefix(f"your {key.removeprefix('other/thing/')} is ").rstrip(".")
        assert value.lower() in note.lower(), (note, key, v)


def test_a_pets_name_noted_by_its_kind_leaves_open_what_else_the_user_has():
    seen = 0
    for seed in range(4000):
        notes, facts = draw_notes(Random(seed), others=True)
        if facts.get("pet") == UNSURE:
            seen += 1
            assert any(facts["pet name"].lower() in note.lower() and any(kind in note.lower() for kind in PET_KINDS) for note in notes)
    assert seen > 10


@given(SEEDS)
def test_edited_or_deleted_by_hand_the_notes_still_say_what_they_are_taken_to_say(seed):
    rng = Random(seed)
    notes, noted = draw_notes(rng, many=True, others=True)
    now, facts = pin_as_they_are_now(rng, notes, noted, dict(noted) | {"name": "Brelto"})
    assert "Brelto" in facts.get("name", "Brelto") or any(f"name = {facts['name']}" == note for note in now)
    written = [note for note in now if note not in FREE_NOTES]
    assert len(written) == sum(v != UNSURE for v in facts.values())


def test_the_first_notes_are_about_what_has_a_key_only():
    assert all(set(draw_notes(Random(seed), many=True)[1]) <= set(KEYS) for seed in range(500))


@given(SEEDS)
def test_a_sentence_as_a_note_states_the_fact_that_it_is_taken_for(seed):
    (key, sentence), note = sentence_note(Random(seed))
    *_, about, who = key.split("/")
    value = sentence.split(f"you {who} ")[1] if about == "like" else note
    assert value.rstrip(".").lower() in note.lower() and "{" not in note + sentence
    assert key.startswith("other/") and (about == "like" or who in note and who in sentence)
