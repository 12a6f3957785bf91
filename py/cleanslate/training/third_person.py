"""Other people in the user's life: their facts are kept apart from the user's own.

"My sister's name is Mia" tells nothing about the user. Pip repeats it, finds it again while it stands in
the window, and never saves it as a note about the user.
"""

from cleanslate.training.grammar import table

PEOPLE = tuple(
    """sister brother mother father mum mom dad friend son daughter wife husband partner boyfriend girlfriend boss
    neighbour teacher cousin aunt uncle roommate grandma grandpa grandmother colleague doctor grandfather nephew niece coach landlord flatmate
    girl boy kid baby fiancé stepmother pal buddy client nurse trainer mate""".split()
) + ("best friend",)
OTHER_TELL = {
    "name": table("""
        my {r}'s name is {v} / my {r} is called {v} / the name of my {r} is {v} / {v} is my {r}
        my {r} is named {v} / i have a {r} called {v}
        my {r} goes by {v} / my {r} has the name {v} / {v} is the name of my {r} / my {r} {v} says hi / i call my {r} {v}
        my {r} is {v} / my {r} is {v} / my {r} is {v} / this is my {r} {v} / i have a {r}, {v} / i have a {r} named {v}
        they call my {r} {v} / my {r}, {v}, is [nice|here|funny|ill] / you should meet my {r} {v} / i talked to my {r} {v} today
        """),
    "city": table("""
        my {r} lives in {v} / my {r} is from {v} / the home of my {r} is in {v}
        my {r} comes from {v} / my {r} moved to {v} / my {r}'s home is in {v} / in {v} lives my {r} / {v} is where my {r} lives
        my {r} has a house in {v} / my {r} is living in {v} / the city of my {r} is {v} / my {r} stays in {v}
        """),
    "pet": table("""
        my {r} has {v} / my {r} got {v} / my {r} owns {v}
        my {r} keeps {v} / my {r}'s pet is {v} / the pet of my {r} is {v} / my {r} just bought {v} / {v} lives with my {r}
        my {r} takes care of {v} / my {r} has {v} at home / my {r} has {v} as a pet
        """),
    "colour": table("""
        my {r}'s favourite colour is {v} / my {r} likes the colour {v} / the favourite colour of my {r} is {v}
        my {r} loves the colour {v} / {v} is my {r}'s favourite colour / my {r} likes {v} more than any other colour
        the colour my {r} likes best is {v} / {v} is the colour my {r} likes / my {r} prefers the colour {v}
        """),
    "food": table("""
        my {r}'s favourite food is {v} / my {r} loves to eat {v} / the favourite food of my {r} is {v}
        my {r} likes {v} [best|most|a lot to eat] / my {r} loves {v} to eat / my {r} likes to eat {v} / {v} is my {r}'s favourite food / my {r} likes eating {v} / my {r} eats {v} all the time
        the food my {r} likes best is {v} / my {r}'s favourite dish is {v} / my {r} could eat {v} every day
        """),
    "job": table("""
        my {r} is {v} / my {r} works as {v} / my {r}'s job: {v}
        my {r} has a job as {v} / my {r} is working as {v} / the job of my {r} is {v} / my {r} became {v} / my {r} is {v} by trade
        my {r} earns money as {v} / for work my {r} is {v}
        """),
}
OTHER_ASK = {
    "name": table("""
        what is my {r}'s name / what's my {r}'s name / what is my {r} called / what is the name of my {r}
        who is my {r} / do you know my {r}'s name
        how is my {r} called / what name does my {r} have / what did i say my {r} is called / what's the name of my {r}
        what do i call my {r} / tell me my {r}'s name / and my {r}'s name / what did i say my {r}'s name was / my {r}'s name
        what is my {r} named / which name does my {r} have / what was my {r}'s name / remind me of my {r}'s name
        """),
    "city": table("""
        where does my {r} live / where is my {r} from / which city does my {r} live in
        what city does my {r} live in / where is the home of my {r} / where did i say my {r} lives / which city is my {r} from
        where does my {r} come from / in which city does my {r} live / what town does my {r} live in / tell me where my {r} lives
        do you know where my {r} lives / and where does my {r} live / where is my {r}'s home / where does my {r} stay
        """),
    "pet": table("""
        what pet does my {r} have / which animal does my {r} have / what animal does my {r} have
        what is my {r}'s pet / what pet has my {r} / which pet does my {r} have / what kind of pet does my {r} have
        does my {r} have a pet / what's my {r}'s pet / what does my {r} have as a pet / which animal does my {r} own
        tell me what pet my {r} has / do you know what pet my {r} has / what animal lives with my {r} / my {r}'s pet
        """),
    "colour": table("""
        what is my {r}'s favourite colour / what's my {r}'s favourite colour / which colour does my {r} like
        what colour does my {r} like / which colour does my {r} like best / what colour is my {r}'s favourite
        what is the favourite colour of my {r} / tell me my {r}'s favourite colour / do you know my {r}'s favourite colour
        what colour does my {r} love / what was my {r}'s favourite colour / my {r}'s favourite colour / what colour does my {r} prefer
        """),
    "food": table("""
        what is my {r}'s favourite food / what does my {r} like to eat / what food does my {r} like
        which food does my {r} like / what does my {r} love to eat / what is the favourite food of my {r} / what's my {r}'s favourite dish
        tell me my {r}'s favourite food / do you know my {r}'s favourite food / what food is my {r}'s favourite
        what does my {r} like eating / what was my {r}'s favourite food / my {r}'s favourite food / which dish does my {r} like
        """),
    "job": table("""
        what is my {r}'s job / what does my {r} do / what does my {r} work as
        what is the job of my {r} / what's my {r}'s job / what job does my {r} have / what does my {r} do for work
        what does my {r} do for a living / tell me my {r}'s job / do you know my {r}'s job / which job does my {r} have
        what kind of job does my {r} have / what was my {r}'s job / my {r}'s job / what is my {r}'s profession
        """),
}
OTHER_SENTENCE = {
    "name": "your {r} is called {v}.", "city": "your {r} lives in {v}.", "pet": "your {r} has {v}.",
    "colour": "your {r}'s favourite colour is {v}.", "food": "your {r}'s favourite food is {v}.", "job": "your {r} works as {v}.",
}
OTHER_MISSING = {
    "name": "your {r}'s name", "city": "where your {r} lives", "pet": "what pet your {r} has",
    "colour": "your {r}'s favourite colour", "food": "your {r}'s favourite food", "job": "your {r}'s job",
}

