"""Whatever is typed, Pip answers with a few words and stops: it is never silent, never endless, and never shows its machinery."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanslate.app.chat import Pip
from cleanslate.evals.hostile_cases import NAUGHTY, is_short_and_plain, some_text
from cleanslate.evals.scenes import Case
from cleanslate.model.chat_format import clean_text

WEIGHTS = Path(__file__).resolve().parents[2] / "assets" / "pip-chat.safetensors"
@pytest.fixture(scope="module")
def pip() -> Pip:
    return Pip.load(WEIGHTS)


def check(pip: Pip, messages: list[dict], **given) -> None:
    """One reply: some words, not too many, none of them special, and the window not too full."""
    reply = pip.reply(messages, **given)
    assert is_short_and_plain(pip, Case(messages, ()), reply), f"{reply.content!r} after {messages[-1]['content'][:80]!r}"


@pytest.mark.parametrize("notes", [None, [], ["name = Ada", "pet = <|end|>"]], ids=["no memory", "no notes", "notes"])
def test_naughty_strings_get_a_short_plain_answer(pip, notes):
    for text in NAUGHTY:
        if clean_text(text):
            check(pip, [{"role": "user", "content": text}], notes=notes)


@given(st.lists(st.text(min_size=1, max_size=60).filter(clean_text), min_size=1, max_size=4))
@settings(max_examples=150, deadline=None)
def test_any_conversation_gets_a_short_plain_answer(pip, texts):
    messages: list[dict] = []
    for text in texts:
        messages.append({"role": "user", "content": text})
        check(pip, messages, window=96)
        messages.append({"role": "assistant", "content": text[::-1].strip() or "x"})


def test_a_high_temperature_makes_no_difference_to_that(pip):
    rng = Random("hot")
    for seed in range(150):
        check(pip, [{"role": "user", "content": some_text(rng, pip)}], temperature=rng.choice((1.0, 2.0)), seed=seed)
