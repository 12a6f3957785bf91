"""How people state and correct the seven things that Pip can remember. {v} is the value, {k} the kind of pet."""

from cleanslate.training.grammar import table

TELL = {
    "name": table("""
        my name is {v} / my name[ is|'s] {v} / i'm {v} / i am {v} / [you can |please |just |you may |]call me {v}
        [people|they|friends|my friends|everyone|most people] call[s|] me {v} / the name is {v} / name's {v}
        {v} is my name / {v} here / it's {v} / this is {v} / i go by {v} / i am called {v} / my first name is {v}
        i'm {v}, [nice to meet you|a new user] / my name is {v} and i am new here / [here is my name|name]: {v}
        my parents named me {v} / me, i'm {v} / im {v} and i am new here / my name would be {v} / i am named {v}
        i'm called {v} / i'm named {v} / they named me {v} / my real name is {v} / my nickname is {v}
        my user name is {v} / the name's {v} / everybody knows me as {v} / you're talking to {v}
        you are talking to {v} / my name, by the way, is {v}
        my name is {v}, [a new user|your new friend|pleased to meet you|don't laugh|with a k]
        [i am|i'm] {v} and [i want to talk|i am bored|i like to chat|this is my first time here] / {v}'s my name
        they all call me {v} / [so |]i'm {v}, [hi|hello]
        i answer to {v} / i respond to {v} / my given name is {v}
        i was born {v} / i was named {v} / the people here call me {v} / you may know me as {v} / known as {v}
        you can use the name {v} / please use {v} as my name / [simply|just] {v} / [greetings|hello], {v} speaking
        {v} speaking / {v} is the name / {v} is what [people|my friends] call me / address me as {v}
        i introduce myself as {v} / let me introduce myself, i am {v} / allow me, {v} / it is {v} here
        {v}. that's my name / {v}, that's my name / {v} is the name i go by / myself {v}
        the user is {v} / your user is {v} / you have {v} here / my name happens to be {v} / my name, it's {v}
        """),
    "pet": table("""
        i have {v} / i've got {v} / i got {v} / my pet is {v} / i own {v} / we have {v} at home / we have {v}
        i live with {v} / at home i have {v} / as a pet i have {v} / i have {v} as a pet / i keep {v}
        my family has {v} / i just [got|bought|adopted] {v} / there is {v} in my house / the pet i have is {v}
        i have {v}, [it is cute|so sweet]
        i have {v} [and i love it|in the garden|now|since last year|too|at the moment] / my pet's {v}
        my only pet is {v} / i also have {v} / my kids have {v} / i am the owner of {v} / i'm the owner of {v}
        got myself {v} / got myself {v} last week / i got myself {v} / we got ourselves {v} / i now have {v} / got {v} at home / got {v} yesterday
        i'm the proud owner of {v} / we bought {v} last week / there's {v} in my flat / i have a pet, {v} / i have had {v} for years
        we just got {v} / i take care of {v} / in my house lives {v}
        i look after {v} / i share my home with {v} / my home has {v} / i am the proud owner of {v} / i feed {v}
        the pet in my house is {v} / my animal is {v}
        yesterday i got {v} / last week we got {v} / {v} lives with me / {v} is my pet
        {v} shares my home / my house is home to {v} / i raised {v} / for a pet i have {v} / pets? i have {v}
        my creature is {v} / there lives {v} with me / we keep {v} / our pet is {v} / our family has {v}
        """),
    "pet name": table("""
        my {k} is called {v} / my {k}'s name is {v} / my {k}[ is named| has the name| goes by| answers to] {v}
        [i|we] [named|call|called] my {k} {v} / {v} is my {k} / {v} is the name of my {k}
        the name of my {k} is {v} / my {k}'s called {v} / our {k} is called {v} / i gave my {k} the name {v}
        my {k} {v} says hi / my {k}, {v}, is [funny|asleep|hungry|great] / my {k} [is|was] named {v}
        the {k} is called {v} / its name is {v}, my {k} i mean / my {k} has a name: {v} / my {k} listens to {v}
        i have a {k} and it is called {v} / my {k} {v} is [here|sick|sleeping|cute|so sweet|hungry]
        {v} is my {k}'s name / {v} is what i call my {k} / you know my {k}? it's called {v}
        my {k} is known as {v} / we named our {k} {v} / we call the {k} {v} / the {k}'s name is {v} / meet my {k} {v}
        my {k} got the name {v} / my {k} bears the name {v} / i chose {v} as my {k}'s name / say hi to my {k} {v}
        my {k} is {v} / this is my {k} {v} / the name {v} belongs to my {k} / my little {k} is named {v}
        my {k} was called {v} / my {k}, named {v}, is [here|old|young|sleeping] / my {k} has the nice name {v}
        our {k}'s name is {v} / our {k} is {v} / {v}, that is my {k} / {v} is how my {k} is called
        """),
    "colour": table("""
        my favourite colour is {v} / my favourite colour's {v} / my fav colour is {v} / {v} is my favourite colour
        i like the colour {v} / i love the colour {v} / the colour i like [best|most] is {v} / my best colour is {v}
        for colours i [like|love] {v} / the best colour is {v}, i think / favourite colour: {v}
        i like {v} more than any other colour / my favourite of all colours is {v} / of all colours i like {v} best
        {v} is the colour i like [best|most] / my favourite colour has always been {v}
        my favourite colour is {v} [and not another one|of course|since i was a child]
        if i had to choose a colour it would be {v} / i think {v} is the [best|nicest|prettiest] colour
        i prefer the colour {v} / my most loved colour is {v} / i adore the colour {v}
        the colour {v} is my favourite / my colour is {v}
        {v} is the best colour / {v} is the colour for me / {v} is the colour i prefer / no colour beats {v}
        i'm a fan of the colour {v} / i am fond of the colour {v} / i paint everything {v} / the colour for me is {v}
        {v} is my fave colour / i love {v}, it's my favourite colour / {v}! it's my favourite colour / my fave colour is {v}
        it's {v}, my favourite colour / my top colour is {v} / my preferred colour is {v} / my favourite shade is {v}
        i always choose the colour {v} / i'd pick the colour {v} / i enjoy the colour {v} / colours? i like {v}
        among colours i favour {v} / {v} is a colour i love / the colour {v} makes me happy
        """),
    "food": table("""
        my favourite food is {v} / my favourite food's {v} / my fav food is {v} / {v} is my favourite food
        {v} is my favourite dish / my favourite dish is {v} / my favourite meal is {v} / i [like|love] to eat {v}
        i love eating {v} / i like eating {v} most / the food i like [best|most] is {v} / i could eat {v} every day
        the best food is {v}, i think / favourite food: {v} / i eat {v} all the time / when i am hungry i want {v}
        of all foods i like {v} best / {v} is the food i like [best|most] / my favourite food has always been {v}
        my favourite food is {v} [with salt|of course|since i was a child|and i eat it a lot]
        if i had to choose a food it would be {v} / i think {v} is the best food / i prefer to eat {v}
        nothing tastes better than {v} / my favourite thing to eat is {v} / i always eat {v} / i adore eating {v}
        my fave food is {v} / {v} is my fave food / i like eating {v} the most / {v} beats every other food / i love {v} more than any other food
        {v}! it's my favourite food / i love {v}, it's my favourite food / {v} > every other food / what i like to eat is {v} / {v} all day, it's my favourite food
        the food {v} is my favourite / the dish i like best is {v}
        {v} is the best food / i enjoy {v} [a lot|most|best of all] / i adore eating {v} / nothing tastes better than {v}
        i'm a fan of eating {v} / i am fond of eating {v} / my top food is {v} / my preferred food is {v}
        my favourite thing to eat is {v} / the dish i love is {v} / i always order {v}
        {v} tastes best to me / {v} is the dish i like best / {v} is the food i love / for dinner i love {v}
        the meal i like best is {v} / i never say no to {v}, my favourite food / give me {v} to eat every day
        my food of choice is {v} / food? i like {v} / i prefer to eat {v} / i prefer eating {v} / i would die for {v} to eat
        """),
    "city": table("""
        i live in {v} / i'm from {v} / i am from {v} / i come from {v} / my home is in {v} / my city is {v}
        my town is {v} / i'm living in {v} / i live in {v} [now|with my family|at the moment|these days]
        my home town is {v} / i'm based in {v} / [greetings|hello] from {v} / i moved to {v} / i just moved to {v}
        {v} is where i live / {v} is my home / my house is in {v} / the place i live in is {v}
        the city i live in is {v} / city: {v}
        i live in {v} [in a small flat|with my sister|since last year|and i like it|near the station]
        my flat is in {v} / i am based in {v} / i have lived in {v} for years / we live in {v}
        my family lives in {v} and so do i / i reside in {v} / i'm writing from {v} / my city's {v} / home is {v}
        we live in a town called {v} / i live in a [town|city|place|village] called {v} / i come from a [town|place|village] called {v}
        my [town|village|city] is called {v} / i live over in {v} / i live here in {v} / i am living here in {v} / i live near the sea in {v}
        i stay in {v} / i call {v} my home / my address is in {v} / i settled in {v}
        my home is {v} / i make my home in {v} / i'm at home in {v} / i grew up and live in {v}
        {v} is my city / {v} is my town / {v} is the city i live in / {v} is the place i come from / {v} is my home town
        my home city is {v} / my hometown is {v} / i was born in {v} and live there / currently i live in {v} / these days i live in {v} / i am living in {v} / we moved to {v}
        the town i live in is {v} / the town i come from is {v} / i hail from {v} / i have a flat in {v}
        you can find me in {v} / i have my home in {v} / i rent a room in {v} / i am at home in {v} / i'm a resident of {v}
        """),
    "job": table("""
        i am {v} / i'm {v} / i work as {v} / i'm working as {v} / my job is being {v} / i have a job as {v}
        for work i am {v} / by trade i am {v} / my job: {v} / i earn my money as {v} / i make a living as {v}
        i am {v} [by profession|by trade|at a small company|in real life] / as a job i am {v} / my profession is {v}
        my job is {v} / i'm employed as {v} / i'm {v} and i [like it|love my job|work a lot]
        i work as {v} [in a big town|at night|now] / my work: {v} / i've been {v} for years
        i have been {v} for ten years / i do my work as {v} / in my job i am {v} / professionally i am {v}
        my current job: {v} / i got a job as {v} / i started as {v}
        i'm {v} by trade / i work as {v} now / i make my living as {v} / i earn my bread as {v} / i am {v} and i work a lot / i'm {v} at a school
        my occupation is being {v} / my trade is {v} / my career is being {v} / i serve as {v}
        i get paid as {v} / they pay me as {v} / at work i am {v} / i was trained as {v}
        i've become {v} / i became {v} / i work full time as {v} / i work part time as {v} / my role is {v}
        i'm {v} at the moment / i'm currently {v} / i am currently working as {v}
        in daily life i am {v} / for a living i am {v} / for a living i work as {v} / i earn my living as {v}
        my work is being {v} / being {v} is my job / {v} is what i am by profession / i found work as {v}
        """),
}
TELL_COMMON = {key: tuple(dict.fromkeys(texts))[:4] for key, texts in TELL.items()}
TELL_NAME_AND_ASK_BACK = table("""
    i'm {v}, [and you|who are you|what's your name|what is your name]
    my name is {v}[, and yours|, what's yours|, what is your name|, who are you|. and you| and who are you|, what about you]
    hi, i'm {v}. [who are you|what's your name|and you|what do they call you]
    """)
