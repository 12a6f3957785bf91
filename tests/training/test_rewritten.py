"""Lines of Pip's that somebody rewrote: never learned, and what the user told holds beside them."""

from random import Random

from cleanslate.training.chat_state import View
from cleanslate.training.chats import chat
from cleanslate.training.mixture import MIXTURES
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import KEYS
from cleanslate.training.wording import ask_reply

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


def test_what_was_put_into_pips_mouth_is_what_it_believes_but_never_what_it_learns_to_say():
    style, believed = TypingStyle(lower=False, bare=True, plain=False, typos=0.0, shout=False), 0
    for seed in range(300):
        who = Talker(Random(seed), style, View(memory=False), LAST)
        key = KEYS[seed % len(KEYS)]
        made = who.wrong_echo(key)
        if made is None:
            continue
        believed += 1
        (_, told), (_, held) = made.turns[0].facts[0], made.turns[-1].facts[0]
        assert made.skill == "wrong past" and told.lower() != held.lower() and held in made.reply
        assert who.ask(key).reply in (ask_reply(key, held, False), ask_reply(key, held, True))
    assert believed > 150
    assert Talker(Random(1), style, View(memory=True), LAST).wrong_echo("name") is None  # the note would say something else
