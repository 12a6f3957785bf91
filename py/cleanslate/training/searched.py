"""Documents as the app shows them: what its search finds for the last question stands in the window, and nothing else of them.

>>> from cleanslate.training.chat_state import Exchange, Turn
>>> library = Library(["The ferry is blue. Olga sings."], {"document/Olga sings.": "Olga sings."})
>>> asked = Exchange("document hit", [Turn("user", "Who sings?"), Turn("assistant", "Olga sings.")], {"document/Olga sings.": "Olga sings."})
>>> [turn.text for turn in library.settle([asked])]
['Olga sings.']
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cleanslate.search.found import LEXICON, Lexicon, find, texts
from cleanslate.training import documents, world
from cleanslate.training.chat_state import DOCUMENT_IN_VIEW, Exchange, Turn


@dataclass(frozen=True, slots=True)
class Library:
    """Documents beside a chat. `facts`: each key that they tell, with the sentence that tells it; `lexicon`: what the search goes by."""

    documents: Sequence[str]
    facts: Mapping[str, str]
    lexicon: Lexicon = LEXICON

    def depends(self, exchange: Exchange) -> bool:
        """Whether what Pip says rests on the documents: on what they tell, or on there being one in view."""
        return DOCUMENT_IN_VIEW in exchange.needs or bool(self.told(exchange))

    def told(self, exchange: Exchange) -> list[str]:
        """The keys of an exchange's needs that the documents tell."""
        return [key for key, value in exchange.needs.items() if value is not None and key in self.facts and key != DOCUMENT_IN_VIEW]

    def settle(self, exchanges: Sequence[Exchange]) -> list[Turn] | None:
        """What the search shows for the last exchange, whose reply is made to fit that; None when the chat cannot be used.

        It cannot when Pip has answered the same before, and could copy that, when only a part of the sentence is found, or when Pip is to say
        again what rested on what was found then.
        """
        *before, last = exchanges
        if last.skill == "are you sure" and DOCUMENT_IN_VIEW in last.needs:
            return None
        question = last.turns[0].text
        found = find(self.documents, question, before[-1].turns[0].text if before else "", self.lexicon)
        told = self.told(last)
        lost = [key for key in told if not any(self.facts[key] in passage.text for passage in found)]
        if lost and (last.skill != "document hit" or any(passage.text in self.facts[key] for key in lost for passage in found)):
            return None
        if (lost or not told) and DOCUMENT_IN_VIEW in last.needs:
            said = {turn.text for exchange in before for turn in exchange.turns}
            if any(key == f"document/{text}" for key in last.needs for text in said):
                return None
            last.turns[-1].text = documents.NOT_IN_DOCUMENT if found else world.DONT_KNOW
        return [Turn("document", text) for text in texts(found, question, self.lexicon)]