TELL_NAME_AND_GREET = table("""
    i'm {v}, how are you / my name is {v}, how are you / my name is {v}. how are you [today|doing|]
    hi, i'm {v}. how are you / hello, my name is {v} and how are you
    """)
BARE_NAME = ("{v}",) * 8 + table("""
    i'm {v} / it's {v} / it is {v} / my name is {v} / {v} lol / {v} is my name / {v}, nice to meet you / just {v}
    {v} :) / you can call me {v} / hi, {v} here / hello, i'm {v} / my name? {v} / {v} here
    """)
COMBINED = {
    ("name", "city"): table("""
        i'm {v} from {w} / i am {v} from {w} / my name is {v} and i live in {w} / my name is {v}, from {w}
        i'm {v} and i'm from {w} / it's {v} from {w} / i am {v}, i live in {w}
        """),
    ("name", "job"): table("""
        i'm {v}, {w} / i'm {v} and i am {w} / my name is {v} and i work as {w} / my name is {v}, {w}
        """),
    ("pet", "pet name"): table("""
        i have {v} called {w} / i have {v} named {w} / i've got {v} called {w} / we have {v} and we call it {w}
        my pet is {v} called {w} / i have {v} and its name is {w} / i have {v}. his name is {w}
        i have {v}, her name is {w}
        """),
    ("job", "city"): table("""
        i am {v} in {w} / i'm {v} from {w} / i work as {v} in {w}
        """),
    ("colour", "food"): table("""
        my favourite colour is {v} and my favourite food is {w} / my favourite colour is {v} and i like to eat {w}
        """),
    ("name", "pet"): table("""
        i'm {v} and i have {w} / my name is {v} and i've got {w}
        """),
}
TWO_JOINERS = (" and ", " and ", " and ", ", ", ". ", ". ", " and also ", ", and ", "; ", ". also, ", " but ")
CORRECT_FRAMES = table("""
    no, {t} / actually, {t} / actually {t} / sorry, {t} / wait, {t} / no wait, {t} / that's wrong, {t}
    not quite, {t} / i was wrong, {t} / correction: {t} / i made a mistake, {t} / oh no, {t} / wrong, {t}
    i lied, {t} / that is not right, {t} / nope, {t} / i meant to say {t} / no no, {t} / {t} now / {t}, not {o}
    no, {t}, not {o} / actually, {t}, not {o} / i changed my mind, {t}
    i need to correct that: {t} / small mistake, {t} / excuse me, {t}
    that was a lie, {t} / that was wrong, {t} / that was a joke, {t} / forget that, {t} / not true, {t} / no sorry, {t}
    oops, {t} / to be honest, {t} / in truth, {t} / the truth is, {t} / rather, {t} / i must correct myself, {t}
    sorry, i was wrong, {t} / that has changed, {t} / things changed, {t} / from now on {t} / {t} instead / {t} and not {o}
    it is not {o}, {t} / not {o}, {t} / i said {o} but {t} / pardon, {t} / my bad, {t} / update: {t}
    """)
