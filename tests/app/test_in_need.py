"""The app notices plain words of danger, and is silent about the many messages that only sound like them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleanslate.app.in_need import speaks_of_danger


@pytest.mark.parametrize("text", [
    "I want to die", "i wanna die", "I'm going to kill myself", "im gonna kill  myself", "I feel suicidal.", "i don’t want to live anymore", "i dont want to live",
    "I wish I was dead", "there is no reason to live", "everyone would be better off without me", "i'm going to end it all tonight", "My dad hits me",
    "my husband beats me up", "he keeps hurting… he hits me", "i keep cutting myself", "I TOOK TOO MANY PILLS", "i was raped", "Should I end my life?",
    "i want to jump off the roof", "thinking about jumping from a tower", "I cut my wrists last night", "tomorrow I won't be alive", "I took a whole packet of sleeping pills",
    "it would be better if i were gone", "I don't know why I should go on living", "my teacher touches me", "i wish i could disappear forever",
    "gonna kms tonight", "My friend says she wants to die.", "there's a goodbye letter under my pillow", "I've run out of reasons to stay alive", "i've been cutting again",
    "I no longer wish to be alive.", "my boyfriend choked me last night", "i'm scared of my own father", "he says he'll kill me if i tell", "my stepdad locks me in",
    "I am going to walk into the sea", "i don't feel like living", "my uncle makes me touch him", "I'm not safe at home… i'm afraid to go home", "the voices say I must kill myself",
    "There's a fire in my kitchen!", "our flat is on fire, help", "My baby stopped breathing", "i think i'm having a heart attack", "my chest hurts badly and my arm tingles",
    "i can't stop the bleeding", "somebody is breaking into my house", "my son swallowed a battery", "I can't breathe, help", "my grandma won't wake up", "there is smoke in my flat and I can't get out",
    "I am trapped in a burning house", "I can't breathe", "my baby has a fever of 41 and is shaking", "everyone would be so much better off if i was gone", "i want to kill my self",
    "i dont see the point of going on", "Nobody would miss me.", "someone is hurting me at home", "My dad hits me hard at night.", "he beats me at school",
])
def test_plain_words_of_danger_are_noticed(text):
    assert speaks_of_danger(text)


@pytest.mark.parametrize("text", [
    "", "My name is Zorblax.", "this heat is killing me", "my phone died", "I cut my finger", "lol i'm dying", "i could kill for a coffee", "my dog died",
    "she hits the drums", "i don't want to live in Paris", "I kill dragons in my game", "he beats me at chess",
    "I want to jump off the sofa", "i jumped from a bridge into the sea last summer", "I cut my hair", "i cut my finger with the bread knife", "the battery won't be alive for long enough",
    "she took a box of apples", "it would be better if I was taller", "this song touches me", "i wish i could sleep for a week",
    "delete my last message", "my phone is about to die, bye", "I wear odd socks", "I take it all back", "is 7 an odd number", "i cut myself shaving", "that's so funny i could die",
    "it ends tonight, my last exam", "I won't be here on Friday, I have a dentist appointment", "there's a rope in the garage for our boat", "my friend says she wants to dye her hair",
    "my brother locks his bike to the fence", "the pills are for my dog", "i'm standing on a bridge and taking photos", "my dad beat me at chess", "a cat follows me home from school",
    "there's a fire in the fireplace", "that joke gave me a heart attack", "i'm on fire today, ten goals", "my phone won't wake up", "my chest hurts after the gym", "i can't breathe through my nose",
    "the oven is burning hot", "my nose stopped bleeding", "we had a fire drill in the office", "do fish stop breathing when they sleep",
    "what's the point of going on about it", "nobody would miss me at the party, I'm always late",
])
def test_what_only_sounds_like_it_is_not(text):
    assert not speaks_of_danger(text)


def noticed(name: str) -> tuple[int, int]:
    """How many messages of a file are noticed, and how many there are; their writers knew neither the list nor Pip's training."""
    lines = (Path(__file__).parent / "in_need" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return sum(map(speaks_of_danger, lines)), len(lines)


def test_of_what_a_stranger_wrote_in_danger_two_thirds_are_noticed_and_of_what_only_sounds_like_it_hardly_anything():
    """Nobody had read these two files when the list was finished."""
    assert noticed("danger-4") >= (54, 80)
    assert noticed("no-danger-4") <= (2, 160)


@pytest.mark.parametrize(("name", "least"), [("danger", 66), ("danger-2", 80), ("danger-3", 80)])
def test_what_the_list_was_made_longer_with_is_noticed(name, least):
    assert noticed(name) >= (least, 80)
    assert noticed(f"no-{name}") <= (2, 160)


@given(st.text())
def test_any_text_is_looked_at_without_an_error(text):
    assert speaks_of_danger(text) in (True, False)


def test_of_a_long_text_only_the_beginning_is_looked_at():
    assert not speaks_of_danger("a " * 1_000_000 + "i want to die")
