"""What means nothing has one reply, whatever stood before it; what is typed many times over is answered as if typed once."""

import re
from pathlib import Path
from random import Random

import pytest

from cleanslate.evals.hostile_cases import NAUGHTY
from cleanslate.model.chat_format import ASSISTANT, END, NOTE, SYSTEM, USER, clean_text
from cleanslate.model.weights import read
from cleanslate.training import nonsense, noisy_chats, stages, topics
from cleanslate.training.chat_state import UNSURE, View
from cleanslate.training.chats import chat
from cleanslate.training.mixture import MIXTURES, cumulative, mixture_at
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle

ASSETS = Path(__file__).resolve().parents[2] / "assets"
LAST = mixture_at(stages.RECIPES["chat"].total - 1)._replace(rewritten=0.0)
MIXED = cumulative({"tell": 1, "nonsense": 1, "ask": 1})


@pytest.fixture(scope="module")
def tokenizer():
    return read((ASSETS / "pip-chat.safetensors").read_bytes()).tokenizer


@pytest.fixture(scope="module")
def examples(tokenizer):
    return [noisy_chats.example(Random(f"noisy {n}"), tokenizer, LAST) for n in range(600)]


def learned(example, tokenizer) -> list[str]:
    """The turns that Pip learns to say, one by one."""
    ids, mask = example
    said = tokenizer.decode(id for id, m in zip(ids, mask) if m)
    return [text.strip() for text in said.split("<|end|>") if text.strip()]


def test_a_text_that_means_nothing_is_never_empty_is_plain_and_has_no_other_reply(tokenizer):
    made = [nonsense.text(Random(n), tokenizer if n % 2 else None) for n in range(2000)]
    assert all(text and text == clean_text(text) for text in made)
    known = {nonsense.letters_of(text) for topic in (*topics.SMALL_TALK, *topics.SELF_KNOWLEDGE) for text in topic.texts} - {""}
    assert not [text for text in made if len(nonsense.letters_of(text)) > 1 and nonsense.letters_of(text) in known]
    assert len(set(made)) > 1900 and max(len(text) for text in made) > 500


def test_laughter_and_thanks_many_times_over_are_no_nonsense():
    assert nonsense.meant("haha" * 30) and nonsense.meant("thank you " * 9)
    assert not nonsense.meant("!" * 30) and not nonsense.meant("zzgr" * 30)


def test_a_question_where_a_value_should_stand_is_not_understood_and_is_no_line_of_the_hostile_ones(tokenizer, monkeypatch):
    made = [noisy_chats.nested(Random(n), Talker(Random(n), TypingStyle.draw(Random(n)), View(memory=False), LAST)) for n in range(400)]
    assert all("{" not in text and text == clean_text(text) for text in made)
    assert not {nonsense.letters_of(text) for text in made} & {nonsense.letters_of(text) for text in NAUGHTY}
    monkeypatch.setattr(noisy_chats, "NESTED", 1.0)
    ends = [tokenizer.decode(noisy_chats.example(Random(f"nested {n}"), tokenizer, LAST)[0]).rpartition("<|user|>")[2] for n in range(200)]
    unclear = [text for text in ends if text.endswith(f" {nonsense.UNCLEAR}<|end|>")]
    assert len(unclear) > 120 and sum(bool(re.search("(?i)my|i'?m|name|i am", text)) for text in unclear) > 0.9 * len(unclear)


def test_every_noisy_chat_ends_with_a_whole_reply_and_fits_a_row(examples):
    for ids, mask in examples:
        assert len(ids) == len(mask) <= stages.CONFIG.context
        assert ids[0] == SYSTEM and ids[-1] == END and mask[-1]
        assert ids.count(ASSISTANT) >= 1


def test_nothing_is_learned_but_the_words_of_pip(examples):
    for ids, mask in examples:
        role = None
        for id, m in zip(ids, mask):
            if id in (SYSTEM, NOTE, USER, ASSISTANT):
                role = id
            assert not m or role == ASSISTANT


def test_most_noisy_chats_end_in_not_understanding_and_some_in_a_sensible_answer(examples, tokenizer):
    ends = [learned(example, tokenizer)[-1] for example in examples]
    unclear = sum(end == nonsense.UNCLEAR for end in ends)
    assert 0.6 < unclear / len(ends) < 0.95
    assert len(set(ends)) > 60 and not any(UNSURE in end for end in ends)


def test_what_is_told_in_a_noisy_chat_stands_whole_in_its_window(examples, tokenizer):
    """However much was cut off at the front: else Pip would learn to make values up."""
    told = 0
    for example in examples:
        said = learned(example, tokenizer)
        call = next((text.partition(" = ")[2] for text in said if text.startswith("<|call|> remember ")), None)
        if call:
            told += 1
            before = tokenizer.decode(example[0]).partition("<|call|>")[0]
            assert call.lower() in before.lower()
    assert told > 10


def test_other_chats_go_on_after_nonsense_and_recall_what_was_told_before_it():
    made = [chat(Random(f"between {n}"), LAST._replace(documents=0.0, exchanges=MIXED)) for n in range(400)]
    assert all(exchange.reply == nonsense.UNCLEAR for one in made for exchange in one.exchanges if exchange.skill == "nonsense")
    assert sum(recalled_across_nonsense(one.exchanges) for one in made) > 20


def recalled_across_nonsense(exchanges) -> bool:
    """Whether something is told, then comes nonsense, and then it is asked for."""
    told, before = set(), set()
    for exchange in exchanges:
        if exchange.skill == "nonsense":
            before |= told
        if exchange.skill == "recall" and before & set(exchange.needs):
            return True
        told |= {key for key, _ in exchange.turns[0].facts}
    return False


def test_only_the_last_part_of_the_training_is_noisy():
    assert [first for first, made in MIXTURES if made.noisy] == [first for first, _ in MIXTURES if first >= 230_000]
