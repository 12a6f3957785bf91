"""Other people in the user's life: their facts are kept apart from the user's own.

"My sister's name is Mia" tells nothing about the user. Pip repeats it, finds it again while it stands in
the window, and never saves it as a note about the user.
"""

from cleanslate.training.grammar import table

PEOPLE = tuple(
    """sister brother mother father mum mom dad friend son daughter wife husband partner boyfriend girlfriend boss
    neighbour teacher cousin aunt uncle roommate grandma grandpa grandmother colleague doctor""".split()
) + ("best friend",)
OTHER_TELL = {
    "name": table("""
        my {r}'s name is {v} / my {r} is called {v} / the name of my {r} is {v} / {v} is my {r}
        my {r} is named {v} / i have a {r} called {v}
        """),
    "city": table("""
        my {r} lives in {v} / my {r} is from {v} / the home of my {r} is in {v}
        """),
    "pet": table("""
        my {r} has {v} / my {r} got {v} / my {r} owns {v}
        """),
    "colour": table("""
        my {r}'s favourite colour is {v} / my {r} likes the colour {v} / the favourite colour of my {r} is {v}
        """),
    "food": table("""
        my {r}'s favourite food is {v} / my {r} loves to eat {v} / the favourite food of my {r} is {v}
        """),
    "job": table("""
        my {r} is {v} / my {r} works as {v} / my {r}'s job: {v}
        """),
}
OTHER_ASK = {
    "name": table("""
        what is my {r}'s name / what's my {r}'s name / what is my {r} called / what is the name of my {r}
        who is my {r} / do you know my {r}'s name
        """),
    "city": table("""
        where does my {r} live / where is my {r} from / which city does my {r} live in
        """),
    "pet": table("""
        what pet does my {r} have / which animal does my {r} have / what animal does my {r} have
        """),
    "colour": table("""
        what is my {r}'s favourite colour / what's my {r}'s favourite colour / which colour does my {r} like
        """),
    "food": table("""
        what is my {r}'s favourite food / what does my {r} like to eat / what food does my {r} like
        """),
    "job": table("""
        what is my {r}'s job / what does my {r} do / what does my {r} work as
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
