"""Lines of Pip's that somebody rewrote: never learned, and what the user told holds beside them."""

from random import Random

from cleanslate.training.chats import chat
from cleanslate.training.mixture import MIXTURES

LAST = MIXTURES[-1][1]._replace(documents=0.0, noisy=0.0)


def test_rewritten_lines_are_never_learned_and_never_the_last():
    rewritten = 0
    for seed in range(300):
        plain = chat(Random(seed), LAST._replace(rewritten=1e-12))
        made = chat(Random(seed), LAST._replace(rewritten=1.0))
        assert made.exchanges[-1].reply == plain.exchanges[-1].reply
        for one, other in zip(made.exchanges, plain.exchanges):
            if one.reply != other.reply:
                rewritten += 1
                assert not one.turns[-1].loss
                assert [turn.text for turn in one.turns[:-1]] == [turn.text for turn in other.turns[:-1]]
    assert rewritten > 200


def test_what_follows_the_line_before_is_said_to_the_line_as_it_was():
    for seed in range(300):
        plain = chat(Random(seed), LAST._replace(rewritten=1e-12))
        made = chat(Random(seed), LAST._replace(rewritten=1.0))
        for (before, after), was in zip(zip(made.exchanges, made.exchanges[1:]), plain.exchanges):
            assert not after.follows or before.reply == was.reply


def test_a_chat_of_which_something_is_gone_is_left_as_it_was():
    cut = 0
    for seed in range(300):
        plain = chat(Random(seed), LAST._replace(rewritten=0.0))
        if plain.cut != (0, 0.0):
            cut += 1
            assert chat(Random(seed), LAST._replace(rewritten=1.0)) == plain
    assert cut > 30
