"""One generator of chats that makes every skill, and knows at every moment what stands in the window.

A chat is drawn as a person with a style of typing, a window (memory on or off, notes, a document), and a
series of exchanges. About a third of the chats are cut at the front, as the app does when the window is
full; from there on the answers follow what is still in view.

>>> from random import Random
>>> made = chat(Random(5))
>>> made == chat(Random(5))
True
"""

from random import Random

from cleanslate.search.found import is_remark
from cleanslate.training import documents, mixture, relations, world
from cleanslate.training.chat_state import DOCUMENT_IN_VIEW, UNSURE, Chat, Exchange, Turn, View, encode_chat
from cleanslate.training.chooser import Chooser
from cleanslate.training.mixture import draw
from cleanslate.training.pinned import draw_notes, draw_system, pin_as_they_are_now
from cleanslate.training.rewritten import rewrite
from cleanslate.training.searched import Library
from cleanslate.training.talk import Talker
from cleanslate.training.telling import TELL
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import KEYS, pick, value

__all__ = ["chat", "encode_chat"]

PAST_OPENINGS = (*["In an earlier chat you said: "] * 3, "From an earlier chat: ", "Past chat. You: ", "You said: ", "Earlier: ")
CHARACTERS_PER_TOKEN = 2.75
TURN_TOKENS = 2


def chat(rng: Random, made_of: mixture.Mixture = mixture.FIRST) -> Chat:
    """One chat, from about 20 to somewhat over 256 tokens; `encode_chat` makes it fit."""
    return ChatMaker(rng, made_of).make()


