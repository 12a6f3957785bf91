"""Packing texts into rows loses none of their order and mixes none of their contents."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from cleanslate.training.batches import batch_shares, fill_rows, to_batch


def texts(lengths):
    for number in count():
        n = lengths[number % len(lengths)]
        yield [100 * number + i for i in range(n)], [0] + [1] * (n - 1)


@given(st.lists(st.integers(2, 90), min_size=1, max_size=8))
def test_rows_hold_whole_texts_and_never_too_many_tokens(lengths):
    for row in fill_rows(texts(lengths), rows=4, length=64):
        assert row and sum(len(ids) for ids, _ in row) <= 64
        assert all(len(ids) == min(len(mask), 64) for ids, mask in row)


@given(st.lists(st.integers(2, 60), min_size=1, max_size=8))
def test_each_token_sees_its_own_text_only_and_predicts_what_follows_in_it(lengths):
    filled = fill_rows(texts(lengths), rows=3, length=64)
    batch = to_batch(filled, 64)
    assert len(batch.tokens) == len(batch.starts) == len(batch.positions) == 3 * 64
    for place, target in zip(batch.places, batch.targets):
        assert batch.tokens[place + 1] == target
        assert batch.tokens[place] // 100 == target // 100
    for place, (start, position) in enumerate(zip(batch.starts, batch.positions)):
        assert start + position == place % 64


def test_the_shares_of_a_batch_weigh_one_together():
    shares = batch_shares(texts([5, 17, 30]), rows=6, length=64, shares=2)
    assert len(shares) == 2 and abs(sum(sum(s.weights) for s in shares) - 1) < 1e-5


def test_long_texts_do_not_starve_behind_short_ones():
    filled = fill_rows(texts([60, 10, 10, 10]), rows=40, length=64)
    lengths = [len(ids) for row in filled for ids, _ in row]
    assert abs(lengths.count(60) / len(lengths) - 1 / 4) < 0.05
