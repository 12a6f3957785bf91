"""A pet that has died: the user tells of it, and its name with it or only afterwards. Pip is sorry; it is not glad to meet a dead dog.

>>> "our {k} {v} died last night" in WITH_NAME, "his name was {v}" in THEN_NAME
(True, True)
"""

from cleanslate.training.chat_state import Exchange
from cleanslate.training.grammar import table
from cleanslate.training.named_people import AcquaintedSpeaker
from cleanslate.training.values import PET_KINDS, PET_NAMES, pick, value

SORRY = "I am sorry to hear that."
_GONE = "died|passed away|was put to sleep|was run over|didn't make it|is dead|is gone|is no longer with us"
WITH_NAME = table(f"""
    [my|our] [old |little |poor |dear |]{{k}} {{v}} [{_GONE}]
    [my|our] {{k}} {{v}} died [last night|yesterday|today|this morning|a week ago|in my arms|last year] / {{v}}, [my|our] {{k}}, [{_GONE}]
    [my|our] {{k}} [{_GONE}]. [his|her|its] name was {{v}} / [my|our] {{k}} died [yesterday|on sunday|last month], [his|her|its] name was {{v}}
    we [had to say goodbye to|lost|buried] [my|our] {{k}} {{v}}
    i miss my [dead |late |old |]{{k}} {{v}} [so much|every day|] / i lost my {{k}} [yesterday|last week|], [he|she|it] was called {{v}}
    my {{k}} is dead, [he|she] was called {{v}}
    my {{k}} [ran away|has gone missing|is very ill|is dying|is at the vet's and won't make it], [his|her] name is {{v}}
    rest in peace {{v}}, [my|our] [good old |]{{k}}
    """)
WITHOUT = table(f"""
    [my|our] [old |little |poor |dear |]{{k}} [{_GONE}] / [my|our] {{k}} died [last night|yesterday|today|this morning|a week ago|in my arms]
    we [had to say goodbye to|lost|buried] our {{k}} [today|on monday|]
    i miss my [dead |late |old ]{{k}} [so much|every day|] / i lost my {{k}} [yesterday|last week|]
    my {{k}} [ran away|has gone missing|is very ill|is dying|is at the vet's and won't make it]
    """)
THEN_NAME = table("""
    [his|her|its] name was {v} / [he|she|it] was called {v} / [his|her|its] name [was|is] {v} / we called [him|her] {v} / [his|her] name's {v}
    [he|she] was called {v} and i loved [him|her] / i miss {v} [so much|a lot|]
    [poor|dear|good old] {v} / {v} was [his|her] name / the name was {v} / [he|she] was named {v}, after my uncle
    {v} [was only two|was fourteen|was a good one|was my best friend]
    """)
AND_NAME = 0.55  # of the pets that died, those whose name is told in the same message


class MourningSpeaker(AcquaintedSpeaker):
    """A speaker who has lost a pet.  `mourned`: the word for it, until its name is told."""

    mourned = ""

    def mourn(self) -> Exchange | None:
        """The user tells that a pet has died or is lost."""
        rng, kind = self.rng, pick(self.rng, PET_KINDS)
        if "pet" in self.avoid or "pet name" in self.avoid:
            return None
        if rng.random() < AND_NAME:
            return self.sorry_for(pick(rng, WITH_NAME).replace("{k}", kind), kind)
        text, _ = self.write(pick(rng, WITHOUT).replace("{k}", kind), ".")
        self.mourned = kind
        return self.exchange("small talk", text, SORRY)

    def name_the_dead(self, before: Exchange) -> Exchange | None:
        """Right after that: its name."""
        kind, self.mourned = self.mourned, ""
        if not kind or before.reply != SORRY:
            return None
        made = self.sorry_for(pick(self.rng, THEN_NAME), kind)
        made.follows = True
        return made

    def sorry_for(self, core: str, kind: str) -> Exchange:
        """A message with the name of a pet that is no more: it is kept in mind like any other."""
        name = pick(self.rng, PET_NAMES) if self.rng.random() < 0.5 else value("pet name", self.rng, self.made_up)
        text, typed = self.write(core, ".", v=name)
        return self.told("pet name", typed["v"], text, SORRY, kind, skill="tell")
