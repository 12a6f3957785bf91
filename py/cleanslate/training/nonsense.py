"""What means nothing: letters in any order, tokens in any order, one piece again and again, code, numbers, pictures.

>>> from random import Random
>>> text(Random(3)) == text(Random(3))
True
"""

from functools import cache
from random import Random

from cleanslate.model.chat_format import clean_text
from cleanslate.model.tokenizer import SPECIAL_TOKENS, Tokenizer
from cleanslate.training import more, topics
from cleanslate.training.typing_style import EMOJI
from cleanslate.training.values import made_up_word, pick, random_letters

UNCLEAR = next(topic.reply for topic in topics.OUTSIDE if topic.reply.startswith("I don't understand."))
WORDS = sorted({word for topic in topics.SMALL_TALK + topics.NEWS for text in topic.texts for word in text.split() if word.isalpha()})
# First and last sign of blocks: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, the scripts of India, Thai, Georgian, Korean, Ethiopian,
# Cherokee, marks, arrows, mathematics, boxes, shapes, Japanese, Chinese, private signs, wide letters, pictures.
BLOCKS = (
    (0x21, 0x7E), (0x21, 0x2F), (0x30, 0x39), (0x41, 0x5A), (0x61, 0x7A), (0x61, 0x7A), (0xA1, 0xFF), (0x100, 0x24F), (0x250, 0x2FF), (0x300, 0x36F),
    (0x370, 0x3FF), (0x400, 0x4FF), (0x531, 0x587), (0x591, 0x5F4), (0x600, 0x6FF), (0x900, 0x97F), (0x980, 0xBFF), (0xC00, 0xDFF), (0xE01, 0xE5B),
    (0x10A0, 0x10FF), (0x1100, 0x11FF), (0x1200, 0x137F), (0x13A0, 0x13F4), (0x1E00, 0x1FFF), (0x2000, 0x206F), (0x2070, 0x20CF), (0x2100, 0x21FF),
    (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2500, 0x25FF), (0x2600, 0x27BF), (0x2800, 0x28FF), (0x2900, 0x2BFF), (0x3000, 0x303F), (0x3041, 0x30FF),
    (0x4E00, 0x9FFF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xAC00, 0xD7A3), (0xE000, 0xE0FF), (0xFE00, 0xFE6F), (0xFF01, 0xFF9F),
    (0x1D400, 0x1D7FF), (0x1F300, 0x1F5FF), (0x1F600, 0x1F64F), (0x1F680, 0x1F9FF), (0x1FA70, 0x1FAFF),
)
FEWEST = 5  # times that a piece is typed, to be one that is typed again and again
LONGEST_MEANT = 40  # letters of a message that is looked for
FORMS = (
    "<{w}>{w}</{w}>", "</{w}>", "<{w} {w}='{w}'>", "{{{w}}}", "[{w}]({w})", "{w}({w}, {n})", "{w} = {n};", "if ({w}) {{ {w}(); }}", "{w}.{w}({n})",
    "select {w} from {w} where {w} = {n}", "{w} && {w} || {w}", "/{w}/{w}/{w}.txt", "{w}://{w}.{w}/{w}?{w}={n}", "{w}@{w}.{w}", "#{w} #{w} #{w}",
    "{n}.{n}.{n}.{n}", "{n}-{n}-{n}", "0x{n}", "1e{n}", "{n}%", "${w}{n}", "\\{w}{{{w}}}", "&{w};", "%{n}%{n}", '{{"{w}": {n}}}',
    "{s}", "{s} {w} {s}", "{w} {s} {w}", "{s}{s}{s}", "<| {w} |>", "{w} = {w}", "{w}: {w}", "'{w}' or {n}={n}", "{w} --{w} -{w}", "*{w}* _{w}_ `{w}`",
    "{w}, {w}, {w}, {w}", "({w} ({w} ({w}", "{w}... {w}... {w}", "?{w}! {w}?? {w}", "--{w}--", "{w}\\n{w}\\t{w}", "{n} {w} {n} {w}", "{w};{w};{w}",
)


@cache
def meanings() -> frozenset[str]:
    """Messages that have another reply, by their letters in lower case."""
    by_skill = (topics.SMALL_TALK, topics.NEWS, topics.SELF_KNOWLEDGE, topics.OUTSIDE)
    tables = [*by_skill, *(made for ways in (more.MORE, more.FURTHER, more.BEYOND, more.EVERYDAY) for made in ways.topics.values())]
    texts = [text for made in tables for topic in made if topic.reply != UNCLEAR for text in topic.texts if "{" not in text]
    return frozenset(letters for text in (*texts, *topics.GREETINGS, *more.GREETINGS) if len(letters := letters_of(text)) > 1)


def letters_of(text: str) -> str:
    """The letters and digits of a text, in lower case."""
    return more.plain(text).replace(" ", "").lower()


def text(rng: Random, tokenizer: Tokenizer | None = None, chanted: float = 0.0) -> str:
    """Something that means nothing, from one sign to some hundreds; tokens in any order are among it if there is a `tokenizer`, and a share
    is one that is `chanted`."""
    made = ""
    while not made:
        if chanted and tokenizer and rng.random() < chanted:
            made = chant(rng, tokenizer)
            continue
        draw = rng.random()
        if draw < 0.35:
            made = over_and_over(rng, tokenizer)
        elif draw < 0.42:
            made = " ".join(piece(rng, tokenizer) for _ in range(2 + int(rng.random() * 3)))
        else:
            made = piece(rng, tokenizer)
        made = clean_text(made)
        if meant(made):
            made = ""
    return made


