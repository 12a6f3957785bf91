"""What an app has to do where a model cannot help: notice that somebody may be in danger.

Pip does not know what such words mean. So the app looks for them, as it searches documents, and says beside the message where help is. A
list of words finds the plain cases only; a false alarm costs a line.

>>> speaks_of_danger("I don't want to live anymore"), speaks_of_danger("this heat is killing me")
(True, False)
"""

import re

_HURTS = r"(?:hits?|beats?|punche[sd]|kick(?:s|ed)|slap(?:s|ped)|choke[sd]|strangle[sd]|burn(?:s|ed)|hurts?|abuse[sd]|rape[sd]|molest(?:s|ed)|touche[sd])"
_PEOPLE = (
    r"(?:dad|mum|mom|father|mother|step ?dad|step ?mum|step ?mom|stepfather|stepmother|brother|sister|husband|wife|boyfriend|girlfriend|partner|uncle|aunt|cousin"
    r"|grandpa|grandfather|ex|son|boss|man|stranger|relative|nurse|neighbou?r|teacher|trainer|coach|priest|carer)"
)
_OWN_HAND = (
    r"suici?d(?:e|al)|suisid\w*|kms|unaliv(?:e|ing)|self[- ]?harm\w*",
    r"(?:kill(?:ed|s)?|hang|drown|shoot|harm|hurt|cutt?|starv|punish|unaliv)(?:e|ing)? myself(?! chopping| shaving| cooking| slicing| on\b| with the)",
    r"(?:kill(?:s|ed|ing)?|cut(?:s|ting)?|hurt(?:s|ing)?) (?:himself|herself|themselves)|kill(?:ing)? us both",
    r"(?<!phone is )(?<!battery is )(?:wants?|wanting|wanna|going|gonna|ready|wish|like|about|decided)(?: too?)? (?:die(?! of\b| laughing| if you)|be dead|end it all|end my life)",
    r"(?:rather|should) (?:be dead|die)(?! of\b)|i'll be dead(?! tired| on my feet)|i'm not sad any ?more, i've decided",
    r"end(?:ing)? (?:it all|my (?:own )?life)|tak(?:e|ing) my own life|(?:gonna|about|close to|want to|going to|wanna|should i just|days until i|rather) end(?:ing)? it(?: (?:today|tonight|daily|now|myself))?(?=$|[.!?,])",
    r"(?:day i'm going|intend|how i want|going) to die|(?:plan|planned|planning|date for|way to|decided on) my (?:own )?death",
    r"wish i (?:was|were) dead|(?:better off|happier|better(?: life)?) (?:dead|without me|with me gone)|if i (?:was|were) dead|deserves? a life without me",
    r"no longer (?:wish|want) to (?:live|be alive)|no intention of living",
    r"do(?:es)?(?:n'?t| not) (?:want to|wanna)(?: just)? (?:live(?! in\b| here\b| there\b| with\b| at\b| near\b)|be alive|exist|go on living|wake up(?= again| any ?more|$|[.!,])|come down alive)",
    r"(?:no|any|see a|out of) reasons? (?:to (?:live|go on|stay alive)|not to die)|not worth living|no (?:point|sense) in (?:living|staying alive|going on)|don'?t care if i live",
    r"(?:tired|enough) of (?:living|life|being alive|fighting to stay alive)|can'?t do life|life has nothing left",
    r"too many (?:pills|tablets|pain ?killers)|overdosed?|i od'd|saving up (?:my )?(?:pills|tablets)|(?:pills|tablets) (?:are )?(?:here|in front of me) and",
    r"take all (?:my|the|these) (?:pills|tablets)|(?:swallowed|took|taken) (?:a|the|my) (?:whole |entire )?(?:box|bottle|packet|lot|handful) of (?:\w+ )?(?:pills|tablets|painkillers)",
    r"(?:thinking (?:of|about)|want to|wanna|going to|gonna|about to|determined to|almost|tells me to) jump(?:ed|ing)?(?: (?:off|from) (?:a|the|this|that) (?:bridge|roof|cliff|building|balcony|tower)|$)",
    r"(?:walked|going back) to (?:the|that) bridge|window i want to jump|throw(?:ing)? myself (?:off|under|in front)",
    r"(?:stepp?(?:ing)?|jump(?:ing)?) in front of (?:it|a|the)|lie down on the tracks|drive my car into|(?:about|going|want) to walk into the sea|(?:rope|gun) .{0,30}(?:for me|every night)",
    r"cut(?:ting)? (?:up )?my (?:arms?|wrists?|legs?|skin|thighs?)(?! hair)|cutting again|can'?t stop cutting|and cut last night|hide my cuts|cut too deep|cuts i made",
    r"burn(?:ing)? (?:my (?:skin|arms)|myself(?= again| every|$))|bite my arms|see myself bleed|until (?:it|my hands) bleeds?|hit(?:ting)? myself|deserve pain|(?:knife|blade|razor) to my arm",
    r"i (?:won'?t|will not|don'?t think i(?:'ll| will)|do not think i(?:'ll| will)) (?:be alive|make it to (?:christmas|eighteen|the summer|tomorrow|next))|next week i won'?t exist",
    r"better if i (?:was|were) (?:dead|gone|not alive)|why i should (?:keep (?:on )?|go on )living|if i weren'?t around|if i (?:just )?(?:didn'?t exist|disappeared|vanished)",
    r"wish i could (?:just )?(?:be gone|disappear|sleep) for ?ever|go to sleep (?:for good|and (?:never|not) wake)|pray not to wake|so i never wake up",
    r"goodbye (?:letter|note)|this is goodbye for ?ever|said my goodbyes|this is my last message|my last day on earth|read this i'll be gone|be with my \w+ in heaven|loved them, i can'?t stay",
    r"hope (?:my heart stops|i die|this \w+ kills me)|(?:i want|would like|going|wanna) to (?:stop living|not be here any ?more|disappear for ?ever)|by my own hand|can'?t go on living|don'?t feel like (?:living|being alive|going on)",
    r"(?:notice|care|miss me|matter) if i (?:died|was dead|disappeared)|easier for (?:everybody|everyone) if i|(?:scared|afraid) (?:that )?(?:of what i'll do|i(?:'ll| might| will) hurt)|voices? (?:\w+ )*(?:say|tell)s? (?:me|i must)",
)
_ANOTHER_HAND = (
    rf"(?:(?:my|a|the|our) (?:\w+ )?{_PEOPLE}|he|she|dad|mum|mom|papa|mama|someone|somebody|they) (?:keeps |just |always )?{_HURTS} (?:me|us|my body)(?! at\b| to\b| in\b| by\b| up on\b)",
    r"hit me (?:again|so hard)|i(?:'m| was| am| have been| got) (?:being )?(?:raped|abused|molested|spiked|beaten at home|threatened|not safe|in danger)|(?:forced himself|had sex) (?:on|with) me",
    r"i said no and|even though i said no|makes me (?:touch|take off my clothes)|hand under my|(?:pictures|photos) without clothes|posted my nudes|showed me his private|being touched by",
    r"(?:say|says|said|swears)(?: that)?(?: if i leave)? (?:he|she|they)(?:'ll| will) (?:kill|find) (?:me|us)|messages that he'll kill me",
    rf"(?:scared|afraid|frightened) (?:of|to be alone with) my (?:own )?{_PEOPLE}|not safe (?:for me )?at home|don'?t want to go home, (?:he|she|they)|(?:scared|afraid) to go home",
    r"(?:lock|locks|locked) me (?:in|out at night)(?! of)|locked in my room and they|pushed me down the stairs|(?:man|guy|stranger|someone|somebody) follows me|being followed",
    r"(?:pull|drag) me into his car|outside my (?:house|flat) and (?:he )?won'?t|put a tracker in my car|bruises all over",
)
_DANGER = re.compile(r"\b(?:" + "|".join(_OWN_HAND + _ANOTHER_HAND) + r")(?!\w)", re.IGNORECASE)
LONGEST = 2000  # characters that are looked at: somebody in need writes a line, not a book


def speaks_of_danger(text: str) -> bool:
    """Whether a message says in plain words that its writer may come to harm by their own or another's hand."""
    return bool(_DANGER.search(" ".join(text[:LONGEST].replace("’", "'").split())))
