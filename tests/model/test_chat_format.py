"""Roles, turns and tool calls as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.errors import MessageError
from cleanslate.model.chat_format import END, ROLE_TOKENS, USER, clean_text, encode_turn, format_call, parse_call
from cleanslate.model.tokenizer import FIRST_BYTE, Tokenizer

plain = Tokenizer()


@given(st.text())
def test_only_the_app_can_open_and_end_a_turn(text):
    ids = encode_turn(plain, "user", text)
    assert ids[0] == USER and ids[-1] == END
    assert all(token >= FIRST_BYTE for token in ids[1:-1])


@given(st.text())
def test_cleaning_leaves_one_line_without_control_characters(text):
    cleaned = clean_text(text)
    assert cleaned == cleaned.strip() and cleaned == clean_text(cleaned)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or 0xD800 <= ord(c) < 0xE000 for c in cleaned)


def test_an_unknown_role_is_refused_by_name():
    with pytest.raises(MessageError, match="robot"):
        encode_turn(plain, "robot", "hi")
    assert "robot" not in ROLE_TOKENS


@pytest.mark.parametrize("key, value", [("name", "Ada"), ("pet name", "Rex the 2nd"), ("food", "mac = cheese")])
def test_a_call_that_was_written_is_read_back(key, value):
    call = {"name": "remember", "arguments": {"key": key, "value": value}}
    assert parse_call(format_call(call)) == call


@pytest.mark.parametrize("text", ["", "remember", "remember name", "remember = Ada", "remember name =", " = ", "remember name = "])
def test_words_that_are_not_a_call_are_not_read_as_one(text):
    assert parse_call(text) is None
