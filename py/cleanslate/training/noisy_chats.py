"""Chats in which most messages mean nothing, in a window of any size.

Pip learns to say that it does not understand, whatever stood there before, and then to answer the next sensible message as
ever. What a person types many times over is answered as if it had been typed once.
"""

from random import Random

from cleanslate.model.chat_format import ROLE_TOKENS, encode_turn
from cleanslate.model.tokenizer import Tokenizer
from cleanslate.training.batches import Example
from cleanslate.training.chat_state import Exchange, Turn, View, turn_mask
from cleanslate.training.mixture import Mixture
from cleanslate.training.nonsense import UNCLEAR, text
from cleanslate.training.pinned import draw_notes, draw_system
from cleanslate.training.talk import Talker
from cleanslate.training.typing_style import TypingStyle
from cleanslate.training.values import KEYS, pick

SPOKEN = 0.3  # chats that end with a message that makes sense
AGAIN = 0.35  # of those messages, the ones that are typed many times over
NESTED = 0.06  # of those that mean nothing at the end of a chat, since step 669,000, those that lack only what they are to tell
TOPICS = ("small talk", "off-topic", "self-knowledge")
ROLES = {tokens[0] for tokens in ROLE_TOKENS.values()}
SMALLEST, LARGEST = 80, 288  # tokens of the window, with the reply


def example(rng: Random, tokenizer: Tokenizer, made_of: Mixture) -> Example:
    """A chat of one to four messages, with loss on Pip's own replies.

    Tokens as the app has them: what does not fit is gone from the front, and nothing that is learned rests on what is gone.
    """
    memory = rng.random() < 0.5
    system, facts = draw_system(rng, memory)
    notes, noted = draw_notes(rng) if memory else ([], {})
    talker = Talker(rng, TypingStyle.draw(rng), View(memory, noted, facts), made_of)
    odd = rng.random()
    if memory and odd < 0.2:
        notes.append(f"{pick(rng, KEYS)} = {text(rng, tokenizer)[:30]}")
    turns = [Turn("document", text(rng, tokenizer)[:400])] if odd > 0.9 else []
    for _ in range(int(rng.random() * rng.random() * 4)):
        turns += before(rng, tokenizer, talker, made_of.chanted)
    least = 0
    if 0.2 < odd < 0.9 and rng.random() < SPOKEN:
        made, least = after(rng, tokenizer, talker)
        turns += made.turns
    elif made_of.further > 28 and rng.random() < NESTED:
        turns += [Turn("user", nested(rng, talker)), Turn("assistant", UNCLEAR, loss=True)]
    else:
        turns += unclear(rng, tokenizer, made_of.chanted)
    pinned = [Turn("system", system), *(Turn("note", note) for note in notes)]
    size = SMALLEST + int(rng.random() * (LARGEST - SMALLEST + 1))
    return fitted(pinned, turns, tokenizer, size, least, whole=rng.random() < 0.5)


def unclear(rng: Random, tokenizer: Tokenizer, chanted: float) -> list[Turn]:
    """Something that means nothing, and what Pip says to it."""
    return [Turn("user", text(rng, tokenizer, chanted)), Turn("assistant", UNCLEAR, loss=True)]


def nested(rng: Random, talker: Talker) -> str:
    """A statement of a fact in which a question for another fact stands where the value should: "I live in what is my job?"."""
    told = pick(rng, KEYS)
    asked = pick(rng, [key for key in KEYS if key != told])
    return talker.write(talker.telling(told).replace("{k}", "pet").replace("{v}", talker.asking(asked)), "?")[0]


def before(rng: Random, tokenizer: Tokenizer, talker: Talker, chanted: float) -> list[Turn]:
    """An earlier exchange: Pip answered well, or said things that mean nothing as well (never learned from)."""
    draw = rng.random()
    if draw < 0.35:
        return unclear(rng, tokenizer, chanted)
    if draw < 0.5:
        return talker.topic(pick(rng, TOPICS)).turns
    return [Turn("user", text(rng, tokenizer, chanted)), Turn("assistant", text(rng, tokenizer, chanted)[:120])]


def after(rng: Random, tokenizer: Tokenizer, talker: Talker) -> tuple[Exchange, int]:
    """Something that makes sense, and how many tokens of it must stay in view; a share of it is typed many times over."""
    draw = rng.random()
    if draw < 0.35:
        made = talker.topic(pick(rng, TOPICS))
    elif draw < 0.5:
        made = talker.ask_world(rng.random() < 0.7)
    elif draw < 0.75:
        made = talker.tell(pick(rng, KEYS))
    else:
        made = talker.ask(pick(rng, KEYS))
    least = sum(len(encode_turn(tokenizer, turn.role, turn.text)) for turn in made.turns)
    said = made.turns[0]
    if said.text.strip() and rng.random() < AGAIN:
        between = "" if " " not in said.text and rng.random() < 0.4 else " "
        said.text = between.join([said.text] * (2 + int(rng.random() ** 2 * 60)))
        least *= 2  # one of them is whole then, wherever the first is cut
    for turn in made.turns:
        turn.loss = turn.role in ("assistant", "call")
    return made, least


def fitted(pinned: list[Turn], turns: list[Turn], tokenizer: Tokenizer, size: int, least: int, whole: bool) -> Example:
    """Tokens of a window of about `size`, but at least `least` of the chat, and which of them Pip learns; `whole`: turns go as a whole, where they can."""
    head = [token for turn in pinned for token in encode_turn(tokenizer, turn.role, turn.text)]
    room = max(24, least, size - len(head))
    rows = [(ids, turn_mask(turn, ids)) for turn in turns for ids in (encode_turn(tokenizer, turn.role, turn.text),)]
    last = max(number for number, turn in enumerate(turns) if turn.role == "user")
    while whole and last and sum(len(ids) for ids, _ in rows) > room:
        rows.pop(0)
        last -= 1
    ids = [token for row, _ in rows for token in row][-room:]
    mask = [learned for _, row in rows for learned in row][-room:]
    begun = next((place for place, token in enumerate(ids) if token in ROLES), 0)  # before it stands the rest of a turn that was cut in two
    return head + ids, [0] * (len(head) + begun) + mask[begun:]
