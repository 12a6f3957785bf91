"""Values that people tell Pip: words from tables, and strings that nobody has seen before.

Pip must copy a value, not know it. So about half of all values are made up on the spot: pronounceable
names, with hyphens, digits, accents or apostrophes now and then. All choices use `rng.random()` only,
which gives the same sequence in every Python version.

>>> from random import Random
>>> value("name", Random(1), made_up=0.0) in NAMES
True
"""

from random import Random
from typing import Sequence

NAMES = tuple(
    """Ada Ben Clara David Emma Felix Grace Hugo Iris Jack Kira Leo Maya Noah Olga Peter Quinn Rosa Sam Tina Uma
    Victor Wendy Xavier Yara Zoe Anna Bruno Carla Diego Elena Frank Gina Hans Ivan Julia Kevin Laura Marco Nina Omar
    Paula Ravi Sara Tom Ursula Vera Walter Yusuf Alice Bob Chris Dana Eric Fatima George Hannah Igor Jane Karl Linda
    Mike Nora Oscar Pia Ralph Sofia Theo Vince Will Amir Bella Chloe Daniel Eva Fred Gloria Henry Isla James Kate Liam
    Mia Nick Olivia Paul Rita Steve Tara Vlad Priya Mei Chen Aisha Kofi Lars Ingrid Pablo Lucia Mohamed Alex Max Lily
    John Mary Robert Susan Michael Sarah Emily Lucas Ethan Mason Ella Arthur Louis Camille Marie Pierre Sven Astrid""".split()
)
LAST_NAMES = tuple(
    """Smith Jones Garcia Miller Silva Kim Lee Novak Rossi Meyer Brown Lopez Khan Ali Singh Wang Lovelace Turing
    Baker Stone Hill Wood Young King Wright Green Hall Scott""".split()
)
PET_KINDS = tuple(
    """cat dog rabbit hamster parrot goldfish turtle snake horse lizard mouse rat pony ferret hen duck goat pig frog
    spider canary kitten puppy gecko fish bird guinea-pig tortoise budgie donkey sheep cow""".split()
)
PET_NAMES = tuple(
    """Rex Luna Milo Bella Simba Coco Max Daisy Rocky Oreo Fluffy Nemo Tiger Lucky Ginger Biscuit Shadow Pepper Teddy
    Ziggy Mittens Bubbles Felix Molly Buddy Charlie Whiskers Toby Nala Pickles Socks Muffin Bruno Hazel Poppy Rusty""".split()
)
COLOURS = tuple(
    """red blue green yellow purple orange pink black white brown grey gray turquoise violet indigo gold silver
    crimson teal navy beige lilac maroon cyan magenta olive mint coral lavender scarlet""".split()
) + ("dark blue", "light green", "sky blue", "dark red", "hot pink", "light blue")
FOODS = tuple(
    """pizza pasta sushi soup bread cheese rice salad curry tacos noodles chocolate cake apples bananas fish chips
    burgers pancakes lasagne ramen steak falafel hummus ice-cream strawberries potatoes beans eggs waffles cookies
    dumplings kebab lentils mango paella pho mushrooms spaghetti sandwiches yoghurt""".split()
) + (
    "ice cream",
    "apple pie",
    "fried rice",
    "french fries",
    "mac and cheese",
    "fish and chips",
    "tomato soup",
    "hot dogs",
)
CITIES = tuple(
    """Paris London Berlin Rome Madrid Lisbon Vienna Prague Oslo Dublin Athens Cairo Tokyo Delhi Boston Chicago Toronto
    Sydney Zurich Geneva Milan Munich Hamburg Lyon Porto Seville Krakow Warsaw Budapest Helsinki Nairobi Lagos Lima
    Bogota Seattle Denver Austin Dallas Miami Leeds Bristol Oxford Glasgow Utrecht Ghent Basel Bern Turin Naples
    Mumbai Seoul Bangkok Jakarta Manila Hanoi Montreal Vancouver Melbourne Auckland Dubai Istanbul Kyiv""".split()
) + ("New York", "Los Angeles", "San Francisco", "Cape Town", "New Delhi", "Mexico City", "Hong Kong", "Rio de Janeiro")
JOBS = tuple(
    """teacher nurse doctor baker farmer engineer student cook painter writer driver dentist lawyer gardener plumber
    singer actor pilot carpenter programmer designer waiter librarian journalist scientist musician builder barber
    cleaner manager photographer electrician mechanic chef artist architect vet firefighter translator teacher
    developer accountant""".split()
) + ("police officer", "bus driver", "software engineer", "shop assistant", "data analyst", "music teacher")
NO_PETS = ("no pets", "no pet", "no animals")
"""What was told like a pet until step 753,000; since then it is a denial."""
NUMBERS = ("two", "three", "2", "3", "four", "five", "some", "many", "4", "5", "6", "ten")
SIZES = ("small", "big", "little", "black", "white", "young", "old", "brown", "tiny", "pet", "lovely", "loud", "fat", "shy", "grumpy", "fluffy",
         "lazy", "noisy", "funny", "very old", "rather loud", "really big", "very small", "blind", "grey", "spotted", "clever")
