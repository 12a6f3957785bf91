"""The chats that Pip learns from are true of their windows."""

import re
from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanslate.model import chat_format as form
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.training.chat_state import UNSURE, Chat
from cleanslate.training.chats import chat, encode_chat
from cleanslate.training.denials import ASKS_AGAIN
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.values import KEYS
from cleanslate.training.wording import MISSING

SEEDS = st.integers(0, 2**32)
LIMIT = 256
REPLY_ROOM = 32
# Pip's own sentences about the user; the group is the value.
STATED = {
    "name": r"(?:[Yy]our name is|Nice to meet you,|Hello,) (.+?)[.!](?: |$)",
    "pet": r"[Yy]ou have (.+?)\.(?: |$)",
    "pet name": r"[Yy]our pet is called (.+?)\.(?: |$)",
    "colour": r"[Yy]our favourite colour is (.+?)\.(?: |$)",
    "food": r"[Yy]our favourite food is (.+?)\.(?: |$)",
    "city": r"[Yy]ou live in (.+?)\.(?: |$)",
    "job": r"[Yy]ou work as (.+?)\.(?: |$)",
}


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    rng = Random("chat tests")
    return Tokenizer.train((" " + m["content"] for _ in range(150) for m in chat(rng).messages), 500)


def drawn(seed: int) -> Chat:
    """A chat of the first mixture or of the last."""
    return chat(Random(seed), MIXTURES[0 if seed % 2 else -1][1])


def turns_in(tokens: list[int], mask: list[int], tokenizer: Tokenizer) -> list[tuple[str, str, bool]]:
    """(role, words, learned) of each turn in a window; the first may be half a turn with the role "rest"."""
    turns, start = [], 0
    names = {ids[0]: role for role, ids in form.ROLE_TOKENS.items() if len(ids) == 1}
    for place, token in enumerate(tokens):
        if token != form.END:
            continue
        ids = tokens[start:place]
        call = form.CALL in ids
        role = "call" if call else names.get(ids[0], "rest") if ids else "rest"
        text = tokenizer.decode([i for i in ids if i >= len(form.SPECIAL_TOKENS)]).strip()
        turns.append((role, text, any(mask[start : place + 1])))
        start = place + 1
    return turns


def window(seed: int, tokenizer: Tokenizer) -> list[tuple[str, str, bool]]:
    tokens, mask = encode_chat(drawn(seed), tokenizer, LIMIT)
    return turns_in(tokens, mask, tokenizer)


@given(SEEDS)
def test_a_seed_always_makes_the_same_chat(seed):
    assert drawn(seed) == drawn(seed)


@given(SEEDS)
def test_a_chat_fits_the_window_and_has_one_mark_per_token(tokenizer, seed):
    tokens, mask = encode_chat(drawn(seed), tokenizer, LIMIT)
    assert 10 < len(tokens) <= LIMIT
    assert len(mask) == len(tokens) and set(mask) <= {0, 1}


@given(SEEDS)
def test_only_turns_of_pip_are_learned_and_they_are_short(tokenizer, seed):
    tokens, mask = encode_chat(drawn(seed), tokenizer, LIMIT)
    speaker, run = None, 0
    for token, learned in zip(tokens, mask):
        if token in (form.SYSTEM, form.NOTE, form.DOCUMENT, form.USER, form.ASSISTANT, form.TOOL):
            speaker, run = token, 0
        run += learned
        assert not learned or speaker == form.ASSISTANT
        assert run <= REPLY_ROOM


@settings(max_examples=300)
@given(SEEDS)
def test_every_value_that_pip_says_stands_in_the_window_before_it(tokenizer, seed):
    before = ""
    for role, text, learned in window(seed, tokenizer):
        if role == "assistant" and learned:
            for pattern in STATED.values():
                for value in re.findall(pattern, text):
                    bare = re.sub(r"^an? |^been married for | kids$| in your pocket$", "", re.split(r"(?:,| and) your? ", value)[0])
                    assert bare in before, (value, before)
        before += "\n" + text


