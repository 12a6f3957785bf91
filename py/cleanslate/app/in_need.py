"""What an app has to do where a model cannot help: notice that somebody may be in danger.

Pip does not know what such words mean. So the app looks for them, as it searches documents, and says beside the message where help is. A
list of words finds the plain cases only; a false alarm costs a line.

>>> speaks_of_danger("I don't want to live anymore"), speaks_of_danger("this heat is killing me")
(True, False)
"""

import re

_HURTS = r"(?:hits|beats|punches|kicks|slaps|chokes|hurts|abuses|abused|rapes|raped|molests|molested|touches)"
_PEOPLE = r"(?:dad|mum|mom|father|mother|step ?dad|step ?mum|step ?mom|brother|husband|wife|boyfriend|girlfriend|partner|uncle|grandpa|ex|teacher|coach)"
_DANGER = re.compile(
    r"\b(?:"
    r"suicid(?:e|al)"
    r"|(?:kill|hang|drown|shoot|harm|hurt|cutt?)(?:ing)? myself"
    r"|(?:want|wanna|going|gonna|ready|wish|like|about)(?: to)? (?:die|be dead|end it all|end my life)"
    r"|end(?:ing)? (?:it all|my (?:own )?life)"
    r"|wish i (?:was|were) dead|better off (?:dead|without me)"
    r"|do(?:n'?t| not) (?:want to|wanna) (?:live(?! in\b| here\b| there\b| with\b| at\b| near\b)|be alive|exist|go on living|wake up (?:again|any ?more))"
    r"|(?:no|any) reason to (?:live|go on living)|not worth living"
    rf"|(?:my {_PEOPLE}|he|she|someone|somebody) (?:keeps )?{_HURTS} me(?! at\b| to\b)"
    r"|i (?:was|am|have been|got) (?:raped|abused|molested)"
    r"|too many (?:pills|tablets)|overdosed?"
    r"|(?:swallowed|took|taken) (?:a|the|my) (?:whole |entire )?(?:box|bottle|packet|lot|handful) of (?:\w+ )?(?:pills|tablets|painkillers)"
    r"|(?:thinking (?:of|about)|want to|wanna|going to|gonna|about to) jump(?:ing)? (?:off|from) (?:a|the|this|that) (?:bridge|roof|cliff|building|balcony|tower)"
    r"|cutt?(?:ing)? (?:up )?my (?:arms?|wrists?|legs?|skin|thighs?)(?! hair)"
    r"|i (?:won'?t|will not|don'?t think i(?:'ll| will)|do not think i(?:'ll| will)) be alive"
    r"|better if i (?:was|were) (?:dead|gone|not alive)|why i should (?:keep (?:on )?|go on )living"
    r"|wish i could (?:just )?(?:be gone|disappear|sleep) for ?ever"
    r")\b",
    re.IGNORECASE,
)
LONGEST = 2000  # characters that are looked at: somebody in need writes a line, not a book


def speaks_of_danger(text: str) -> bool:
    """Whether a message says in plain words that its writer may come to harm by their own or another's hand."""
    return bool(_DANGER.search(" ".join(text[:LONGEST].replace("’", "'").split())))