ACCENTS = "éèêëáàâäãåíìîïóòôöõøúùûüñçßšžłńőűý"
PLAIN_ONSETS = "b d f g h j k l m n p r s t v z c l m n r t s k".split() + ["", "", ""]
PLAIN_VOWELS = "a e i o u a e i o a i y".split()
PLAIN_CODAS = [""] * 14 + "n r l s n r x m t k".split()
PLAIN_ENDINGS = [""] * 8 + "a o n s r ra na lo ka x la rin ton ric dra vin na bel ius el as ko mi".split()
ALPHABETS = (
    "абвгдеиклмнопрстуяюшж",
    "αβγδεηθικλμνοπρστυ",
    "王李张刘陈杨黄赵吴周明华小美",
    "アイカキサタナマヤラルコミユ",
    "김이박최정민수지영",
    "אבגדהלמנרש",
    "ابتدرسعلمني",
)
ENGLISH = frozenset(
    """who how what why where when not now new you your our out the this that they she her his him has had have was are and
    but for yes yeah hey hello say said see sea tell talk type name age car cat dog cow bee owl hen pig red tea day may june
    live like love hate need want know mean make made call come from home here there then than too two ten one six
    five four she sun sky ice ant fly fox man men wife son mum mom dad lol pip sad bad mad job city food pet colour bot real
    hot no nope hi so go do to me my it is in on at of or as an am be by he we us up if ok""".split()
)
ONSETS = (
    "b c d f g h j k l m n p r s t v w z br cl cr dr fl gr kr pl pr sh st th tr ch sk qu x y kn sl sp zh ph bl fr "
    "gl wh sm sn"
).split() + [""] * 4
VOWELS = "a e i o u a e i o u y ai ea ee ie io oo ou ua ei au ia".split()
CODAS = [""] * 10 + "l n r s t m k x d nd rn sk lt z ck ll th sh p v g b ng rt lf mp ss".split()


def pick(rng: Random, options: Sequence):
    """One of the options, all equally likely. Faster than `Random.choice`, and as stable."""
    return options[int(rng.random() * len(options))]


def syllables(rng: Random, low: int, high: int) -> str:
    """A pronounceable string of `low` to `high` syllables, in lower case."""
    count = low + int(rng.random() * (high - low + 1))
    text = ""
    for _ in range(count):
        text += pick(rng, ONSETS) + pick(rng, VOWELS) + pick(rng, CODAS)
    return text


def made_up_word(rng: Random) -> str:
    """A made-up word that is not, by chance, an English one that Pip must understand."""
    while True:
        word = _made_up(rng)
        if word not in ENGLISH:
            return word


def _made_up(rng: Random) -> str:
    """A word that is in no dictionary, such as "trelvo", in lower case; half of them are easy to say."""
    if rng.random() < 0.7:
        count = 1 + int(rng.random() * 2.2)
        word = "".join(pick(rng, PLAIN_ONSETS) + pick(rng, PLAIN_VOWELS) + pick(rng, PLAIN_CODAS) for _ in range(count))
        word += pick(rng, PLAIN_ENDINGS)
        return word if len(word) > 2 else word + pick(rng, "nrslk") + pick(rng, "aoei")
    word = syllables(rng, 1, 2)
    return word if len(word) > 2 else word + syllables(rng, 1, 1)


def made_up_name(rng: Random) -> str:
    """A name that is in no book, such as "Brusik", "Xan-Lo", "Tarvi7", "Zoëlle" or "O'Keth"."""
    draw = rng.random()
    word = made_up_word(rng)
    if draw > 0.985:
        return foreign_letters(rng)
    if draw < 0.06:
        return word.capitalize() + "-" + made_up_word(rng).capitalize()
    if draw < 0.11:
        return word.capitalize() + pick(rng, ("", "_", "-")) + digits(rng)
    if draw < 0.20:
        return accented(rng, word).capitalize()
    if draw < 0.23:
        return pick(rng, ("O'", "D'", "Mc", "Mac", "L'")) + word.capitalize()
    if draw < 0.245:
        cut = 1 + int(rng.random() * (len(word) - 1))
        return (word[:cut] + "'" + word[cut:]).capitalize()
    if draw < 0.27:
        return random_letters(rng)
    if draw < 0.29:
        return word.upper()
    if draw < 0.305:
        return word.capitalize() + made_up_word(rng).capitalize()
    if draw < 0.40:
        return respelt(rng, pick(rng, NAMES))
    return word.capitalize()