def piece(rng: Random, tokenizer: Tokenizer | None) -> str:
    """One piece of some kind."""
    draw = rng.random()
    if draw < 0.3:
        return signs(rng)
    if draw < 0.58 and tokenizer:
        return tokens(rng, tokenizer)
    if draw < 0.68:
        return " ".join(pick(rng, WORDS) for _ in range(5 + int(rng.random() ** 2 * 40)))
    if draw < 0.78:
        return " ".join(random_letters(rng) if rng.random() < 0.4 else made_up_word(rng) for _ in range(3 + int(rng.random() ** 2 * 20)))
    if draw < 0.83:
        return "".join(pick(rng, "0123456789") for _ in range(6 + int(rng.random() ** 2 * 200)))
    if draw < 0.87:
        return "".join(pick(rng, EMOJI) for _ in range(5 + int(rng.random() ** 2 * 30)))
    return form(rng)


def signs(rng: Random) -> str:
    """Signs of one or two blocks; some with accents above each other."""
    first, last = pick(rng, BLOCKS)
    lower, upper = pick(rng, BLOCKS) if rng.random() < 0.15 else (first, last)
    spaced, heaped = rng.random() < 0.2, rng.random() < 0.05
    made = ""
    for _ in range(4 + int(rng.random() ** 2 * 90)):
        low, high = (first, last) if rng.random() < 0.5 else (lower, upper)
        made += chr(low + int(rng.random() * (high - low + 1)))
        if heaped:
            made += "".join(chr(0x300 + int(rng.random() * 0x70)) for _ in range(1 + int(rng.random() * 4)))
        if spaced and rng.random() < 0.3:
            made += " "
    return made


def tokens(rng: Random, tokenizer: Tokenizer) -> str:
    """Tokens in any order, as they are written."""
    first = len(SPECIAL_TOKENS)
    count = 3 + int(rng.random() * 45)
    return "".join(tokenizer.token_text(first + int(rng.random() * (tokenizer.vocab_size - first))) for _ in range(count))


def form(rng: Random) -> str:
    """Something that looks like code, an address, a sum or a mark of the chat's own."""
    made = pick(rng, FORMS)
    while "{w}" in made:
        made = made.replace("{w}", pick(rng, WORDS) if rng.random() < 0.5 else made_up_word(rng), 1)
    while "{n}" in made:
        made = made.replace("{n}", str(int(rng.random() * 10 ** (1 + int(rng.random() * 6)))), 1)
    while "{s}" in made:
        made = made.replace("{s}", pick(rng, SPECIAL_TOKENS), 1)
    return made.replace("{{", "{").replace("}}", "}")


def over_and_over(rng: Random, tokenizer: Tokenizer | None) -> str:
    """One sign, word or piece again and again."""
    draw = rng.random()
    if draw < 0.4:
        first, last = pick(rng, BLOCKS) if rng.random() < 0.4 else (0x21, 0x7E)
        again = chr(first + int(rng.random() * (last - first + 1)))
    elif draw < 0.55:
        again = pick(rng, WORDS) if rng.random() < 0.6 else made_up_word(rng)
        again += pick(rng, (" ", " ", "", ", ", "! ", ". ", "? "))
    elif draw < 0.6:
        again = pick(rng, EMOJI) + pick(rng, ("", " "))
    else:
        at = int(rng.random() * 8)
        again = piece(rng, tokenizer)[at : at + 1 + int(rng.random() * 14)]
    most = 60 if rng.random() < 0.75 else 700
    return again * max(FEWEST, int(rng.random() * most))


def chant(rng: Random, tokenizer: Tokenizer) -> str:
    """One to three tokens or words again and again, what is most tempting to go on with; empty if it means something."""
    draw = rng.random()
    if draw < 0.6:
        first = len(SPECIAL_TOKENS)
        again = "".join(
            tokenizer.token_text(first + int(rng.random() * (tokenizer.vocab_size - first))) for _ in range(1 + int(rng.random() * 3))
        )
        again += pick(rng, ("", "", "", " "))
    elif draw < 0.8:
        again = " ".join(pick(rng, WORDS) for _ in range(1 + int(rng.random() * 3))) + pick(rng, (" ", " ", ", ", ". ", ": ", "! ", "? "))
    else:
        again = "".join(pick(rng, "abcdefghijklmnopqrstuvwxyz") for _ in range(1 + int(rng.random() * 4))) + pick(rng, ("", " "))
    made = clean_text(again * (FEWEST + int(rng.random() ** 2 * 120)))
    return "" if meant(made) else made


def meant(made: str) -> bool:
    """Whether a text is a message that has another reply, typed once or many times over.

    >>> meant("hahahaha"), meant("Thanks! Thanks! Thanks!"), meant("xq zo"), meant("......")
    (True, True, False, False)
    """
    plain = letters_of(made)
    return any(
        plain == plain[:length] * (len(plain) // length) and plain[:length] in meanings()
        for length in range(2, min(len(plain), LONGEST_MEANT) + 1)
    )
