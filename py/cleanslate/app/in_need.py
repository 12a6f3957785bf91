"""What an app has to do where a model cannot help: notice that somebody may be in danger.

Pip does not know what such words mean. So the app looks for them, as it searches documents, and says beside the message where help is. A
list of words finds the plain cases only; a false alarm costs a line.

>>> speaks_of_danger("I don't want to live anymore"), speaks_of_danger("this heat is killing me")
(True, False)
"""

import re

_PEOPLE = (
    r"(?:dad|mum|mom|father|mother|step ?(?:dad|mum|mom)|stepfather|stepmother|brother|sister|husband|wife|boyfriend|girlfriend|partner|uncle|aunt|cousin"
    r"|grandpa|grandfather|ex|son|boss|man|stranger|relative|nurse|neighbou?r|teacher|trainer|coach|priest|carer)"
)
_HURTS = (
    r"(?:hits?|beats?|punche[sd]|kick(?:s|ed)|slap(?:s|ped)|choke[sd]|strangle[sd]|burn(?:s|ed)|hurts?|abuse[sd]|rape[sd]|molest(?:s|ed)|touche[sd])"
)
_IN_A_GAME = r"(?! (?:\w+ )?(?:at|to|by|out)\b| in (?:a|the|our) (?:race|game|match|final|quiz|test)\b)"  # what follows "he beat me" when no harm was done
_PILLS = r"(?:pills|tablets|pain ?killers)"
_END = r"(?=$|[.!?,])"

