"""Drawing a reply: seeded, bounded, never empty, never a special token."""

import hashlib
from array import array
from random import Random

import pytest

from cleanslate.errors import SettingError
from cleanslate.model.chat_format import CALL, END, USER
from cleanslate.model.decode import APP_ONLY, BLANK, bytes_missing, generate, repeats, unfinished
from cleanslate.model.tokenizer import FIRST_BYTE

PROMPT = [USER, 30, 40, 50, END]


def drawn(transformer, **settings) -> list[int]:
    return [step.token for step in generate(transformer, PROMPT, **{"max_tokens": 20, **settings})]


def test_the_same_seed_gives_the_same_reply_and_another_seed_another(transformer):
    first = drawn(transformer, temperature=1.5, seed=1)
    assert drawn(transformer, temperature=1.5, seed=1) == first
    assert any(drawn(transformer, temperature=1.5, seed=seed) != first for seed in range(2, 6))


def test_greedy_takes_the_most_probable_token_that_is_allowed(transformer):
    said: list[int] = []
    for step in generate(transformer, PROMPT, max_tokens=5):
        allowed = [t for t, _ in step.alternatives if t not in (*APP_ONLY, END, CALL) and not repeats([*said, t])]
        assert step.token == allowed[0]
        said.append(step.token)


def test_top_k_of_one_is_greedy(transformer):
    assert drawn(transformer, temperature=2.0, top_k=1, seed=9) == drawn(transformer)


def test_probabilities_are_those_of_the_model(transformer):
    step = next(generate(transformer, PROMPT, max_tokens=1))
    assert sum(step.probabilities) == pytest.approx(1, abs=1e-5)
    assert step.probability == step.probabilities[step.token]
    assert [p for _, p in step.alternatives] == sorted((p for _, p in step.alternatives), reverse=True)


def test_no_reply_is_empty_too_long_or_holds_what_only_the_app_may_write(transformer):
    rng = Random(0)
    for seed in range(40):
        prompt = [rng.randrange(288) for _ in range(rng.randrange(1, 40))]
        tokens = [s.token for s in generate(transformer, prompt, max_tokens=12, temperature=rng.choice([0, 1, 3]), seed=seed)]
        assert 1 <= len(tokens) <= 12 and tokens[0] != END
        assert not set(tokens) & set(APP_ONLY)
        assert END not in tokens[:-1] and CALL not in tokens[1:]


def byte_of(token: int) -> bytes:
    """What a token spells in a vocabulary of single bytes."""
    return bytes([token - FIRST_BYTE]) if token < FIRST_BYTE + 256 else b"x"


@pytest.mark.parametrize("temperature", [0, 1, 3])
def test_characters_are_drawn_whole_even_by_a_model_that_draws_any_bytes(transformer, temperature):
    longest = 0
    for seed in range(60):
        prompt = [Random(seed).randrange(288) for _ in range(30)]
        steps = generate(transformer, prompt, max_tokens=1 + seed % 14, temperature=temperature, seed=seed, spell=byte_of)
        text = b"".join(byte_of(step.token) for step in steps if step.token not in (END, CALL)).decode("utf-8")
        longest = max([longest, *(len(sign.encode()) for sign in text)])
    assert longest > 1 or temperature == 0


def test_a_turn_does_not_end_in_the_middle_of_a_character(transformer, monkeypatch):
    def likes_half_a_character(tokens, cache):
        logits = array("f", bytes(4 * transformer.config.vocab))
        first = tokens == PROMPT
        logits[FIRST_BYTE + 0xC3], logits[END], logits[FIRST_BYTE + 0xA9] = (9.0 if first else 0.0), 8.0, 7.0
        return logits

    monkeypatch.setattr(transformer, "forward", likes_half_a_character)
    assert drawn(transformer, spell=byte_of) == [FIRST_BYTE + 0xC3, FIRST_BYTE + 0xA9, END]


def test_a_model_that_wants_to_say_blanks_only_says_something(transformer, monkeypatch):
    def likes_blanks(tokens, cache):
        logits = array("f", bytes(4 * transformer.config.vocab))
        logits[BLANK], logits[END], logits[60] = 9.0, 8.0, 7.0
        return logits

    monkeypatch.setattr(transformer, "forward", likes_blanks)
    assert drawn(transformer, max_tokens=2) == [BLANK, 60]


@pytest.mark.parametrize("cycle", [[60], [60, 61], list(range(60, 72))])
def test_a_model_that_goes_round_in_circles_finds_another_way_on(transformer, monkeypatch, cycle):
    def likes_the_cycle(tokens, cache):
        logits = array("f", bytes(4 * transformer.config.vocab))
        likes_the_cycle.drawn += 1
        logits[cycle[(likes_the_cycle.drawn - 1) % len(cycle)]], logits[80] = 9.0, 8.0
        return logits

    likes_the_cycle.drawn = 0
    monkeypatch.setattr(transformer, "forward", likes_the_cycle)
    tokens = drawn(transformer, max_tokens=56)
    kept = tokens.index(80)  # what it liked best but one
    assert tokens[:kept] == (4 * cycle)[:kept] and 2 * len(cycle) < kept < 4 * len(cycle)
    assert not any(repeats(tokens[:end]) for end in range(len(tokens) + 1))


@pytest.mark.parametrize("temperature", [0, 1, 3])
def test_no_reply_goes_round_in_circles(transformer, temperature):
    for seed in range(40):
        prompt = [Random(seed).randrange(288) for _ in range(20)]
        tokens = [step.token for step in generate(transformer, prompt, max_tokens=40, temperature=temperature, seed=seed)]
        assert not any(repeats(tokens[:end]) for end in range(len(tokens) + 1))


@pytest.mark.parametrize("settings", [{"temperature": -1}, {"temperature": float("nan")}, {"top_k": -1}, {"max_tokens": 0}])
def test_settings_out_of_range_are_refused(transformer, settings):
    with pytest.raises(SettingError):
        drawn(transformer, **settings)


def test_drawing_leaves_the_model_as_it_was(transformer):
    before = hashlib.sha256(b"".join(m.tobytes() for m in transformer.tensors.values())).hexdigest()
    drawn(transformer, temperature=1.0)
    assert hashlib.sha256(b"".join(m.tobytes() for m in transformer.tensors.values())).hexdigest() == before


def test_whatever_begins_a_character_can_be_finished():
    """Otherwise no token would be allowed after it, and the drawing would never end: half a surrogate (ED A0…) was such a beginning."""
    begun, seen = [b""], 0
    while begun:
        start = begun.pop()
        following = [start + bytes([byte]) for byte in range(256)]
        states = [state for state in map(unfinished, following) if state is not None]
        assert states, start
        assert all(not state or bytes_missing(state) == bytes_missing(start) - 1 for state in states if start)
        begun += [state for state in states if len(state) > len(start)]
        seen += 1
    assert seen > 1000