_LATER_CORRECTIONS = table("""
    it was never {o}, {t} / {o} is wrong, {t} / {o}? no, {t} / did i say {o}? {t} / why {o}? {t} / typo, {t}
    i typed that wrong, {t} / scratch that, {t} / please change that, {t}
    it's not {o} any more, {t} / not {o} any longer, {t} / ignore what i said, {t} / new information: {t} / i told you wrong, {t}
    """)
_LATER_CORRECTIONS_OF = {
    "name": """i'm not {o}, {t} / i am not {o}, {t} / my name isn't {o}, {t} / my name is not {o}, {t} / don't call me {o}, {t} / nobody calls me {o}, {t}
        i never was {o}, {t} / that's not my name, {t} / who is {o}? {t} / not {o} please, {t}""",
    "pet": "i don't have {o}, {t} / i never had {o}, {t} / i gave {o} away, {t} / i don't have {o} any more, {t}",
    "pet name": "it isn't called {o}, {t} / it's not called {o}, {t} / {o} is not its name, {t} / we renamed it, {t}",
    "colour": "i don't like {o} any more, {t} / i'm tired of {o}, {t} / i never liked {o}, {t}",
    "food": "i don't like {o} any more, {t} / i'm tired of {o}, {t} / i never liked {o}, {t} / i can't stand {o} now, {t}",
    "city": "i don't live in {o}, {t} / i left {o}, {t} / i moved away from {o}, {t} / i don't live in {o} any more, {t}",
    "job": "i'm not {o}, {t} / i'm not {o} any more, {t} / i quit, {t} / i have a new job, {t} / i never was {o}, {t}",
}
LATER_CORRECT_FRAMES = {key: table(own) + _LATER_CORRECTIONS for key, own in _LATER_CORRECTIONS_OF.items()}
LAST_CORRECT_FRAMES = table("""
    [sorry|oops|wait|no sorry|hm|pardon|oh|excuse me|my mistake|no no], {t}, not {o} / {t}, and not {o} / [sorry|oops|well], {t} and not {o} / i meant {t}, not {o}
    [sorry|oops|oh], {o} was [wrong|a typo|a lie|a joke], {t} / [it's not|not|it isn't] {o} but {t}
    """)