class ChatMaker:
    """Draws one chat."""

    def __init__(self, rng: Random, made_of: mixture.Mixture) -> None:
        self.rng = rng
        self.made_of = made_of
        self.memory = rng.random() < mixture.MEMORY
        self.system, self.system_facts = draw_system(rng, self.memory)
        self.notes: list[str] | None = None
        noted: dict[str, str] = {}
        if self.memory:
            self.notes, noted = draw_notes(
                rng, many=made_of.further > 6, others=made_of.further > 7, sentences=made_of.further > 8, ages=made_of.further > 14,
                habits=made_of.further > 21,
            )
        self.view = View(self.memory, noted, self.system_facts)
        style = TypingStyle.draw(
            rng, loose=made_of.loose, phonetic=mixture.PHONETIC if made_of.further > 1 else 0.0,
            shouting=mixture.shouting(made_of.further),
        )
        self.talker = Talker(rng, style, self.view, made_of)
        self.documents: list[Turn] = []
        self.lines: list[documents.Line] = []
        self.elsewhere: list[documents.Line] = []
        self.exchanges: list[Exchange] = []
        self.chooser = Chooser(self.talker, self.exchanges)
        self.size = (
            len(self.system) / CHARACTERS_PER_TOKEN + sum(len(n) for n in self.notes or ()) / CHARACTERS_PER_TOKEN
        )

    # ---- documents ----

    def add_documents(self) -> None:
        """One or two passages; now and then one contradicts what Pip was trained on, or comes from an earlier chat."""
        rng = self.rng
        self.lines = documents.passage(rng, 1 + int(rng.random() * 4), self.made_of.any_words)
        if self.made_of.passages and rng.random() < self.made_of.passages:
            self.lines, self.elsewhere = documents.found(rng, self.lines)
        turn = self.document()
        self.documents.append(turn)
        self.view.read(turn)
        self.size += len(turn.text) / CHARACTERS_PER_TOKEN

    def document(self, past: bool = True) -> Turn:
        """The text of the lines, with what stands beside them; `past`: that may be a sentence of an earlier chat."""
        rng = self.rng
        facts = [(line.key, line.sentence) for line in self.lines]
        sentences = [line.sentence for line in self.lines]
        if rng.random() < 0.35:
            key, sentence = self.contradiction()
            facts.append((key, sentence))
            sentences.insert(int(rng.random() * (len(sentences) + 1)), sentence)
        if past and rng.random() < mixture.PAST:
            key = pick(rng, KEYS)
            v = value(key, rng)
            told = pick(rng, TELL[key]).replace("{v}", v).replace("{k}", "pet")
            facts.append((key, v))
            sentences = [
                *sentences[:1],
                pick(rng, PAST_OPENINGS) + told + ".",
            ]
            facts = [fact for fact in facts if fact[1] in sentences[0] or fact[0] == key]
            self.lines = [line for line in self.lines if line.sentence == sentences[0]]
        openings = documents.OPENINGS if past else documents.OWN_SENTENCES
        opening = pick(rng, openings) if rng.random() < 0.25 else ""
        return Turn("document", opening + " ".join(sentences), (*facts, (DOCUMENT_IN_VIEW, "yes")))

    def contradiction(self) -> tuple[str, str]:
        """A sentence that gives another answer than the weights do."""
        fact = pick(self.rng, world.TEACHABLE)
        wrong = (
            pick(self.rng, world.FACTS_BY_RELATION[fact.relation.name]).answer
            if self.rng.random() < 0.6
            else pick(self.rng, ("Borduria", "zib", "plonk", "green tea", "purple", "ninety", "Kelvo", "a dax", "trum"))
        )
        return "world/" + fact.key, relations.sentence_for(fact.relation, fact.subject, wrong)

    # ---- documents as the app shows them ----

    def searched(self) -> Chat:
        """A chat with documents beside it, of which only what is found for the last question is shown."""
        library = self.library()
        for _ in range(int(self.rng.random() ** 2 * mixture.MOST_BEFORE)):
            made = self.ask_beside(mixture.DWELL_BEFORE)
            self.add(made, learn=made is not None and not library.depends(made))
        found = last = None
        while found is None:
            last = self.ask_beside(mixture.DWELL)
            found = library.settle([*self.exchanges, last]) if last else None
            if found and last.skill == "document miss" and is_remark(found[-1].text) and self.rng.random() >= self.made_of.remarked:
                found = None
        self.documents = found
        self.add(last)
        return self.finished()

    def library(self) -> Library:
        """One or two documents, and now and then a sentence of an earlier chat."""
        rng = self.rng
        pages: list[Turn] = []
        told: list[documents.Line] = []
        sentences: dict[str, str] = {}
        for _ in range(2 if rng.random() < mixture.TWO_DOCUMENTS else 1):
            lines = documents.passage(rng, 1 + int(rng.random() * 4), self.made_of.any_words, self.made_of.newer)
            if self.made_of.further > 29 and rng.random() < mixture.DOTTED:
                lines = [documents.dotted(rng, line) for line in lines]
            self.lines = [line for line in lines if not any(documents.answered(question, told) for question in line.questions)]
            if self.lines:
                pages.append(self.document(past=False))
                sentences.update(pages[-1].facts)
                told += self.lines
        if rng.random() < mixture.PAST:
            key = pick(rng, KEYS)
            v = value(key, rng)
            core = pick(rng, TELL[key]).replace("{v}", v).replace("{k}", "pet") + "."
            pages.append(Turn("document", pick(rng, PAST_OPENINGS) + core, ((key, v),)))
            sentences[key] = core
        self.lines = told
        for page in pages:
            self.view.read(page)
        return Library([page.text for page in pages], sentences, self.made_of.lexicon)

    def ask_beside(self, share: float) -> Exchange | None:
        """Something about the documents (a `share` of the messages), or anything else."""
        rng = self.rng
        if rng.random() >= share:
            return self.chooser.one(draw(rng, self.made_of.exchanges))
        if rng.random() < mixture.TAUGHT_BESIDE:
            return self.talker.ask_taught()
        if rng.random() < mixture.PAST_ASKED:
            past = [key for key in KEYS if self.view.known(key) not in (None, UNSURE)]
            return self.talker.ask(pick(rng, past)) if past else None
        if self.made_of.part and rng.random() < self.made_of.part:
            return self.talker.ask_part(self.lines, rng.random() < mixture.PART_TOLD)
        return self.talker.ask_document(self.lines, rng.random() < self.made_of.hit, self.not_yet_asked(), [])

    # ---- the conversation ----

    def make(self) -> Chat:
        """The whole chat."""
        rng = self.rng
        if rng.random() < self.made_of.documents:
            if self.made_of.searched:
                return self.searched()
            self.add_documents()
        if self.elsewhere and rng.random() < mixture.FOUND_BEFORE:
            self.add(self.talker.told_before(self.elsewhere), learn=False)
        if self.lines and rng.random() < mixture.TOO_EARLY:
            for exchange in self.talker.ask_too_early(self.lines):
                self.add(exchange, learn=exchange.skill != "too early")
        if self.lines and rng.random() < 0.75:
            self.talk(self.size + rng.random() * self.made_of.talk)  # a few questions only: what was asked before could be copied from the chat
            return self.finished()
        form = rng.random()
        if form < 0.2:
            self.talk_between(110 + rng.random() * 150)
        elif form < 0.4:
            self.talk_between(self.size + rng.random() * 60)
        elif form < 0.55:
            if self.made_of.further > 28 and rng.random() < mixture.ASKED_FIRST:
                self.add(self.chooser.one("ask"))
            self.talk(12 + rng.random() * 100)
        elif form < 0.72:
            self.talk(90 + rng.random() * 180)
        else:
            cut = self.talk_and_cut(60 + rng.random() * 150)
            self.talk(min(270.0, self.size + 40 + rng.random() * 120))
            return self.finished(cut)
        return self.finished()

    def finished(self, cut: tuple[int, float] = (0, 0.0)) -> Chat:
        if self.made_of.rewritten and cut == (0, 0.0):
            rewrite(self.rng, self.exchanges, self.made_of.rewritten)
        return Chat(self.system, self.notes, self.documents, self.exchanges, cut)

    def add(self, exchange: Exchange | None, learn: bool = True) -> None:
        """Append an exchange; Pip learns its turns unless they are wrong on purpose."""
        if exchange is None:
            return
        for turn in exchange.turns:
            turn.loss = learn and turn.role in ("assistant", "call") and exchange.skill != "wrong past"
            self.size += len(turn.text) / CHARACTERS_PER_TOKEN + TURN_TOKENS
        self.exchanges.append(exchange)

    def talk(self, target: float) -> None:
        """Exchanges of every skill until the window holds about `target` tokens."""
        count = 0
        while self.size < target or not count:
            before = len(self.exchanges)
            if self.lines and self.rng.random() < mixture.DWELL:
                self.add(
                    self.talker.ask_document(self.lines, self.rng.random() < mixture.HIT, self.not_yet_asked(), self.elsewhere)
                    if self.rng.random() < 0.75
                    else self.talker.ask_taught()
                )
            else:
                self.add(self.chooser.one(draw(self.rng, self.made_of.exchanges)))
            if len(self.exchanges) > before:
                count += 1
                last = self.exchanges[-1]
                if last.skill == "wrong past" and last.turns[0].facts and self.rng.random() < mixture.DOUBTED:
                    self.add(self.talker.ask(last.turns[0].facts[0][0]))
                if self.made_of.further > 31 and self.rng.random() < mixture.TAKEN_BACK:
                    self.take_back(last)
                if self.exchanges[-1].reply == "Hello! What is your name?" and self.rng.random() < 0.4:
                    self.add(self.talker.bare_name())

    def take_back(self, told: Exchange) -> None:
        """One thing that was told in an exchange is not so after all, and is then asked for."""
        keys = [key for key, v in told.turns[0].facts if key in KEYS and v != UNSURE]
        denied = self.talker.deny_told(keys[0]) if len(keys) == 1 and told.skill != "wrong past" else None
        self.add(denied)
        if denied is None or not denied.turns[0].denied:
            return
        if self.rng.random() < mixture.LATER_ASKED:
            self.add(self.chooser.one(draw(self.rng, mixture.BETWEEN)))
        if self.view.known(keys[0]) != UNSURE:
            self.add(self.talker.ask(keys[0]))

    def not_yet_asked(self) -> list[documents.Line]:
        """The lines of the document that no question was about."""
        return [line for line in self.lines if not any(line.key in exchange.needs for exchange in self.exchanges)]

    def talk_between(self, target: float) -> None:
        """Facts first, other talk in between up to `target` tokens, then questions about these facts and about others.

        Known and unknown are asked for equally often, near and far: otherwise the length of a chat would tell
        which it is, and Pip would learn to look at that instead of looking for the fact.
        """
        rng = self.rng
        keys = self.chooser.some_keys(3 + int(rng.random() * 2))
        keys.sort(key=lambda _: rng.random())
        told, untold = keys[:1 + int(rng.random() * 2)], keys[2:]
        self.talker.avoid.update(keys)
        for key in told:
            noted = self.view.memory and self.view.saved.get(key) == self.view.known(key) not in (None, UNSURE)
            self.add((self.talker.repeat(key) if noted and rng.random() < 0.5 else None) or self.talker.tell(key))
        if self.made_of.further > 31 and rng.random() < mixture.TAKEN_BACK:
            self.talker.avoid.clear()
            self.add(self.talker.deny_told(told[-1]))
            self.talker.avoid.update(keys)
        other, taught = rng.random() < 0.25, rng.random() < 0.2
        if other:
            self.add(self.talker.tell_other())
        if taught:
            self.add(self.talker.teach())
        if rng.random() < 0.3:
            self.add(self.talker.correct(told[-1], elliptic=rng.random() < 0.5))
        while self.size < target:
            self.add(self.chooser.one(draw(rng, mixture.BETWEEN)))
        asked = [key for key in told if rng.random() < 0.6] + [key for key in untold if rng.random() < 0.4]
        for key in sorted(asked or told[:1], key=lambda _: rng.random()):
            if self.view.known(key) != UNSURE:
                self.add(self.talker.ask(key))
        if other:
            self.add(self.talker.ask_other(True))
        if taught:
            self.add(self.talker.ask_taught())
        self.talker.avoid.clear()

    def talk_and_cut(self, target: float) -> tuple[int, float]:
        """A conversation whose front is then lost; returns what was cut and leaves the view as it is now."""
        rng = self.rng
        self.talk(target)
        turns = self.documents + [turn for exchange in self.exchanges for turn in exchange.turns]
        gone = 0 if self.memory and rng.random() < 0.4 else int(rng.random() * len(turns))
        share = 0.0 if (self.memory and gone == 0) or rng.random() < 0.5 else 0.05 + rng.random() * 0.9
        self.replay(gone, bool(share))
        return gone, share

    def replay(self, gone: int, partly: bool) -> None:
        """Make the view anew without the first `gone` turns; Pip learns only what is still right in this view."""
        before, view = dict(self.view.said), self.view
        if self.memory:
            self.notes, view.notes = pin_as_they_are_now(self.rng, self.notes, view.notes, view.saved)
        view.said.clear()
        view.said.update(self.system_facts)
        view.saved = dict(view.notes)
        view.called.clear()
        view.denied.clear()
        index = 0
        for turn in self.documents:
            self.see(turn, index, gone, partly)
            index += 1
        in_order = True
        self.size = len(self.system) / CHARACTERS_PER_TOKEN
        for exchange in self.exchanges:
            whole = index > gone or (index == gone and not partly)
            learn_reply = whole and view.agrees(exchange) and (in_order or not exchange.follows)
            learn_calls = learn_reply and view.agrees_on_calls(exchange)
            # After a call the words are right in any case; without one they are right only if none was due.
            learn_reply = learn_reply and (learn_calls or exchange.has_call)
            for turn in exchange.turns:
                turn.loss = turn.loss and index >= gone and (learn_calls if turn.role == "call" else learn_reply)
                self.see(turn, index, gone, partly)
                if index >= gone:
                    self.size += len(turn.text) / CHARACTERS_PER_TOKEN + TURN_TOKENS
                index += 1
            in_order = whole
        self.chooser.hidden = 0 if in_order else len(self.exchanges)
        self.chooser.lost = [key for key in KEYS if before.get(key, UNSURE) != UNSURE and view.known(key) is None]

    def see(self, turn: Turn, index: int, gone: int, partly: bool) -> None:
        """Read a turn, or half of it, if it is in view."""
        if index >= gone:
            self.view.read(turn, whole=index > gone or not partly)
