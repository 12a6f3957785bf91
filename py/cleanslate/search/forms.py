"""What words are compared as: without their endings, and all words that mean the same as one of them.

>>> [FORMS.of(word) for word in ("shut", "closing", "tries", "tried", "ordered", "order")]
['clos', 'clos', 'try', 'try', 'ord', 'ord']
"""

from collections.abc import Mapping, Sequence

from cleanslate.search.same import SAME, SINCE


def _forms(*entries: str) -> Mapping[str, str]:
    """Forms that no rule finds, each with the word that it is a form of; an entry is that word and its forms."""
    return {form: word for entry in entries for word, *forms in (line.split() for line in entry.split(", ")) for form in forms}


_IRREGULAR = (
    "become became, begin began begun, bite bit bitten, blow blew blown, break broke broken, bring brought, build built, burn burnt, buy bought, "
    "catch caught, choose chose chosen, come came, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, "
    "feed fed, feel felt, fight fought, find found, fly flew flown, forget forgot forgotten, give gave given, go goes went gone, grow grew grown, "
    "hear heard, hide hid hidden, hold held, keep kept, lead led, leave left, lend lent, lose lost, make made, mean meant, meet met, pay paid, "
    "ride rode ridden, run ran, say said, see saw seen, sell sold, send sent, shine shone, sing sang sung, sit sat, sleep slept, speak spoke spoken, "
    "spend spent, stand stood, steal stole stolen, swim swam swum, take took taken, teach taught, think thought, throw threw thrown, "
    "wake woke woken, wear wore worn, win won, write wrote written, child children, man men, woman women, mouse mice, goose geese, foot feet, "
    "tooth teeth, person people"
)
_MORE_IRREGULAR = (
    "bend bent, bind bound, creep crept, deal dealt, die died, dig dug, dream dreamt, forgive forgave forgiven, freeze froze frozen, hang hung, "
    "kneel knelt, lay laid, learn learnt, lie lied, light lit, ring rang rung, seek sought, sew sewn, shake shook shaken, shear shorn, "
    "shoot shot, shrink shrank, sink sank sunk, slide slid, smell smelt, spill spilt, spin spun, stick stuck, strike struck, swear swore sworn, sweep swept, "
    "swing swung, tear tore torn, tie tied, understand understood, weave wove, weep wept, calf calves, half halves, knife knives, loaf loaves, "
    "shelf shelves, thief thieves, wolf wolves"
)


class Forms:
    """How words are compared.

    `lists`: words that mean the same, a line for each meaning; a later list joins words to the meanings of an earlier one.  `since`: with all that was
    added after step 709,000 of the training: more irregular forms, two endings ("order" in "ordered"), and short words ("cry" in "cries").
    """

    def __init__(self, *lists: str, since: bool = True) -> None:
        self.since = since
        self.irregular = _forms(_IRREGULAR, *([_MORE_IRREGULAR] if since else []))
        self.same: dict[str, str] = {}
        for line in "\n".join(lists).splitlines():
            first, *others = map(self.stem, line.split() or [""])
            self.same.update({word: self.same.get(first, first) for word in (first, *others) if word})

    def of(self, word: str) -> str:
        """What a word is compared as: the first of the words that mean the same, without its ending."""
        stem = self.stem(word)
        return self.same.get(stem, stem)

    def stem(self, word: str) -> str:
        """A word without its ending, so that "arrive", "arrives", "arrived" and "arriving" are one; not always a word of its own.

        >>> [FORMS.stem(word) for word in ("arrives", "arriving", "stopped", "carried", "glass", "red", "king", "written", "winner", "skis")]
        ['arriv', 'arriv', 'stop', 'carry', 'glass', 'red', 'king', 'writ', 'win', 'ski']
        """
        whole = word = self.irregular.get(word, word)
        if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
            word = word[:-1]
        word = _without(word, ("ing", "ed"), ("er",)) if self.since else _without(word, ("ing", "ed", "er"))
        if len(word) > 3 and word.endswith("e"):
            word = word[:-1]
        shortest = 2 if self.since and whole.endswith(("ies", "ied")) else 3
        return word[:-1] + "y" if len(word) > shortest and word.endswith("i") else word


def _without(word: str, *kinds: Sequence[str]) -> str:
    """A word without one ending of each kind, where enough is left; what was doubled before it is single again."""
    for endings in kinds:
        rests = [word.removesuffix(ending) for ending in endings]
        rest = next((rest for rest in rests if rest != word and len(rest) > 2), None)
        if rest:
            word = rest[:-1] if len(rest) > 3 and rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest
    return word


FORMS, LATER_FORMS, FIRST_FORMS = Forms(SAME, SINCE), Forms(SAME, SINCE, since=False), Forms(SAME, since=False)
"""Those of the app, and those with which Pip practised since step 669,000 and before it."""