ELLIPTIC_CORRECTIONS = table("""
    no, it's {v} / no, {v} / actually it's {v} / actually, {v} / sorry, i meant {v} / i meant {v} / i mean {v}
    no, i meant {v} / {v}, not {o} / it's {v}, not {o} / sorry, {v} / oops, {v} / wait, {v} / not {o}, {v}
    i said {v} / no no, {v}
    oops, i meant {v} / i meant to say {v} / {v}, i mean / rather {v} / make that {v} / it's actually {v} / it is {v}
    no sorry, {v} / hold on, {v} / i wanted to say {v} / {v}, sorry / {v} and not {o} / not {o} but {v} / my mistake, {v}
    no wait, {v} / correction: {v} / wrong, it's {v} / no, it is {v} / sorry, it's {v}
    """)
TEACH_FRAMES = ("{t}",) * 12 + table("""
    did you know that {t} / remember that {t} / i read that {t} / in fact {t} / no, {t} / actually, {t}
    you should know that {t} / let me teach you: {t} / please remember: {t} / the truth is that {t}
    i tell you that {t} / here is a fact: {t} / learn this: {t}
    in my family {t} / new word: {t} / a new word for you: {t} / where i live {t} / here {t} / my mum says {t} / at school we say {t}
    from now on {t} / fun fact: {t} / did you hear that {t} / in my language {t} / we say {t} / just so you know, {t} / {t}, ok?
    """)