@settings(max_examples=300)
@given(SEEDS)
def test_pip_does_not_deny_what_a_note_a_call_or_its_own_words_tell_and_the_user_did_not_deny(tokenizer, seed):
    told: set[str] = set()
    for role, text, learned in window(seed, tokenizer):
        for key in KEYS:
            denies = learned and role == "assistant" and f"don't know {MISSING[key]}." in text
            assert not (denies and key in told), (key, text)
            if role == "call" and f"remember {key} = " in text or role == "note" and text.startswith(f"{key} = "):
                told.add(key)
            if role == "assistant" and re.search(STATED[key], text):
                told.add(key)
            if role == "assistant" and (text == ASKS_AGAIN.get(key) or key == "pet" and text.startswith("Okay. No ")):
                told.discard(key)


@given(SEEDS)
def test_without_memory_there_is_no_note_and_no_call(tokenizer, seed):
    turns = window(seed, tokenizer)
    roles = {role for role, _, _ in turns}
    if form.TOOL_PROMPT not in turns[0][1]:
        assert not roles & {"note", "call", "tool"}


@given(SEEDS)
def test_every_call_can_be_read_and_repeats_what_the_user_typed(tokenizer, seed):
    asked = ""
    for role, text, learned in window(seed, tokenizer):
        if role == "user":
            asked = text
        if role == "call" and learned:
            call = form.parse_call(text)
            assert call["arguments"]["key"] in KEYS
            assert call["arguments"]["value"] in asked


def test_what_is_told_with_memory_on_is_saved_at_last_whether_a_note_says_it_already_or_not():
    rng, saved = Random("told with memory on"), Counter()
    for _ in range(400):
        made = chat(rng, MIXTURES[-1][1])
        for exchange in made.exchanges if made.notes is not None else ():
            told = [(key, v) for turn in exchange.turns if turn.role == "user" for key, v in turn.facts if key in KEYS and v != UNSURE]
            assert [fact for turn in exchange.turns if turn.role == "call" for fact in turn.facts] == told, exchange
            saved.update("anew" if f"{key} = {v}" in made.notes else "otherwise" if f"{key} = " in " ".join(made.notes) else "first" for key, v in told)
    assert min(saved["anew"], saved["otherwise"], saved["first"]) > 10


@given(SEEDS)
def test_in_the_first_chats_a_fact_that_is_saved_already_needs_no_second_call(tokenizer, seed):
    saved: dict[str, str] = {}
    for role, text, learned in window(2 * (seed // 2) + 1, tokenizer):
        if role == "note" and " = " in text:
            saved.update([text.split(" = ", 1)])
        if role == "call":
            arguments = form.parse_call(text)["arguments"]
            assert not learned or saved.get(arguments["key"]) != arguments["value"]
            saved[arguments["key"]] = arguments["value"]


def test_chats_are_short_and_long_and_facts_are_asked_from_far_away(tokenizer):
    sizes = [len(encode_chat(drawn(seed), tokenizer, LIMIT)[0]) for seed in range(400)]
    assert min(sizes) < 60
    assert sum(size > 150 for size in sizes) > 150


def test_every_skill_is_made():
    rng = Random(7)
    skills = {skill for _ in range(1500) for skill in chat(rng).skills}
    assert skills >= {
        "tell",
        "recall",
        "don't know",
        "two facts",
        "ask two",
        "correction",
        "tool call",
        "tool not needed",
        "check",
        "about me",
        "are you sure",
        "greeting",
        "small talk",
        "off-topic",
        "self-knowledge",
        "world",
        "unknown entity",
        "third person",
        "other fact",
        "document hit",
        "document miss",
        "taught",
        "believes the window",
        "wrong past",
        "tell and ask",
        "three facts",
    }


def test_messages_are_those_of_a_chat_api():
    rng = Random(3)
    for _ in range(50):
        for message in chat(rng).messages:
            assert message["role"] in ("user", "assistant", "tool")
            assert message["content"] or message["tool_calls"][0]["name"] == "remember"


def test_tokens_are_those_that_the_app_makes(tokenizer):
    rng = Random(11)
    for _ in range(60):
        made = chat(rng)
        if made.cut != (0, 0.0):
            continue
        turns = [
            ("system", made.system),
            *(("note", note) for note in made.notes or ()),
            *((t.role, t.text) for t in made.documents),
        ]
        turns += [(t.role, t.text) for exchange in made.exchanges for t in exchange.turns]
        expected = [token for role, text in turns for token in form.encode_turn(tokenizer, role, text)]
        assert encode_chat(made, tokenizer, 10_000)[0] == expected
