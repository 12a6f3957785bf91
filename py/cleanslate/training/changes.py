"""What was so and is so no longer, told in one message: "I used to live in Rome but I moved to Oslo"; and a name that is not the user's.

>>> "i was born {o} but everybody calls me {v}" in NOW["name"], sorted(NOW)
(True, ['city', 'colour', 'food', 'job', 'name', 'pet'])
"""

from cleanslate.training.chat_state import Exchange
from cleanslate.training.grammar import table
from cleanslate.training.second_thoughts import ASKS_AGAIN, DENIED
from cleanslate.training.telling import TELL_PREFIXES
from cleanslate.training.values import pick
from cleanslate.training.what_they_do import ObservantSpeaker
from cleanslate.training.wording import echo

NOW = {
    "name": table("""
        my name is {o} but [everyone calls me|my friends call me|please call me|people call me|you can call me|they all call me] {v}
        my name is {o}, but [please call me|call me|i go by|everybody says] {v}
        i'm called {o} but [everyone says|everybody calls me|i go by|i prefer] {v} / i was born {o} but everybody calls me {v}
        i used to be called {o}, now i'm {v} / i was {o} before i got married, now i'm {v} / it says {o} in my passport but i'm {v}
        """),
    "city": table("""
        i was living in {o} but [i moved to {v}|now i live in {v}|i've moved to {v}|i'm in {v} now] [last month|in may|now|]
        i used to live in {o}, [now i live in {v}|now in {v}|now it's {v}|but i moved to {v}] / i moved from {o} to {v} [last year|in june|for work|]
        i come from {o} but [now i live in {v}|i live in {v}|i'm living in {v} now|my home is {v} now]
        i'm from {o} [but live in|but now living in|and live in|originally but i live in] {v}
        i grew up in {o} [but i live in|and now live in|and moved to] {v}
        i left {o} and [live in {v} now|moved to {v}] / not {o} any more, i live in {v} / i don't live in {o} any more, i live in {v}
        """),
    "colour": table("""
        my favourite colour used to be {o}, [now it's {v}|but now it's {v}|these days it's {v}] / my favourite colour is not {o}, it's {v}
        i used to love {o} but [now my favourite colour is {v}|{v} is my favourite colour now] / not {o} but {v} is my favourite colour
        my favourite colour isn't {o} but {v}
        """),
    "food": table("""
        my favourite food used to be {o}, [now it's {v}|but now it's {v}] / my favourite food is not {o}, it's {v}
        i used to live on {o}, now my favourite food is {v} / not {o} but {v} is my favourite food / my favourite food isn't {o} but {v}
        i like {o} but my favourite food is {v} / i don't like {o} much, my favourite food is {v}
        """),
    "job": table("""
        i used to be {o}, [now i'm {v}|but now i'm {v}|now i work as {v}] / i was {o} [but now i'm {v}|before i became {v}|for years, now i'm {v}]
        i'm not {o} any more, i'm {v} / i trained as {o} but i work as {v} / i gave up being {o} and became {v}
        """),
    "pet": table("""
        i used to have {o}, [now i have {v}|but now i have {v}] / i had {o} [as a child, now i have {v}|before, now i've got {v}]
        i don't have {o}, i have {v} / we had {o}, now we have {v} / not {o}, i have {v}
        """),
}
"""{o}: what was so, {v}: what is so now."""


class ChangedSpeaker(ObservantSpeaker):
    """A speaker who tells what has changed."""

    def changed(self) -> Exchange | None:
        """What is so no longer, or never was."""
        return self.now() if self.rng.random() < 0.8 else self.not_my_name()

    def now(self) -> Exchange | None:
        """What was so and what is so now: the latter holds."""
        rng, key = self.rng, pick(self.rng, tuple(NOW))
        old, new = self.some_value(key), self.some_value(key)
        if key in self.avoid or old.lower() == new.lower():
            return None
        text, typed = self.write(self.decorated(pick(rng, NOW[key]), TELL_PREFIXES), ".", o=old, v=new)
        return self.told(key, typed["v"], text, echo(key, typed["v"]))

    def not_my_name(self) -> Exchange | None:
        """The user says which name is not theirs, though none was told."""
        if self.view.known("name") is not None:
            return None
        text, _ = self.write(pick(self.rng, [denied for denied in DENIED if "{o}" in denied]), ".", o=self.some_value("name"))
        return self.exchange("correction", text, ASKS_AGAIN, needs={"name": None})