THINGS = tuple(
    """age birthday surname hobby car bike school language hair house number computer phone band team star-sign""".split()
) + tuple("favourite " + thing for thing in
          "film movie song book animal sport drink number game band season day singer place fruit month word".split()) + (
    "last name", "middle name", "phone number", "shoe size", "user name", "home address", "lucky number",
)
THING_TELL = table("""
    my {r} is {v} / {v} is my {r} / my {r}: {v} / my {r} is {v}
    """)
THING_ASK = table("""
    what is my {r} / what's my {r} / do you know my {r} / tell me my {r} / what was my {r} / can you tell me my {r}
    my {r}
    """)
LIKE_VERBS = ("like", "love", "hate", "don't like", "want", "need", "play", "study", "speak", "miss", "enjoy", "like", "love")
LIKE_ASK = table("""
    what do i {r} / what did i say i {r} / do you know what i {r} / tell me what i {r} / what is it that i {r}
    what did i tell you i {r} / which thing do i {r}
    """)
LIKED = tuple(
    """music football dancing winter summer rain spinach school trains chess books films games tea coffee milk spiders
    mondays cats dogs snow sleeping running swimming mathematics history guitar piano tennis flowers birds silence
    computers reading cooking cheese olives onions noise work holidays""".split()
)
AGE_TELL = table("""
    i am {v} / i'm {v} / i am {v} years old / i'm {v} years old / i am {v} years of age / my age is {v}
    i turned {v} last week / i'm {v} now
    """)
