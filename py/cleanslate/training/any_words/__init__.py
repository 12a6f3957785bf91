"""Sentences of documents in any words: a large vocabulary, and words that no dictionary has, in the forms that English gives to a clause.

Hardly two of them are alike. So no pattern that was seen before tells which sentence answers a question: only what
both have in common does, and which kind of thing is asked for.

>>> from random import Random
>>> made = passage(Random(2), 3)
>>> len(made), all(line.questions for line in made)
(3, True)
"""

from cleanslate.training.any_words.near_misses import missing, part
from cleanslate.training.any_words.passages import LONGEST, passage, statement
from cleanslate.training.any_words.words import NOUNS, SAME, many

__all__ = ["LONGEST", "NOUNS", "SAME", "many", "missing", "part", "passage", "statement"]
