"""Made-up people, places and things, for the empty places of sentences in documents.

>>> from random import Random
>>> SLOTS["day"](Random(1)) in DAYS
True
"""

from collections.abc import Callable
from random import Random

from cleanslate.training.relations import plural
from cleanslate.training.values import CITIES, COLOURS, FOODS, JOBS, NAMES, PET_KINDS, PET_NAMES, made_up_name, made_up_word, pick, with_article

THINGS = (
    "tower museum library bridge castle school bakery harbour garden market church station park theatre hotel "
    "lighthouse hospital mill office cafe zoo farm shop village town island lake pool restaurant cinema gym factory"
).split()
EVENTS = "meeting party concert race festival exam wedding lesson dinner trip game show lunch talk class picnic play sale dance quiz".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
NUMBERS = "three four five six seven eight nine ten eleven twelve twenty fifty".split()
MANY = ("Two", "Ten", "Twelve", "Fifty", "Sixty", "Two hundred", "A hundred", "Nine thousand", "Thirty", "Forty", "Only three")
SPOTS = "mat door clock box kitchen roof drawer stairs tree bed oven shed table window gate well garage stove bench sofa pot bridge wall".split()
LESSONS = "maths history music art French German physics sport reading cooking dancing Latin drawing".split()
LANGUAGES = "French German Spanish Italian Greek Polish Dutch Turkish Welsh Arabic Hindi".split()
SPORTS = "tennis chess football golf hockey rugby darts cricket judo rowing".split()
WHENS = (
    "at {number}", "at noon", "on {day}", "on {day}", "every {day}", "in the morning", "at night", "after lunch", "in {month}", "in winter",
    "on {day} morning", "at half past {number}", "before {number}", "from {day} on", "all summer", "at the weekend", "at midnight", "in the evening",
)
MATERIALS = "stone wood glass iron brick straw steel marble clay".split()
OBJECTS = "ball hat box key book boat bell kite stone coin cake letter lamp drum apple basket shoe clock ring map cup spoon blanket chair".split()
BELONGINGS = "bike hat coat bag kite boat car ball scarf umbrella cup phone book bed jumper desk".split()
ANIMALS_ABOUT = "goat hen cow horse duck pig sheep dog cat rabbit donkey goose".split()
RELATIVES = "brother sister son daughter uncle aunt cousin friend neighbour".split()
TITLES = {
    "Granny": "she", "Grandpa": "he", "Captain": "he", "Doctor": "she", "Mr": "he", "Mrs": "she", "Miss": "she", "Aunt": "she", "Uncle": "he",
    "King": "he", "Queen": "she", "Professor": "she", "Farmer": "he", "Old": "he", "Little": "she",
}
PRONOUNS = {"he": ("He", "he", "His", "his"), "she": ("She", "she", "Her", "her"), "it": ("It", "it", "Its", "its")}
KEEPERS = "owner boss cook cleaner guard doorman baker teacher doctor singer gardener cat director cashier".split()
ADJECTIVES = "old new big small red blue green heavy broken golden wooden silver long round yellow dirty lost little".split()


def person(rng: Random) -> str:
    """A person in a document, some with a second name or a title."""
    first = made_up_name(rng) if rng.random() < 0.5 else pick(rng, NAMES)
    draw = rng.random()
    if draw < 0.12:
        return pick(rng, tuple(TITLES)) + " " + first
    return first + " " + made_up_name(rng) if draw < 0.22 else first


def spot(rng: Random) -> str:
    """Where something is: "under the mat"."""
    thing = pick(rng, SPOTS)
    if rng.random() < 0.3:
        thing = pick(rng, ADJECTIVES) + " " + thing
    return pick(rng, ("under", "behind", "next to", "in", "near", "on")) + " the " + thing


def place(rng: Random) -> str:
    """A town, mostly one that is on no map."""
    return made_up_word(rng).capitalize() if rng.random() < 0.7 else pick(rng, CITIES)


def road(rng: Random) -> str:
    """Where a building stands: "on Mill Road"."""
    draw = rng.random()
    if draw < 0.4:
        name = pick(rng, ("Mill", "Church", "Green", "High", "Station", "King's", "River", "Old")) if rng.random() < 0.4 else made_up_word(rng).capitalize()
        return f"{pick(rng, ('on', 'in'))} {name} {pick(rng, ('Road', 'Street', 'Lane', 'Square', 'Hill'))}"
    return "in " + place(rng) if draw < 0.8 else pick(rng, ("by the river", "on the hill", "at the harbour", "near the station", "by the lake"))


def when(rng: Random) -> str:
    """A time: "on Friday morning"."""
    return pick(rng, WHENS).replace("{day}", pick(rng, DAYS)).replace("{number}", pick(rng, NUMBERS)).replace("{month}", pick(rng, MONTHS))


def _or_word(options, share: float = 0.7) -> Callable[[Random], str]:
    """One of the options, or else a word that is in no dictionary."""
    return lambda rng: pick(rng, options) if rng.random() < share else made_up_word(rng)


def _one_of(text: str) -> Callable[[Random], str]:
    options = tuple(part.strip() for part in text.split("/"))
    return lambda rng: pick(rng, options)


def _word_in_front(noun: str, rng: Random) -> str:
    return with_article(f"{pick(rng, ADJECTIVES)} {noun}" if rng.random() < 0.5 else noun)


