"""Small talk, questions about Pip itself, and things outside Pip's world: what people type, and the one reply to it.

Each topic is one intent with one reply, so that a test can say what is right. A reply may be different when
memory is on, or when the name of the user is known; `Topic.reply_when` says which.
"""

from dataclasses import dataclass

from cleanslate.training.grammar import table


@dataclass(frozen=True, slots=True)
class Topic:
    """One intent: its skill, the ways to type it, and Pip's reply (`with_memory`: the reply when memory is on)."""

    skill: str
    reply: str
    texts: tuple[str, ...]
    mark: str = "."
    with_memory: str = ""

    def reply_when(self, memory: bool) -> str:
        """The reply, given whether memory is on."""
        return self.with_memory if memory and self.with_memory else self.reply


HELLO_STRANGER = "Hello! What is your name?"
HELLO_FRIEND = "Hello, {v}!"
GREETINGS = table("""
    [hi|hello|hey][| there| pip| again| you| everyone| friend| little bot| 👋| 😀| :)]
    good [morning|evening|afternoon|day] / good [morning|evening|afternoon|day] pip / hiya / heya / hi hi
    hello hello / greetings / howdy / yo / sup / hey hey / hii / hiii / heyy / helo / 👋 / hallo pip / hello world
    hi, nice to see you / hello my friend / hi bot / hello bot / hello chatbot / g'day
    hi there pip / hello there, little one / hi buddy / hello buddy / [hey|hi] [mate|man|dude|bro|pal]
    hello sir / good morning everyone / good morning little bot / good morning my friend / morning / morning pip
    evening / afternoon / gm / mornin / good morrow / top of the morning / [hi|hello] hello pip
    helloo / hellow / heyyy / heyyyy / hiiii / hai / hay / hullo / ello / oi / yo yo / yo pip / yo dude / yoo
    sup dude / sup bro / wassup bro / howdy partner / howdy pip / ahoy / aloha pip / salutations
    greetings pip / greetings little bot / hi again, pip / hello once more / hey, it's me / hi, it's me again
    hello from me / welcome / welcome back / warm greetings / well hello / well hello there / oh hi / oh hello
    oh, hi there / why hello there / hey little guy / hello little friend / hello robot / hi robot
    hi computer / hello machine / hey bot / hey chatbot / hi, good morning / hello, good evening
    hey, good to see you / hello, nice to see you again / long time no see / i just wanted to say hello
    i wanted to say hi / say hi / say hello to me / i'm saying hello / hi from the other side / hi hi hi
    """)


def small(reply: str, texts: str, mark: str = ".") -> Topic:
    """A topic of small talk."""
    return Topic("small talk", reply, table(texts), mark)


def about_pip(reply: str, texts: str, with_memory: str = "") -> Topic:
    """A question about Pip itself."""
    return Topic("self-knowledge", reply, table(texts), "?", with_memory)


def outside(reply: str, texts: str, mark: str = "?", more: tuple[str, ...] = ()) -> Topic:
    """Something that Pip cannot do or does not know about."""
    return Topic("off-topic", reply, table(texts) + more, mark)


