"""Kinds of facts: how people ask for one, how an encyclopedia words it, and which things are outside the small world.

In the patterns {s} is the subject, {p} its plural, {x} the subject with "a" or "an", {q} the plural of one that has an article, {a} the answer.
"""

from dataclasses import dataclass

from cleanslate.training.outside_world import (
    OTHER_ANIMALS, OTHER_CITIES, OTHER_COUNTRIES, OTHER_KINDS, OTHER_LANDS, OTHER_THINGS, OTHER_WORDS,
)


@dataclass(frozen=True, slots=True)
class Relation:
    """A kind of fact. In the patterns {s} is the subject, {p} its plural, {x} the subject with "a" or "an", {a} the answer."""

    name: str
    sentence: str
    questions: tuple[str, ...]
    wordings: tuple[str, ...]
    outside: tuple[str, ...]
    invent: str = "word"


IRREGULAR = {
    "sheep": "sheep",
    "fish": "fish",
    "mouse": "mice",
    "wolf": "wolves",
    "goose": "geese",
    "fly": "flies",
    "fox": "foxes",
    "ostrich": "ostriches",
    "octopus": "octopuses",
    "canary": "canaries",
    "moose": "moose",
    "deer": "deer",
    "butterfly": "butterflies",
    "ladybird": "ladybirds",
    "salmon": "salmon",
    "puppy": "puppies",
    "donkey": "donkeys",
    "shrimp": "shrimp",
    "calf": "calves",
    "walrus": "walruses",
    "cockroach": "cockroaches",
    "platypus": "platypuses",
    "lynx": "lynxes",
}


def plural(noun: str) -> str:
    """The plural of an animal's name.

    >>> plural("cat"), plural("fox"), plural("sheep")
    ('cats', 'foxes', 'sheep')
    """
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun.endswith("s"):
        return noun
    return noun + ("es" if noun.endswith(("x", "ch", "sh")) else "s")


def fill(pattern: str, subject: str, answer: str = "") -> str:
    """Put subject and answer into a pattern.

    >>> fill("what does {x} eat", "owl")
    'what does an owl eat'
    """
    if "{x}" in pattern:
        pattern = pattern.replace("{x}", ("an " if subject[:1].lower() in "aeiou" else "a ") + subject)
    if "{p}" in pattern:
        pattern = pattern.replace("{p}", plural(subject))
    if "{q}" in pattern:
        pattern = pattern.replace("{q}", plural(subject.split(" ", 1)[-1]))
    return pattern.replace("{s}", subject).replace("{a}", answer)


def fits(pattern: str, subject: str) -> bool:
    """Whether a question can be asked of a subject: no plural of what has none, or of what `plural` does not know.

    >>> fits("what colour are {q}", "a banana"), fits("what colour are {q}", "milk"), fits("what do {p} eat", "pony")
    (True, False, False)
    """
    if "{q}" in pattern and not subject.startswith(("a ", "an ")):
        return False
    return not ("{p}" in pattern or "{q}" in pattern) or subject in IRREGULAR or not subject.endswith(("y", "f", "fe", "man", "child", "s"))


def sentence_for(relation: Relation, subject: str, answer: str) -> str:
    """The sentence that states one fact, with a capital letter at the start."""
    text = fill(relation.sentence, subject, answer)
    return text[0].upper() + text[1:]


def relation(
    name: str, sentence: str, questions: str, wordings: str, outside: tuple[str, ...], invent: str = "word"
) -> Relation:
    """A relation from text: patterns are parted by "/"."""
    split = lambda text: tuple(part.strip() for part in text.split("/"))
    return Relation(name, sentence, split(questions), split(wordings), outside, invent)


