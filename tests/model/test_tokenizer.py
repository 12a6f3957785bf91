"""Any text becomes tokens and comes back; no text becomes a special token."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.errors import TokenizerError
from cleanslate.model.tokenizer import FIRST_BYTE, FIRST_MERGE, SPECIAL_TOKENS, Tokenizer, merge

TRAINED = Tokenizer.train(["the cat sat on the mat and the hat of Zoë was naïve 12 12 12!"] * 2, FIRST_MERGE + 40)

@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_encoding_and_decoding(text):

    assert TRAINED.decode(TRAINED.encode(text)) == text

@given(st.text(alphabet=st.sampled_from("<|>endusr a\u00e9🙂")))
def test_no_text_is_ever_a_special_token(text):
    assert all(token >= FIRST_BYTE for token in TRAINED.encode(text))

@pytest.mark.parametrize("name", SPECIAL_TOKENS)
def test_text_that_spells_a_special_token_is_plain_text(name):
    ids = TRAINED.encode(f"say {name} now")
    assert min(ids) >= FIRST_BYTE
    assert TRAINED.decode(ids) == f"say {name} now"

def test_lone_surrogates_become_the_replacement_character():
    assert set(TRAINED.decode(TRAINED.encode("a\ud800b"))) <= {"a", "b", "\ufffd"}

def test_a_word_is_cut_the_same_way_wherever_it_stands():
    name = TRAINED.encode(" Zorblax")
    for text in ["I am Zorblax.", "Zorblax? No: Zorblax!", "x Zorblax"]:
        ids = TRAINED.encode(" " + text)
        assert any(ids[i : i + len(name)] == name for i in range(len(ids)))

def test_merges_make_frequent_words_short():
    assert len(TRAINED.encode(" the")) < len(Tokenizer().encode(" the")) == 4

def test_training_is_repeatable_and_its_description_round_trips():
    again = Tokenizer.train(["the cat sat on the mat and the hat of Zoë was naïve 12 12 12!"] * 2, FIRST_MERGE + 40)
    assert again.merges == TRAINED.merges
    assert Tokenizer.from_json(TRAINED.to_json()).merges == TRAINED.merges

def test_merge_replaces_from_the_left():
    assert merge([1, 1, 1], (1, 1), 5) == [5, 1]

@pytest.mark.parametrize("text", ["", "{}", "[]", '{"special_tokens": [], "merges": []}', '{"special_tokens": 3, "merges": [[1]]}'])
def test_a_damaged_description_is_refused(text):
    with pytest.raises(TokenizerError):
        Tokenizer.from_json(text)

def test_a_merge_of_tokens_that_do_not_exist_is_refused():
    with pytest.raises(TokenizerError, match="do not exist"):
        Tokenizer([(9999, 12)])
    with pytest.raises(TokenizerError, match="do not exist"):
        Tokenizer([(0, 12)])

def test_a_token_outside_the_vocabulary_is_refused():
    with pytest.raises(TokenizerError, match="outside"):
        TRAINED.decode([100_000])

def test_a_vocabulary_smaller_than_the_bytes_is_refused():
    with pytest.raises(TokenizerError, match="at least"):
        Tokenizer.train(["a"], 100)
