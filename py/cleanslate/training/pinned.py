"""The pinned part of a window: the system prompt, and notes as the app or the user wrote them."""

from random import Random

from cleanslate.model.chat_format import SYSTEM_PROMPT, TOOL_PROMPT
from cleanslate.training.chat_state import Fact
from cleanslate.training.grammar import table
from cleanslate.training.telling import TELL
from cleanslate.training.values import KEYS, pick, value, with_article
from cleanslate.training.wording import spoken

SYSTEM_PROMPTS = table("""
    You are a helpful assistant.
    You are [Pip|Pip, a friendly chatbot|a chatbot|a small bot|an assistant|a kind robot|Pip, a tiny language model].
    You are Pip. [Be brief|Be kind|Answer in one sentence|Help the user|You like short answers].
    [Be brief|Answer the user|Be honest|Always be kind|Talk like a friend|Help people with their questions].
    You are a [pirate|teacher|cat|poet|shop assistant]. [Be funny|Be brief|Be polite|].
    """)
SYSTEM_TAILS = (" The user's name is {v}.", " The name of the user is {v}.", " You talk to {v}.")
MANY = 0.4  # of those who may have many notes, those who have any number of them equally often
FREE_NOTES = (
    "likes tea",
    "vegetarian",
    "speaks French",
    "birthday in May",
    "likes short answers",
    "allergic to nuts",
    "plays chess",
    "was here before",
    "prefers mornings",
    "has two sisters",
    "is learning English",
    "hates rain",
    "likes music",
    "works at night",
    "call back on Monday",
    "buy milk",
    "likes football",
    "left-handed",
    "new here",
    "loves books",
)


def draw_system(rng: Random, memory: bool) -> tuple[str, tuple[Fact, ...]]:
    """The system prompt, nearly always the usual one, and what it says about the user."""
    prompt, facts = SYSTEM_PROMPT, ()
    draw = rng.random()
    if draw < 0.06:
        prompt = pick(rng, SYSTEM_PROMPTS)
    if draw < 0.02 or draw > 0.96:
        v = value("name", rng)
        prompt += pick(rng, SYSTEM_TAILS).replace("{v}", v)
        facts = (("name", v),)
    return (prompt + " " + TOOL_PROMPT if memory else prompt), facts


def draw_notes(rng: Random, many: bool = False) -> tuple[list[str], dict[str, str]]:
    """None to eight notes in any order, mostly few unless they may be `many`, and what they say."""
    count = 0 if rng.random() < 0.25 else 1 + int((1.0 if many and rng.random() < MANY else rng.random()) * rng.random() * 8)
    notes: list[str] = []
    facts: dict[str, str] = {}
    for _ in range(count):
        key = pick(rng, KEYS)
        if rng.random() < 0.08:
            notes.append(pick(rng, FREE_NOTES))
            continue
        if key in facts:
            continue
        v = value(key, rng)
        if key in ("pet", "job") and v.startswith(("a ", "an ")) and rng.random() < 0.3:
            v = v.split(" ", 1)[1]
        if rng.random() < 0.25:
            v = v.lower()
        facts[key] = v
        notes.append(hand_written(rng, key, v) if rng.random() < 0.15 else f"{key} = {v}")
    return notes, facts


def hand_written(rng: Random, key: str, v: str) -> str:
    """A note as a person would write it by hand."""
    form = rng.random()
    if form < 0.4:
        text = pick(rng, TELL[key]).replace("{k}", "pet")
        text = text[:1].upper() + text[1:] if rng.random() < 0.6 else text
        return text.replace("{v}", with_article(v) if key in ("pet", "job") else v)
    if form < 0.7:
        return f"{key}: {v}"
    sentence = spoken(key, v)[:-1].replace("your ", "my ").replace("you ", "I ")
    return sentence if form < 0.85 else sentence[0].upper() + sentence[1:]


def pin_as_they_are_now(
    rng: Random, notes: list[str], noted: dict[str, str], saved: dict[str, str]
) -> tuple[list[str], dict[str, str], str]:
    """Notes as the app pins them anew at a later call: what was saved since is there; one may be edited or deleted by hand.

    `noted`: what `notes` say; `saved`: that, and what was saved since.
    """
    written = dict(zip(noted, [note for note in notes if note not in FREE_NOTES]))
    for key, v in saved.items():
        if noted.get(key) != v:
            written[key] = f"{key} = {v}"
    facts = dict(saved)
    if facts and rng.random() < 0.4:
        key = pick(rng, tuple(facts))
        if rng.random() < 0.4:
            del facts[key], written[key]
        else:
            facts[key] = value(key, rng)
            written[key] = f"{key} = {facts[key]}"
    free = [note for note in notes if note in FREE_NOTES]
    return [*free, *(written[key] for key in facts)], facts
