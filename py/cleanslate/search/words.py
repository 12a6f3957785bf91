"""The telling words of a text, without capitals, accents and endings, so that "Cafés" and "café" are one; and "shut" is "closed"."""

import re
import unicodedata
from collections.abc import Collection

from cleanslate.search.forms import FORMS, Forms

SHORTEST_MISTYPED = 6  # letters
WORD = r"[\w\u0300-\u036f]+"  # with accents that stand as signs of their own

# Words that fit every text, so that sharing only these says nothing; and those that people put around a question.
COMMON_WORDS = frozenset(
    "a about am an and any are as at be been but by can could d did do does for from had has have he her his how i if in "
    "is it its know ll m me my no not of on or our please re s she should so some t tell than that the their them there they this to "
    "us ve was we were what when where which who whom whose why will with would you your "
    "aren arent cant couldn couldnt didn didnt doesn doesnt dont hasn haven hows isn isnt may might must shall wasn wasnt weren whats wheres whos wouldn "
    "actually again also btw eh exactly haha hello hey hi hm hmm huh just lol many much ok okay pip pls plz question remember remind "
    "thank thanks then think thx u ur wonder".split()
)

# Words that a question is asked with, or put around it: that a passage lacks one of them says nothing.
UNREMARKED = frozenset(
    "according aha alright another ask asking belong belongs bot check checking color colour cool curious da day dear document du duz even finally fine forgot "
    "fun funny go going good got great ha happen happened happens help here honest hoo hw idea im interesting iz kind language let lets letter listen look looks "
    "nice now often oh old omg once one opinion over place quick quickly quiz r really reason right something sorry sort still sure test testing text "
    "thing time today told try wait want wat way well wen wich word woz wow ya yeah yes yo".split()
)

# Words that ask for a part of any text: "What is the address?" is answered by it, whatever its words are; and words that make a question one about
# the user or Pip instead.
GENERAL = frozenset(
    "address animal author beginning came come day event first happen happened happens host hour hours job letter list location money month news occasion offer "
    "opening opinion place plan reason recipe sender story subject text time title topic town week writer wrote year".split()
)
PERSONAL = frozenset("i im me mine my myself u ur we you your yours".split())

# And what one asks with in several words, none of which is looked for: "When does it take place?"
_ASKED_WITH = r"tak(?:e|es|ing)\s+place|needs?\s+to|looks?\s+like|(?:can|could|do|will|would)\s+(?:i|we|you|one)\s+find"
PHRASES_BEFORE, PHRASES = (re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in (_ASKED_WITH, _ASKED_WITH + r"|(?:came|comes?)(?=\s+(?:first|last))"))
"""These phrases without and with the later ones."""

def terms(text: str, forms: Forms = FORMS) -> list[str]:
    """The telling words of a text: no capitals, accents, endings or common words.  `forms`: how they are compared.

    >>> terms("Where do the café's owls live?"), terms("The owl lived in a cafe.")
    (['caf', 'owl', 'liv'], ['owl', 'liv', 'caf'])
    """
    return [term for term, _ in telling(text, forms)]


def telling(text: str, forms: Forms = FORMS) -> list[tuple[str, str]]:
    """The telling words of a text, each as it is compared and as it was written.

    >>> telling("Who baked the Cakes?")
    [('bak', 'baked'), ('cak', 'cakes')]
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return [(forms.of(word), word) for word in re.findall(r"\w+", plain) if word not in COMMON_WORDS]


def nearly(term: str, others: Collection[str]) -> str:
    """The one of the `others` that a term may have been meant to be: one letter more, less or otherwise, or two in the wrong order.

    Short terms are left as they are, and so is one that might be several: too many words are nearly alike.

    >>> nearly("libary", ["library", "church"]), nearly("mouse", ["house"])
    ('library', 'mouse')
    """
    if len(term) < SHORTEST_MISTYPED or not term.isalpha():
        return term
    meant = {other for other in others if other[0] == term[0] and len(other) >= SHORTEST_MISTYPED and _one_slip(term, other)}
    return meant.pop() if len(meant) == 1 else term


def _one_slip(one: str, other: str) -> bool:
    """Whether two different words become the same by one slip of the fingers."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(short, long)) if a != b), len(short))
    if len(short) < len(long):
        return short[start:] == long[start + 1 :]
    swapped = short[start + 1 : start + 2] + short[start : start + 1] + short[start + 2 :]
    return short[start + 1 :] == long[start + 1 :] or swapped == long[start:]


def marked(text: str, wanted: Collection[str]) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it is one of the `wanted` terms.  The pieces together are the text.

    >>> marked("The owls, again.", ["owl"])
    [('The ', False), ('owls', True), (', again.', False)]
    """
    pieces: list[tuple[str, bool]] = []
    for sign in re.findall(rf"{WORD}|\W", text):
        found = any(term in wanted for term in terms(sign))
        if pieces and not found and not pieces[-1][1]:
            pieces[-1] = (pieces[-1][0] + sign, False)
        else:
            pieces.append((sign, found))
    return pieces
