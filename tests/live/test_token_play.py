"""Type anything: every token of it is shown with its number, and nothing is lost."""

import pytest
from live.token_play import EXAMPLES, LONGEST, SIGNS, TokenPlay, cut, view
from live.words import words

from tests.live.conftest import Reader

VISIBLE = {mark: sign for sign, mark in SIGNS.items()}


def shown(play: TokenPlay, pip) -> Reader:
    return Reader(str(view(play, pip.tokenizer)))


def count(reader: Reader, name: str) -> int:
    node = next(node for node in reader.having("data-count") if node.attributes["data-count"] == name)
    return int("".join(sign for sign in node.text if sign.isdigit()))


@pytest.mark.parametrize("text", ["My dog is happy today.", "a \n\t b", "", "<b>&amp;</b> <|end|>", "x" * 50])
def test_the_pieces_put_together_are_the_text(shipped_pip, text):
    assert "".join("".join(VISIBLE.get(sign, sign) for sign in piece.text) for piece in cut(shipped_pip.tokenizer, text)) == text


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_numbers_under_the_boxes_are_the_tokens_that_pip_would_read(shipped_pip, example):
    play = TokenPlay("")
    play.show(example)
    reader, tokens = shown(play, shipped_pip), shipped_pip.tokenizer.encode(play.text)
    numbers = [int(node.text) for node in reader.nodes if node.attributes.get("class") == "piece-id"]
    assert numbers == tokens and count(reader, "tokens") == len(tokens)
    assert shipped_pip.tokenizer.decode(numbers) == play.text
    assert count(reader, "letters") == len(play.text)


def test_a_rare_word_a_name_an_emoji_and_chinese_take_more_tokens_than_words(shipped_pip):
    for example in ("rare", "made-up", "emoji", "german", "chinese"):
        play = TokenPlay("")
        play.show(example)
        reader = shown(play, shipped_pip)
        assert count(reader, "tokens") > 2 * count(reader, "words")


def test_a_piece_of_a_letter_is_shown_as_bytes_and_explained(shipped_pip):
    play = TokenPlay("🦉")
    pieces = [piece.text for piece in cut(shipped_pip.tokenizer, "🦉")]
    assert len(pieces) > 1 and " ".join(pieces) == "F0 9F A6 89"
    assert words("token-play.parts") in shown(play, shipped_pip).by_id("cut-note").text


def test_a_long_text_is_cut_off_and_the_page_says_so(shipped_pip):
    reader = shown(TokenPlay("word " * 10_000), shipped_pip)
    assert count(reader, "letters") == LONGEST
    assert words("token-play.too-long", most=LONGEST) in reader.by_id("cut-note").text


def test_an_unknown_example_changes_nothing():
    play = TokenPlay("mine")
    play.show("nonsense")
    assert (play.text, play.fill) == ("mine", 0)


def test_control_signs_and_right_to_left_text_are_shown(shipped_pip):
    reader = shown(TokenPlay("\u0007 مرحبا \u202e"), shipped_pip)
    assert reader.by_id("cut").text.startswith("07")