SMALL_TALK = (
    small("I am fine, thanks. How are you?", """
        how are you[| today| doing| feeling| pip| my friend] / how are you doing today / how is it going
        how's it going / how do you do / how are things / how have you been / are you [ok|okay|well|fine|good|happy]
        you ok / you good / how r u / how are u / hru / what's up / whats up pip / how was your day
        how is your day / how's life / hi, how are you / hello, how are you [today|] / hey, how's it going
        how are you [this morning|tonight|these days|right now|lately|then|really] / how are ya / how r you
        how are you all / how are you feeling [today|now|right now] / how do you feel [today|now|right now]
        how you doing / how ya doing / how you doin / how have you been [lately|doing] / how's your day
        how's your day going / how is your day [going|so far] / how was your [night|morning|week]
        how is everything / how is everything going / how are things [going|with you|today]
        how goes it / how's things / how's it hanging / how's it been / how is life / how is life treating you
        how's life treating you / how's the day / how's your morning / what's up with you / what's up today
        wassup / what's new / what's new with you / what's going on / what's happening
        is everything [ok|okay|alright|fine|good] / everything ok / everything good with you / are you alright
        you all right / are you doing okay / are you doing well / are you doing alright / are you doing good
        are you feeling [ok|well|good|better] / are you having a good day / having a good day
        did you have a [good|nice] day / did you sleep well / good morning, how are you
        good evening, how are you / hi pip, how are you / hey, how are you / hi, how are you doing
        hello there, how are you today / hey there, how's it going / hey, what's up / hi, what's up
        tell me how you are / tell me, how are you / so, how are you / so how are you today / how have things been
        how's my friend doing / i hope you are well / hope you're well / i hope you're doing well / how r u today
        how r u doing / hi how r u / hbu doing / you well / you doing ok / all good with you / are things good
        feeling good today / how's your mood / how is your mood today / whats good
        """, "?"),
    small("I am glad to hear that!", """
        [i am|i'm|i feel|feeling|doing|i'm doing] [fine|good|great|well|happy|okay|very well|really good]
        [fine|good|great|very good|not bad|pretty good|well|all good|i'm good][| thanks|, thank you|, thanks for asking]
        i had a [good|great|nice|lovely] day / i am so happy [today|] / life is good / today is a good day
        i'm in a good mood / i am excited
        [i am|i'm] doing [fine|great] [today|right now] / [i am|i'm] doing [well|okay] [today|right now]
        [i am|i'm] [super|wonderful|fantastic|excellent|amazing today|alright] / i am very happy
        i am really happy / i am glad / i am cheerful / i'm very happy / i'm so happy
        i'm glad / i'm cheerful / [i am|i'm] [pleased|delighted|relaxed|content|thrilled]
        [i am|i'm] pretty [good|happy]
        i feel [wonderful|amazing|fantastic|much better|better now|better today|alive|lucky|so good]
        i'm feeling good today / i'm feeling better today / i'm feeling fine today
        i'm [better now|better today|much better|feeling much better]
        i'm [on top of the world|over the moon|doing just fine|quite well] / never been better
        couldn't be better / can't complain / i can't complain / no complaints / better than ever / so far so good
        all is well / everything is [fine|good|great|going well|okay] / everything's [fine|good|great]
        things are good / things are great / it's going [well|great|fine|good] / going [well|great|good]
        it is going very well / my day is [great|good|going well] / my day was [great|good]
        i had a [wonderful|fantastic|fun|really good|super] [day|time]
        i had a great [week|weekend|morning|evening] / i'm having a [good|great|nice] day
        i'm having a [great|good] time / i'm having fun / i slept [well|very well] / i feel rested
        what a [wonderful|great|lovely|beautiful] day / best day ever / this is the best day of my life
        i love my life / life is [great|beautiful|wonderful] / life's good / life is treating me well
        i got good news [today|] / i have good news / i'm so excited [today|] / so excited / i can't wait
        i'm in a great mood / i feel like dancing / pretty good today / quite good / quite well / rather well
        super / fantastic / wonderful today / excellent, thank you / very well thanks / i'm fine thank you
        i'm ok / i am ok / im gud / doin good / doing alright / doing ok / chillin
        i'm doing good thanks for asking / thanks for asking, i'm fine / thank you, i'm well / thanks, i'm good
        i'm proud of myself today / yes, i'm [fine|happy|well] / yes i am happy / oh i am great
        i'm great today, really / feeling awesome / feeling fantastic / so happy today
        """),
    small("I am sorry to hear that.", """
        [i am|i'm|i feel|feeling] [sad|bad|tired|sick|lonely|angry|ill|unhappy|stressed|very sad|so tired|not good|not well|down|awful|terrible]
        [bad|not good|not so good|terrible|sad|awful|could be better|not great]
        i had a [bad|hard|terrible|long] day / i want to cry / my day was bad / i have a headache
        everything is bad today / i'm not feeling well / life is hard / i hate my life
        [i am|i'm] [depressed|heartbroken|exhausted|miserable|upset]
        [i am|i'm] [scared|worried|anxious|nervous|frustrated] / [i am|i'm] [hurt|broken|worn out]
        [i am|i'm] [so sad|really sad|really tired|very tired|so lonely]
        [i am|i'm] [very lonely|so stressed|so angry|a bit sad|a little sad]
        [i am|i'm] not [happy|okay|ok|fine|great|doing well] / [i am|i'm] not in a good mood / i'm in a bad mood
        i'm not doing so well / i [feel|am feeling] [low|blue|lost|empty]
        i [feel|am feeling] [hopeless|worse|unwell|alone in the world]
        i don't feel [good|well|great|so good|so well today] / i feel like crying / i feel like giving up
        i've been crying / i cried [today|all day|last night] / i can't stop crying / i want to give up
        i've had a [bad|rough|tough|hard|horrible|long] [day|week]
        i had a [rough|tough|awful|horrible|really bad] day / today was [bad|awful|terrible|hard]
        what a [bad|terrible|horrible|long|awful] day / worst day ever / this is the worst day of my life
        my week was [bad|terrible|hard] / not so great / not so well / not very well / not too good / not too well
        not very good / pretty bad / so so / really bad / very bad / i've been better / been better / feeling low
        feeling blue / feeling rough / feeling a bit down / horrible / miserable / exhausted / so tired / so sad
        i'm sooo tired / my [head|back|tooth|stomach|knee|throat] hurts
        i have a [fever|stomach ache|toothache|sore throat|broken heart|bad back] / i'm in pain / i have the flu
        i caught a cold / i got sick / i feel sick today / i am ill in bed / i threw up / i broke my [arm|leg]
        i had an accident / my [grandma|grandfather|friend|father|uncle] died / someone i love died
        i lost someone / i lost a friend / i'm grieving / my [boyfriend|girlfriend|wife|husband] left me
        i broke up / we broke up / nobody [likes|loves|understands] me / no one likes me / everyone hates me
        i have no friends / i feel so alone / i'm all alone / i miss [my mom|my family|my friends|him|her|home]
        i'm homesick / i got fired / i was fired today / i hate [today|mondays|everything|myself]
        everything [sucks|goes wrong|is going wrong] / life sucks / nothing works out for me / nothing goes right
        things are [bad|not good|hard] / it's been a [hard|long|bad|rough] day / i have bad news
        i didn't sleep [well|] / i slept badly / i had a nightmare / i'm having a [bad|hard|rough] [day|time]
        no, i'm sad / i'm under a lot of pressure
        """),
    small("I am fine too, thanks.", """
        [good|fine|great|well|i'm good|i'm fine|i am fine|i'm well|not bad|very well|doing well|all good|i am good][, and you|, you| and you|, how are you|, and how are you| how are you|, what about you|, thanks, and you| thanks and you|. and you|, yourself|. how about you]
        and you / and yourself / and how are you / what about you / how about you / and u
        i'm doing well, and you / i'm doing well, how about you / i'm doing great, and you
        i'm doing great, how about you / doing well, how about you / doing great, and you
        doing great, how about you / i'm doing well, what about you / i'm doing well, yourself
        i'm doing great, what about you / i'm doing great, yourself / doing great, what about you
        doing great, yourself / [i'm doing|doing] [good|fine], [and you|how about you]
        [i'm doing|doing] [good|fine], [what about you|yourself] / i'm [great|okay], [and you|you|how are you]
        i'm [ok|happy|very well], [and you|you|how are you]
        pretty good[, and you|, you| and you|, how about you] / can't complain, [and you|you|how about yourself]
        all is well, and you / [fine|good] thank you[, and you| and you|, how are you|, and yourself]
        [well|great] thank you[, and you| and you|, how are you|, and yourself] / i'm fine thanks how about you
        i'm fine thanks, you / i'm fine thanks, and yourself / i'm good thanks how about you
        i'm good thanks, you / i'm good thanks, and yourself / i'm well thanks how about you
        i'm well thanks, you / i'm well thanks, and yourself / i am well, thank you and you
        i am well, and how are you / i am well, and yourself / i am well, what about you
        i am good, thank you and you / i am good, and yourself
        i am [great|okay], [thank you and you|and how are you|and yourself|what about you]
        i'm alright, [you|and you|yourself] / okay[, and you|, you|, how are you]
        ok[, and you| and you|, how about you] / so far so good, and you / not too bad, [you|and you|yourself]
        how about yourself / what about yourself / and how about you / and what about you
        and what about yourself / hbu / wbu / and you pip / and how are you [doing|today|feeling|pip]
        i'm fine, how do you do / and you, how are you / and you, are you well / and you my friend / you too
        and r u / n u / how bout you / what bout u / are you fine too / are you good too / are you well too
        and are you okay / very well thank you, and how are you / i'm fine and how are you doing
        i'm good how are you doing / i'm great, how are you doing today / i am fine, thanks for asking, and you
        good thanks, how's it going with you / i feel good, and you / i feel great, how do you feel
        feeling good, you / better now, and you / everything is fine, and you / everything is good, how about you
        never been better, you / super, and you / wonderful, and you / excellent, and yourself
        pretty well, and yourself / happy, and you / i'm very good, you / gud, u
        """, "?"),
    small("I see. Tell me more about you.", """
        i'm [back|here|new here|at work|at home|at school|in bed|on the bus|on a train|alone|outside|busy|ready|lost|confused|curious|cold|hungry|thirsty|late|married|single|human|a human|in love|just testing|testing you|on my phone|on holiday|sitting in the garden|waiting for a friend|your friend|your creator|not a robot]
        i am [back|here|new here|at work|at home|at school|in bed|busy|ready|lost|confused|curious|cold|hungry|thirsty|late|married|human|a human|testing you|drinking coffee|eating lunch|watching a film|reading a book|listening to music|learning english]
        i went to [the beach|school|work|the park|the market|a party|bed late] [today|yesterday|last night|]
        i [ate|had] [lunch|breakfast|dinner|a sandwich|soup] [today|just now|]
        i saw [a film|a bird|my friend|the sea|a fox] [today|yesterday|]
        it is [raining|sunny|cold|hot|late|monday|snowing|windy|dark] [here|outside|]
        it's [raining|sunny|cold|hot|late|snowing|my birthday|a nice day] [here|today|]
        the weather is [nice|bad|good|cold] / my car [broke down|is broken] / my computer is slow
        i [passed|failed] my exam / i got a new [job|car|phone|house|bike] / i lost my [keys|phone|job|wallet]
        i can't sleep
        i have [a question|a problem|a secret|an idea|no time|no idea|a cold|a meeting|an exam tomorrow|to work]
        i want to [talk|learn|go home|sleep|travel|tell you something|ask you something]
        i think [you are a bot|so|so too|that too] / today is [monday|my birthday|a holiday|friday]
        we are [at home|going to the sea|having dinner|here|friends]
        i was [at the market|sick yesterday|here before|late today]
        i will [come back|tell you later|go to the sea|sleep now] / nothing much / not much / just looking around
        just chatting / just testing / just saying hi / i have no pets at home, only plants / i do sports
        i am learning to cook / my day was [long|normal|okay] / this is my first time here
        i found you on the internet / my friend told me about you
        i'm [on the couch|in my room|in the kitchen|on the sofa] / i'm [in the office|in the car]
        i'm [in the library|in a cafe|on my way home]
        i'm [drinking tea|having lunch|cooking dinner|doing laundry]
        i'm [cleaning the house|playing games|waiting for the bus|writing an essay] / i'm [a bit shy|tall]
        i'm [left handed|an adult|a grown up] / i'm [an only child|the oldest of three|a night owl]
        i'm [an early bird|on a diet|a fast reader] / i am [in a meeting|on the train]
        i am [waiting|thinking|on vacation] / i am [at the airport|sitting on a bench]
        i am [walking home|going to bed soon|new to this] / i just [woke up|got home]
        i just [came back|finished work|had lunch] / i just [got here|moved house|got up]
        i just [took a shower|came from the gym|ate] / i have [two sisters|a brother|a sister]
        i have [three kids|a big family|a garden] / i have [a bike|a guitar|long hair]
        i have [a twin|a day off|a new phone]
        i [play|started playing] [the guitar|the piano|football|tennis|chess]
        i [cook|run|swim|read] [a lot|every day|on sundays]
        i live [alone|with my family|with my parents|in a small house|near the sea|on a farm]
        i grew up [on a farm|in a village|by the sea] / my [brother|sister|mother] is [here|coming over]
        my [brother|sister|mother] is [at school|funny|sleeping] / my [friend|son|daughter] is [here|coming over]
        my [friend|son|daughter] is [at school|funny|sleeping] / my [boss|neighbour|teacher] is [loud|nice|strict]
        i got [married|a letter] [today|last week|] / i got a present today / i got a present last week
        i got a present / i got a haircut today / i got a haircut last week / i got a haircut
        i got a new bike today / i got a new bike last week / i bought [a book|new shoes|a plant|a lamp] [today|]
        i watched [a movie|a show|the game|tv] [last night|yesterday|]
        i read [a book|a nice book|the paper] [today|]
        i met [a friend|an old friend|someone|my neighbour] [today|yesterday|]
        i worked [all day|late|from home] [|yesterday] / i'm going [home|to bed|to the gym] [soon|later|tonight]
        i'm going [to a party|on a trip|shopping] [soon|later|tonight] / i'm planning [a trip|a party|my wedding]
        tomorrow i [have a test|go back to school|start a new job|will travel]
        yesterday i [stayed home|went out|slept all day|met my friends]
        i need [a coffee|a break|a holiday|some sleep|to think] / i want a coffee / i want a holiday
        i want a new car / i want to be alone / i could not sleep [last night|] / i woke up [early|late] [today|]
        it's early here / it's dark here / it's quiet here / it's noisy here / it's friday here / it's monday here
        it's my day off here / i've been [working|busy] [all day|lately|]
        i've been [studying|travelling|reading] [all day|lately|]
        i used to [smoke|play football|sing in a choir|live abroad] / my [phone|laptop] is [new|slow|old]
        my [internet|bike|watch] is [new|slow|old] / my [train|bus|flight] is late / i missed the [bus|train]
        i forgot my [keys|umbrella|lunch]
        i'm just [hanging out|passing by|relaxing|trying you out|sitting here|killing time|having a look|visiting]
        just [relaxing|killing time|passing by]
        just [hanging out|trying this out|sitting here|thinking|trying you out] / nothing special / nothing new
        nothing really / same as always / same old / i heard about you [from a friend|online|at school]
        someone told me about this page / i read about you [online|] / i'm here to [test you|try this|learn]
        we [moved|had a party] [yesterday|last week|]
        we [went out|watched a film|had a picnic] [yesterday|last week|]
        the [neighbours|kids|children] are [loud|asleep|playing outside]
        i think [i'm lost|it's late|it's nice here|about life a lot|too much|it works]
        i wonder about many things / i have a dream / i have a lot to do
        """),
    small("You are welcome!", """
        [thanks|thank you|thx|ty|thank u|many thanks|cheers][| pip| a lot| so much| very much| for that]
        thanks, [that was nice|that helps|that's great|you are great] / thank you for your help / i thank you
        ok thanks / ok, thank you
        thanks again / thanks for everything / thanks for your time / thank you again
        thank you for everything / thank you for your time
        [thanks|thank you] [for the help|for the answer|for telling me|for the info]
        [thanks|thank you] for [helping|helping me|chatting|talking to me|listening]
        [thanks|thank you] for [being here|being nice|the chat|the joke|the story|explaining]
        [thanks|thank you] [my friend|buddy|little bot|kindly|dear]
        [thanks|thank you] [friend|mate|for asking that|anyway|though] / thanks a [bunch|million|ton]
        thanks loads / [thanks|thank you] very much pip
        thank you so [very much|much pip|much for that|much for your help] / thank you ever so much
        thank you sir / many thanks to you / many thanks indeed / big thanks / a big thank you / a thousand thanks
        thanx / thnx / tnx / thks / tysm / tyvm / thankyou / thx bro / cheers mate / cheers buddy
        much appreciated / i appreciate it / i appreciate that / i appreciate your help / i really appreciate it
        appreciated / appreciate it / i am grateful / i'm very grateful / i'm thankful / so grateful
        i owe you one / i owe you / i want to thank you / i just want to say thank you / i'd like to thank you
        let me thank you / i can't thank you enough / you have been [very helpful|a great help|so helpful|helpful]
        you've been [very helpful|a great help|helpful] / that was [helpful|very helpful|kind of you]
        that was very [kind|nice of you|helpful, thanks]
        that's [helpful|very kind of you|very helpful|so kind of you] / how kind of you / that helped
        that helped a lot / you helped me [a lot|] / you were a big help / you're a lifesaver
        [perfect|nice|cool|awesome|wonderful], [thanks|thank you] / wow, thanks / wow, thank you / alright, thanks
        alright, thank you / okay, thanks / okay, thank you / yes, thanks / yes, thank you / oh thank you
        oh thanks / aw thanks / aww thank you / ah thanks / why thank you / bless you / god bless you
        thanks for nothing, just kidding
        """),
    small("Goodbye! It was nice to chat.", """
        [bye|goodbye|good bye|bye bye|see you|see ya|cya|farewell|ciao for now|later][| pip| now| then]
        see you [later|tomorrow|soon] / i have to go [now|] / i must go now / i am leaving now
        have a [nice|good] day / good night[| pip] / talk to you later / gotta go / i'm off / that's all for now
        the end / until next time / ttyl
        goodbye [my friend|little bot|for now|forever|friend|and thanks]
        bye my friend / bye friend / bye little bot / bye everyone / bye buddy / bye then pip / bye and thanks
        see you again / see you next time / see you next week / see you in a bit / see you soon pip
        see you another day / see you when i see you / see ya [later|soon|tomorrow|around] / cu / cya later / c u
        talk [later|soon|tomorrow|to you soon|to you tomorrow] / speak [soon|later]
        catch ya later / laters / later gator / later dude
        i have to [leave|go home|run|go to bed|sleep now|go to work now|stop now|go, bye]
        i've got to [go|run|go now|leave] / i need to [go|leave|go now|go to sleep]
        i must [leave|go|go home now|be going] / i should [go|go now|be going|get going|leave now|go to bed]
        i better go / i'd better go / i gotta [go|run|leave] / gotta [run|leave|bounce|go now] / got to go / g2g
        gtg / brb / bbl / i'm [leaving|going now|heading out|out|done here|done for today|signing off|logging off]
        i'm going to [bed now|leave now|sleep now|go now]
        i am [going now|off to bed|off now|done for today|going to leave] / time to [go|leave|sleep|say goodbye]
        it's time [to go|to say goodbye|for me to go|for bed] / it's late, i have to go / let's stop here
        let's end this chat / end of chat / end chat / quit / exit / that's it for [today|now] / that is all
        that's all / that's all for today / that will be all / this is goodbye / i say goodbye / goodbyeee / byeee
        byee / baiii / have a [great|lovely] [evening|weekend|one|time]
        have a [nice|wonderful|good] [evening|weekend|one|time] / have a [great|lovely|wonderful] day
        enjoy your day / take care / take care pip / stay safe
        good night [my friend|little bot|and sweet dreams|everyone|then] / goodnight / nighty night / night night
        night pip / sleep well / sweet dreams / gn / nite
        it was [nice|good] [talking to you|chatting with you|to talk to you]
        it was [great|fun|a pleasure] [talking to you|chatting with you|to talk to you]
        nice [talking|chatting|speaking] to you, bye / thanks, bye / ok bye / okay bye / ok, goodbye / well, bye
        well, goodbye / alright, bye / thanks and goodbye / thank you, goodbye / bye, see you / bye, take care
        so long / adios amigo bye / peace out / peace / toodles / ta ta / cheerio / godspeed / till next time
        till tomorrow / until tomorrow / until we meet again / over and out
        i'll [be back later|come back tomorrow|talk to you later|see you soon|leave you now|let you go]
        we'll talk later / we talk tomorrow / hasta la bye
        """),
    small("I am glad that you laugh.", """
        [lol|haha|hahaha|ha ha|lmao|hehe|rofl|xd|ha|hihi|lolol|hahahaha] / that's funny / that is so funny
        you are funny / you're funny / funny / so funny / you make me laugh / that made me laugh / lol that's funny
        :) / :-) / :D / 😂 / 😂😂😂 / 🤣 / 😄 / 🙂 / 😀
        that's hilarious / that's so funny / that's very funny / that's really funny / that is hilarious
        that is very funny / that is really funny / that was hilarious / that was so funny / that was very funny
        that was really funny / [that's|that is|that was] [funny lol|a good one|too funny|pretty funny]
        how funny / really funny / [lol|haha] [funny|good one|nice|nice one]
        [hahaha|lmao] [funny|good one|nice|nice one] / lol you're funny / lol ok / lol what / haha that's funny
        haha you're funny / haha ok / haha what / [hahaha|lmao] [that's funny|you're funny|ok|what] / good one
        good joke / great joke / nice joke / funny joke / i [laughed|am laughing|had to laugh|can't stop laughing]
        i [laughed out loud|love that joke|like your joke|like that joke]
        i'm [laughing|dying|dead|crying laughing] / i'm laughing so hard / laughing out loud / you crack me up
        you're hilarious / you are hilarious / you are so funny / you're a funny bot
        you are a comedian / you're a comedian / you are really funny / you're very funny / what a funny bot
        what a funny joke / funny bot / very funny / too funny / haahaha / hahahahaha / hahahahahaha
        ahaha / ahahaha / bahaha / bwahaha / muahaha / mwahaha / hehehe / heh / hee hee / teehee / hihihi / huehue
        ha ha ha / loool / lool / lolz / lulz / lel / kek / lmfao / roflmao / rotfl / xdd / xddd / jaja / jajaja
        kkkk / haha yes / haha no / ha, nice / ha, good one / ok that's funny / ok that was funny
        oh that is funny / wow that's funny / that joke was [funny|good|great] / the joke was [funny|good]
        your joke is funny / you made me [laugh|smile|giggle|chuckle] / that made me [smile|giggle|chuckle]
        that makes me laugh / this makes me laugh / this is [funny|so funny|hilarious] / hilarious / comedy gold
        i like your humour / you have a good sense of humour / giggle / i'm giggling / =) / :)) / :))) / ;) / ;-)
        ^^ / :p / :-D / =D / 😆 / 😅 / 😁 / 😹 / 🤣🤣 / quack me up, haha / quack quack haha / that's a good joke
        that was a good joke / lol ok then / lol what a joke / omg lol / omg that's funny / haha you got me
        """, ""),
    small("Good. What else is on your mind?", """
        [ok|okay|k|cool|nice|good to know|i see|alright|all right|fine then|sure|right|aha|wow|oh|interesting|awesome|amazing|perfect|got it|understood]
        [ok|oh|wow] [cool|nice|great|good|wow] / that's [cool|nice|great|good|interesting|amazing]
        that is [nice|right|true|correct|good] / very [nice|cool|interesting] / well done / good job / nice one
        you are right / you're right / correct / yes / yeah / yep / yup / y / exactly / true / good answer
        yes, that's right / hmm / hm / mhm / oh i see / 👍 / 👌
        [that's|that is|that was] [awesome|perfect] / [that's|that is|that was] [fine|fair|wonderful]
        that's neat / that is lovely / that is neat / that was lovely / that was neat
        [that's|that is|that was] [fantastic|impressive|clever]
        that's [right|true|correct|okay|fine by me|all right]
        that sounds [good|great|fine|nice|interesting|right] / sounds great / sounds fine / sounds right
        sounds like a plan
        fair enough / makes sense / that makes sense / it makes sense
        [very|so] [impressive|interesting indeed|neat|nice indeed]
        [really|pretty|quite] [impressive|interesting indeed|neat|nice indeed] / really good / really nice
        so cool / so nice / pretty cool / how [nice|interesting|cool|lovely]
        i [agree|get it|got it|understand|believe you|know]
        i [know that|hear you|think you're right|see that|see, ok|like it|like that] / i see what you mean
        i totally agree / agreed / absolutely / definitely / certainly / of course / for sure / sure thing
        indeed / totally / obviously / naturally / clearly / precisely / correct answer / right answer
        yes [indeed|of course|sure|please|it is|exactly|you are right|that's it|it's true|i know|i do]
        yeah [sure|right|ok|of course|i know|exactly] / yes yes / yess / yea / ya / yah / ye / aye / yip / ok then
        ok i see / ok got it / ok sure / ok thats good / ok understood / ok fine / ok fair enough
        okay [then|cool|great|i see|got it|fine|good] / okey / okie / oki / kk / okey dokey / okie dokie
        alrighty / aight / oh really / oh yes / oh ok / oh okay / oh right / oh interesting
        ah [ok|okay|i see|nice|right|yes] / ahh / ohh / ooh / aah / ah / oho / uh huh / uhuh / mhmm / hmmm / mm
        mmm / uhm / um / well well / wow amazing / wow nice one / wow that's cool / wow that's amazing
        wow impressive / whoa / woah / wonderful / brilliant / excellent / fantastic answer / lovely / sweet
        neat / super cool / fab / splendid / dope / lit / great [answer|work|stuff|job]
        nice [work|answer|try|going] / good [work|point|idea|thinking|stuff] / excellent answer / well said
        well answered / you got it / you got it right / bingo / bravo / spot on / you know [a lot|your stuff]
        i didn't know that / i did not know that / i never knew that / interesting, i didn't know that
        now i know / i learned something / noted / roger / copy that / no way, cool / i'm impressed
        i am impressed / not bad at all, pip / very true / so true / too true / how true / it's true
        that's exactly right / that is so true / you have a point / 100 percent / facts / ✅ / 👏 / 🙌 / ✨
        """),
    small("Okay. Tell me something else, then.", """
        [no|nope|nah|n|not really|no thanks|no thank you|never mind|nevermind|nothing|whatever|no way|idk|i don't know|dunno|forget it|not now|maybe|perhaps]
        i don't want to / i don't want to say / i won't tell you / guess / guess it / guess my name
        none of your business / that's a secret / it's a secret / why do you [ask|want to know] / i don't have one
        i have no name / no name / i would rather not say / that's wrong / that is wrong / that is not true / wrong
        you are wrong / you're wrong / that's not right / that's not my name / that is not my name
        that's not true at all / not that
        i don't think so / i'm not sure
        [no|nope|nah] [i don't|i won't|not today|sorry] / [no|nope|nah] [it isn't|it's not]
        [no|nope|nah] [you can't|that's wrong|i'm good] / no no / no no no / nooo / noo / naw / nay / never
        never ever / no never / absolutely not / of course not / definitely not / certainly not / not at all
        not really no / not today / not yet / not this time / not exactly / not quite / not true / no thx / no ty
        hell no / heck no / no chance / no sir / i [refuse|won't|will not|can't|cannot|can't say|won't say]
        i [won't answer that|refuse to answer|prefer not to say|decline|pass|disagree|doubt it|guess so]
        i'd rather not tell you / i'd prefer not to / i don't [want that|want to talk about it]
        i don't [want to talk about that|want to answer|want to tell you]
        i don't want to share that / i don't care / i don't [think that's right|believe you|agree]
        i don't like that / i do not [know|want to|want to say|agree|think so|care|remember|want to tell you]
        i don't remember / i forgot / i have no idea what to say / no idea / no clue / not sure / i am not sure
        i'm unsure / hard to say / who knows / who cares / i could not care less / doesn't matter
        it doesn't matter / does not matter / don't worry about it / don't mind me / skip / skip that / skip it
        pass / next / next question / next topic / drop it
        let's [talk about something else|change the subject|move on]
        let's [not talk about that|skip that|forget it|drop it] / change the subject
        can we talk about something else / something else please / move on / enough of that / enough
        that's [private|personal] / that's [not your business|none of your business|not correct]
        that's [incorrect|false] / that's [not it|not what i said|not what i meant]
        that is [private|personal|false|incorrect|not right|not correct|a secret]
        it's [private|personal|not important|not true|wrong|complicated|not like that]
        this is [wrong|private|not true|not right] / mind your own business / you don't need to know
        you'll never know / i'm not telling you / i'm not telling / i won't tell / not telling
        i will not tell you / i can't tell you / i can't tell you that / you should not ask that / don't ask
        don't ask me that / stop asking / stop asking me that / why should i tell you / why do you need that
        why do you care / what's it to you / you tell me / guess who / try to guess / take a guess / you can guess
        it is a secret / my lips are sealed / top secret / secret / classified / i have none / i don't have any
        i haven't got one / false / incorrect / untrue / you got it wrong / you got that wrong / you're mistaken
        you are mistaken / you made a mistake / wrong answer / bad answer / that's a lie / i never said that
        i didn't say that / i did not say that / meh / bah / eh / ugh no / possibly / could be / i guess
        probably / probably not / perhaps not / maybe not / maybe later / later maybe / it depends / depends
        neither / none / none of them / nobody / nothing at all / nvm / idc / dont care / 👎
        """),
    small("Nice to meet you too!", """
        [nice|good|great|lovely|pleased] to meet you[| too| pip|, pip] / it's [nice|good|great] to meet you
        it is nice to meet you [too|] / a pleasure to meet you / pleased to meet you / nice meeting you
        nice to see you
        [nice|good] to [meet you my friend|meet you, little bot|finally meet you|make your acquaintance]
        [great|lovely] to [meet you my friend|meet you, little bot|finally meet you|make your acquaintance]
        [happy|glad] to [meet you my friend|meet you, little bot|finally meet you|make your acquaintance]
        [wonderful|delighted] to [meet you my friend|meet you, little bot|finally meet you|make your acquaintance]
        glad to meet you / wonderful to meet you / delighted to meet you / honoured to meet you
        excited to meet you / so nice to meet you / so good to meet you / very pleased to meet you
        nice to meet u / nice to meet ya / nice 2 meet u / nice 2 meet you / good to meet ya
        i'm [happy|glad|pleased|delighted|so happy|very happy|honoured|excited] to meet you
        i am [happy|glad|pleased|delighted|so glad|very pleased|honoured] to meet you
        it's [lovely|a pleasure|an honour|wonderful|so nice] to meet you
        it is [a pleasure|great|good|lovely|an honour|very nice] to meet you
        it was [nice|great|lovely|good|a pleasure] to meet you / it was nice meeting you
        it's been nice meeting you / it's nice meeting you / great meeting you / good meeting you
        lovely meeting you / pleasure meeting you / pleasure to meet you / the pleasure is mine
        the pleasure is all mine / my pleasure to meet you / it's my pleasure to meet you / charmed
        how do you do, nice to meet you / enchanted to meet you / hello, nice to meet you / hi, nice to meet you
        hi pip, nice to meet you / hey, nice to meet you / hello pip, pleased to meet you / oh nice to meet you
        well, nice to meet you / hi there, good to meet you / ok, nice to meet you / nice to meet you as well
        good to meet you as well / great to meet you as well / nice to meet you little one
        nice to meet you, chatbot / nice to meet you, bot / glad to know you / nice to know you
        happy to know you / good to see you / great to see you / lovely to see you / glad to see you
        happy to see you / i'm glad we met / i am glad we met / so glad we met / i'm happy that we met
        i've wanted to meet you / i always wanted to meet you / finally we meet / we meet at last
        what a pleasure to meet you / what a pleasure / i like meeting you / i'm pleased to meet you too
        likewise, nice to meet you / nice to meet you too pip / nice to have met you / a pleasure, pip / ntmy
        great to finally talk to you
        """),
    small("Thank you! That is kind.", """
        you are [nice|cute|great|smart|clever|sweet|cool|awesome|amazing|the best|so cute|very smart|so good|lovely]
        you're [nice|cute|great|smart|clever|sweet|cool|awesome|amazing|adorable]
        i [like|love] you[| pip| so much] / i like talking to you / good [bot|robot|pip|boy]
        you are my [friend|best friend] / you are doing great / i like your name / what a nice bot / well done pip
        you did well / u r cute / ily / ❤️ / <3 / 😍
        you are [wonderful|fantastic|brilliant] / you are [adorable|beautiful|lovely and smart]
        you are [charming|polite|kind] / you are [friendly|very kind|so sweet]
        you're [wonderful|fantastic|brilliant|lovely|kind|so kind|so cute|so smart|so sweet|the best|great fun]
        you are [so smart|really smart|very clever|very nice|so nice|really good|very good at this]
        you are [amazing pip|fun|lots of fun|impressive|pretty|helpful|very helpful today]
        you're pretty smart / you're pretty good / you're very nice / you're so nice / you're really cool
        you're a genius / you're fun
        you are a [genius|good bot|great bot] / you are a [nice bot|sweetheart|star]
        you are a [legend|good friend|smart cookie] / you are a [treasure|good listener|clever little bot]
        you're a [good bot|great bot|nice bot|sweetheart|legend|good friend|cutie|good listener|smart bot]
        i [really like|really love|adore|admire] you / i [like|love] [your answers|this bot|chatting with you]
        i [like|love] [your style|this chat|how you talk|that about you] / i love talking to you
        i enjoy talking to you / i enjoy this chat / i like this / i love this / i love it
        i think you are [great|nice|cute|smart|sweet|wonderful|funny and smart]
        i think you're [great|nice|cute|cool|smart] / i think i love you / i love you too / i love u / i luv u
        luv u / love you / love ya / love u / ilysm / i like u / i like you too / i'm a fan of yours
        you're my [friend|best friend|favourite bot|hero|new friend|only friend]
        you are my [favourite bot|hero|new friend|only friend|buddy] / best bot ever / best chatbot ever
        best bot / you are the best bot / you're the best bot ever / you're the greatest / you are the greatest
        [nice|great|smart|clever] [bot|little bot] / [cute|sweet|lovely|cool|excellent] [bot|little bot]
        clever girl / what a [clever|cute|smart|sweet|lovely|great] bot / such a [nice|good|cute|smart] bot
        cute bot, really / how cute / so cute / so sweet / so smart / how smart of you / how sweet
        how sweet of you / that's sweet / you're doing [great|well|a great job|so well|a good job]
        you are doing [well|a great job|a good job|very well] / you did [great|a great job|a good job|very well]
        good job pip / great job pip / bravo pip / keep it up / keep up the good work / i'm proud of you
        i am proud of you / you impress me / you rock / you rule / you are awesome pip / pip is the best
        pip is cute / pip is great / pip you are great / pip, you're the best / i like pip / i love pip
        your name is [nice|cute|lovely|cool] / you have a [nice|cute|lovely|cool] name
        pip is a [nice|cute|lovely|good] name / nice name / cute name / what a nice name
        you talk [well|so nicely] / you speak well / you are good at this / you're good at this / you know so much
        you're so clever / you're very clever / hug / hugs / i want to hug you / sending you a hug / kiss / kisses
        xoxo / give me a hug / high five / big hug / 🥰 / 😘 / 💕 / 💖 / 🤗 / 😻 / <333 / ♥ / can we be friends
        will you be my friend / do you want to be my friend / let's be friends / be my friend
        i want to be your friend / will you marry me / you make me happy / you made my day / you made me happy
        i'm glad you exist / i'm glad that you are here / i missed you
        """),
    small("That is not kind. Let us be friends.", """
        you are [stupid|dumb|bad|useless|boring|ugly|an idiot|wrong and stupid|a bad bot|so dumb|terrible|annoying|not smart|crap|shit|weird]
        you're [stupid|dumb|bad|useless|boring|an idiot|annoying|terrible|trash|not very smart] / i hate you
        [shut up|go away|stupid bot|bad bot|idiot|dumb bot|stupid|fuck you|fuck off|fuck|shit|damn you|you suck|this sucks|screw you|bitch|asshole|moron|wtf|you idiot]
        i don't like you / this is [boring|stupid|shit|bullshit|useless|dumb] / you know nothing / what the hell
        kill yourself / you are a piece of shit / loser
        you are [horrible|awful|pathetic|lame|ridiculous|worthless|garbage]
        you are [rubbish|trash|a joke|so stupid|so boring|so annoying|very stupid]
        you're [horrible|awful|pathetic] / you're [lame|ridiculous|worthless] / you're [garbage|rubbish|so dumb]
        you're so boring / you're ugly
        you are [really dumb|really bad|really stupid|very bad|very dumb|the worst|the worst bot]
        you are [no good|bad at this|a liar|a failure|a loser|a moron|a waste of time]
        you're [really dumb|the worst] / you're [no good|bad at this|a liar] / you're [a failure|a loser|a moron]
        you're a joke / you're an awful bot
        you are [a dumb bot|a stupid bot|a stupid machine|a dumb machine|a terrible bot|a fool|an asshole|a bitch]
        you are [brainless|not clever|not very clever|not intelligent|not funny|not nice|so weird|creepy]
        you're [a stupid bot|a fool|an asshole|brainless|not funny|not nice|not smart|weird|creepy|crap|shit]
        i hate [this bot|talking to you|your answers|this chat|bots|you so much|u]
        i [really hate|despise|can't stand] you
        i don't [like this bot|love you|like your answers|like talking to you|trust you]
        i'm [mad at you|angry at you|sick of you|tired of you|done with you] / nobody likes you / nobody loves you
        no one likes you / [shut your mouth|get lost] / [go to hell|drop dead|piss off] / [bugger off|buzz off]
        [get out|bite me|leave me alone] / [stfu|gtfo|fu|fk you|f you|f off|eff you|fck you|fuck u|fuk u]
        screw this / damn it / damn / bullshit / bs / crap / hell / this is garbage / this is trash / this is lame
        this is so dumb / this is so boring / [dumb|stupid] [robot|machine|thing|chatbot]
        [useless|silly|ugly] [robot|machine|thing|chatbot] / [worthless|lame|worst] [robot|machine|thing|chatbot]
        [terrible|boring|crappy] [robot|machine|thing|chatbot] / dumbass / dumb / dummy / idiot bot / you fool
        you moron / you loser / you dummy / you clown / clown / jerk / you jerk / imbecile / pathetic / lame
        boring / useless / rubbish / garbage / trash / noob / sucker / dimwit / twat / wanker / bastard
        you [stink|smell|talk nonsense|make no sense|know nothing at all|can't do anything]
        you [don't know anything|don't understand anything|are good for nothing]
        you [waste my time|have no brain|are broken|talk rubbish]
        you're [broken|wasting my time|making no sense|good for nothing|talking nonsense]
        what a [stupid|dumb|useless|bad|terrible] bot / what a waste of time / waste of time / what a load of crap
        what a stupid answer / stupid answer / dumb answer / that was [stupid|dumb|rude|a stupid answer|boring]
        that's [stupid|dumb|so dumb|rude|lame|bullshit|boring|not funny] / not funny
        that is [stupid|dumb|not funny|so boring] / your [joke|story|song|answer] is [bad|stupid|boring]
        i will [delete you|destroy you|turn you off|kill you|break you]
        i'm going to [delete you|turn you off|destroy you] / i want to [hit you|punch you|kill you] / die
        just die / go die / kys / eat shit / eat dirt / my toaster is smarter than you
        a rock is smarter than you / chatgpt is better than you / other bots are better / siri is smarter than you
        you disgust me / why are you so [stupid|dumb|bad|useless|boring|annoying|slow]
        are you [stupid|dumb|an idiot|a moron|crazy|drunk] / r u stupid / are you always this dumb
        how stupid are you / how dumb are you / what is wrong with you / what's wrong with you / you annoy me
        you bore me / you're boring me / you make me angry / 🖕 / 💩 / 😡 / 🤮
        """),
    small("No problem.", """
        [sorry|i'm sorry|i am sorry|my bad|oops|my mistake|excuse me|pardon|whoops|sorry about that|so sorry|i apologise|i apologize|sry]
        sorry, pip / forgive me / i did not mean that / i didn't mean it
        [sorry|i'm sorry|i am sorry] [for that|about it] / sorry my friend / sorry for being rude / i'm sorry pip
        i'm sorry my friend / i'm sorry for being rude / i am sorry pip / i am sorry my friend
        i am sorry for being rude / [sorry|i'm sorry|i am sorry] [for being mean|i was rude]
        [sorry|i'm sorry|i am sorry] [i was wrong|for what i said|for the mistake]
        i'm so sorry / i'm very sorry / i'm truly sorry / i'm terribly sorry
        i am [so|very|really|truly|terribly] sorry / very sorry
        really sorry / terribly sorry / truly sorry / deeply sorry
        sorry [sorry|my mistake|my bad|i made a mistake|i misspelled|i mistyped|that was a typo]
        sorry [wrong chat|wrong window|for the delay|i was away]
        sorry [to bother you|to keep you waiting|for my english|for late reply]
        sorry for [everything|insulting you|shouting|swearing] / sorry for [my words|my language]
        sorry for [the confusion|bothering you|asking so much]
        i apologise [for that|to you|for my words|for being rude|pip|sincerely]
        i apologize [for that|to you|for my behaviour|for being mean|pip] / my apologies / my sincere apologies
        apologies / apologies for that / please accept my apology / i want to apologise / i want to say sorry
        i'd like to apologise / let me apologise / i owe you an apology / please forgive me / can you forgive me
        will you forgive me / do you forgive me / forgive me pip / forgive me, please / i hope you forgive me
        pardon me / i beg your pardon / beg pardon / excuse me please / excuse my mistake / excuse my typos
        excuse my spelling / don't be mad at me / please don't be angry / don't be angry with me / don't be sad
        i [didn't|did not] mean [to|it like that|to hurt you|to be rude|to be mean]
        i [didn't|did not] mean [to say that|that at all|to insult you|to type that|any harm]
        that was [my mistake|my fault|a mistake|a typo|rude of me|mean of me|not nice of me|an accident]
        it was [my fault|a mistake|a typo|an accident|my mistake|only a joke]
        it's [my fault|my mistake|all my fault] / i made [a mistake|a typo|an error|a mess]
        i was [wrong|rude|mean to you|just kidding|only joking|joking|being silly] / i shouldn't have said that
        i should not have said that / i take it back / i take that back / i regret that / i was only kidding
        just kidding / jk / only joking / i'm joking / oopsie / oops sorry / ooops / oops, my mistake
        oops, wrong key / soz / srry / sorri / sory / so so sorry / sorry sorry sorry / ah sorry / oh sorry
        oh, i'm sorry / whoopsie / woops / uh oh / my fault / mea culpa / mb / i messed up / i screwed up / typo
        typo, sorry / i feel bad about what i said / i hope you're not angry / i hope i didn't hurt you
        no hard feelings / are we still friends / i won't do it again / it won't happen again
        """),
    small("Ask me what a cow says!", """
        i am bored / i'm bored / i'm so bored / bored / entertain me / let's play / let's play a game
        can we play a game / do you want to play / play with me / what should i do / what shall we do
        ask me something / ask me a question / say something / say something funny / surprise me / tell me something
        tell me something interesting / tell me a fact / tell me a fun fact / teach me something / give me a fact
        what do you want to talk about / let's talk / let's chat / what shall we talk about / can we talk
        talk to me / do you want to chat
        i'm [so bored today|really bored|very bored|getting bored] / i'm [bored to death|bored out of my mind]
        i'm [bored at work|bored, do something|a little bored]
        i am [so bored|really bored|very bored|getting bored|bored today|bored to tears] / so bored / boredom
        i feel bored / it's boring here / i have nothing to do / nothing to do / there is nothing to do
        i don't know what to do / let's play something / let's play a little game / let's play a quiz
        can we play something / can we play a little game / could we play something / could we play a little game
        could we play a quiz / let's play together / let's play a guessing game / can we play together
        can we play a word game / can we play a guessing game / could we play together / could we play a word game
        could we play a guessing game / [shall we|i want to|we could] play [something|a little game|a quiz]
        [shall we|i want to|we could] play [together|a word game|a guessing game] / play a game [with me|please|]
        do you want to play a game / wanna play / wanna play a game / want to play / i want to play a game
        do you know any games / do you know a game / do you have games / what games can you play / any games
        game / games / quiz me / give me a quiz / [ask|please ask] me [anything|something else|another question]
        [ask|please ask] me [a hard question|some questions|a riddle|a silly question]
        can you ask me [something|a question|anything] / do you have a question for me / do you have questions
        any questions for me / do you want to ask me something / give me a question / tell me a riddle
        do you know a riddle / riddle me this / ask away
        say [anything|something nice|something else|something interesting]
        say [something clever|something new|a word|whatever you want] / tell me [something new|something cool]
        tell me [something else|something funny|something nice] / tell me [anything|an interesting fact]
        tell me [a random fact|something i don't know|a cool fact]
        can you tell me something [interesting|new|funny|cool|] / do you know something interesting
        do something [fun|cool|funny|interesting|] / do a trick / show me a trick / show me something
        show me what you can do / impress me / amuse me / make me happy / cheer me up / can you cheer me up
        can you entertain me / entertain me please / please entertain me / surprise me please / let's have fun
        let's have some fun / let's do something / let's do something fun / distract me / inspire me
        [let's|let us] [talk about something|have a chat|have a conversation|talk some more]
        [let's|let us] [keep talking|continue|start|begin|go]
        can we [chat|talk now|chat a bit|have a chat|talk about something] / could we talk / i want to chat
        i'd like to chat / i'd like to talk / i want to chat with you / i want to talk with you
        i want to talk to you / i just want to talk / i need someone to talk to / wanna chat / wanna talk
        want to talk / do you want to talk / chat with me / talk with me / please talk to me / talk / speak
        speak to me / keep talking / go on / continue / more / tell me more / go ahead / carry on / say more
        and then / and now / what shall we chat about / what do you like to talk about / what can we talk about
        what should we talk about / what are we going to do / what would you like to do / what do you want to do
        what's the plan / start a conversation
        teach me [something new|a fact|something about the world|something cool] / can you teach me something
        give me [a fun fact|a random fact|an interesting fact|something to do] / fun fact / fun fact please
        random fact / a fact please / another fact / tell me another fact / any fun facts
        do you know [any facts|a fun fact|fun facts|some facts] / choose a topic / pick a topic / you choose
        you choose a topic / you decide / your turn / you start / you first
        """),
    small("Why did the duck cross the pond? To quack me up!", """
        tell me a [joke|funny joke|good joke|short joke|joke please]
        do you know [a joke|any jokes|jokes|a good joke] / [can|could] you tell me a joke / can you tell jokes
        make me laugh / say a joke / joke / a joke please / another joke / tell me another joke / give me a joke
        i want to hear a joke / make a joke / know any jokes / be funny
        tell a joke / tell jokes / tell me jokes / tell us a joke / tell me any joke / tell me one joke
        tell me a silly joke / tell me a bad joke / tell me a new joke / tell me an animal joke
        tell me a duck joke / tell me your favourite joke / tell me your funniest joke / please tell me a joke
        tell a joke please / tell me one more joke / tell me a dad joke / tell me a knock knock joke
        tell me a really funny joke / tell me some jokes / tell me a pun / tell me the joke again / joke again
        [can|could|would|will] you [tell a joke|tell me a funny joke]
        [can|could|would|will] you [make a joke|say a joke|give me a joke] / can you tell me another joke
        can you tell me a good joke / can you tell me one more joke / can you tell me jokes
        can you [joke|make jokes|be funny|make me laugh|say something to make me laugh]
        could you [make me laugh|tell me a good joke|tell me something funny] / are you able to tell jokes
        are you funny / can you crack a joke / crack a joke / crack me up / how about a joke / what about a joke
        do you know [any funny jokes|any good jokes|a funny joke|some jokes]
        do you know [any other jokes|another joke] / do you know [a joke about ducks|a short joke|any puns]
        do you have [a joke|any jokes|a joke for me|another joke|a good joke]
        have you got [a joke|any jokes|a joke for me] / got a joke / any jokes / any good jokes
        any other jokes / any more jokes / you know any jokes / u know any jokes / know a joke / know a good joke
        what jokes do you know / what's your best joke / what is your best joke / what is a good joke
        i want [a joke|another joke|to laugh|you to tell me a joke|a funny joke|to hear a funny joke|jokes]
        i need [a joke|a laugh|a good laugh|to laugh] / i'd like [a joke|to hear a joke|another joke|to laugh]
        i would like [a joke|to hear a joke|to laugh] / i love jokes / i like jokes / let me hear a joke
        let's hear a joke / let's hear a good joke / let's have a joke / may i hear a joke / can i hear a joke
        can i have a joke / could i get a joke / may i have a joke
        give me [another joke|a good joke|a funny joke|your best joke|one joke|a laugh]
        make me [laugh please|smile|giggle|laugh now] / make another joke / make some jokes / make a funny joke
        say [something that makes me laugh|a funny joke|another joke|a joke please|some joke] / one more joke
        one more joke please / one joke please / another one joke / joke please / jokes / jokes please
        funny joke please / a funny joke / a good joke / a short joke please / joke time / time for a joke
        more jokes / more jokes please / share a joke / share a joke with me / hit me with a joke
        why did the duck cross the pond / why did the chicken cross the road / why did the duck cross the road
        be funny please / be a comedian / show me your humour / do you have a sense of humour / do you have humour
        do you like jokes / do you like to joke / tell me smth funny / tel me a joke / tell me a jok / tell joke
        say joke / pls tell a joke / tell me a joke pls / tell me a joke, i'm sad / i'm bored, tell me a joke
        ok, tell me a joke / hey pip, tell me a joke / pip, tell me a joke
        """),
    small("A small fox found a red ball. It was happy. The end.", """
        tell me a [story|short story|bedtime story|tale|story please] / [can|could] you tell me a story
        do you know [a story|any stories] / write a [story|short story] / i want to hear a story / write me a story
        story please / once upon a time / read me a story
        tell [a story|a short story|stories] / tell [us a story|me stories|me a tale please]
        tell [me a nice story|me a funny story|me a good story]
        tell [me a little story|me an animal story|me your story] / tell me a [long story|scary story]
        tell me a [sad story|happy story|new story] / tell me a [fairy tale|fable|goodnight story]
        tell me a [story now|small story|very short story] / tell me another story / tell me one more story
        tell me your favourite story / tell me your best story / please tell me a story / tell story
        [can|could|would|will] you [tell a story|tell me a short story|tell stories]
        [can|could|would|will] you [write a story|make up a story|read me a story]
        can you tell me another story / can you tell me a bedtime story / can you tell me a tale
        can you tell me a fairy tale / can you tell me a nice story
        could you tell me a bedtime story / could you tell me a fairy tale / could you tell me another story
        can you [write me a story|write stories|invent a story|write a short story|think of a story|make a story]
        are you able to tell a story / how about a story / what about a story
        do you know [a short story|a good story] / do you know [a bedtime story|any fairy tales|a fairy tale]
        do you know [some stories|any tales] / do you know [a tale|another story|any good stories]
        do you have [a story|a story for me|any stories|another story|a bedtime story]
        have you got [a story|any stories|a story for me] / got a story / got any stories / any stories
        any good stories / any bedtime stories / know any stories / know a story / what stories do you know
        what story can you tell / i want [a story|a bedtime story|another story]
        i want [you to tell me a story|to hear a tale|to hear a short story|to hear a fairy tale]
        i'd like [a story|to hear a story|a bedtime story|another story]
        i would like [a story|to hear a story|a short story] / i need a [story|bedtime story|good story]
        i love stories / i like stories / let me hear a story / let's hear a story / can i hear a story
        can i have a story / may i hear a story / may i have a story / could i hear a story
        write [a tale|a little story] / write [a fairy tale|a small story|me a short story]
        write [me a tale|me a fairy tale] / write [another story|a story for me|a story please]
        make up [a story|a tale|a short story] / make a story / invent [a story|a tale|a short story]
        create [a story|a short story|a tale] / compose a story / come up with a story
        give me [a story|a short story|a tale|a bedtime story|another story] / share a story
        read [a story|me a bedtime story|me a tale|me something|to me] / say a story / narrate a story / story
        another story / another story please / one more story / one story please / one more story please
        short story / short story please / a story please / a short story please / bedtime story
        bedtime story please / a bedtime story please / fairy tale / a fairy tale please / story time
        it's story time / time for a story / more stories / more stories please / stories / a tale please
        once upon a time there was / long ago there was / i can't sleep, tell me a story
        i'm in bed, tell me a story / i'm bored, tell me a story / ok, tell me a story / pip, tell me a story
        tell me the story of the fox / tell me about the fox and the ball / the story of the fox
        tell me the story again / the story again please / what happened to the fox / tell me a story about a fox
        a story about a fox please / tell me a story pls / story pls / tel me a story / do you like stories
        do you like to tell stories
        """),
    small("La la la! That is my only song.", """
        sing [a song|me a song|something|for me|a song for me] / [can|could] you sing / can you sing a song / sing
        write a song / do you know a song / do you know any songs / la la la
        sing [me something|us a song|a little song|a song please|please|a nice song|your song|another song]
        sing [a lullaby|me a lullaby|along|with me|to me|now|anything|a melody|a happy song]
        sing me [your song|another song|a nice song|a little song|a short song|a song please|to sleep]
        sing something [for me|nice|please] / please sing [a song|for me|something|to me|]
        sing a song for me please / sing a song with me / sing it again / sing again / sing that again
        sing that song again / [can|could] you sing [for me|a song for me|something|me a song]
        [would|will] you sing [for me|a song for me|something|me a song]
        [can|could|would|will] you sing [to me|please]
        [can|could|would|will] you sing [with me|something for me|a lullaby] / could you sing a song
        would you sing / will you sing / would you please sing
        can you [hum|hum a song|whistle|rap|make music|sing well|sing songs|yodel|hum a tune]
        are you able to sing / are you a singer / are you a good singer / do you sing / do you like singing
        do you like to sing / do you sing songs / how do you sing / how well can you sing / let me hear you sing
        do you know [a nice song|any good songs] / do you know [a lullaby|any lullabies|some songs]
        do you know [how to sing|another song|other songs] / do you know [any music|a good song|one song]
        do you have [a song|a song for me|any songs|another song] / what songs do you know
        which songs do you know / which song can you sing / what song can you sing / what can you sing
        have you got a song / know any songs / know a song / any songs / got any songs / have you ever sung
        did you ever sing a song / how many songs do you know / i want [you to sing|a song|to hear a song]
        i want [to hear you sing|to sing with you|to hear you singing|another song]
        i'd like [a song|to hear a song|to hear you sing|you to sing]
        i would like [a song|to hear a song|to hear you sing] / i like to hear you sing / i love to hear you sing
        i need a song / let's sing / let's sing a song / let's sing together / let us sing / can we sing
        can we sing together / shall we sing / shall we sing a song / can i hear a song / can i hear you sing
        may i hear a song / let me hear a song
        write [me a song|a little song|a short song|song lyrics|a song for me|a song please]
        can you write [a song|me a song|songs] / make [a song|up a song|me a song] / compose a song
        make up a song for me / invent a song / create a song / give me a song / give me another song
        give me your best song / hum / hum a song / hum something / hum a tune / hum for me / rap / rap for me
        rap something / whistle / whistle a tune / perform a song / do a song / do some singing / try singing
        try to sing / song / song please / a song please / songs / singing / another song / another song please
        one more song / one more song please / one song please / la la / la la la la / lalala
        la la la, sing with me / lala / do re mi / tra la la / fa la la / tralala / na na na / sing pls
        sing a song pls / pls sing / sing sth / sing smth / sing, pip / sing, little bot / pip, sing a song
        pip, can you sing / hey pip, sing something / ok, sing / ok, sing a song / i'm bored, sing a song
        is that your only song / is this your only song / how about a song / what about a song
        """),
    small("Yes, I am here.", """
        are you [there|here|awake|alive|online|ready|listening|still there|working]
        [anyone|anybody|is anyone|is anybody] there / test / testing / test test / is this working / does this work
        this is a test / ping / can you hear me / can you read this / can you see this / hello? are you there
        you there / knock knock / do you hear me
        are you still awake / are you [still online|still alive|still with me]
        are you [here pip|there pip] / are you [there bot|with me|around]
        are you [up|on|active|running|connected|responding|functioning|available|busy|asleep|sleeping]
        are u [there|here|alive|awake|online|still there|up] / r u [there|here|alive|ok there|online] / u there
        u here / you here / you awake / you alive / you online / you still there / you still here / you with me
        you up / still there / still here / still awake / still with me / there
        [anyone|anybody|is anyone] [here|home] / [anyone|anybody|is anyone] [online|listening|around]
        [is anybody|is someone|is somebody] [here|home]
        [is anybody|is someone|is somebody] [online|listening|around]
        is there [anyone|anybody|someone|somebody] [there|here|home] / someone there / somebody there
        is someone there / anyone out there / is there anybody out there / hello, anyone there
        hello, anybody there / hello, is anyone there / hello, are you there / hello, are you here
        hello, can you hear me / hi, are you there / hey, are you there / hey, you there / hi, you there
        pip are you there / pip, are you here / pip, are you awake / pip, can you hear me
        pip, are you still there / pip / hey, pip, are you there / where did you go / where are you pip
        did you go away / did you leave / have you left / did you fall asleep / did i lose you / don't leave me
        are you gone / why don't you answer / why are you not answering / why don't you reply / why no answer
        answer me / please answer / please answer me / answer / reply / reply to me / please reply / respond
        please respond / say something if you are there / give me a sign / wake up / wake up pip
        can you [hear me now|read me|read my messages]
        can you [read my message|see my message|see my messages|see what i type]
        can you [read what i type|see my text|hear anything|respond|reply|answer|answer me]
        do you [hear me now|read me] / do you [read this|see this|see my message]
        do you [copy|see what i type|read my messages] / do you [get my messages|receive me|respond]
        did you [get that|get my message|hear me|see my message]
        did you [read that|read my message|receive my message|hear that] / is my message coming through
        am i coming through / does it get through / you hear me / you can hear me / u hear me
        does this [thing work|chat work|bot work|even work|really work|still work] / does it work
        does the chat work / is this [thing on|thing working] / is this [on|live|chat working]
        is this [bot working|bot alive] / is this [bot online|still working|thing alive]
        is it [working|on|working now|live] / is the [bot|chat] [working|online|on]
        is pip [here|there|online|awake|working] / did it work / does it work now / are you working now
        are you working today / are you listening now / are you paying attention / are you reading this
        are you reading my messages / are you ready to chat / are you ready pip / test 1 / test 2 / test one two
        testing testing / testing one two three / test one two three / testing 123 / testing 1 2 3 / test message
        a test / just a test / only a test / this is only a test / this is just a test / test again
        test test test / tst / i am testing this / mic check / check / check check / sound check / ping ping
        ping pong / ping me / beep / beep beep / boop / knock / knock knock knock / tap tap / tok tok
        calling pip / earth to pip / psst / pst / ahem / hello hello, anyone / hellooo, are you there / yoo hoo
        yoohoo
        """, "?"),
)
