"""The pinned part of a window: the system prompt, and notes as the app or the user wrote them."""

from random import Random

from cleanslate.model.chat_format import SYSTEM_PROMPT, TOOL_PROMPT
from cleanslate.training.chat_state import UNSURE, Fact
from cleanslate.training.grammar import table
from cleanslate.training.habits import habit_note
from cleanslate.training.own_things import AGE, age_note
from cleanslate.training.telling import TELL
from cleanslate.training.third_person import LATER_TELL, LATER_THINGS, LIKE_VERBS, LIKED, OTHER_SENTENCE, PEOPLE
from cleanslate.training.values import KEYS, PET_KINDS, made_up_word, pick, value, with_article
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
UNASKED_NOTES = tuple(note for note in FREE_NOTES if not note.startswith("allergic"))
"""Those that answer no question that Pip learned to answer since step 502,000."""


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


LABELS = {
    "name": table("name"),
    "pet": table("pet / animal"),
    "pet name": table("pet's name / pet name / animal's name"),
    "colour": table("favourite colour / favorite color / colour"),
    "food": table("favourite food / favorite food / food"),
    "city": table("city / home / home town / town / place"),
    "job": table("job / profession / work"),
}
"""What people call each key when they write a note about somebody: "the user's home town is Oslo"."""
BY_ANOTHER = table("""
    [the user's|user's|their|my] {l} is {v} / [the user's|user's|my|] {l}: {v} / [the user's|user|my] {l} = {v} / {l} - {v} / {l} is {v} / {v} is [my|the user's] {l}
    [the|this user's|his|her] {l} is {v} / [told me|says] [the|that the] {l} is {v} / {l} of this [person|one] is {v} / * {l}: {v} / {l} : {v} / {l} "{v}" / {l}, {v}
    wrote that the {l} is {v} / {l} {v} / {l}={v} / has {v} as {l}
    """)
ANYBODYS = 0.35  # of the notes, at the end of the training, those in somebody else's words
BY_ITS_KIND = 0.3  # of the notes with the name of a pet, those that have it as "dog: Rex"
SENTENCES = 0.6  # of the notes about other things, at the very end, those that are a sentence
AGES_NOTED = 0.06  # of the notes since step 384,000, those about the user's age
HABITS_NOTED = 0.1  # and since step 502,000, those about what the user is and does
THINGS_NOTED = 0.12  # of the notes of many kinds, those about things that have no key of their own


def other_note(rng: Random) -> tuple[Fact, str]:
    """A fact about the user that has no key of its own, and a note that says so.

    >>> other_note(Random(3))
    (('other/thing/favourite season', 'your favourite season is daxlikna.'), 'Wrote that the favourite season is daxlikna')
    """
    thing = pick(rng, LATER_THINGS)
    v = pick(rng, LIKED) if rng.random() < 0.4 else str(int(rng.random() * 100)) if rng.random() < 0.2 else made_up_word(rng)
    fact = f"other/thing/{thing}", f"your {thing} is {v}."
    return fact, by_another(rng, thing, v)


def by_another(rng: Random, label: str, v: str) -> str:
    """A note as somebody who keeps notes about a user may write it."""
    text = pick(rng, BY_ANOTHER).replace("{l}", label).replace("{v}", v).strip()
    return text[0].upper() + text[1:] if rng.random() < 0.5 and text[0] != v[0] else text


def sentence_note(rng: Random) -> tuple[Fact, str]:
    """A sentence about somebody else, or what the user likes or does, as a note, and the fact that it states."""
    if rng.random() < 0.4:
        verb, v = pick(rng, LIKE_VERBS), pick(rng, LIKED) if rng.random() < 0.6 else made_up_word(rng)
        text = pick(rng, ("I {l} {v}", "I {l} {v}", "i {l} {v}", "The user says: I {l} {v}", "I {l} {v}."))
        return (f"other/like/{verb}", f"you {verb} {v}."), text.replace("{l}", verb).replace("{v}", v)
    who, about = pick(rng, PEOPLE), pick(rng, [about for about in LATER_TELL if about != "plain colour"])
    v = str(1 + int(rng.random() * 90)) if about == "age" else pick(rng, LIKED) if about == "liked" else value(about, rng)
    text = pick(rng, LATER_TELL[about]).replace("{r}", who).replace("{v}", v)
    text = text if text[0] == v[0] or rng.random() < 0.3 else text[0].upper() + text[1:]
    sentence = OTHER_SENTENCE[about].replace("{r}", who).replace("{v}", v)
    return (f"other/{about}/{who}", sentence), text + ("." if rng.random() < 0.3 else "")


def draw_notes(
    rng: Random, many: bool = False, others: bool = False, sentences: bool = False, ages: bool = False, habits: bool = False
) -> tuple[list[str], dict[str, str]]:
    """None to eight notes in any order, mostly few unless they may be `many`, and what they say; `others`: in the words of
    somebody else, too, and about more things; `sentences`: and sentences about other people and what the user likes; `ages`: and how old
    the user is; `habits`: and what they are and do.
    """
    count = 0 if rng.random() < 0.25 else 1 + int((1.0 if many and rng.random() < MANY else rng.random()) * rng.random() * 8)
    notes: list[str] = []
    facts: dict[str, str] = {}
    for _ in range(count):
        key = pick(rng, KEYS)
        if rng.random() < 0.08:
            notes.append(pick(rng, FREE_NOTES if not habits else UNASKED_NOTES))
            continue
        if habits and rng.random() < HABITS_NOTED:
            (kind, sentence), note = habit_note(rng)
            if kind not in facts:
                facts[kind] = sentence
                notes.append(note)
            continue
        if others and rng.random() < (THINGS_NOTED if not sentences else 2 * THINGS_NOTED):
            (thing, sentence), note = sentence_note(rng) if sentences and rng.random() < SENTENCES else other_note(rng)
            if thing not in facts:
                facts[thing] = sentence
                notes.append(note)
            continue
        if ages and AGE not in facts and rng.random() < AGES_NOTED:
            (_, facts[AGE]), note = age_note(rng)
            notes.append(note)
            continue
        if key in facts:
            continue
        v = value(key, rng)
        if key in ("pet", "job") and v.startswith(("a ", "an ")) and rng.random() < 0.3:
            v = v.split(" ", 1)[1]
        if rng.random() < 0.25:
            v = v.lower()
        facts[key] = v
        if others and rng.random() < ANYBODYS:
            label = pick(rng, LABELS[key])
            if key == "pet name" and "pet" not in facts and rng.random() < BY_ITS_KIND:
                label, facts["pet"] = pick(rng, PET_KINDS), UNSURE
            notes.append(by_another(rng, label, v))
        else:
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
    written = dict(zip([key for key, v in noted.items() if v != UNSURE], [note for note in notes if note not in FREE_NOTES]))
    for key, v in saved.items():
        if v not in (noted.get(key), UNSURE):
            written[key] = f"{key} = {v}"
    facts = dict(saved)
    editable = tuple(key for key, v in facts.items() if key in KEYS and v != UNSURE)
    if editable and rng.random() < 0.4:
        key = pick(rng, editable)
        if rng.random() < 0.4:
            del facts[key], written[key]
        else:
            facts[key] = value(key, rng)
            written[key] = f"{key} = {facts[key]}"
    free = [note for note in notes if note in FREE_NOTES]
    return [*free, *(written[key] for key in facts if key in written)], facts