SLOTS: dict[str, Callable[[Random], str]] = {
    "thing": lambda rng: pick(rng, THINGS),
    "place": place,
    "road": road,
    "year": lambda rng: str(1200 + int(rng.random() * 850)),
    "person": person,
    "other": person,
    "name": lambda rng: made_up_name(rng) if rng.random() < 0.6 else pick(rng, (*NAMES, *PET_NAMES)),
    "number": lambda rng: pick(rng, NUMBERS),
    "number2": lambda rng: pick(rng, MANY),
    "colour": lambda rng: pick(rng, COLOURS),
    "material": lambda rng: pick(rng, MATERIALS),
    "job": lambda rng: with_article(_or_word(JOBS)(rng)),
    "food": _or_word(FOODS),
    "side": _or_word(FOODS),
    "animal": lambda rng: with_article(_or_word(PET_KINDS)(rng)),
    "animals": lambda rng: plural(pick(rng, PET_KINDS)) if rng.random() < 0.7 else made_up_word(rng) + "s",
    "pet": lambda rng: pick(rng, (*PET_KINDS, "monkey", "owl", "bear", "fox")),
    "event": lambda rng: pick(rng, EVENTS),
    "contest": _one_of("race / school race / chess game / running race / quiz / swimming race / talent show / boat race / spelling bee / match / cup"),
    "prize": _one_of("a gold cup / a cake / fifty coins / a new bike / a medal / a bronze medal / a silver medal / a book / ten euros / a big hat / flowers"),
    "day": lambda rng: pick(rng, DAYS),
    "month": lambda rng: pick(rng, MONTHS),
    "when": when,
    "club": lambda rng: pick(rng, (*DAYS, *SPORTS, "book", "garden", "film", "music")),
    "group": _one_of("choir / school / band / town / class / club / village / family / team / summer / office"),
    "spot": spot,
    "water": _one_of("lake / river / sea / pond / forest / hill / station / church / old mill / road"),
    "region": _one_of("by the sea / in the north / in the south / in the mountains / in the east / far away / near the pole / in the west"),
    "lesson": _or_word(LESSONS),
    "price": lambda rng: f"{pick(rng, NUMBERS)} {pick(rng, ('coins', 'euros', 'dollars', 'pounds'))}",
    "sum": lambda rng: f"{pick(rng, NUMBERS)} {pick(rng, ('million', 'thousand', 'hundred'))} {pick(rng, ('coins', 'euros', 'dollars', 'pounds'))}",
    "language": lambda rng: pick(rng, LANGUAGES) if rng.random() < 0.6 else made_up_name(rng),
    "sport": _or_word(SPORTS),
    "code": lambda rng: str(int(rng.random() * 9000) + 1000) if rng.random() < 0.5 else made_up_word(rng),
    "w": made_up_word,
    "size": _one_of("small / big / old / tiny / long / new / little / large"),
    "age": _one_of("old / new / big / small / broken / dirty / lost / town / wet / little"),
    "vehicle": _one_of("car / van / truck / bus / tractor / bike / taxi / train"),
    "garment": _one_of("hat / coat / scarf / dress / shirt / jumper / cap / ring / crown / wig"),
    "goal": lambda rng: _one_of(
        "an island with silver sand / a lost ring / a cave full of gold / a new job / a good cook / a warm place / a map of the moon / a friend / a wife / the end of the world / a quiet room"
    )(rng) if rng.random() < 0.6 else _word_in_front(_or_word(OBJECTS)(rng), rng),
    "deed": _one_of(
        "swim / open doors / dance / count to five / sing / climb trees / whistle / read / play the piano / jump over walls / say a word / speak three languages / ride a horse / fix clocks"
    ),
    "item": _one_of(
        "a packed lunch / warm socks / a hat / ten coins / an umbrella / good shoes / a pencil / a cake / a chair / a friend / a swimsuit / a sleeping bag / some water / a torch / a book"
    ),
    "nature": _one_of("shy / wild / friendly / small / slow / fat / clever / noisy / lazy / strange / dangerous / quiet"),
    "looks": _one_of(
        "long ears / six eyes / blue fur / a long tail / red feet / big teeth / short legs / a white nose / green wings / no tail / a loud voice / two heads / soft feathers / one eye"
    ),
    "habitat": _one_of(
        "caves / forests / ponds / trees / old houses / the sea / the desert / rivers / the mountains / deep lakes / barns / fields / holes in the ground / the snow / big cities"
    ),
    "object": _or_word(OBJECTS, 0.85),
    "belonging": lambda rng: pick(rng, BELONGINGS),
    "things": lambda rng: pick(rng, OBJECTS) + "s" if rng.random() < 0.8 else made_up_word(rng) + "s",
    "relative": lambda rng: pick(rng, RELATIVES),
    "keeper": lambda rng: pick(rng, KEEPERS),
    "ruler": _one_of("king / queen / president / chief / mayor / emperor"),
    "reason": _one_of("the snow / the rain / a storm / a fire / a holiday / the bus / a wedding / the fog / a lost key / a broken door / an accident / a flat tyre / a strike"),
    "fate": _one_of("pulled down / sold / a cafe / closed / a school / painted / a museum / burned / moved / given away"),
    "ingredients": _one_of("eggs / apples / onions / lemons / bananas / carrots / potatoes / tomatoes / nuts / leaves"),
    "ingredient": _one_of("sugar / flour / salt / butter / oil / milk / honey / rice / water / cocoa"),
    "L": lambda rng: made_up_word(rng).capitalize() + pick(rng, ("", "", "ia", "land", "stan")),
    "C": made_up_word,
    "D": lambda rng: pick(rng, PET_NAMES) if rng.random() < 0.5 else made_up_name(rng),
}
