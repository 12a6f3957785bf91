"""What a passage does not tell although it sounds as if it might."""

from collections.abc import Sequence
from random import Random

from cleanslate.training.any_words.clauses import clause, verbs
from cleanslate.training.any_words.parts import Clause, SUBJECTS, extra, what, when, where, whom
from cleanslate.training.any_words.passages import line, renewed
from cleanslate.training.any_words.questions import altered, asking, asking_who
from cleanslate.training.any_words.words import VERBS, verb
from cleanslate.training.sentences import Line
from cleanslate.training.values import pick


def missing(rng: Random, like: Line, lines: Sequence[Line]) -> Line | None:
    """A near miss of a sentence: another thing about the same, a part that it leaves out, or one part of it changed. None where there is none."""
    made: Clause = like.clause
    told = " ".join(other.sentence for other in lines).lower()
    tags = {other.clause.tag.split(" ")[0] for other in lines if other.clause}
    draw = rng.random()
    if draw < 0.4 and made.subject.text and made.subject.text != "we":
        for _ in range(9):
            new = clause(rng, made.subject, made.subject.text)
            if new.tag.split(" ")[0] not in tags and not (new.verb and set(new.verb.same) & tags) and new.subject is made.subject:
                asked = [question for question in line(rng, new, False).questions if not question.startswith(("who ", "which ", "what colour is their"))]
                if asked:
                    return Line(new.text, (pick(rng, asked),), "any words", {}, "any words", new)
        return None
    if draw < 0.55 and made.verb and made.aux:
        return _only(rng, made, asking(rng, made, pick(rng, left_out(made)), keep="what"))
    if draw < 0.75 and made.verb and made.aux and made.said and made.subject.text != "we":
        for _ in range(9):
            other = pick(rng, SUBJECTS)(rng)
            if other.plural == made.subject.plural and other.text != "we" and not shares_a_word(other.calls[-1], told):
                new = made._replace(subject=other, said=other.text)
                role = pick(rng, [part.role for part in made.parts if part.role])
                return _only(rng, new, asking(rng, new, role))
        return None
    if draw < 0.8 and made.verb and made.subject.stands and made.subject.text != "we" and made.parts[0].role in ("where", "when"):
        other = renewed(rng, made.parts[0], made.table, made.subject)
        if shares_a_word(other.text.split(" ")[-1], told):
            return None
        return _only(rng, new := made._replace(parts=(other, *made.parts[1:])), asking_who(rng, new, keep=other.role))
    what_it_is = next((part for part in made.parts if part.role == "what"), None)
    if draw < 0.88 and made.verb and what_it_is and made.table.startswith("deeds"):
        table = made.table.removeprefix("deeds on ")
        for _ in range(9):
            other = whom(rng) if table == "people" else what(rng, table, made.subject)
            if not shares_a_word(other.short.split(" ")[-1], told):
                new = made._replace(parts=tuple(other if part is what_it_is else part for part in made.parts))
                others = [part.role for part in made.parts if part.role not in ("what", "")]
                if others and rng.random() < 0.6:
                    return _only(rng, new, asking(rng, new, pick(rng, others), keep="what"))
                return _only(rng, new, asking_who(rng, new, keep="what")) if made.subject.text and made.subject.text != "we" else None
        return None
    if made.verb and made.aux and made.table in VERBS:
        new_verb = verb(rng, made.table)
        if new_verb.base in tags or set(new_verb.same) & tags or set(made.verb.same) & {new_verb.base} or not made.subject.text or made.subject.text == "we":
            return None
        finite, aux, base = verbs(rng, made.subject, new_verb)
        new = made._replace(verb=new_verb, finite=finite, aux=aux, base=base, tag=new_verb.base, more=())
        return _only(rng, new, asking(rng, new, pick(rng, [part.role for part in made.parts if part.role])))
    return None


def left_out(made: Clause) -> list[str]:
    """The roles that a clause might have had and has not."""
    roles = {part.role for part in made.parts}
    left = [role for role in ("when", "where", "why", "with", "how long") if role not in roles and not (role == "when" and "how often" in roles)]
    if made.table == "passive":
        return [role for role in left if role in ("when", "where", "why")] + ["by whom"] * ("by whom" not in roles)
    return left


def part(rng: Random, like: Line, told: bool) -> tuple[str, Line] | None:
    """A question for a part of a clause that it tells, or that it leaves out, and the line that answers it; None where there is none."""
    made: Clause = like.clause
    if not made.verb or not made.aux:
        return None
    if told:
        roles = [part.role for part in made.parts if part.role not in ("", "what")]
        return (altered(rng, asking(rng, made, pick(rng, roles), keep="what")), like) if roles else None
    new = pick(rng, (where, when, when, extra, extra))(rng)
    if new.role not in left_out(made):
        return None
    more = _only(rng, longer := made._replace(parts=(*made.parts, new)), asking(rng, longer, new.role, keep="what"))
    return more.questions[0], more


def _only(rng: Random, made: Clause, question: str) -> Line:
    """The line that a clause would be, with one question."""
    return Line(made.text, (altered(rng, question),), "any words", {}, "any words", made)


def shares_a_word(text: str, told: str) -> bool:
    """Whether a word of a text, but for short ones, stands in what was told.

    >>> shares_a_word("the red hen", "a hen sleeps."), shares_a_word("the owl", "the hen sleeps.")
    (True, False)
    """
    return any(len(word) > 2 and word in told for word in text.lower().split() if word != "the")
