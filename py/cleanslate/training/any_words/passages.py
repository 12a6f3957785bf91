"""Passages of several sentences that answer different questions, and statements of a user."""

from random import Random

from cleanslate.training.any_words.clauses import LASTING, clause, order, there
from cleanslate.training.any_words.parts import Clause, Part, STANDS, SUBJECTS, Subject, body, building, object_, somebody, species, what, when, where, whom
from cleanslate.training.any_words.questions import questions
from cleanslate.training.any_words.words import WORDS, word
from cleanslate.training.sentences import Line
from cleanslate.training.values import NAMES, made_up_name, pick

GREETINGS = ("Dear {n}, ", "Hi {n}, ", "Hello {n}, ", "My dear {n}, ", "Dear all, ", "Dear neighbours, ", "Note: ", "News: ", "Rules. ", "Please note: ")
LONGEST = 78  # letters of a sentence: a reply has room for about thirty tokens
LETTERS = 0.25  # documents that begin with a greeting or a heading
ABOUT = ("what does it say about {S}", "what does the text say about {S}", "tell me about {S}", "what do you know about {S}", "what about {S}", "what does the document say about {S}")
ALIKE = 0.3  # documents in which two different things may be told in the same words


def passage(rng: Random, count: int) -> list[Line]:
    """`count` sentences about one thing and what belongs to it."""
    main = pick(rng, SUBJECTS)(rng)
    alike = rng.random() < ALIKE
    clauses: list[Clause] = []
    while len(clauses) < count:
        draw = rng.random()
        if not clauses:
            made = clause(rng, main, main.text) if draw < 0.85 else there(rng)
        elif draw < 0.5:
            named = any(other.subject is main for other in clauses)
            said = main.stands[1] if named and main.stands and rng.random() < 0.75 else pick(rng, (main.text, main.calls[-1])) if main.text != "we" else "we"
            made = clause(rng, main, said)
        elif draw < 0.6:
            made = order(rng)
        elif draw < 0.66:
            made = there(rng)
        elif draw < 0.76 and main.stands:
            part = word(rng, "things" if rng.random() < 0.6 else "roles", 0.08)
            text = f"{main.stands[3] if rng.random() < 0.6 else 'the'} {part}"
            owned = () if main.plural else (f"{main.calls[0]}'s {part}",)
            other = Subject(text, (f"the {part}", *owned), part, who=part in WORDS["roles"], stands=STANDS["he" if part in WORDS["roles"] else "it"])
            made = clause(rng, other, other.text)
        elif draw < 0.84 and alike:
            like = pick(rng, clauses)
            made = another_of(rng, like) if like.verb and like.said else there(rng)
        else:
            other = pick(rng, SUBJECTS)(rng)
            made = clause(rng, other, other.text)
        if not any(same_tag(made, other, alike) for other in clauses) and len(made.text) < LONGEST:
            clauses.append(made)
    lines = [line(rng, made, made.subject is main and not alike) for made in clauses]
    for number_, made in enumerate(clauses):
        if made.subject.stands and sum(other.subject is made.subject for other in clauses) == 1 and rng.random() < 0.3:
            about = pick(rng, ABOUT).replace("{S}", made.subject.calls[0])
            lines[number_] = lines[number_]._replace(questions=(*lines[number_].questions, about))
    if rng.random() < LETTERS:
        name = made_up_name(rng) if rng.random() < 0.5 else pick(rng, NAMES)
        lines[0] = begun(lines[0], pick(rng, GREETINGS).replace("{n}", name), clauses[0])
    return [asked for asked in lines if asked.questions]


def begun(first: Line, greeting: str, made: Clause) -> Line:
    """A first sentence after a greeting, with which it is one sentence unless the greeting ends with a full stop."""
    if greeting.endswith(". "):
        return first
    keeps = made.said[:1].isupper() or greeting.endswith(": ")
    return first._replace(sentence=greeting + (first.sentence if keeps else first.sentence[0].lower() + first.sentence[1:]))


def same_tag(one: Clause, other: Clause, alike: bool) -> bool:
    """Whether two clauses tell the same kind of thing, so that a question could mean both."""
    if one.tag.split(" ")[0] != other.tag.split(" ")[0]:
        return False
    return not alike or one.subject.text == other.subject.text or not (one.subject.text and other.subject.text)


def another_of(rng: Random, like: Clause) -> Clause:
    """The same deed of somebody else, to something else."""
    other = pick(rng, SUBJECTS)(rng)
    while other.plural != like.subject.plural or other.text == "we":
        other = pick(rng, SUBJECTS)(rng)
    table = like.table.removeprefix("deeds on ")
    parts = tuple(renewed(rng, part, table, other) for part in like.parts)
    return like._replace(subject=other, said=other.text, parts=parts, more=())


def renewed(rng: Random, part: Part, table: str, subject: Subject) -> Part:
    """Another part of the same role."""
    if part.role == "what":
        return whom(rng) if table == "people" else what(rng, table, subject)
    if part.role == "where":
        return where(rng, part.text.startswith("to "))
    return when(rng) if part.role == "when" else part


def line(rng: Random, made: Clause, main: bool) -> Line:
    """A clause in words, with its questions."""
    return Line(made.text, questions(rng, made, main), "any words", {}, "any words", made)


def statement(rng: Random) -> Line:
    """Something that a user may tell about the world: it lasts, and it is not about the user."""
    while True:
        subject = pick(rng, (species, species, species, somebody, building, object_, body))(rng)
        if subject.text.startswith(("my ", "our ", "your ", "his ", "her ")) or subject.text[0].isupper() and subject.noun:
            continue
        made = line(rng, clause(rng, subject, subject.text, LASTING), False)
        if made.questions and len(made.sentence) < 70:
            return made
