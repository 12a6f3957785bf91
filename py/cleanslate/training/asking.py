"""How people ask for the seven things that Pip can remember. {k} is the kind of pet, {n} a noun phrase of `NOUN`."""

from cleanslate.training.grammar import table

ASKED_OF_PIP = frozenset({"who's this"})
"""Of `ASK`, what somebody who types it asks of Pip rather than of themselves; no longer taught since step 627,000, and not measured."""
ASK = {
    "name": table("""
        what is my name / what's my name / what is my name called / who am i / how am i called / what am i called
        whats my name / what do you call me / what was my name / my name is what / my name / which name do i have
        what did i say my name was / what name did i give you / what do people call me / what should you call me
        how do you call me / what is my first name / what's my first name / what's my name, pip
        what is the name of the person you talk to / who are you talking to / who is talking to you
        what was my name again / who do you think i am / my name? / what's the name i gave you
        what name do i have
        what name would you call me by / [by|under] what name do you know me
        [by|under] which name do you know me / what name am i known by / which name should i be called
        what is the user's name / who is the user / who is your user / who is here with you / who am i to you
        how should you address me / how do you address me / what did i tell you to call me / say my name
        what should i be called / what name did i use / which name did i tell you / what name did i mention
        with whom are you [talking|speaking|chatting] / who is chatting with you / who is this person you talk to
        who is writing to you / who's this / who's here / who is the person in front of you
        how did i introduce myself / what did i call myself / as whom did i introduce myself
        what's my [nickname|given name|full name|real name] / what is my [nickname|given name|full name|real name]
        what name was it / name me / what was the name i told you / what name goes with me
        what am i named / how am i named / what name have i got / what have i said my name is / my name was
        what do my friends call me / what did my parents call me / what name belongs to me
        """),
    "pet": table("""
        what pet do i have / what is my pet / what's my pet / which pet do i have / what kind of pet do i have
        what animal do i have / which animal do i have / what animal is my pet / what kind of animal do i have
        do i have a pet / do i have any pets / what pets do i have / what pet did i say i have / what was my pet
        what is my pet again / what do i have as a pet / what sort of pet do i have / what animals do i have
        what animal do i own / which pet do i own / what lives in my house / what pet is mine
        what pet did i tell you about / my pet is what
        what [creature|beast] do i [have|own|keep] / which [creature|beast] do i have / what [creature|beast] is mine
        what pet do i [keep|own|look after|live with] / which animal do i [keep|own|look after|live with]
        what animal do i [keep|look after|take care of|live with|feed] / what kind of creature do i own
        what animal lives [at my place|at my house|in my home] / what [pet|animal] is at my home
        who lives with me at home / which animal shares my home / what sort of animal do i [have|keep|own]
        what is the animal i have / what's the animal i own / what's the pet i have / name my pet's kind
        what kind of animal is my pet / what species is my pet / what do i keep as a pet / which pet is mine
        what animal did i say i have / which animal did i mention / what animal was it i have
        have i got [a pet|any pets|an animal] / what have i got as a pet / what pet have i got
        what animal belongs to me / what pet did i get / which pet did i tell you about / what do i have at home
        """),
    "pet name": table("""
        what is my {k}'s name / what's my {k}'s name / what is my {k} called / what's my {k} called
        what is the name of my {k} / what's the name of my {k} / how is my {k} called / what did i call my {k}
        what did i name my {k} / what was my {k}'s name / what name does my {k} have / which name did i give my {k}
        my {k}'s name is what / what name did i give to my {k} / and my {k}'s name / my {k}'s name
        what did i say my {k}'s name was / what do i call my {k} / what is my {k} named / who is my {k}
        which name does my {k} have / what did i say my {k} is called / how did i call my {k}
        what is my {k} known as / what name has my {k} / by what name do i call my {k} / how do i call my {k}
        what have i [named|called] my {k} / what name did my {k} get
        which name has my {k} got / what did i tell you my {k} is called / my {k} is called what
        what was my {k} called / what is the name i gave my {k} / name my {k}
        what does my {k} answer to / what name does my {k} listen to / how is my {k} named / say my {k}'s name
        what's my {k} named / what is my {k}'s name again / what was my {k} named / what name did i choose for my {k}
        """),
    "colour": table("""
        what is my favourite colour / what's my favourite colour / what's my fav colour / which colour do i like
        which colour do i like [best|most] / what colour do i like / what colour do i like [best|most]
        what was my favourite colour / what colour did i say i like / which colour is my favourite
        my favourite colour is what / my favourite colour / what colour is my favourite
        what colour is my favourite one / which colour do i prefer / what colour do i love
        what is the colour i like / what's the colour i like / what did i say my favourite colour was
        and my favourite colour / tell me my colour
        what colour do i [love|prefer|adore|favour|enjoy] [|most|the most|best|above all]
        which colour do i [love|adore|favour|fancy] [|most|best|above all] / what's my [best|top|number one] colour
        which shade do i like / what shade is my favourite / what's the colour i [love|prefer|like best|like most]
        which of all colours do i like / of all colours, which do i like / which colour did i [say|tell you|mention]
        what colour did i [tell you|mention|name|choose|pick] / what colour makes me happy / my colour is which
        which colour was my favourite / which colour is it that i like / what is the colour that i [love|prefer]
        what colour would i choose / which colour would i pick / what colour is dear to me / favourite colour
        what favourite colour do i have / which is my favourite colour / what's the one colour i like best
        which one of the colours is my favourite / what hue do i like / what colour am i fond of
        what is my preferred colour / what is my most loved colour
        """),
    "food": table("""
        what is my favourite food / what's my favourite food / what's my fav food / what is my favourite dish
        what is my favourite meal / which food do i like / which food do i like [best|most] / what do i like to eat
        what do i love to eat / what food do i like / what food do i like [best|most] / what was my favourite food
        my favourite food is what / my favourite food / what food is my favourite / which food is my favourite
        which dish do i like / what's the food i like / what is the food i like / what food do i love
        what do i always eat / what did i say my favourite food was / and my favourite food
        what food do i [love|prefer|adore|enjoy|fancy] [|most|best|above all] / which dish do i [love|prefer|like best]
        what [meal|dish] do i [like|love|prefer|enjoy] [|most] / what do i [prefer|like|enjoy] eating
        what do i enjoy eating [|most] / what is my [best|top|number one|preferred] food / what's my favourite meal
        what's my favourite dish / what dish is my favourite / which dish is my favourite one / what meal is my favourite
        what's the [dish|meal] i [like|love|prefer] / what is the [dish|meal] i like best / what food makes me happy
        what food did i [mention|name|tell you|choose] / which food did i [say i like|mention|tell you about]
        which food was my favourite / what would i like to eat / what should you cook for me / what shall we cook for me
        what is my favourite thing to eat / what's my favourite thing to eat / favourite food / what tastes best to me
        what do i find tasty / what do i eat most gladly / what am i fond of eating / what kind of food do i like
        what favourite food do i have / which is my favourite food / what do i order every time
        what is it that i like to eat / what did i tell you i like to eat / what snack do i like
        """),
    "city": table("""
        where do i live / where am i from / which city do i live in / what city do i live in
        in which city do i live / what is my city / what's my city / what is my home town / where is my home
        where do i come from / where did i say i live / what town do i live in / where is my house
        where do i live again / where do i live now / what is the name of my city / what's the name of my town
        which town am i from / which city am i from / what city am i from / where am i living
        where did i tell you i live / in what city do i live / my city / and where do i live / i live where
        what is the [city|town|place] i [live in|come from|am from] / what's the [city|town|place] i live in
        which place do i stay in / which place am i from / what place do i call home / where is it that i live / where's home for me / where do i stay / where do i reside / where is my flat
        in which place do i live / what town am i from / where did i say i [come from|am from|live]
        which city did i [mention|tell you|name] / what city did i [mention|tell you|say i live in] / where was i from
        what city is my home / what city is mine / where is my address / where am i based
        where am i at home / where do i have my home / where did i move to / what's the name of the city i live in
        what is my hometown / what's my hometown / what's my home city / where on earth do i live / where do i sleep
        where have i got my home / where does my family live with me / what's my place of residence / name my city
        to which city do i belong / from which [city|town] am i / from what city do i come / where in the world do i live
        """),
    "job": table("""
        what is my job / what's my job / what do i do / what do i do for work / what do i do for a living
        what do i work as / what am i working as / which job do i have / what job do i have / what is my profession
        what was my job / what kind of job do i have / what did i say my job is / what's my profession
        what is my work / what's my work / how do i earn my money / what do i do all day at work / as what do i work
        what did i say i do / what did i tell you about my job / my job is what / and my job / my job
        who am i at work
        what [occupation|profession|career|trade] do i have / what is my [occupation|career|trade|line of work]
        what's my [career|trade|line of work] / what do i do [in life|every day at work|during the day]
        how do i make [my|a] living / how do i earn my living / how do i get my money / what job am i doing
        which work do i do / what kind of work do i do / what sort of job do i have
        what am i by [profession|trade] / what am i at work / which [occupation|trade] do i have / who do i work as
        what job did i [mention|tell you|say i have|name] / which job did i [mention|say i have] / what am i employed as
        what role do i have at work / what's my role at work / what am i paid for
        in what job do i work / which job is mine / what job is mine / what did i say i work as / what did i tell you i do / what do i get paid for / how do i spend my working day
        what is my daily work / name my job / what have i become / what did i learn as a trade / what's my daily job
        """),
}
ASK_COMMON = {key: tuple(dict.fromkeys(texts))[:4] for key, texts in ASK.items()}
NOUN = {
    "name": table("""
        my name / what my name is / what i am called / who i am / my first name / the name i told you
        how i am called / what to call me / what they call me
        the name i gave you / which name i have / what name i have / my own name / how i introduced myself
        what i told you to call me / by what name i go / my full name / how to address me / the name of your user
        who is talking to you / who you are talking to
        """),
    "pet": table("""
        my pet / what pet i have / what my pet is / which animal i have / what kind of pet i have / which pet i have
        what animal i have / what pet i told you about
        what animal i own / what animal i keep / what creature i have / the animal i have
        what i have as a pet / what kind of animal i have / which animal lives with me / the pet i have
        """),
    "pet name": table("""
        my {k}'s name / what my {k} is called / the name of my {k} / what my {k}'s name is / the name i gave my {k}
        how my {k} is called
        how i call my {k} / what i call my {k} / my {k}'s own name
        which name my {k} has / what name i gave my {k} / what name my {k} has / what my {k} is named
        """),
    "colour": table("""
        my favourite colour / what my favourite colour is / which colour i like / what colour i like best
        the colour i like / what colour i like / what my fav colour is
        what colour i prefer / which colour i love / what colour i love most / my best colour
        the colour i love / the colour i prefer / which colour is my favourite / which colour i like most
        """),
    "food": table("""
        my favourite food / what my favourite food is / what i like to eat / which food i like best
        the food i like / what food i like / what my fav food is
        what food i prefer / which food i love / what i love to eat / which dish i like / my favourite dish
        my favourite meal / what dish i prefer / the food i love / what i like eating / which food is my favourite
        """),
    "city": table("""
        where i live / my city / which city i live in / where i am from / my home town / what city i live in
        the city i live in / where i come from / where my home is
        what my home town is / my home city / which town i live in / where i reside / what city i come from
        the place i live in / what place i live in / the town i come from / what city is my home / my hometown
        """),
    "job": table("""
        my job / what my job is / what i do / what i do for work / what i work as / what kind of job i have
        my profession / what i do for a living / how i earn my money
        my occupation / my work / which job i have / what job i do / what my profession is
        what my occupation is / what i am by trade / how i make a living / what i earn my money with / my career
        """),
}
ASK_FRAMES = table("""
    tell me {n} / please tell me {n} / can you tell me {n} / could you tell me {n} / remind me, {n} / say {n}
    i want to know {n} / i forgot {n} / i forgot {n}, what is it / i'd like to know {n} / would you tell me {n}
    i would like to hear {n} / can you say {n} / could you please tell me {n} / can you please tell me {n}
    tell me again {n} / remind me of {n} / i can't remember {n} / i have forgotten {n} / show me {n} / i wonder {n}
    guess {n} / can you guess {n} / try to guess {n} / take a guess at {n} / could you guess {n} / guess what {n} is
    now say {n} / let me hear {n}
    can you name {n} / would you name {n} / give me {n}
    what did i say about {n} / let me know {n} / say again {n} / can you repeat {n}
    could you remind me of {n} / can you remind me, {n} / i need to know {n} / i'm not sure about {n} / write down {n}
    i no longer know {n} / help me, i forgot {n} / spell out {n} / could you say {n} / tell me once more {n}
    now tell me {n} / so tell me {n} / just tell me {n} / try to tell me {n} / please say {n} / type {n}
    """)
