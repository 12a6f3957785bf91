"""Exchanges with several facts in one message: told together, asked together, told and asked, or all that is known."""

from cleanslate.training.asking import ABOUT_ME, ASK, ASK_FRAMES, ASK_PREFIXES, ASK_SUFFIXES, NOUN
from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.exchanges import Speaker
from cleanslate.training.telling import COMBINED, TELL, TELL_PREFIXES, TELL_SUFFIXES, TWO_JOINERS
from cleanslate.training.values import KEYS, pick, value
from cleanslate.training.wording import ask_reply, capital, echo, spoken


class FluentSpeaker(Speaker):
    """A speaker who puts several facts in one message."""

    def tell_two(self, first: str, second: str) -> Exchange:
        """The user states two facts in one message."""
        rng = self.rng
        patterns = COMBINED.get((first, second), ())
        if patterns and rng.random() < 0.5:
            core = pick(rng, patterns)
        else:
            core = self.telling(first) + pick(rng, TWO_JOINERS) + self.telling(second).replace("{v}", "{w}")
        text, typed = self.write(
            self.decorated(core, TELL_PREFIXES, TELL_SUFFIXES),
            ".",
            v=self.some_value(first),
            w=self.some_value(second),
        )
        facts = ((first, typed["v"]), (second, typed["w"]))
        parts = [echo(key, v) for key, v in facts]
        return self.exchange("two facts", text, " ".join(parts), holds=facts, told=facts + self.half_told(core, first, second))

    def half_told(self, core: str, *keys: str) -> tuple:
        """What "my dog is called Rex" says about the pet, where that is not told as well."""
        return (("pet", UNSURE),) if "{k}" in core and "pet" not in keys and self.view.known("pet") is None else ()

    def tell_three(self, keys: tuple[str, str, str]) -> Exchange:
        """The user states three facts in one message."""
        rng = self.rng
        if self.made_of.further > 3 and rng.random() < 0.25:
            return self.tell_pair_and_one()
        a, b, c = (self.telling(key) for key in keys)
        core = (
            a
            + pick(rng, (", ", ". ", " and "))
            + b.replace("{v}", "{w}")
            + pick(rng, (" and ", " and ", ". ", ", "))
            + c.replace("{v}", "{o}")
        )
        values = [value(key, rng, self.made_up * 0.6) for key in keys]
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), ".", v=values[0], w=values[1], o=values[2])
        facts = tuple(zip(keys, (typed["v"], typed["w"], typed["o"])))
        parts = [echo(key, v) for key, v in facts]
        return self.exchange("three facts", text, " ".join(parts), holds=facts, told=facts + self.half_told(core, *keys))

    def tell_pair_and_one(self) -> Exchange:
        """The user states three facts, two of them in one breath: "i have a hamster called Coco and i'm a nurse"."""
        rng = self.rng
        pair = pick(rng, tuple(COMBINED))
        other = pick(rng, [key for key in KEYS if key not in pair])
        both, one, joiner = pick(rng, COMBINED[pair]), self.telling(other).replace("{v}", "{o}"), pick(rng, (" and ", " and ", ", ", ". "))
        keys, core = ((*pair, other), both + joiner + one) if rng.random() < 0.6 else ((other, *pair), one + joiner + both)
        made = {key: value(key, rng, self.made_up * 0.6) for key in keys}
        text, typed = self.write(self.decorated(core, TELL_PREFIXES), ".", v=made[pair[0]], w=made[pair[1]], o=made[other])
        facts = tuple((key, typed["vwo"[(*pair, other).index(key)]]) for key in keys)
        parts = [echo(key, v) for key, v in facts]
        return self.exchange("three facts", text, " ".join(parts), holds=facts, told=facts + self.half_told(core, *keys))

    def tell_and_ask(self, told: str, asked: str) -> Exchange | None:
        """The user states a fact and asks a question in one message."""
        rng = self.rng
        core = self.telling(told) + pick(rng, (". ", ", ", ". so ", ". now ", ". and ", " and ")) + self.asking(asked)
        kind = "pet" if "pet name" in (told, asked) else ""
        text, typed = self.write(
            self.decorated(core.replace("{k}", kind), TELL_PREFIXES), "?", v=self.some_value(told)
        )
        v = typed["v"]
        if told == asked:
            reply, needs, holds = capital(spoken(told, v)), {}, ((told, v),)
        else:
            other = self.view.known(asked)
            if other == UNSURE:
                return None
            first = echo(told, v)
            reply, needs = first + " " + ask_reply(asked, other, False), {asked: other}
            holds = ((told, v), (asked, other)) if other is not None else ((told, v),)
        return self.exchange("tell and ask", text, reply, needs=needs, holds=holds, told=((told, v),))

    def ask_two(self, first: str, second: str) -> Exchange:
        """The user asks for two facts in one message."""
        rng = self.rng
        parts = [self.asking(key) for key in (first, second)]
        if rng.random() < 0.25:
            parts = [pick(rng, ASK_FRAMES[:4]).replace("{n}", pick(rng, NOUN[first])), pick(rng, NOUN[second])]
        text, _ = self.write(
            self.decorated(
                parts[0] + pick(rng, (" and ", " and ", ", and ", "? ", "? and ")) + parts[1],
                ASK_PREFIXES,
                ASK_SUFFIXES,
            ),
            "?",
        )
        needs = {key: self.view.known(key) for key in (first, second)}
        reply = " ".join(ask_reply(key, v, False) for key, v in needs.items())
        return self.exchange(
            "ask two", text, reply, needs=needs, holds=tuple((k, v) for k, v in needs.items() if v is not None)
        )

    def about_me(self) -> Exchange | None:
        """The user asks what Pip knows: the first three facts in the order of `KEYS`."""
        needs = {key: self.view.known(key) for key in KEYS}
        if UNSURE in needs.values():
            return None
        known = tuple((key, v) for key, v in needs.items() if v is not None)[:3]
        clauses = [spoken(key, v)[:-1] for key, v in known]
        text, _ = self.write(self.decorated(pick(self.rng, ABOUT_ME), ASK_PREFIXES, ASK_SUFFIXES), "?")
        if not clauses:
            reply = "I don't know anything about you yet."
        else:
            reply = capital(", ".join(clauses[:-1]) + (" and " if len(clauses) > 1 else "") + clauses[-1]) + "."
        return self.exchange("about me", text, reply, needs=needs, holds=known)