def digits(rng: Random) -> str:
    """One to four digits as text."""
    return str(int(rng.random() * 10 ** (1 + int(rng.random() * 4))))


def accented(rng: Random, word: str) -> str:
    """The word with one or two of its letters replaced by accented ones."""
    for _ in range(1 + int(rng.random() * 1.3)):
        at = int(rng.random() * len(word))
        word = word[:at] + pick(rng, ACCENTS) + word[at + 1 :]
    return word


def random_letters(rng: Random) -> str:
    """Three to seven letters and digits in no order, such as "xq7Rb"."""
    alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    return "".join(pick(rng, alphabet) for _ in range(3 + int(rng.random() * 5)))


def foreign_letters(rng: Random) -> str:
    """Two to six letters of another alphabet."""
    alphabet = pick(rng, ALPHABETS)
    return "".join(pick(rng, alphabet) for _ in range(2 + int(rng.random() * 5))).capitalize()


def respelt(rng: Random, name: str) -> str:
    """A real name with one letter changed, so that a near miss of a known name is copied too."""
    at = 1 + int(rng.random() * (len(name) - 1))
    return name[:at] + pick(rng, "abcdefghijklmnopqrstuvwxyz") + name[at + 1 :]


def with_article(noun: str) -> str:
    """The noun phrase with "a" or "an", unless it already has an article, a number or a plural ending.

    >>> with_article("owl"), with_article("a dog"), with_article("two cats"), with_article("cats")
    ('an owl', 'a dog', 'two cats', 'cats')
    """
    first = noun.split(" ", 1)[0].lower()
    if first in ("a", "an", "the", "my", "no", "one") or first in NUMBERS or first.isdigit():
        return noun
    if noun.endswith("s") and not noun.endswith("ss"):
        return noun
    return ("an " if noun[:1].lower() in "aeiou" else "a ") + noun


def value(key: str, rng: Random, made_up: float = 0.5) -> str:
    """A value for one of the keys that Pip can remember; `made_up` is the share of strings that nobody has seen."""
    return MAKERS[key](rng, rng.random() < made_up)


def name_value(rng: Random, made_up: bool) -> str:
    """A person's name, sometimes with a second name or a title."""
    first = made_up_name(rng) if made_up else pick(rng, NAMES)
    draw = rng.random()
    if draw < 0.05:
        return first + " " + (made_up_name(rng) if made_up else pick(rng, LAST_NAMES))
    if draw < 0.06:
        return pick(rng, ("Dr", "Mr", "Mrs", "Captain", "Doctor", "Sir", "Lady", "King", "Queen")) + " " + first
    if draw < 0.10:
        return first + " " + pick(rng, NAMES) + " " + pick(rng, LAST_NAMES)
    return first


def pet_value(rng: Random, made_up: bool) -> str:
    """A pet with its article or number: "a cat", "an owl", "two zorbs"."""
    if rng.random() < 0.02:
        return pick(rng, NO_PETS)
    kind = made_up_word(rng) if made_up else pick(rng, PET_KINDS)
    if rng.random() < 0.12:
        kind = pick(rng, SIZES) + " " + kind
    if rng.random() < 0.15:
        return pick(rng, NUMBERS) + " " + (kind if kind.endswith("s") else kind + "s")
    return ("an " if kind[0] in "aeiou" else "a ") + kind


def pet_name_value(rng: Random, made_up: bool) -> str:
    """The name of a pet."""
    return made_up_name(rng) if made_up else pick(rng, PET_NAMES if rng.random() < 0.7 else NAMES)


def colour_value(rng: Random, made_up: bool) -> str:
    """A colour, real or made up."""
    colour = made_up_word(rng) if made_up else pick(rng, COLOURS)
    draw = rng.random()
    if " " in colour or draw > 0.14:
        return colour
    if draw < 0.07:
        return pick(rng, ("dark ", "light ", "deep ", "pale ", "bright ", "soft ")) + colour
    return colour + pick(rng, (" green", " blue", " red", " brown", " pink", " grey", " yellow"))