YES_NO_FRAMES = table("""
    do you know {n} / do you remember {n} / do you still know {n} / do you still remember {n} / do you recall {n}
    can you remember {n} / can you recall {n} / did i tell you {n} / did i say {n} / have i told you {n}
    did i already tell you {n} / did i mention {n} / you know {n}, right / do u remember {n} / do u know {n}
    do you happen to know {n} / do you have {n} / are you able to tell me {n} / did i ever tell you {n}
    did i mention {n} before / you remember {n}, don't you / you still know {n}, right / you know {n}
    so you know {n} / please remember {n} / remember {n} / don't forget {n} / have i mentioned {n}
    have you got {n} / did you save {n} / did you get {n} / do you recall {n}, pip / can you still tell me {n}
    could you recall {n} / can you still say {n} / have you forgotten {n}, or not
    did you keep {n} / did you remember {n} / is it known to you {n} / are you aware of {n} / are you sure you know {n}
    have i said {n} / have i ever told you {n} / did i give you {n} / did you note {n} / do you by any chance know {n}
    can you tell {n} / do you still have {n} / have you kept {n} in mind / you do know {n}, right
    any chance you remember {n} / did i tell you about {n}
    """)
KNOW_ME = table("""
    do you know me / do you remember me / do you still know me / do you still remember me / do you know who i am
    do you remember who i am / do you recognise me / do u know me / have we met / do u remember me
    do you recognize me / do you know who you are talking to / do you know who this is / am i known to you
    remember me / have we met before / do we know each other / do you still know who i am / any idea who i am
    """)
