"""How people type: lower case, no full stop, no apostrophe, a typo now and then. Values are never mistyped.

>>> from random import Random
>>> TypingStyle(lower=True, bare=True, plain=True, typos=0.0, shout=False).write(Random(1), "I'm {v}", {"v": "Ada"}, "!")
('im ada', {'v': 'ada'})
"""

import re
from dataclasses import dataclass
from random import Random

from cleanslate.training.mixture import LOWER, SHOUTING, TEXTING
from cleanslate.training.values import pick

_WORD = re.compile(r"(?<![{\w'])[a-z]{4,}(?![\w'}])")
_PLACE = re.compile(r"\{\w+\}")
_NEIGHBOURS = {
    "a": "sq",
    "b": "vn",
    "c": "xv",
    "d": "sf",
    "e": "wr",
    "f": "dg",
    "g": "fh",
    "h": "gj",
    "i": "uo",
    "j": "hk",
    "k": "jl",
    "l": "k",
    "m": "n",
    "n": "bm",
    "o": "ip",
    "p": "o",
    "q": "wa",
    "r": "et",
    "s": "ad",
    "t": "ry",
    "u": "yi",
    "v": "cb",
    "w": "qe",
    "x": "zc",
    "y": "tu",
    "z": "x",
}


@dataclass(slots=True)
class TypingStyle:
    """The habits of one person: `lower` case, `bare` of closing marks, `plain` without apostrophes, share of `typos`, `shout`ing,
    `texting` with short words ("u", "ur"); share of messages that end with a picture (`emoji`), of those that are `loose`: a small
    word too many or too few, and of those that are spelt by ear (`phonetic`).
    """

    lower: bool
    bare: bool
    plain: bool
    typos: float
    shout: bool
    texting: bool = False
    emoji: float = 0.0
    loose: float = 0.0
    phonetic: float = 0.0

    @classmethod
    def draw(
        cls, rng: Random, *, shouting: float = SHOUTING, typos: float = 0.12, texting: float = TEXTING, emoji: float = 0.04,
        loose: float = 0.0, phonetic: float = 0.0,
    ) -> "TypingStyle":
        """A person: some type in lower case, often without punctuation, a share of `texting` in short words; of the others, a
        share of `shouting` in capitals.
        """
        lower = rng.random() < LOWER
        return cls(
            lower,
            rng.random() < (0.65 if lower else 0.2),
            rng.random() < (0.45 if lower else 0.1),
            typos,
            not lower and rng.random() < shouting,
            lower and rng.random() < texting,
            emoji,
            loose,
            phonetic,
        )

    def write(self, rng: Random, text: str, values: dict[str, str], mark: str = "") -> tuple[str, dict[str, str]]:
        """Type a text with its values in place; returns it with the values as they were typed.

        `text` holds placeholders such as {v}; `mark` is the closing punctuation of a careful writer.
        """
        if self.loose and rng.random() < self.loose:
            text = loosened(rng, text)
        if self.phonetic and rng.random() < self.phonetic:
            text = by_ear(text)
        if self.plain and "'" in text:
            text = text.replace("'", "")
        if self.texting:
            text = texted(text)
        if rng.random() < self.typos:
            text = mistype(rng, text)
        if self.lower:
            text = text.lower()
            if rng.random() < 0.85:
                values = {slot: v.lower() for slot, v in values.items()}
        elif self.shout:
            text = _PLACE.sub(lambda found: found.group().lower(), text.upper())
            values = {slot: v.upper() for slot, v in values.items()}
        else:
            text = capitalise(text)
        if self.bare:
            if ", " in text and rng.random() < 0.6:
                text = text.replace(", ", " ")
        elif not text.endswith((":)", ":-)", ";)", "lol", "haha")):
            text += mark * (2 + int(rng.random() * 2)) if rng.random() < 0.05 else mark
        if self.emoji and rng.random() < self.emoji:
            text += " " + pick(rng, EMOJI)
        for slot, v in values.items():
            text = text.replace("{" + slot + "}", v)
        return text, values


EMOJI = tuple("😀 😃 😄 😊 🙂 😉 😎 😏 🤔 😅 😂 🥰 😍 😢 😭 😡 😱 🙄 😴 🤗 👍 🙏 👋 💪 🎉 🎂 🎁 ☔ ☀️ 🌧️ ❄️ 🌈 ⭐ 🔥 ❤️ 💛 💙 🐶 🐱 🐭 🐰 🦊 🐸 🐟 🐦 🐝 🍕 🍎 🍰 ☕ ⚽ 🏆 🚲 🚗 ✈️ 🏝️ 🏠 🎵 📚 ✨".split())