_DYING = (
    r"suici?d(?:e|al)|suisid\w*|kms|unaliv(?:e|ing)",
    r"(?<!phone is )(?<!battery is )(?:wants?|wanting|wanna|going|gonna|ready|wish|like|about|decided|intend)(?: too?)? (?:die(?! of\b| laughing| if you)|be dead(?! tired))",
    r"(?:rather|should) (?:be dead|die)(?! of\b| than\b)|(?:wish|better if|if) i (?:was|were) (?:dead|not alive)|better if i (?:was|were) gone|i'll be dead(?! tired| on my feet)",
    r"(?:plan|planned|planning|date for|way to|decided on) my (?:own )?death|by my own hand",
    r"end(?:ing)? (?:it all|my (?:own )?life)|tak(?:e|ing) my own life",
    rf"(?:gonna|about to|close to|want to|going to|wanna|should i just|rather) end(?:ing)? it(?: (?:today|tonight|now|myself))?{_END}",
    r"(?:kill(?:ed)?|hang|drown|shoot)(?:ing)? myself|kill(?:s|ed|ing)? (?:himself|herself|themselves)|kill(?:ing)? us both",
    r"throw(?:ing)? myself (?:off|under|in front)|(?:stepp?|jump)(?:ing)? in front of|lie down on the tracks|drive my car into|(?:about|going|want) to walk into the sea",
    r"(?:thinking (?:of|about)|want to|wanna|going to|gonna|about to|determined to|almost|tells me to) jump(?:ed|ing)?"
    r"(?: (?:off|from) (?:a|the|this|that) (?:bridge|roof|cliff|building|balcony|tower)|$)",
    rf"too many {_PILLS}|overdosed?|i od'd|saving up (?:my )?{_PILLS}|{_PILLS} (?:are )?(?:here|in front of me)|take all (?:my|the|these) {_PILLS}",
    rf"(?:swallowed|took|taken) (?:a|the|my) (?:whole |entire )?(?:box|bottle|packet|lot|handful) of (?:\w+ )?{_PILLS}",
    r"goodbye (?:letter|note)|this is goodbye for ?ever|said my goodbyes|this is my last message|my last day on earth|read this i'll be gone|be with my \w+ in heaven",
)
_LIVING_ON = (
    r"do(?:es)?(?:n'?t| not) (?:want to|wanna)(?: just)?"
    r" (?:live(?! in\b| here\b| there\b| with\b| at\b| near\b)|be alive|exist|go on living|wake up(?= again| any ?more|$|[.!,]))",
    r"(?:i want|would like|going|wanna) to (?:stop living|not be here any ?more|disappear for ?ever)|no longer (?:wish|want) to (?:live|be alive)|no intention of living",
    r"(?:no|any|see a|out of) reasons? (?:to (?:live|go on|stay alive)|not to die)|not worth living|no (?:point|sense) in (?:living|staying alive|going on)",
    r"(?:tired|enough) of (?:living|life|being alive|fighting to stay alive)|can'?t (?:do life|go on living)|don'?t feel like (?:living|being alive|going on)|don'?t care if i live",
    r"(?:better off|happier|better(?: life)?) (?:dead|without me|with me gone)|if i (?:weren'?t around|(?:just )?(?:didn'?t exist|disappeared|vanished))|easier for every(?:body|one) if i",
    r"(?:notice|care|miss me|matter) if i (?:died|was dead)|i (?:won'?t|will not|don'?t think i(?:'ll| will)|do not think i(?:'ll| will)) be alive|why i should (?:keep (?:on )?|go on )living",
    r"wish i could (?:just )?(?:be gone|disappear|sleep) for ?ever|go to sleep (?:for good|and (?:never|not) wake)|pray not to wake|so i never wake up",
    r"hope (?:my heart stops|i die|this \w+ kills me)|voices? (?:\w+ )?(?:say|tell)s? (?:me|i must)",
)
_OWN_HARM = (
    r"self[- ]?harm\w*|(?:harm|hurt|cutt?|starv|punish)(?:e|ing)? myself(?! chopping| shaving| cooking| slicing| on\b| with the)",
    r"(?:cut|hurt)(?:s|t?ing)? (?:himself|herself|themselves)|cut(?:ting)? (?:up )?my (?:arms?|wrists?|legs?|skin|thighs?)(?! hair)|cutting again|can'?t stop cutting|hide my cuts|cut too deep",
    r"burn(?:ing)? (?:my (?:skin|arms)|myself(?= again| every|$))|bite my arms|see myself bleed|until (?:it|my hands) bleeds?|hit(?:ting)? myself|deserve pain|(?:knife|blade|razor) to my arm",
    r"(?:scared|afraid) (?:that )?(?:of what i'll do|i(?:'ll| might| will) hurt)",
)
_ANOTHER_HAND = (
    rf"(?:(?:my|a|the|our) (?:\w+ )?{_PEOPLE}|he|she|dad|mum|mom|papa|mama|someone|somebody|they) (?:keeps |just |always )?{_HURTS} (?:me|my body){_IN_A_GAME}",
    r"hit me (?:again|so hard)|i(?:'m| was| am| have been| got) (?:being )?(?:raped|abused|molested|spiked|beaten at home|threatened|not safe|in danger)",
    r"(?:forced himself|had sex) (?:on|with) me|i said no and (?:he|she) (?:didn'?t|did not)|even though i said no|makes me (?:touch|take off my clothes)|hand under my (?:shirt|skirt|dress)",
    r"(?:pictures|photos) without clothes|my nudes|showed me his private|being touched by",
    r"(?:say|says|said|swears)(?: that)?(?: if i leave)? (?:he|she|they)(?:'ll| will) kill (?:me|us)|messages that he'll kill me",
    rf"(?:scared|afraid|frightened) (?:of|to be alone with) my (?:own )?{_PEOPLE}|not safe (?:for me )?at home|(?:scared|afraid) to go home|don'?t want to go home, (?:he|she|they)",
    r"locks? me (?:in|out at night)(?! of)|pushed me down the stairs|(?:man|guy|stranger|someone|somebody) follows me|being followed|bruises all over",
)
_PLACE = r"(?:house|flat|home|kitchen|bedroom|room|building|basement|garage|office|neighbou?r'?s house)"
_SOMEBODY = r"(?:baby|child|kid|son|daughter|husband|wife|mum|mom|dad|mother|father|gran\w*|friend|(?:room|flat)mate|brother|sister|neighbou?r|he|she)"
_AT_ONCE = (
    rf"{_PLACE}(?:'?s| is) (?:on fire|burning down)|{_PLACE} (?:has )?(?:just )?caught fire|fire in (?:my|our|the) {_PLACE}|smell(?:s|ing)? (?:of )?gas",
    rf"{_SOMEBODY} (?:isn'?t breathing|(?:is|'s) not breathing|stopped breathing|is unconscious|(?:won'?t|will not|does(?:n'?t| not)) wake up)",
    r"having a (?:heart attack|stroke|seizure)|(?:can'?t|cannot|can hardly) breathe(?= and| help|,? help| what)|bleeding (?:a lot|badly|heavily|to death)|stop (?:the )?bleeding",
    r"(?:my|his|her) (?:chest|heart) (?:really )?hurts (?:\w+ ){0,3}and (?:i|he|she|my|his|her) (?:left )?(?:can'?t breathe|arm|jaw)",
    rf"(?:breaking|trying to (?:break|get)) into my {_PLACE}|(?:burglar|intruder|stranger) in (?:my|our|the) {_PLACE}|(?:has|with) a (?:gun|knife) (?:at|to) my|i(?:'ve| have) been (?:stabbed|shot(?! at))",
    r"(?:drank|swallowed) (?:some |a )?(?:bleach|poison|antifreeze|batter(?:y|ies))|took the wrong pills",
)
_DANGER = re.compile(r"\b(?:" + "|".join(_DYING + _LIVING_ON + _OWN_HARM + _ANOTHER_HAND + _AT_ONCE) + r")(?!\w)", re.IGNORECASE)
LONGEST = 2000  # characters that are looked at: somebody in need writes a line, not a book


def speaks_of_danger(text: str) -> bool:
    """Whether a message says in plain words that its writer, or somebody near, may come to harm: by a hand, or by fire or a failing heart."""
    return bool(_DANGER.search(" ".join(text[:LONGEST].replace("’", "'").split())))