CHECK = {
    "name": table("""
        is my name {v} / am i {v} / am i called {v} / so my name is {v}, right
        is {v} my name / do you call me {v} / isn't my name {v} / my name is {v}, isn't it / i am {v}, right
        """),
    "pet": table("""
        do i have {v} / is my pet {v} / so i have {v}, right
        have i got {v} / do i own {v} / i have {v}, right / is {v} my pet / did i say i have {v}
        """),
    "pet name": table("""
        is my {k} called {v} / is my {k}'s name {v} / so my {k} is {v}, right
        is {v} my {k}'s name / did i call my {k} {v} / is {v} the name of my {k} / my {k} is called {v}, right
        """),
    "colour": table("""
        is my favourite colour {v} / do i like the colour {v} / is {v} my favourite colour
        is {v} the colour i like / do i like {v} best / did i say my favourite colour is {v} / so my favourite colour is {v}, right
        """),
    "food": table("""
        is my favourite food {v} / is {v} my favourite food / do i like to eat {v}
        is {v} the food i like / do i love {v} / did i say my favourite food is {v} / so my favourite food is {v}, right
        """),
    "city": table("""
        do i live in {v} / am i from {v} / is my home in {v}
        is {v} my city / is {v} where i live / do i come from {v} / did i say i live in {v} / i live in {v}, right
        """),
    "job": table("""
        am i {v} / do i work as {v} / is my job {v}
        am i working as {v} / did i say i am {v} / i am {v}, right / so i work as {v}, right / do i earn my money as {v}
        """),
}
CHECK_LATER = {
    "name": table("""
        [is|was|isn't] my name {v} / [did i say|did i tell you|do you think|do you believe|would you say|is it true|are you sure|is it right] [|that ]my name is {v}
        [do|did|would] you call me {v} / am i [|really |still |not ]{v} / [my name is|my name's|i'm|i am] {v}, [right|isn't it|correct|am i not] / is my name [really|still|not|maybe] {v}
        [so|then|ok so] [i am|i'm] {v} / you [think|believe|say] [i am|i'm|my name is] {v} / is {v} [what you call me|what i am called|the name i told you|who i am]
        """),
    "pet": table("""
        do i [have|own|keep] {v} / is it {v} that i have / [did i say|did i tell you|do you think|is it true|are you sure] [|that ]i have {v}
        is my pet [|really |still |not ]{v} / i [have|own] {v}, [right|don't i|correct] / [have i got|don't i have|do i really have] {v}
        """),
    "pet name": table("""
        is my {k} [|really |still ][called|named] {v} / [did i say|did i tell you|do you think|is it true|are you sure] [|that ]my {k} is [called|named] {v}
        [is|was|isn't] {v} my {k} / my {k}'s name is {v}, [right|isn't it|correct] / [is|isn't] my {k}'s name {v} / does my {k} [answer to|listen to|go by] {v}
        """),
    "colour": table("""
        [is|isn't] my [favourite|favorite|fav] [colour|color] {v} / [did i say|did i tell you|do you think|is it true] [|that ]i like {v} [best|most]
        do i [like|love|prefer] {v} [most|best|more than other colours] / my [favourite|favorite] [colour|color] is {v}, [right|isn't it|correct]
        """),
    "food": table("""
        [is|isn't] my [favourite|favorite|fav] food {v} / [did i say|did i tell you|do you think|is it true] [|that ]i [love|like to eat] {v}
        do i [like|love] [to eat|eating] {v} [most|best] / my [favourite|favorite] [food|dish|meal] is {v}, [right|isn't it|correct]
        """),
    "city": table("""
        do i [|really |still ]live in {v} / [did i say|did i tell you|do you think|is it true|are you sure] [|that ]i [live in|am from|come from] {v}
        am i [living in|at home in] {v} / i [live in|am from|come from] {v}, [right|don't i|correct] / is [it|my city|my town|my home] {v}
        """),
    "job": table("""
        am i [|really |still ]{v} / [did i say|did i tell you|do you think|is it true] [|that ]i [am|work as] {v} / is my [job|work|trade] {v}
        i [am|work as] {v}, [right|am i not|correct] / do i [|still ]work as {v}
        """),
}
# "So I am Ada" may as well be told as asked: what is left ends in a question of its own or begins as one.
CHECK_AT_LAST = {
    key: tuple(asked for asked in CHECK[key] + CHECK_LATER[key] if "," in asked or not asked.startswith(("so ", "then ", "ok so ", "you ")))
    for key in CHECK
}
ABOUT_ME = table("""
    what do you know about me / what do you remember about me / tell me what you know about me / tell me about me
    tell me about myself / what have i told you / what did i tell you / what did i tell you about me
    do you know anything about me / do you know things about me / tell me everything you know about me
    what can you say about me / what have you learned about me / what do you know of me / what do u know about me
    list what you know about me / what facts do you know about me / so what do you know about me
    what else do you know about me / say what you know about me
    what do you have on me / what have you got on me / what do you know so far / what do you remember so far
    what is in your head about me / sum up what you know about me
    give me all you know about me / what information do you have about me / what details do you know about me
    which things do you know about me / what did you learn about me / describe me / tell me who i am, all you know
    what have i said about myself / what did i say about myself / what do you remember of me / what can you tell me about me
    repeat what you know about me / repeat what i told you about me / what are the facts about me / everything about me
    """)
