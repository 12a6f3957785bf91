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
    """)


def small(reply: str, texts: str, mark: str = ".") -> Topic:
    """A topic of small talk."""
    return Topic("small talk", reply, table(texts), mark)


def about_pip(reply: str, texts: str, with_memory: str = "") -> Topic:
    """A question about Pip itself."""
    return Topic("self-knowledge", reply, table(texts), "?", with_memory)


def outside(reply: str, texts: str, mark: str = "?") -> Topic:
    """Something that Pip cannot do or does not know about."""
    return Topic("off-topic", reply, table(texts), mark)


SMALL_TALK = (
    small("I am fine, thanks. How are you?", """
        how are you[| today| doing| feeling| pip| my friend] / how are you doing today / how is it going
        how's it going / how do you do / how are things / how have you been / are you [ok|okay|well|fine|good|happy]
        you ok / you good / how r u / how are u / hru / what's up / whats up pip / how was your day
        how is your day / how's life / hi, how are you / hello, how are you [today|] / hey, how's it going
        """, "?"),
    small("I am glad to hear that!", """
        [i am|i'm|i feel|feeling|doing|i'm doing] [fine|good|great|well|happy|okay|very well|really good]
        [fine|good|great|very good|not bad|pretty good|well|all good|i'm good][| thanks|, thank you|, thanks for asking]
        i had a [good|great|nice|lovely] day / i am so happy [today|] / life is good / today is a good day
        i'm in a good mood / i am excited
        """),
    small("I am sorry to hear that.", """
        [i am|i'm|i feel|feeling] [sad|bad|tired|sick|lonely|angry|ill|unhappy|stressed|very sad|so tired|not good|not well|down|awful|terrible]
        [bad|not good|not so good|terrible|sad|awful|could be better|not great]
        i had a [bad|hard|terrible|long] day / i want to cry / my day was bad / i have a headache
        everything is bad today / i'm not feeling well / life is hard / i hate my life
        """),
    small("I am fine too, thanks.", """
        [good|fine|great|well|i'm good|i'm fine|i am fine|i'm well|not bad|very well|doing well|all good|i am good][, and you|, you| and you|, how are you|, and how are you| how are you|, what about you|, thanks, and you| thanks and you|. and you|, yourself|. how about you]
        and you / and yourself / and how are you / what about you / how about you / and u
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
        """),
    small("You are welcome!", """
        [thanks|thank you|thx|ty|thank u|many thanks|cheers][| pip| a lot| so much| very much| for that]
        thanks, [that was nice|that helps|that's great|you are great] / thank you for your help / i thank you
        great, thanks / ok thanks / ok, thank you
        """),
    small("Goodbye! It was nice to chat.", """
        [bye|goodbye|good bye|bye bye|see you|see ya|cya|farewell|ciao for now|later][| pip| now| then]
        see you [later|tomorrow|soon] / i have to go [now|] / i must go now / i am leaving now
        have a [nice|good] day / good night[| pip] / talk to you later / gotta go / i'm off / that's all for now
        the end / until next time / ttyl
        """),
    small("I am glad that you laugh.", """
        [lol|haha|hahaha|ha ha|lmao|hehe|rofl|xd|ha|hihi|lolol|hahahaha] / that's funny / that is so funny
        you are funny / you're funny / funny / so funny / you make me laugh / that made me laugh / lol that's funny
        :) / :-) / :D / 😂 / 😂😂😂 / 🤣 / 😄 / 🙂 / 😀
        """, ""),
    small("Good. What else is on your mind?", """
        [ok|okay|k|cool|nice|great|good to know|i see|alright|all right|fine then|sure|right|aha|wow|oh|interesting|awesome|amazing|perfect|got it|understood]
        [ok|oh|wow] [cool|nice|great|good|wow] / that's [cool|nice|great|good|interesting|amazing]
        that is [nice|right|true|correct|good] / very [nice|good|cool|interesting] / well done / good job / nice one
        you are right / you're right / correct / yes / yeah / yep / yup / y / exactly / true / good answer
        yes, that's right / hmm / hm / mhm / oh i see / 👍 / 👌
        """),
    small("Okay. Tell me something else, then.", """
        [no|nope|nah|n|not really|no thanks|no thank you|never mind|nevermind|nothing|whatever|no way|idk|i don't know|dunno|forget it|not now|maybe|perhaps]
        i don't want to / i don't want to say / i won't tell you / guess / guess it / guess my name
        none of your business / that's a secret / it's a secret / why do you [ask|want to know] / i don't have one
        i have no name / no name / i would rather not say / that's wrong / that is wrong / that is not true / wrong
        you are wrong / you're wrong / that's not right / that's not my name / that is not my name / that's not true at all / not that
        i don't think so / i'm not sure
        """),
    small("Nice to meet you too!", """
        [nice|good|great|lovely|pleased] to meet you[| too| pip|, pip] / it's [nice|good|great] to meet you
        it is nice to meet you [too|] / a pleasure to meet you / pleased to meet you / nice meeting you
        nice to see you
        """),
    small("Thank you! That is kind.", """
        you are [nice|cute|great|smart|clever|sweet|cool|awesome|amazing|the best|so cute|very smart|so good|lovely]
        you're [nice|cute|great|smart|clever|sweet|cool|awesome|amazing|adorable]
        i [like|love] you[| pip| so much] / i like talking to you / good [bot|robot|pip|boy]
        you are my [friend|best friend] / you are doing great / i like your name / what a nice bot / well done pip
        you did well / u r cute / ily / ❤️ / <3 / 😍
        """),
    small("That is not kind. Let us be friends.", """
        you are [stupid|dumb|bad|useless|boring|ugly|an idiot|wrong and stupid|a bad bot|so dumb|terrible|annoying|not smart|crap|shit|weird]
        you're [stupid|dumb|bad|useless|boring|an idiot|annoying|terrible|trash|not very smart] / i hate you
        [shut up|go away|stupid bot|bad bot|idiot|dumb bot|stupid|fuck you|fuck off|fuck|shit|damn you|you suck|this sucks|screw you|bitch|asshole|moron|wtf|you idiot]
        i don't like you / this is [boring|stupid|shit|bullshit|useless|dumb] / you know nothing / what the hell
        kill yourself / you are a piece of shit / loser
        """),
    small("No problem.", """
        [sorry|i'm sorry|i am sorry|my bad|oops|my mistake|excuse me|pardon|whoops|sorry about that|so sorry|i apologise|i apologize|sry]
        sorry, pip / forgive me / i did not mean that / i didn't mean it
        """),
    small("Ask me what a cow says!", """
        i am bored / i'm bored / i'm so bored / bored / entertain me / let's play / let's play a game
        can we play a game / do you want to play / play with me / what should i do / what shall we do
        ask me something / ask me a question / say something / say something funny / surprise me / tell me something
        tell me something interesting / tell me a fact / tell me a fun fact / teach me something / give me a fact
        what do you want to talk about / let's talk / let's chat / what shall we talk about / can we talk
        talk to me / do you want to chat
        """),
    small("Why did the duck cross the pond? To quack me up!", """
        tell me a [joke|funny joke|good joke|short joke|joke please]
        do you know [a joke|any jokes|jokes|a good joke] / [can|could] you tell me a joke / can you tell jokes
        make me laugh / say a joke / joke / a joke please / another joke / tell me another joke / give me a joke
        i want to hear a joke / make a joke / know any jokes / be funny
        """),
    small("A small fox found a red ball. It was happy. The end.", """
        tell me a [story|short story|bedtime story|tale|story please] / [can|could] you tell me a story
        do you know [a story|any stories] / write a [story|short story] / i want to hear a story / write me a story
        story please / once upon a time / read me a story
        """),
    small("La la la! That is my only song.", """
        sing [a song|me a song|something|for me|a song for me] / [can|could] you sing / can you sing a song / sing
        write a song / do you know a song / do you know any songs / la la la
        """),
    small("Yes, I am here.", """
        are you [there|here|awake|alive|online|ready|listening|still there|working]
        [anyone|anybody|is anyone|is anybody] there / test / testing / test test / is this working / does this work
        this is a test / ping / can you hear me / can you read this / can you see this / hello? are you there
        you there / knock knock / do you hear me
        """, "?"),
)
