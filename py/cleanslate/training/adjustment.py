"""Logit adjustment (Menon et al. 2021, arXiv 2007.07314): how ready a model is to say some token, changed after its training.

A model learns how often each token comes next in its training texts. Where it is asked for something else than these texts
mostly hold, that is too often or too seldom, for all that it can tell the cases apart. The logit of a token is the
product of a state with the token's row of the embedding, so a longer row makes the token more probable
where it was probable already. What the model reads stays as it was, because each row is normalised before it is read.
"""

from array import array
from collections.abc import Mapping

from cleanslate.errors import TrainingError
from cleanslate.model.kernels import Matrix, lib
from cleanslate.model.tokenizer import SPECIAL_TOKENS, Tokenizer


def adjusted(tensors: Mapping[str, Matrix], tokenizer: Tokenizer, factors: Mapping[str, float]) -> Mapping[str, Matrix]:
    """The same weights with the rows of some tokens made longer or shorter.  `factors`: a token's text → factor on its logit.

    Raises TrainingError for a text that is not one token.

    >>> plain = {"embedding": Matrix.of([[1.0, 2.0]] * 266)}
    >>> new = adjusted(plain, Tokenizer(), {"<|call|>": 0.5, "a": 2.0})
    >>> [new["embedding"].tolist()[i] for i in (9, 10, 107)]
    [[0.5, 1.0], [1.0, 2.0], [2.0, 4.0]]
    """
    if not factors:
        return tensors
    old = tensors["embedding"]
    rows = Matrix(old.rows, old.cols, array("f", old.data))
    for text, factor in factors.items():
        ids = [SPECIAL_TOKENS.index(text)] if text in SPECIAL_TOKENS else tokenizer.encode(text)
        if len(ids) != 1:
            raise TrainingError(f"{text!r} is not one token, so its logit cannot be adjusted")
        row = rows.address + 4 * rows.cols * ids[0]
        lib.scale(row, row, factor, rows.cols)
    return {**tensors, "embedding": rows}