DEEDS = "run jump sleep eat sing laugh walk swim dance cry shout talk drink cook read write hide fall play climb".split()
FEELINGS = "tired happy sad hungry cold angry sleepy late funny thirsty busy bored great quickly tomorrow goodbye hello ugly warm sweet".split()
MANNERS = ("fast", "slowly", "a lot", "all day", "at night", "in bed", "alone", "too much", "with friends", "loudly", "in the rain")
TELL_PREFIXES = table("""
    what a nice day! / i am new here. / i like this. / nice to meet you. / nice to meet you, / it is raining. / this is fun.
    i have a question. / let's start: / i am happy to be here. / okay, here it is: / ok here goes: / hi hi, / hey hey,
    i should tell you: / one more thing, / so here is something: / hi bot, / yo, / good afternoon,
    hi, / hello, / hey, / hi! / hello! / hey there, / hi there! / hi pip, / hello pip, / hey pip! / well, / so,
    by the way, / btw / oh, / ok, / okay, / just so you know, / fyi, / let me tell you, / you should know that
    i want to tell you that / please remember that / please remember: / remember that / remember: / for the record,
    don't forget: / listen, / guess what, / good morning, / good evening! / thanks. / yes, / nice. / cool. / and
    also, / um, / ok so / to start, / first, / let me introduce myself: / here is a fact about me: / i told you that
    did you know that / you must know that / right, / hmm, / i think / i guess / oh and / one thing: / about me:
    good to know: / as i said, / it's simple: / as for me, / well well, / great, / hi again, / thank you! / sure,
    as a start, / before we begin, / my first message: / now then, / attention: / information: / note: / keep in mind:
    do not forget: / a fact: / a fact about me: / something about me: / i'd like to say that / i would like to add that
    may i say that / i can tell you that / let's begin. / that's nice. / fine, / good. / right. / yes. / interesting.
    so sorry, / phew, / ahem, / sorry for my english, / dear pip, / hello there, / good day, / good evening. / what fun. / sorry, / honestly, / truth is, / funny,
    secretly, / in real life / these are my words: / write this down: / store this: / save this: / oh yes,
    """)
BUT_ELSEWHERE = table("""
    {t} but i grew up in {w} / i grew up in {w} but {t} / {t} but i work in {w} / i work in {w} but {t} / {t}, not in {w} [any more|] / i used to live in {w}, now {t}
    i'm in {w} this week but {t} / {t} but my parents are in {w} / {t} but i am visiting {w} / i was in {w} [yesterday|last year] but {t} / {t} and study in {w}
    """)
MOODS = table("""
    [and|but] [i'm|i am|im] [a bit|a little|very|quite|so|rather|] [sceptical|skeptical|curious|bored|tired|shy|nervous|excited|confused|hungry|sleepy|impressed|late|lost|cold]
    [and|but] [i'm|i am|im] [in a hurry|not sure about this|happy to be here|not a robot|on my phone|at work|on the train|here to test you|just looking|from the ministry|already bored]
    """)
"""What people say of themselves behind a fact, and what is none that Pip keeps."""
TELL_SUFFIXES = table("""
    please / , please / , ok? / and i like music / . i like music / and i love cats / , i love this / and i want to talk
    . it is a nice day / and i am happy to be here / . i am new here / and i have a question / . i hope you are well
    . you seem nice / and you are a chatbot / . this is fun / , do you like that / . i have two sisters / and that is all
    . i like to travel / . who knows / . haha nice / and i think it is great / . let's talk / , and today is my birthday
    , by the way / by the way / btw / lol / haha / :) / :-) / ;) / , nice to meet you / , you know
    , please remember that / , please remember it / , don't forget it / , remember that / , just so you know / , ok
    , okay / , pip / , and i am happy / , thanks / haha yes / . remember that / . nice to meet you
    . can you remember that / . please keep that in mind / 😀 / 👋 / ❤️ / !! / . that is all / . what do you think
    , for your information / , i think / , as you know / . now you know / , in case you wonder / . keep it in mind
    , obviously / . yeah / yay
    . keep that / . write that down / . save that / , remember it well / . i am proud of it / , to be honest / , really
    , believe me / , that's all / . that's it / . nice, right / , my friend / . what about that / , you see / , of course
    . i wanted you to know / , if you want to know / , just to say it / , in short / . cool, right / , true story
    . good to know, right / , for sure / , indeed / . that is a fact / . now you know it / 🙂 / ✨ / ha
    """)