def capitalise(text: str) -> str:
    """Capital letters at the start of each sentence, and for "I".

    >>> capitalise("hi! i'm {v}. do i know you")
    "Hi! I'm {v}. Do I know you"
    """
    text = text[:1].upper() + text[1:]
    if " i" in text:
        text = _LONE_I.sub("I", text)
    return _SENTENCE_START.sub(lambda found: found.group().upper(), text) if ". " in text or "! " in text else text


_LONE_I = re.compile(r"\bi\b(?!\.)")
_SENTENCE_START = re.compile(r"(?<=[.!?] )[a-z]")


SHORT_WORDS = {
    "you": "u", "your": "ur", "you're": "ur", "youre": "ur", "are": "r", "please": "pls", "thanks": "thx", "because": "cuz",
    "okay": "k", "favourite": "fav", "favorite": "fav", "what's": "whats", "about": "abt", "people": "ppl", "love": "luv",
    "i'm": "im", "don't": "dont", "tomorrow": "tmrw", "something": "smth", "and": "n", "today": "2day", "great": "gr8",
}
_LONG_WORD = re.compile(r"(?<!\{)\b(" + "|".join(sorted(SHORT_WORDS, key=len, reverse=True)) + r")\b(?!['}])")


def texted(text: str) -> str:
    """A text with the short words of text messages; places such as {v} stay.

    >>> texted("what's your favourite colour, are you {v}")
    'whats ur fav colour, r u {v}'
    """
    return _LONG_WORD.sub(lambda found: SHORT_WORDS[found.group()], text)


BY_EAR = {
    "what": "wat", "when": "wen", "where": "were", "which": "wich", "who": "hoo", "how": "hw", "the": "da", "this": "dis", "that": "dat", "is": "iz",
    "colour": "colr", "color": "coler", "animal": "animl", "does": "duz", "do": "du", "know": "no", "called": "calld", "could": "cud", "would": "wud",
    "please": "plz", "my": "me", "name": "nam", "because": "cos", "have": "hav", "live": "liv", "with": "wiv", "was": "woz", "said": "sed", "you": "ya",
    "opposite": "oposit", "favourite": "faverit", "favorite": "favrit", "tell": "tel", "can": "kan", "like": "lyk", "remember": "rember", "whats": "wots", "what's": "wots",
}
_HEARD_WORD = re.compile(r"(?<!\{)\b(" + "|".join(sorted(BY_EAR, key=len, reverse=True)) + r")\b(?!['}])")


def by_ear(text: str) -> str:
    """A text with its commonest words spelt as they sound, the first two of them; places such as {v} stay.

    >>> by_ear("when does the museum open")
    'wen duz the museum open'
    """
    return _HEARD_WORD.sub(lambda found: BY_EAR[found.group()], text, count=2)


SPARE_WORDS = frozenset("the a an do does is are to of please that so for can".split())
FILLED_AFTER = frozenset("i you we they what who where how when why which can could do does did please tell say".split())
FILLERS = ("really", "actually", "just", "even", "still", "now", "also", "once")


def loosened(rng: Random, text: str) -> str:
    """A text with a small word left out or one put in, as people do who type as they speak; places such as {v} keep their neighbours.

    >>> from random import Random
    >>> loosened(Random(0), "what is the name of my {k}"), loosened(Random(3), "what is the name of my {k}")
    ('what is the name my {k}', 'what just is the name of my {k}')
    """
    words = text.split(" ")
    spare = [i for i, word in enumerate(words) if word in SPARE_WORDS and "{" not in " ".join(words[i + 1 : i + 2])]
    filled = [i + 1 for i, word in enumerate(words[:-1]) if word in FILLED_AFTER and "{" not in words[i + 1]]
    if filled and (not spare or rng.random() < 0.35):
        return " ".join([*words[: (at := pick(rng, filled))], pick(rng, FILLERS), *words[at:]])
    if spare and len(words) > 2:
        at = pick(rng, spare)
        return " ".join([*words[:at], *words[at + 1 :]])
    return text


def mistype(rng: Random, text: str) -> str:
    """One typo in one word of four or more letters: swapped, lost, doubled or neighbouring letters.

    >>> from random import Random
    >>> mistype(Random(3), "what is my {v}")
    'wht is my {v}'
    """
    found = list(_WORD.finditer(text))
    if not found:
        return text
    start, end = pick(rng, found).span()
    at = start + 1 + int(rng.random() * (end - start - 2))
    draw = rng.random()
    if draw < 0.3:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if draw < 0.6:
        return text[:at] + text[at + 1 :]
    if draw < 0.8:
        return text[:at] + text[at] + text[at:]
    return text[:at] + pick(rng, _NEIGHBOURS[text[at]]) + text[at + 1 :]