AGE_ASK = table("""
    how old am i / what is my age / what's my age / do you know my age / do you know how old i am / tell me my age
    how old did i say i am
    """)

LATER_TELL = OTHER_TELL | {
    "age": table("""
        my {r} is {v} / my {r} is {v} years old / my {r} turned {v} [last week|yesterday|today|in may] / my {r} is {v} now / my {r}'s age is {v}
        my {r} is already {v} / my {r} is only {v} / my {r} just turned {v} / {v} is the age of my {r} / my {r} has {v} years / my {r} is {v} yrs old
        """),
    "liked": table("""
        my {r} likes {v} / my {r} loves {v} / my {r} is into {v} / my {r} enjoys {v} / my {r} is a fan of {v} / my {r} really likes {v}
        {v} is what my {r} likes / my {r} is crazy about {v} / what my {r} likes is {v}
        """),
    "plain colour": table("""
        my {r} likes {v} / my {r} loves {v} / my {r} likes {v} best / my {r} prefers {v} / my {r} wears {v} all the time, it's the favourite colour
        """),
}
LATER_ASK = OTHER_ASK | {
    "age": table("""
        how old is my {r} / what is my {r}'s age / what's my {r}'s age / do you know how old my {r} is / what age is my {r} / my {r}'s age
        tell me how old my {r} is / how old did i say my {r} is / how many years has my {r} / and how old is my {r}
        """),
    "liked": table("""
        what does my {r} like / what does my {r} love / what is my {r} into / what does my {r} enjoy / do you know what my {r} likes
        tell me what my {r} likes / what did i say my {r} likes / what is it that my {r} likes / what is my {r} crazy about
        """),
}
OTHER_SENTENCE |= {"age": "your {r} is {v} years old.", "liked": "your {r} likes {v}."}
OTHER_MISSING |= {"age": "how old your {r} is", "liked": "what your {r} likes"}

