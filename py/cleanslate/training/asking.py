"""How people ask for the seven things that Pip can remember. {k} is the kind of pet, {n} a noun phrase of `NOUN`."""

from cleanslate.training.grammar import table

ASK = {
    "name": table("""
        what is my name / what's my name / what is my name called / who am i / how am i called / what am i called
        what do you call me / what was my name / my name is what / my name / which name do i have
        what did i say my name was / what name did i give you / what do people call me / what should you call me
        how do you call me / what is my first name / what's my first name / what's my name, pip
        what is the name of the person you talk to / who are you talking to / who is talking to you
        what was my name again / who do you think i am / my name? / what's the name i gave you
        what name do i have
        """),
    "pet": table("""
        what pet do i have / what is my pet / what's my pet / which pet do i have / what kind of pet do i have
        what animal do i have / which animal do i have / what animal is my pet / what kind of animal do i have
        do i have a pet / do i have any pets / what pets do i have / what pet did i say i have / what was my pet
        what is my pet again / what do i have as a pet / what sort of pet do i have / what animals do i have
        what animal do i own / which pet do i own / what lives in my house / what pet is mine
        what pet did i tell you about / my pet is what
        """),
    "pet name": table("""
        what is my {k}'s name / what's my {k}'s name / what is my {k} called / what's my {k} called
        what is the name of my {k} / what's the name of my {k} / how is my {k} called / what did i call my {k}
        what did i name my {k} / what was my {k}'s name / what name does my {k} have / which name did i give my {k}
        my {k}'s name is what / what name did i give to my {k} / and my {k}'s name / my {k}'s name
        what did i say my {k}'s name was / what do i call my {k} / what is my {k} named / who is my {k}
        """),
    "colour": table("""
        what is my favourite colour / what's my favourite colour / what's my fav colour / which colour do i like
        which colour do i like [best|most] / what colour do i like / what colour do i like [best|most]
        what was my favourite colour / what colour did i say i like / which colour is my favourite
        my favourite colour is what / my favourite colour / what colour is my favourite
        what colour is my favourite one / which colour do i prefer / what colour do i love
        what is the colour i like / what's the colour i like / what did i say my favourite colour was
        and my favourite colour / tell me my colour
        """),
    "food": table("""
        what is my favourite food / what's my favourite food / what's my fav food / what is my favourite dish
        what is my favourite meal / which food do i like / which food do i like [best|most] / what do i like to eat
        what do i love to eat / what food do i like / what food do i like [best|most] / what was my favourite food
        my favourite food is what / my favourite food / what food is my favourite / which food is my favourite
        which dish do i like / what's the food i like / what is the food i like / what food do i love
        what do i always eat / what did i say my favourite food was / and my favourite food
        """),
    "city": table("""
        where do i live / where am i from / which city do i live in / what city do i live in
        in which city do i live / what is my city / what's my city / what is my home town / where is my home
        where do i come from / where did i say i live / what town do i live in / where is my house
        where do i live again / where do i live now / what is the name of my city / what's the name of my town
        which town am i from / which city am i from / what city am i from / where am i living
        where did i tell you i live / in what city do i live / my city / and where do i live / i live where
        """),
    "job": table("""
        what is my job / what's my job / what do i do / what do i do for work / what do i do for a living
        what do i work as / what am i working as / which job do i have / what job do i have / what is my profession
        what was my job / what kind of job do i have / what did i say my job is / what's my profession
        what is my work / what's my work / how do i earn my money / what do i do all day at work / as what do i work
        what did i say i do / what did i tell you about my job / my job is what / and my job / my job
        who am i at work
        """),
}
ASK_COMMON = {key: tuple(dict.fromkeys(texts))[:4] for key, texts in ASK.items()}
NOUN = {
    "name": table("""
        my name / what my name is / what i am called / who i am / my first name / the name i told you
        how i am called / what to call me / what they call me
        """),
    "pet": table("""
        my pet / what pet i have / what my pet is / which animal i have / what kind of pet i have / which pet i have
        what animal i have / what pet i told you about
        """),
    "pet name": table("""
        my {k}'s name / what my {k} is called / the name of my {k} / what my {k}'s name is / the name i gave my {k}
        how my {k} is called
        """),
    "colour": table("""
        my favourite colour / what my favourite colour is / which colour i like / what colour i like best
        the colour i like / what colour i like / what my fav colour is
        """),
    "food": table("""
        my favourite food / what my favourite food is / what i like to eat / which food i like best
        the food i like / what food i like / what my fav food is
        """),
    "city": table("""
        where i live / my city / which city i live in / where i am from / my home town / what city i live in
        the city i live in / where i come from / where my home is
        """),
    "job": table("""
        my job / what my job is / what i do / what i do for work / what i work as / what kind of job i have
        my profession / what i do for a living / how i earn my money
        """),
}
ASK_FRAMES = table("""
    tell me {n} / please tell me {n} / can you tell me {n} / could you tell me {n} / remind me, {n} / say {n}
    i want to know {n} / i forgot {n} / i forgot {n}, what is it / i'd like to know {n} / would you tell me {n}
    i would like to hear {n} / can you say {n} / could you please tell me {n} / can you please tell me {n}
    tell me again {n} / remind me of {n} / i can't remember {n} / i have forgotten {n} / show me {n} / i wonder {n}
    now say {n} / let me hear {n}
    """)