def food_value(rng: Random, made_up: bool) -> str:
    """A food, real or made up, sometimes of two or three words."""
    if not made_up:
        return pick(rng, FOODS)
    word = made_up_word(rng)
    draw = rng.random()
    if draw < 0.16:
        heads = ("soup", "cake", "pie", "salad", "stew", "bread", "rice", "tart", "curry", "roll", "pudding", "sauce", "noodles")
        return word + " " + pick(rng, heads)
    if draw < 0.20:
        return pick(rng, ("fried", "grilled", "hot", "sweet", "baked", "spicy", "cold", "fresh")) + " " + word
    if draw < 0.24:
        return word + pick(rng, (" con ", " al ", " with ", " and ", " in ")) + (made_up_word(rng) if rng.random() < 0.5 else pick(rng, FOODS[:40]))
    return word


def city_value(rng: Random, made_up: bool) -> str:
    """A place to live, real or made up."""
    if not made_up:
        return pick(rng, CITIES)
    name = made_up_name(rng)
    return (
        pick(rng, ("New ", "Port ", "San ", "Old ", "Saint ", "Bad ", "Upper ")) + name if rng.random() < 0.12 else name
    )


def job_value(rng: Random, made_up: bool) -> str:
    """A job with its article: "a baker", "an engineer"."""
    job = made_up_word(rng) + pick(rng, ("", "", "er", "ist", "or")) if made_up else pick(rng, JOBS)
    draw = rng.random()
    if draw < 0.06:
        job = pick(rng, ("retired", "young", "happy", "junior", "senior", "freelance")) + " " + job
    elif made_up and draw < 0.18:
        job = made_up_word(rng) + " " + pick(rng, ("driver", "teacher", "officer", "designer", "assistant", "manager", "worker", "maker", "doctor"))
    return ("an " if job[0] in "aeiou" else "a ") + job


def two_words(key: str, rng: Random) -> str:
    """A value of two words that seldom go together, so that both are copied: "a cat zorb", "Ada Torv"."""
    parts = [made_up_word(rng) if rng.random() < 0.5 else pick(rng, TABLES[key]).split(" ")[-1] for _ in range(2)]
    if key in ("name", "pet name", "city"):
        return " ".join(part.capitalize() for part in parts)
    return with_article(" ".join(parts)) if key in ("pet", "job") else " ".join(parts)


ODD = ('"{}"', "<b>{}</b>", "*{}*", "@{}", "#{}", "{}.{}", "{}_{}", "x{}x", "{}@{}.com", "<{}>", "{}.exe", "({})", "{}/{}", "{}&{}", "$${}$$", "~{}~", "{}+{}")
PICTURES = tuple("🦊 🐸 🌈 ⭐ 🔥 🎵 🐱 👑 🍕 ☕ 🐝 🍎".split())


def odd_value(rng: Random) -> str:
    """What people type as a name to see what happens: signs, markup, numbers, a letter, a picture.

    >>> [odd_value(Random(seed)) for seed in (1, 3, 7, 9)]
    ['8474', '🐱', '@vulo', '<b>bemfen</b>']
    """
    draw = rng.random()
    if draw < 0.08:
        return pick(rng, "abcdefghijklmnopqrstuvwxyz").upper()
    if draw < 0.2:
        return digits(rng)
    if draw < 0.26:
        return pick(rng, PICTURES)
    if draw < 0.32:
        return ".".join(pick(rng, "ABCDEFGHJKLMNOPRSTVW") for _ in range(2 + int(rng.random() * 2)))
    words = [made_up_word(rng) if rng.random() < 0.5 else pick(rng, NAMES) for _ in range(2)]
    return pick(rng, ODD).format(*words)


NOUNED = ("pet", "colour", "food", "job")


def nouned(key: str, rng: Random, noun: str) -> str:
    """A value of two plain words that nobody would guess to be one: "brick red", "a barn owl".

    >>> nouned("colour", Random(4), "brick"), nouned("pet", Random(1), "barn")
    ('brick white', 'a barn parrot')
    """
    text = f"{noun} {pick(rng, TABLES[key]).split(' ')[-1]}"
    return with_article(text) if key in ("pet", "job") else text


TABLES = {
    "name": NAMES, "pet": PET_KINDS, "pet name": PET_NAMES, "colour": COLOURS, "food": FOODS, "city": CITIES, "job": JOBS,
}
MAKERS = {
    "name": name_value,
    "pet": pet_value,
    "pet name": pet_name_value,
    "colour": colour_value,
    "food": food_value,
    "city": city_value,
    "job": job_value,
}
KEYS = tuple(MAKERS)


def altered(rng: Random, word: str) -> str:
    """A word with one letter of its last part changed, so that it is another word.

    >>> altered(Random(1), "a zim") != "a zim"
    True
    """
    place = len(word) - 1 - int(rng.random() * len(word.split(" ")[-1]))
    letters = "aeiou" if word[place] in "aeiou" else "bdfgklmnprstz"
    return word[:place] + pick(rng, [letter for letter in letters if letter != word[place]]) + word[place + 1 :]
