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
