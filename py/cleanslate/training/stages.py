"""The stages that make Pip: a tokenizer, then a base model that continues text, then a chat model; and a small model by itself.

Each stage's batch number n is a pure function of (stage, seed, n).
"""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from cleanslate.errors import TrainingError
from cleanslate.model.chat_format import END, TEXT
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.model.transformer import Config
from cleanslate.training import noisy_chats
from cleanslate.training.batches import Batch, Example, batch_shares
from cleanslate.training.chats import chat, encode_chat
from cleanslate.training.corpus import base_document
from cleanslate.training.mixture import FIRST, Mixture, mixture_at
from cleanslate.training.trainer import Recipe

CONFIG = Config(vocab=768, d=128, layers=4, heads=4, context=320)
SMALL = replace(CONFIG, d=64)
CONFIGS = {"base": CONFIG, "chat": CONFIG, "small": SMALL}
SEED = 1
LONGEST_CHAT = 288  # tokens; the window slider ends at 256, well inside what was trained
REPLAY = 0.03  # share of base texts among the chats, so that they are not forgotten (catastrophic forgetting)
TOKENIZER_DOCUMENTS = 6000
UNSIFTED = FIRST._replace(apart=False)  # the tokenizer was learned before near misses were kept apart, which matters to a chat only

RECIPES = {
    "base": Recipe("base", steps=800, matrix_rate=0.01),
    "chat": Recipe(
        "chat",
        steps=10000,
        matrix_rate=0.01,
        steady=0.2,
        later=(
            (10000, 0.8), (10000, 0.8), (10000, 0.6), (8000, 0.5), (7000, 0.5), (20000, 0.8), (28000, 0.8), (20000, 0.6),
            (9000, 0.5), (20000, 0.8), (20000, 0.7), (12000, 0.5), (20000, 0.8), (16000, 0.6), (10000, 0.4), (22000, 0.8), (18000, 0.6), (12000, 0.4),
            (16000, 0.8), (12000, 0.6), (8000, 0.4), (10000, 0.4), (14000, 0.6), (10000, 0.4),
            (12000, 0.6), (10000, 0.4), (10000, 0.4), (24000, 0.8), (14000, 0.6), (10000, 0.4), (8000, 0.4), (4000, 0.4),
            (24000, 0.8), (10000, 0.6), (10000, 0.4), (24000, 0.8), (16000, 0.6), (14000, 0.6), (10000, 0.4), (8000, 0.4),
            (20000, 0.6), (16000, 0.5), (12000, 0.4), (10000, 0.4), (9000, 0.4),
            (14000, 0.6), (8000, 0.5), (7000, 0.4), (7000, 0.4), (6000, 0.4),
            (12000, 0.5), (8000, 0.4), (7000, 0.4), (7000, 0.4), (6000, 0.4),
            (7000, 0.6), (5000, 0.5), (4000, 0.4), (4000, 0.4), (4000, 0.4),
            (5000, 0.5), (4000, 0.4), (4000, 0.4), (4000, 0.4), (3000, 0.3),
        ),
        mean_of=6,
        renewed=((30000, 1), (55000, 2), (132000, 2), (184000, 2), (230000, 2), (282000, 2), (328000, 5), (384000, 3), (444000, 3), (488000, 3), (560000, 3), (627000, 4), (669000, 6), (709000, 6), (733000, 6)),
        columns_from=627000,
        recalled=((709000, 753000, 0.2),),
        # chosen on questions that the card does not ask, 6,000 of each skill and then 900 of many
        adjusted=(
            (709000, ((" and", 1.08), (" am", 1.025), ("<|call|>", 0.965), (" The", 0.985), ("<|end|>", 0.97), (" Okay", 0.95))),
            (753000, ((" Your", 1.03), (" You", 1.02), (" see", 0.98), (" and", 1.03))),
        ),
    ),
    "small": Recipe("small", steps=5000, matrix_rate=0.02, steady=0.3),
}


def learn_tokenizer(seed: int = SEED) -> Tokenizer:
    """Merges learned from base texts and chats alike, so that both are cut into few tokens."""
    rng = Random(f"tokenizer:{seed}")
    plain = Tokenizer()
    texts = [base_document(rng) for _ in range(TOKENIZER_DOCUMENTS // 2)]
    for made in (chat(rng, UNSIFTED) for _ in range(TOKENIZER_DOCUMENTS)):
        turns = [turn for exchange in made.exchanges for turn in exchange.turns]
        texts += [" " + text for text in [made.system, *(made.notes or ()), *(turn.text for turn in made.documents + turns)]]
    return plain.train(texts, CONFIG.vocab)


def base_example(rng: Random, tokenizer: Tokenizer) -> Example:
    """One document: `<|text|> words <|end|>`, every token predicted."""
    ids = [TEXT, *tokenizer.encode(" " + base_document(rng)), END]
    return ids, [1] * len(ids)


def chat_example(rng: Random, tokenizer: Tokenizer, made_of: Mixture = FIRST) -> Example:
    """One chat, with loss on Pip's own turns only."""
    return encode_chat(chat(rng, made_of), tokenizer, limit=LONGEST_CHAT)


def examples(stage: str, rng: Random, tokenizer: Tokenizer, made_of: Mixture = FIRST) -> Iterator[Example]:
    """An endless stream of a stage's examples; `made_of`: what its chats are made of."""
    if stage not in RECIPES:
        raise TrainingError(f"unknown stage {stage!r}: use {' or '.join(RECIPES)}")
    while True:
        if stage == "base" or rng.random() < REPLAY:
            yield base_example(rng, tokenizer)
        elif made_of.noisy and rng.random() < made_of.noisy:
            yield noisy_chats.example(rng, tokenizer, made_of)
        else:
            yield chat_example(rng, tokenizer, made_of)


def batch(stage: str, number: int | str, tokenizer: Tokenizer, seed: int = SEED) -> list[Batch]:
    """Batch `number` of a stage, in its shares; what is no number is a batch to measure with, made as the first ones are."""
    recipe = RECIPES[stage]
    rng = Random(f"{stage}:{seed}:{number}")
    made_of = mixture_at(number) if stage == "chat" and isinstance(number, int) else FIRST
    return batch_shares(examples(stage, rng, tokenizer, made_of), recipe.rows, recipe.length, recipe.shares)