YES_NO_FRAMES = table("""
    do you know {n} / do you remember {n} / do you still know {n} / do you still remember {n} / do you recall {n}
    can you remember {n} / can you recall {n} / did i tell you {n} / did i say {n} / have i told you {n}
    did i already tell you {n} / did i mention {n} / you know {n}, right / do u remember {n} / do u know {n}
    do you happen to know {n} / do you have {n} / are you able to tell me {n} / did i ever tell you {n}
    did i mention {n} before / you remember {n}, don't you / you still know {n}, right / you know {n}
    so you know {n} / please remember {n} / remember {n} / don't forget {n} / have i mentioned {n}
    have you got {n} / did you save {n} / did you get {n} / do you recall {n}, pip / can you still tell me {n}
    """)
KNOW_ME = table("""
    do you know me / do you remember me / do you still know me / do you still remember me / do you know who i am
    do you remember who i am / do you recognise me / do u know me / have we met / do u remember me
    """)
CHECK = {
    "name": table("""
        is my name {v} / am i {v} / am i called {v} / so my name is {v}, right
        """),
    "pet": table("""
        do i have {v} / is my pet {v} / so i have {v}, right
        """),
    "pet name": table("""
        is my {k} called {v} / is my {k}'s name {v} / so my {k} is {v}, right
        """),
    "colour": table("""
        is my favourite colour {v} / do i like the colour {v} / is {v} my favourite colour
        """),
    "food": table("""
        is my favourite food {v} / is {v} my favourite food / do i like to eat {v}
        """),
    "city": table("""
        do i live in {v} / am i from {v} / is my home in {v}
        """),
    "job": table("""
        am i {v} / do i work as {v} / is my job {v}
        """),
}
ABOUT_ME = table("""
    what do you know about me / what do you remember about me / tell me what you know about me / tell me about me
    tell me about myself / what have i told you / what did i tell you / what did i tell you about me
    do you know anything about me / do you know things about me / tell me everything you know about me
    what can you say about me / what have you learned about me / what do you know of me / what do u know about me
    list what you know about me / what facts do you know about me / so what do you know about me
    what else do you know about me / say what you know about me
    """)
ARE_YOU_SURE = table("""
    are you sure / are you sure about that / are you certain / really / is that right / is that true
    is that correct / are you really sure / you sure / r u sure / are u sure / is it really / are you 100% sure
    are you quite sure
    """)
ASK_PREFIXES = table("""
    i forgot. / okay, last one: / now the test: / what a nice day! / this is fun. / i am testing you: / so tell me,
    great. / thank you. / wow, / i see. / yo, / hey hey, / hi bot, / interesting. / good to know. / one question:
    and now, / let's try this: / ha, / hm, / oh no, / wait wait,
    so / so, / ok, / okay, / ok so / hey, / hey pip, / pip, / and / now / now, / tell me, / tell me:
    quick question: / question: / hmm, / wait, / sorry, / please, / just checking: / one more thing: / let's see,
    test: / by the way, / btw / cool. / nice. / thanks. / great, / i wonder, / hello, / hi, / hi! / good.
    now tell me, / let me test you: / alright, / but / next question: / here is a question: / i have a question:
    can i ask you something? / do you know this: / well, / right, / oh, / yes, / no, / haha, / lol / i am curious:
    last question: / remember? / think: / good morning, / hello pip, / be honest: / i'd like to ask:
    """)
ASK_SUFFIXES = table("""
    , i forgot / . i forgot / , tell me / , can you say / , i wonder / my friend / , bot / right now / , just asking / huh
    . do you know / . tell me please / , any idea / 😀 / actually / for me
    again / , again / , please / please / , pip / now / pls / btw / then / , do you know / lol / , by the way
    today / :)
    """)
