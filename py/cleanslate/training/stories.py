"""Tiny stories and letters, made by grammar.

>>> from random import Random
>>> story(Random(2)).endswith(".")
True
"""

from random import Random

from cleanslate.training.values import (CITIES, COLOURS, FOODS, JOBS, NAMES, PET_KINDS, PET_NAMES, made_up_name, pick, value,
                                        with_article)

PLACES = ("garden forest house river village school park market sea hill field barn library kitchen beach town castle street "
          "mountain lake").split()
OBJECTS = "ball hat box key book boat bell kite stone coin cake letter lamp drum apple basket shoe clock ring map".split()
MOODS = "happy sad tired hungry cold proud afraid glad angry lonely bored calm curious".split()
TIMES = ("One day", "One morning", "Last summer", "Once", "On Monday", "On a cold day", "At night", "In the spring", "Long ago",
         "After lunch", "On Sunday", "In winter", "Yesterday", "One evening", "Every Friday")
VERBS = ("walked to", "ran to", "went to", "came to", "lived near", "looked at", "waited in", "slept in", "sat in", "played in")
FINDS = ("found", "saw", "lost", "took", "made", "bought", "wanted", "liked", "carried", "hid", "opened", "painted")
SAYINGS = ("Thank you", "How nice", "Come with me", "What is this", "Look here", "Wait for me", "I am here", "Good morning",
           "We are friends now", "Let us go home", "I like it", "Do not be afraid", "This is mine", "You are kind")
MIDDLES = (
    "{p} said: {say}.", "It was {colour}.", "{p} was {mood}.", "The {object} was {colour} and small.", "{p} {find} a {object}.",
    "Then {q} came.", "{q} had {pet}.", "They ate {food} together.", "{p} gave the {object} to {q}.", "The {place} was quiet.",
    "{q} asked: where is my {object}?", "{p} did not know.", "It began to rain.", "The sun was warm.", "{q} was {mood} too.",
    "They talked about {city}.", "{p} knew the way to the {place}.", "{q} laughed.", "{p} cried.", "Nobody was there.",
    "They {verb} the {place}.", "{q} worked as {job}.", "{p} told {q} a secret.", "The {object} was gone.", "{p} called the dog {dog}.",
    "{p} wanted to go to {city}.", "{q} liked {food} more than {food2}.", "The door was closed.", "{p} waited for {q}.",
)
ENDINGS = ("The end.", "They were friends.", "{p} went home.", "Then everyone was {mood}.", "And {p} was never {mood} again.",
           "They came back the next day.", "{p} slept well.", "So it was.", "{q} kept the {object}.", "It was a good day.",
           "That night {p} dreamed of the {place}.", "They ate {food} and laughed.")
GREETINGS = ("Dear {q},", "Hello {q},", "My dear {q},", "Good morning {q},", "Hi {q},", "Dear friend,")
LETTER_LINES = (
    "I hope that you are well.", "I am {mood} today.", "We are in {city} now.", "The weather is good here.", "My sister sends her love.",
    "I bought a {colour} {object}.", "We ate {food} last night.", "Thank you for the {object}.", "I have {pet} now.", "The dog is called {dog}.",
    "I work as {job}.", "Can you send me the {object}?", "When will you come to {city}?", "I think of you often.", "The {place} is beautiful.",
    "Please write to me soon.", "I miss the {place}.", "My mother is better now.", "The children are at school.", "We moved to {city}.",
    "I lost my {object}.", "It is cold at night.", "Do you still like {food}?", "I remember our time in {city}.", "It has been a long week.",
    "My neighbour has {pet}.", "I will visit you on Sunday.", "How is your work?", "You asked for news, and here it is.",
)
CLOSINGS = ("Yours, {p}", "Love, {p}", "Your friend {p}", "With best wishes, {p}", "See you soon, {p}", "Best, {p}")


def filled(text: str, rng: Random, people: tuple[str, str], thing: str) -> str:
    """A pattern with its places filled; the two people and the thing stay the same in one text."""
    if "{" not in text:
        return text
    for slot, make in _SLOTS.items():
        if "{" + slot + "}" in text:
            text = text.replace("{" + slot + "}", make(rng))
    return text.replace("{p}", people[0]).replace("{q}", people[1]).replace("{object}", thing)


def two_people(rng: Random) -> tuple[str, str]:
    """Two names: known ones, made-up ones, or animals."""
    def one() -> str:
        draw = rng.random()
        if draw < 0.4:
            return pick(rng, NAMES)
        return made_up_name(rng) if draw < 0.85 else "the " + pick(rng, PET_KINDS)
    return one(), one()


def sentence(text: str) -> str:
    """The text with a capital letter at the start."""
    return text[0].upper() + text[1:]


def story(rng: Random) -> str:
    """A tiny story of four to nine sentences."""
    people, thing = two_people(rng), pick(rng, OBJECTS)
    lines = [pick(rng, TIMES) + " {p} " + pick(rng, VERBS) + " the {place}."]
    lines += [pick(rng, MIDDLES) for _ in range(2 + int(rng.random() * 6))]
    lines.append(pick(rng, ENDINGS))
    return " ".join(sentence(filled(text, rng, people, thing)) for text in lines)


def letter(rng: Random) -> str:
    """A short letter."""
    people, thing = two_people(rng), pick(rng, OBJECTS)
    lines = [pick(rng, GREETINGS), *(pick(rng, LETTER_LINES) for _ in range(3 + int(rng.random() * 4))), pick(rng, CLOSINGS)]
    return " ".join(sentence(filled(text, rng, people, thing)) for text in lines)


_SLOTS = {
    "place": lambda rng: pick(rng, PLACES), "mood": lambda rng: pick(rng, MOODS), "find": lambda rng: pick(rng, FINDS),
    "verb": lambda rng: pick(rng, VERBS), "say": lambda rng: pick(rng, SAYINGS), "colour": lambda rng: pick(rng, COLOURS),
    "food2": lambda rng: pick(rng, FOODS), "food": lambda rng: pick(rng, FOODS), "city": lambda rng: pick(rng, CITIES),
    "dog": lambda rng: pick(rng, PET_NAMES), "pet": lambda rng: value("pet", rng, 0.2), "job": lambda rng: with_article(pick(rng, JOBS)),
}
