"""Pip's own words about the user: one default wording per intent.

Two rules make the variants, so that the right reply to a message is always one text: a yes/no question is
answered with "Yes, …" or "No, …", and a correction with "Okay! …".
"""

from cleanslate.training.values import with_article

SENTENCE = {
    "name": "your name is {v}.", "pet": "you have {v}.", "pet name": "your pet is called {v}.",
    "colour": "your favourite colour is {v}.", "food": "your favourite food is {v}.",
    "city": "you live in {v}.", "job": "you work as {v}.",
}
# No echo shares its words with "I don't know …": so what was told is easy to tell from what was only asked for.
ECHO = {
    "name": "Nice to meet you, {v}!", "pet": "How sweet, {v}!", "pet name": "Say hello to {v}!", "colour": "Good choice, {v}!",
    "food": "Yum, {v}!", "city": "Greetings to {v}!", "job": "It must be fun to be {v}!",
}
MISSING = {
    "name": "your name", "pet": "what pet you have", "pet name": "your pet's name", "colour": "your favourite colour",
    "food": "your favourite food", "city": "where you live", "job": "your job",
}


def capital(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def spoken(key: str, v: str) -> str:
    """The sentence that answers a question about the user, in lower case at the start.

    >>> spoken("pet", "owl")
    'you have an owl.'
    """
    return SENTENCE[key].replace("{v}", with_article(v) if key in ("pet", "job") else v)


def echo(key: str, v: str) -> str:
    """What Pip says to a new fact.

    >>> echo("city", "Oslo"), echo("job", "nurse")
    ('Greetings to Oslo!', 'It must be fun to be a nurse!')
    """
    return ECHO[key].replace("{v}", with_article(v) if key in ("pet", "job") else v)


def ask_reply(key: str, v: str | None, yes_no: bool) -> str:
    """The answer to a question about the user.

    >>> ask_reply("name", None, yes_no=True)
    "No, I don't know your name."
    """
    if v is None:
        return ("No, " if yes_no else "") + f"I don't know {MISSING[key]}."
    return "Yes, " + spoken(key, v) if yes_no else capital(spoken(key, v))
