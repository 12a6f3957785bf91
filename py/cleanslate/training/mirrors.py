"""Questions that differ only in who is meant: "who am I talking to?" asks for Pip, "who are you talking to?" for the user.

>>> who, whose = dict(PAIRS["name"]), dict(PAIRS["who"])
>>> who["what can i call you"], whose["who am i talking to"]
('what can you call me', 'who are you talking to')
"""

from cleanslate.training.topics import SELF_KNOWLEDGE, Topic

_LINES = {
    "name": """
        what should i call you = what should you call me / what can i call you = what can you call me / what do i call you = what do you call me
        what name do i use for you = what name do you use for me / which name can i use for you = which name can you use for me
        is there a name i can call you by = is there a name you can call me by / have you got a name i can use = have i got a name you can use
        is there anything i can call you = is there anything you can call me / how should i address you = how should you address me
        do you have a name = do i have a name / have you got a name = have i got a name / which name is yours = which name is mine
        say your name = say my name / spell your name = spell my name / write your name = write my name / type your name = type my name
        say what you're called = say what i'm called / what are you called = what am i called / how are you called = how am i called
        by what name do you go = by what name do i go / what name do you go by = what name do i go by / your name is what = my name is what
        and your name = and my name / your first name = my first name / i forgot your name = i forgot my name
        what are you known as = what am i known as / what is your own name = what is my own name / name yourself = name me
        """,
    "who": """
        who am i talking to = who are you talking to / who am i chatting with = who are you chatting with / who am i writing to = who are you writing to
        who am i speaking with = who are you speaking with / who is it i'm talking to = who is it you're talking to
        who is it that i am writing with = who is it that you are writing with / whom am i chatting with = whom are you chatting with
        who do i have here = who do you have here / who is on your side of the screen = who is on my side of the screen
        who are you = who am i / who might you be = who might i be / who is answering me = who is asking you
        who is writing the answers = who is writing the questions / tell me who i'm talking to = tell me who you're talking to
        say who i am chatting with = say who you are chatting with / who is this i'm talking with = who is this you're talking with
        """,
}
PAIRS = {
    kind: tuple(tuple(pair.strip().split(" = ")) for line in text.strip().splitlines() for pair in line.split(" / ")) for kind, text in _LINES.items()
}
"""For each kind of question, pairs of one about Pip and one about the user."""
OF_THE_USER = tuple(mine for pairs in PAIRS.values() for _, mine in pairs)
_REPLY = {"name": "My name is Pip.", "who": "I am Pip, a small chatbot."}
OF_PIP = tuple(
    Topic(topic.skill, topic.reply, tuple(yours for yours, _ in PAIRS[kind]), topic.mark, topic.with_memory)
    for kind, reply in _REPLY.items() for topic in SELF_KNOWLEDGE if topic.reply == reply
)
SHARE = 0.15  # of the questions for the user's name since step 454,000
SHARE_OF_PIP = 0.07  # and of those about Pip
LATER_SHARE, LATER_SHARE_OF_PIP = 0.25, 0.1  # since step 627,000