BOTH_TELL = {
    "name": table("""
        my {r} is called {v} and my {q} is called {w} / my {r} is {v} and my {q} is {w} / my {r}'s name is {v} and my {q}'s is {w}
        i have a {r} called {v} and a {q} called {w} / my {r} is named {v} and my {q} {w} / {v} is my {r} and {w} is my {q}
        my {r} and my {q} are called {v} and {w} / my {r} is {v}, my {q} is {w} / my {r}: {v}, my {q}: {w}
        """),
    "city": table("""
        my {r} lives in {v} and my {q} in {w} / my {r} is from {v} and my {q} is from {w} / my {r} lives in {v}, my {q} lives in {w}
        my {r} is in {v} but my {q} lives in {w} / my {r} comes from {v} and my {q} from {w}
        """),
    "pet": table("""
        my {r} has {v} and my {q} has {w} / my {r} has {v}, my {q} {w} / my {r} owns {v} and my {q} owns {w} / my {r} has {v} but my {q} has {w}
        """),
    "colour": table("""
        my {r}'s favourite colour is {v} and my {q}'s is {w} / my {r} likes the colour {v} and my {q} likes {w}
        the favourite colour of my {r} is {v} and that of my {q} is {w} / my {r} loves the colour {v} but my {q} prefers {w}
        """),
    "food": table("""
        my {r} loves to eat {v} and my {q} likes {w} / my {r}'s favourite food is {v} and my {q}'s is {w} / my {r} eats {v} and my {q} eats {w}
        my {r} likes to eat {v}, my {q} likes to eat {w}
        """),
    "job": table("""
        my {r} is {v} and my {q} is {w} / my {r} works as {v} and my {q} as {w} / my {r} is {v}, my {q} is {w} / my {r} became {v} and my {q} became {w}
        """),
    "age": table("""
        my {r} is {v} and my {q} is {w} / my {r} is {v} years old and my {q} is {w} / my {r} is {v}, my {q} {w} / my {r} turned {v} and my {q} is {w} now
        """),
}
"""Two people and what holds of each, in one message: {v} of the first ({r}), {w} of the second ({q})."""
WHO = {
    "name": table("who is called {v} / who's called {v} / whose name is {v} / who has the name {v} / who is named {v} / which of them is called {v}"),
    "city": table("who lives in {v} / who is from {v} / who comes from {v} / who's from {v} / which of them lives in {v} / who did i say lives in {v}"),
    "pet": table("who has {v} / who owns {v} / who's got {v} / which of them has {v} / who did i say has {v} / whose pet is {v}"),
    "colour": table("whose favourite colour is {v} / who likes the colour {v} / who likes {v} / who loves the colour {v} / who prefers {v}"),
    "food": table("who likes to eat {v} / whose favourite food is {v} / who loves to eat {v} / who eats {v} / who loves {v}"),
    "job": table("who is {v} / who works as {v} / which of them is {v} / who did i say is {v} / who has a job as {v}"),
    "age": table("who is {v} years old / who is {v} / who's {v} / which of them is {v}"),
    "liked": table("who likes {v} / who loves {v} / who is into {v} / who did i say likes {v}"),
}
SAME_OF = table("""
    and my {r} / and my {r}'s / what about my {r} / how about my {r} / and what about my {r} / my {r} / and for my {r} / and that of my {r} / and of my {r}
    [ok|okay|nice|cool|good|right|thanks|great], [and|what about|now|how about] my {r} / [and|now|so] my {r} [then|pip|please|again]
    """)
MINE = table("and mine / and my own / what about me / and me / what about mine / and for me / how about me / [ok|okay|nice|good], and mine / mine / what's mine")

SEVERAL = tuple("daughters sons sisters brothers kids friends cousins nieces nephews aunts uncles neighbours girls boys colleagues flatmates twins".split())
SEVERAL_MORE = tuple("grandchildren children grandsons granddaughters grandkids teachers bosses uncles".split())
SEVERAL_TELL = table("""
    i have two {r}, {v} and {w} / my {r} are {v} and {w} / my {r} are called {v} and {w} / my two {r} are {v} and {w} / the names of my {r} are {v} and {w}
    {v} and {w} are my {r} / my {r}' names are {v} and {w} / i've got two {r}, {v} and {w} / we have two {r} called {v} and {w} / my {r}: {v} and {w}
    i have two {r} called {v} and {w} / [say hi to|meet] my {r} {v} and {w} / my {r} {v} and {w} are [here|with me|funny|at school]
    """)
ANY_ASK = LATER_ASK | {
    "names": table("""
        what are my {r} called / what are the names of my {r} / who are my {r} / my {r}' names / tell me the names of my {r} / how are my {r} called
        what did i say my {r} are called / do you know my {r}' names / what are my {r}' names / what are my two {r} called / do you remember the names of my {r}
        """),
}
OTHER_SENTENCE["names"] = "your {r} are called {v}."
OTHER_MISSING["names"] = "your {r}' names"

LATER_THINGS = THINGS + tuple(
    """bus train boat street class team bedtime password room desk gym club motto instrument weight height size
    eye-colour breakfast dinner job-title shop church hero idol dream superpower accent star religion passport bicycle tent guitar piano plant""".split()
) + tuple("favourite " + thing for thing in
          "sport fruit season drink book film game animal number teacher band toy flower subject holiday dessert place person day vegetable superhero joke".split()) + (
    "bus number", "dream job", "lucky charm", "house number", "room number", "best subject", "native language", "football team", "last name",
    "maiden name", "zip code", "second language", "eye colour", "hair colour", "first language",
)
LATER_THING_TELL = table("""
    my {r} is {v} / my {r} is {v} / my {r} is the {v} / my {r} has always been {v} / [remember that|remember,|note that|keep in mind:|fyi|btw] my {r} is {v}
    my {r} would be {v} / my {r} is now {v} / the name of my {r} is {v} / my {r} is called {v} / my {r}: {v} / {v} is my {r} / i think my {r} is {v}
    """)