CAPITAL = relation(
    "capital",
    "the capital of {s} is {a}.",
    """what is the capital of {s} / what's the capital of {s} / capital of {s} / which city is the capital of {s} /
    what city is the capital of {s} / tell me the capital of {s} / the capital of {s} / name the capital of {s} /
    do you know the capital of {s} / what's the capital city of {s} / {s} capital / what is {s}'s capital /
    where is the capital of {s} / what city is {s}'s capital / {s}'s capital city /
    which town is the capital of {s} / who knows the capital of {s}""",
    """The capital of {s} is {a}. / {a} is the capital of {s}. / {a} is the main city of {s}. / In {s} the capital is {a}. /
    The king of {s} lived in {a}, the capital. / If you go to the capital of {s}, you go to {a}.""",
    OTHER_COUNTRIES,
    "name",
)
CAPITAL_OF = relation(
    "capital of",
    "{s} is the capital of {a}.",
    """which country is {s} the capital of / {s} is the capital of which country / of which country is {s} the capital /
    what country is {s} the capital of / {s} is the capital of what / what is {s} the capital of / which land has the capital {s} /
    which country has {s} as its capital / do you know which country {s} is the capital of / what country has the capital {s}""",
    """{s} is the capital of {a}. / The capital {s} belongs to {a}. / The king of {a} lived in {s}. / {a} has the capital {s}.""",
    OTHER_CITIES,
    "name",
)
COUNTRY = relation(
    "country",
    "{s} is in {a}.",
    """which country is {s} in / in which country is {s} / what country is {s} in / where is {s} / where is the city of {s} /
    in what country is {s} / {s} is in which country / do you know where {s} is / tell me where {s} is / where does {s} lie /
    what country does {s} belong to / where can i find {s}""",
    """{s} is in {a}. / {s} is a city in {a}. / You find {s} in {a}. / If you go to {s}, you go to {a}. / {s} lies in {a}.""",
    OTHER_CITIES,
    "name",
)
CONTINENT = relation(
    "continent",
    "{s} is in {a}.",
    """which continent is {s} in / what continent is {s} in / on which continent is {s} / {s} is on which continent / where is {s} /
    which part of the world is {s} in / on what continent is {s} / which continent does {s} belong to / do you know where {s} is /
    where in the world is {s} / where does {s} lie / tell me where {s} is / on which continent do i find {s}""",
    """{s} is in {a}. / {s} is a country in {a}. / You find {s} in {a}. / {s} belongs to {a}. / {s} lies in {a}.""",
    OTHER_LANDS,
    "name",
)
LANGUAGE = relation(
    "language",
    "people in {s} speak {a}.",
    """what language do people speak in {s} / which language do they speak in {s} / what do people speak in {s} / what do they speak in {s} /
    what language is spoken in {s} / what is the language of {s} / which language is spoken in {s} / what's the language of {s} /
    what language do the people of {s} speak / what language do you hear in {s} / which language do people speak in {s}""",
    """People in {s} speak {a}. / The language of {s} is {a}. / In {s} you hear {a}. / If you go to {s}, learn {a}. / They speak {a} in {s}.""",
    OTHER_LANDS,
    "name",
)
SOUND = relation(
    "sound",
    "{x} says {a}.",
    """what does {x} say / what sound does {x} make / what noise does {x} make / what do {p} say / what does the {s} say /
    what sound do {p} make / how does {x} sound / which sound does {x} make / what sound does the {s} make / what noise do {p} make /
    how does the {s} go / what does the {s} go like / the {s} goes what / what noise does the {s} make /
    what do you hear from {x} / do you know what {x} says""",
    """{x} says {a}. / The {s} says {a}. / {p} say {a}. / When you hear {a}, there is {x} near you. / The sound of {x} is {a}. /
    All day long the {s} says {a}.""",
    OTHER_ANIMALS,
)
FOOD = relation(
    "food",
    "{p} eat {a}.",
    """what do {p} eat / what does {x} eat / what do {p} like to eat / what food do {p} eat / what does the {s} eat /
    what is the food of {x} / what do you feed {x} / what can i feed {x} / what do {p} usually eat /
    what should i feed {x} / what can {p} eat / what do i give {x} to eat / what do {p} have for dinner /
    do you know what {p} eat / what does my {s} eat""",
    """{p} eat {a}. / The food of {x} is {a}. / {x} eats {a}. / If you have {x}, give it {a}. / {p} are happy when they eat {a}. /
    Most {p} eat {a} every day.""",
    OTHER_ANIMALS,
)
HOME = relation(
    "home",
    "{p} live in {a}.",
    """where do {p} live / where does {x} live / where can i find {x} / what is the home of {x} / where does the {s} live /
    where do you find {p} / what do {p} live in /
    where would i find {p} / where does {x} sleep / what place do {p} live in / do you know where {p} live /
    where do {p} have their home""",
    """{p} live in {a}. / {x} lives in {a}. / The home of {x} is {a}. / You find {p} in {a}. / Look for {p} in {a}.""",
    OTHER_ANIMALS,
)
BABY = relation(
    "baby",
    "a baby {s} is called {a}.",
    """what is a baby {s} called / what do you call a baby {s} / what is a baby {s} / what's a baby {s} called /
    what is the name for a baby {s} / what are baby {p} called /
    what is the young of {x} called / a baby {s} is called what / what is a young {s} called /
    what's the word for a baby {s} / do you know what a baby {s} is called""",
    """A baby {s} is called {a}. / A young {s} is {a}. / When {x} has a baby, it is {a}. / The child of {x} is called {a}. /
    {a} is a baby {s}.""",
    OTHER_ANIMALS,
)
LEGS = relation(
    "legs",
    "{x} has {a} legs.",
    """how many legs does {x} have / how many legs do {p} have / how many legs has {x} got / how many legs has {x} /
    number of legs of {x} / how many legs does the {s} have /
    how many feet does {x} have / does {x} have two legs or four / {x} has how many legs /
    do you know how many legs {x} has / how many legs on {x}""",
    """{x} has {a} legs. / {p} have {a} legs. / Count the legs of {x}: there are {a}. / {x} walks on {a} legs. /
    The number of legs of {x} is {a}.""",
    OTHER_ANIMALS,
)
COLOUR = relation(
    "colour",
    "{s} is {a}.",
    """what colour is {s} / what color is {s} / which colour is {s} / what is the colour of {s} / what's the color of {s} /
    what colour does {s} have / the colour of {s} /
    do you know what colour {s} is / {s} is which colour / is {s} green or red / what color does {s} have /
    tell me the colour of {s}""",
    """{s} is {a}. / The colour of {s} is {a}. / Everyone can see that {s} is {a}. / {s} has the colour {a}. /
    If you paint {s}, take {a} paint.""",
    OTHER_THINGS,
)
OPPOSITE = relation(
    "opposite",
    "the opposite of {s} is {a}.",
    """what is the opposite of {s} / what's the opposite of {s} / opposite of {s} / which word is the opposite of {s} /
    tell me the opposite of {s} / give me the opposite of {s} / the opposite of {s} /
    what's the contrary of {s} / do you know the opposite of {s} / which word means the opposite of {s} /
    what is opposite to {s} / {s} has what opposite""",
    """The opposite of {s} is {a}. / {s} and {a} are opposites. / What is not {s} may be {a}. / {a} is the opposite of {s}. /
    The word {a} means the opposite of {s}.""",
    OTHER_WORDS,
)
MADE = relation(
    "made",
    "{s} is made of {a}.",
    """what is {s} made of / what's {s} made of / what is {s} made from / how is {s} made / what do you need to make {s} /
    what do you make {s} from /
    do you know what {s} is made of / what stuff is {s} made of / {s} is made of what /
    what do people make {s} from / tell me what {s} is made of""",
    """{s} is made of {a}. / People make {s} of {a}. / To make {s} you need {a}. / {s} comes from {a}. / Without {a} there is no {s}.""",
    OTHER_THINGS,
)
AFTER = relation(
    "after",
    "{a} comes after {s}.",
    """what comes after {s} / which day comes after {s} / what is after {s} / what follows {s} / what day follows {s} /
    what's after {s} / which one comes after {s} /
    which month comes after {s} / what month is after {s} / which season comes after {s} /
    what is the day after {s} / do you know what comes after {s} / and after {s}""",
    """{a} comes after {s}. / After {s} comes {a}. / {s} is followed by {a}. / First {s}, then {a}. / When {s} is over, it is {a}.""",
    OTHER_WORDS,
)
BEFORE = relation(
    "before",
    "{a} comes before {s}.",
    """what comes before {s} / which day comes before {s} / what is before {s} / which month is before {s} / what day is before {s} /
    which one comes before {s} / what month comes before {s} / which season is before {s} / what's before {s} /
    do you know what comes before {s} / what is the one before {s} / and before {s}""",
    """{a} comes before {s}. / Before {s} comes {a}. / {s} comes after {a}. / {a}, then {s}. / When it is {s}, {a} is over.""",
    OTHER_WORDS,
)
COUNT = relation(
    "count",
    "there are {a} {s}.",
    "how many {s}",
    """There are {a} {s}. / Everyone knows that there are {a} {s}. / Count them: {a} {s}.""",
    (),
)
KIND = relation(
    "kind",
    "{s} is {a}.",
    """what is {s} / what's {s} / what kind of thing is {s} / do you know what {s} is / tell me what {s} is / what is {s} exactly /
    what sort of thing is {s} / do you know {s} / what is meant by {s} / {s} is what / explain {s}""",
    """{s} is {a}. / What is {s}? It is {a}. / They say that {s} is {a}. / If you see {s}, you see {a}. / Everyone knows that {s} is {a}.""",
    OTHER_KINDS,
    "thing",
)
SORT = relation(
    "sort",
    "{s} is {a}.",
    """what sort of animal is {s} / what kind of animal is {s} / which kind of animal is {s} / what type of animal is {s} /
    what class of animal is {s} / is {s} a bird or a fish / is {s} an insect or a bird / do you know what kind of animal {s} is""",
    """{s} is {a}. / As an animal, {s} is {a}. / Everyone knows that {s} is {a}. / If you see {s}, you see {a}.""",
    tuple("a " + animal for animal in ("dragon", "unicorn", "phoenix", "griffin", "dinosaur", "platypus", "mermaid", "jellyfish", "pokemon", "yeti")),
    "thing",
)
ABOUT = relation(
    "about",
    "",
    """tell me about {p} / what do you know about {p} / tell me something about {p} / what about {p} / tell me a fact about {p} /
    tell me about the {s} / say something about {p} / give me a fact about {p} / do you know {p} / do you know anything about {p} /
    facts about {p} / i want to know about {p} / let's talk about {p} / {p} / {x} / {s}""",
    "",
    OTHER_ANIMALS,
)
MEANS = relation(
    "means",
    "{s} means {a}.",
    """what does {s} mean / what is the meaning of {s} / what's {s} mean / do you know what {s} means / {s} means what /
    tell me what {s} means / what is {s}""",
    "",
    OTHER_WORDS,
)
FLY = relation(
    "fly",
    "{p} {a} fly.",
    """can {x} fly / can {p} fly / do {p} fly / does {x} fly / is {x} able to fly / can the {s} fly / are {p} able to fly""",
    "{p} {a} fly.",
    (),
)
SWIM = relation(
    "swim",
    "{p} {a} swim.",
    """can {x} swim / can {p} swim / do {p} swim / does {x} swim / is {x} able to swim / can the {s} swim / are {p} able to swim""",
    "{p} {a} swim.",
    (),
)
QUALITY = relation(
    "quality",
    "{s} is {a}.",
    """is {s} {t} / is {s} {o} or {a} / is {s} {a} or {o} / is {s} very {a} / what is {s} like, {a} or {o} / do you think {s} is {t} / are {q} {t} /
    are {q} {o} or {a} / are {q} {a} or {o} / what's {s}, {o} or {a}""",
    "{s} is {a}.",
    (),
)
SOURCE = relation(
    "source",
    "{s} comes from {a}.",
    """where does {s} come from / where do we get {s} from / where do people get {s} from / what does {s} come from / who gives us {s} /
    what do we get {s} from / do you know where {s} comes from / tell me where {s} comes from / how do we get {s}""",
    "{s} comes from {a}. / You get {s} from {a}.",
    (),
)
SOURCE_OF_MANY = relation(
    "source",
    "{s} come from {a}.",
    """where do {s} come from / where do we get {s} from / where do people get {s} from / what do {s} come from / who gives us {s} /
    what do we get {s} from / do you know where {s} come from / tell me where {s} come from / how do we get {s}""",
    "{s} come from {a}. / You get {s} from {a}.",
    (),
)
WORK = relation(
    "work",
    "{x} {a}.",
    """what does {x} do / what do {p} do / what is the job of {x} / what does the {s} do / what does {x} do all day / tell me what {x} does / what is {x} /
    who {a} / what's the work of {x} / do you know what {x} does / what do {p} do all day""",
    "{x} {a}.",
    (),
)
USE = relation(
    "use",
    "{x} is for {a}.",
    """what is {x} for / what do you do with {x} / what do people use {x} for / what can i do with {x} / what is the use of {x} / what's {x} used for /
    what do i use for {a} / what is {x} good for / why do people have {x} / which thing is for {a} / what do i need for {a}""",
    "{x} is for {a}.",
    (),
)
USE_OF_MANY = relation(
    "use",
    "{s} are for {a}.",
    """what are {s} for / what do you do with {s} / what do people use {s} for / what can i do with {s} / what is the use of {s} / what are {s} used for /
    what do i use for {a} / what are {s} good for / why do people have {s} / which thing is for {a} / what do i need for {a} / what do you use {s} for""",
    "{s} are for {a}.",
    (),
)
PLURAL = relation(
    "plural",
    "the plural of {s} is {a}.",
    """what is the plural of {s} / what's the plural of {s} / plural of {s} / one {s}, two what / the plural of {s} / how do you say more than one {s} /
    what do you call more than one {s} / do you know the plural of {s} / tell me the plural of {s} / one {s}, many what""",
    "The plural of {s} is {a}.",
    (),
)
RELATIONS = (
    CAPITAL, CAPITAL_OF, COUNTRY, CONTINENT, LANGUAGE, SOUND, FOOD, HOME, BABY, LEGS, COLOUR, OPPOSITE, MADE, AFTER, BEFORE, KIND, SORT,
)
JUMP, CLIMB, LAY_EGGS = (
    relation(
        name,
        f"{{p}} {{a}} {name}.",
        f"""can {{x}} {name} / can {{p}} {name} / do {{p}} {name} / does {{x}} {name} / is {{x}} able to {name} / can the {{s}} {name} / are {{p}} able to {name} /
        {{p}}, do they {name} / {{p}}, can they {name} / do you know if {{p}} can {name} / do you know if {{p}} {name} / tell me if {{x}} can {name} / does the {{s}} {name} /
        can {{p}} {name} well / can {{p}} {name} at all / can {{p}} {name} or not / is it true that {{p}} {name} / i wonder if {{p}} {name} / could {{x}} {name}""",
        f"{{p}} {{a}} {name}.",
        (),
    )
    for name in ("jump", "climb", "lay eggs")
)
LATEST_RELATIONS = (FLY, SWIM, QUALITY, SOURCE, WORK, USE, PLURAL)
"""Kinds of facts that are learned from step 328,000 on."""
RELATIONS_BY_NAME = {kind.name: kind for kind in (*RELATIONS, MEANS, *LATEST_RELATIONS, JUMP, CLIMB, LAY_EGGS)}