ARE_YOU_SURE = table("""
    are you sure / are you sure about that / are you certain / really / is that right / is that true
    is that correct / are you really sure / you sure / r u sure / are u sure / is it really / are you 100% sure
    are you quite sure / are you sure it's not [five|two|red|blue|wrong|something else|another one|the other way round] / r u sure it's not [three|six|green]
    are you sure it is [right|so|true|correct] / sure it's not [four|wrong|different] / you sure about this one / are you sure of it / hm, are you sure
    are you absolutely sure / do you mean it / is this right / is this true / honestly / seriously / for real
    you are sure about this / can i trust that / sure about it / is that really true / you're sure, aren't you
    really really / are you positive / you certain / was that right / is that so / no doubt about it
    """)
ASK_PREFIXES = table("""
    quiz time! / dear, / listen pip, / quick, / come on, / aha, / hello there, / morning, / evening, / wow! / nice one. / thank you! / lol, / omg,
    i forgot. / okay, last one: / now the test: / what a nice day! / this is fun. / i am testing you: / so tell me,
    great. / thank you. / wow, / i see. / yo, / hey hey, / hi bot, / interesting. / good to know. / one question:
    and now, / let's try this: / ha, / hm, / oh no, / wait wait,
    so / so, / ok, / okay, / ok so / hey, / hey pip, / pip, / and / now / now, / tell me, / tell me:
    quick question: / question: / hmm, / wait, / sorry, / please, / just checking: / one more thing: / let's see,
    test: / by the way, / btw / cool. / nice. / thanks. / great, / i wonder, / hello, / hi, / hi! / good.
    now tell me, / let me test you: / alright, / but / next question: / here is a question: / i have a question:
    can i ask you something? / do you know this: / well, / right, / oh, / yes, / no, / haha, / lol / i am curious:
    last question: / remember? / think: / good morning, / hello pip, / be honest: / i'd like to ask:
    okay pip, / alright then, / a test for you: / my question: / let me ask: / quick one: / first, / finally, / also,
    good answer. / that's fun. / funny. / very well. / fine, / thanks pip. / could you help? / i wonder: / for fun:
    one last thing: / before i go, / be quick: / dear pip, / hey bot, / listen, / another one: / and finally,
    back to me: / about me: / let's check: / memory test: / do you listen? / yes. / no. / sure. / ok. / yeah.
    """)
ASK_SUFFIXES = table("""
    , i forgot / . i forgot / , tell me / , can you say / , i wonder / my friend / , bot / right now / , just asking / huh
    . do you know / . tell me please / , any idea / 😀 / actually / for me
    again / , again / , please / please / , pip / now / pls / btw / then / , do you know / lol / , by the way
    today / :)
    , do you remember / . can you say / , if you know / , if i may ask / my dear / , my friend / . be honest / , sorry
    . just say it / , quickly / , if you can / , once more / ha / , hm / . i want to check / , i'm curious
    in your opinion / , you think / , remember / , come on / , if i told you
    """)
