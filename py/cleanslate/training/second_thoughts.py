"""What the user takes back in the same breath, or takes back without saying what is true instead."""

from cleanslate.training.chat_state import UNSURE, Exchange
from cleanslate.training.grammar import table
from cleanslate.training.own_things import OwnSpeaker
from cleanslate.training.telling import TELL_PREFIXES
from cleanslate.training.values import pick
from cleanslate.training.wording import echo

AND_BACK = table("""
    . actually {t} / . no, {t} / . no wait, {t} / . sorry, {t} / , no, {t} / , sorry, {t} / . actually, {t} / , i mean {t} / . hm, {t} / . oops, {t} / . wait, {t} / . just kidding, {t}
    , no wait, {v} / , i mean {v} / , sorry, {v} / . no, {v} / . actually {v} / , er, {v} / . oops, {v} / , wait, {v} / . i mean {v} / , no, {v} / . sorry, i meant {v} / . haha no, {v}
    """)
"""Behind what was told first; {t}: told again, with the true value."""
DENIED = table("""
    my name [is not|isn't] {o} / i'm not {o} / i am not {o} / i'm not called {o} / i am not called {o} / don't call me {o} / please don't call me {o} / that's not my name / that is not my name
    [no,|hey,|sorry but|but|actually] [my name is not|my name isn't|i'm not|i am not] {o} / {o} is not my name / {o} isn't my name / nobody calls me {o} / i never said my name is {o} / who is {o}
    [wrong name|that's the wrong name|you got my name wrong|my name is something else|i have another name|i lied about my name]
    """)
ASKS_AGAIN = "Okay. What is your name, then?"


class HesitantSpeaker(OwnSpeaker):
    """A speaker who takes back what was just said."""

    def tell_and_correct(self, key: str) -> Exchange | None:
        """The user states a fact and another one in its place, in one message: the second one holds."""
        old, new = self.some_value(key), self.some_value(key)
        if old.lower() == new.lower():
            return None
        kind = self.kind_of_pet() if key == "pet name" else ""
        core = self.decorated(self.telling(key).replace("{v}", "{o}"), TELL_PREFIXES) + pick(self.rng, AND_BACK).replace("{t}", self.telling(key))
        text, typed = self.write(core.replace("{k}", kind), ".", o=old, v=new)
        return self.told(key, typed["v"], text, "Okay! " + echo(key, typed["v"]), kind, skill="correction")

    def deny_name(self) -> Exchange | None:
        """The user says that a name is not theirs: Pip asks for the right one."""
        known = self.view.known("name")
        if self.view.memory or known in (None, UNSURE):
            return None
        text, _ = self.write(pick(self.rng, DENIED), ".")
        return self.exchange("correction", text.replace("{o}", known), ASKS_AGAIN, needs={"name": known}, told=(("name", UNSURE),))