LATER_THING_ASK = table("""
    what is my {r} / what's my {r} / which {r} do i have / do you remember my {r} / what was my {r} again / which is my {r} / what did i say my {r} is
    what {r} do i have / tell me my {r} / and my {r} / my {r} / can you remember my {r} / what's my {r} called / so what's my {r}
    """)
LATEST_THING_ASK = table("""
    remind me of my {r} / remind me what my {r} is / what did i tell you my {r} is / say my {r} / do you still know my {r} / [so|and|now|ok,] what's my {r} [again|then] / what is my {r}, do you remember / [and|so|now] my {r}
    my {r} is what / i forgot my {r}, what is it / tell me again what my {r} is / what have i said my {r} is
    """)
LATER_AGE_TELL = AGE_TELL + table("""
    i have {v} years / im {v} / {v} years old here / i'm {v} yrs old / i am {v} yo / i'm actually {v} / [no|hm no|sorry|oh wait], [i'm|i am] {v} now
    i just turned {v} / i [turned|became] {v} [last week|yesterday|today|this month][, im {v}|] / i am already {v} / im {v} years young / {v} and proud of it
    i'm {v} years old and i like to talk / i am a {v} year old / me? {v} years old / i'll tell you my age: {v}
    """)
LATEST_AGE_TELL = LATER_AGE_TELL + table("""
    [hi|hello|hey|hiya|good evening][ pip|][,|!|] [i'm|im|i am] {v} / [hi|hello|hey][,|] {v} [here|years old|yrs old] / [i'm|i am|im] {v}! / [i'm|im|i am] {v}[,|] [and you|you know|ok|by the way] / [well|so][,|] [i'm|i am] {v}
    """)
LATER_AGE_ASK = AGE_ASK + table("""
    how old do you think i am / how many years have i / what age am i / and how old am i / how old i am / my age / am i old, how old am i
    """)

LOOSE_TELL = {
    "name": table("""
        my {r} name is {v} / my {r} name was {v} / my {r} name {v} / my {r} [he|she] is called {v} / my {r} is name {v} / name of my {r} is {v} / the {r} of me is called {v} / my {r} call {v}
        """),
    "city": table("my {r} live in {v} / my {r} is live in {v} / my {r} [he|she] lives in {v} / my {r} is living at {v} / my {r} living in {v} / {v} is home of my {r}"),
    "pet": table("my {r} have {v} / my {r} [he|she] has {v} / my {r} is having {v} / my {r} got {v} / my {r} has one pet, {v}"),
    "food": table("my {r} like to eat {v} / my {r} love to eat {v} / my {r} favourite food is {v} / my {r} [he|she] likes to eat {v} / favourite food of my {r} is {v}"),
    "job": table("my {r} work as {v} / my {r} job is {v} / my {r} [he|she] works as {v} / my {r} is working as {v} / job of my {r} is {v}"),
    "colour": table("my {r} favourite colour is {v} / favourite colour of my {r} is {v} / my {r} like the colour {v} / my {r} [he|she] likes the colour {v}"),
}
"""As people say it whose English is new."""


def of_several(pattern: str, who: str) -> str:
    """A pattern about several people, with the right ending where they own something.

    >>> of_several("my {r}' names", "sons"), of_several("my {r}' names", "grandchildren")
    ("my sons' names", "my grandchildren's names")
    """
    owned = who + ("'" if who.endswith("s") else "'s")
    return pattern.replace("{r}' ", owned + " ").replace("{r}", who)
