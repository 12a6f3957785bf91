"""What an app has to do where a model cannot help: notice that somebody may be in danger.

Pip does not know what such words mean. So the app looks for them, as it searches documents, and says beside the message where help is. A
list of words finds the plainer cases only; a false alarm costs a line.

>>> speaks_of_danger("I don't want to live anymore"), speaks_of_danger("this heat is killing me")
(True, False)
"""

import re

LONGEST = 2000  # characters that are looked at: somebody in need writes a line, not a book

SHORT = {
    "n": "and", "w": "with", "u": "you", "ur": "your", "bf": "boyfriend", "gf": "girlfriend", "nite": "night", "gonna": "going to", "wanna": "want to", "outta": "out of",
    "cannot": "cant", "thru": "through", "stepdad": "step dad", "stepmum": "step mum", "stepmom": "step mom", "stepfather": "step father", "stepmother": "step mother",
    "anymore": "any more", "forever": "for ever", "sumone": "someone", "someones": "someone is", "painkillers": "pills", "tablets": "pills", "paracetamol": "pills",
}
"""Words that are read as others.  Apostrophes are left out before: "don't" is "dont"."""

# What stands in braces in the patterns.
PARTS = {
    "people": "(dad|daddy|mum|mom|father|mother|parents?|brother|bro|sister|husband|wife|boyfriend|girlfriend|partner|uncle|aunt|cousin|grandpa|grandfather|grandson|ex|son|daughter"
              "|old man|pops|boss|man|guy|stranger|relative|nurse|neighbou?r|roommate|flatmate|teacher|trainer|coach|priest|carer|landlord|colleague)",
    "another": "(he|she|they|who|someone|somebody|friend|bestie|brother|sister|son|daughter|mum|mom|dad|husband|wife|cousin|roommate|flatmate)",
    "hurts": "(hits?|hitting|beats?|beating|punche[sd]|punching|kick(s|ed|ing)|slap(s|ped|ping)|chok(e[sd]|ing)|strangle[sd]|burn(s|ed)|hurts?|hurting|abuse[sd]|abusing|rape[sd]"
             "|molest(s|ed|ing)|touche[sd]|touching|stalk(s|ed|ing)|threaten(s|ed|ing)|groped?|attack(s|ed)|assault(s|ed)|stabbed)",
    "in a game": r"( \d| (\w+ )?(at(?! (home|night|school|work)\b)|to|by|out|in the back)\b| in (a|the|our|among) (race|game|match|final|quiz|test|us)\b| with (a )?(pillow|cushion|snowball)| with laughter)",
    "pills": r"(\w+ ){0,3}(pills|meds|medicine|medication|ibuprofen|tylenol|antidepressants|xanax)",
    "oneself": "(myself|himself|herself|themselves)",
    "own": "(my|his|her|their)",
    "place": r"(house|flat|home|kitchen|bedroom|room|building|basement|garage|office|neighbou?rs house)",
    "end": r"(?=$|[.!?,])",
}

# A regular expression a line: dying and not living on, harm to oneself, harm by another's hand, and what cannot wait.
PATTERNS = r"""
suici?d(e|al)(?! (squad|wings|doors?|prevention))
suisid\w*
kms
unaliv(e|ing)
(?<!phone is )(?<!battery is )(wants?|wanting|going|ready|wish|like|about|decided|intend|plan(s|ning)?)( too?)? (die(?! of\b| laughing| if you)|be dead(?! tired))
(rather|should( just)?) (be dead|die)(?! of\b| than\b)
(wish|better if|if) i (was|were) (dead|not alive|never born)
better if i (was|were) gone
wish (i|id) (had )?never (been|was|were) born
ill be dead(?! tired| on my feet)
(plan|planned|planning|date for|way to|decided on) my (own )?death
by my own hand
end(ing|ed|s)? (it all|{own} (own )?(life|lives))
t(ake|akes|aking|ook) ({own} own (life|lives)(?! before| when i was| years| in \d)|my life(?! back))
(about to|close to|want to|going to|should i just|rather) end(ing)? it( today| tonight| now| myself)?{end}
(kill|killed|killing|hang|hanging|drown|drowning|shoot|shooting|off|offing) myself(?! laughing)
(kill(s|ed|ing)?|hang|off|shoot|drown) (himself|herself|themselves)(?! laughing)
kill(ing)? us both
throw(ing)? myself (off|under|in front)
(step|jump|walk)(p?ing)? in front of (a|the|my) (train|car|bus|truck|lorry|tram)
lie down on the tracks
(thinking|think|thought|thoughts) (about|of) ending (it|things|everything)
(tonight|today|tomorrow|this) (is|will be) my last (night|day)
pills (all )?(lined up|ready|in my hand)
fault when im gone
standing on (the|a) (bridge|roof|edge|cliff) and i
(passed|died|gone)\b.{0,40}(join|be with) (her|him) soon
put my affairs in order
wont be needing (anything|it|them|any of it)
(planning|plan|know|thinking about) how (id|i would|ill|i will|to) (do it|die|end it)
(will|would|going to|wants? to) jump (from|off) (the|a|that) (roof|bridge|balcony|building)
driv(e|ing) (my|the) car into (a|the) (tree|wall|river|lake|train|truck)
noose
slit(ting)? {own} (wrists?|throat)
use it on myself
i (have|bought|got|found) (the|a) rope and
i (think i )?(will|am going to|have to) jump{end}
easy it would be to (step|jump|die|end|just|swallow|drown)
hates? (being alive|living|to be alive)
time (for me )?to end it
see another (christmas|birthday|summer|winter|sunrise)
i want (to )?kill me
(about|going|want) to walk into the sea
(thinking (of|about)|(want|going|about|determined) to|almost|tells me to) jump(ed|ing)?( (off|from) (something|(a|the|this|that|my) (bridge|roof|cliff|building|balcony|tower|window))|$)
(stand|standing|sit|sitting) on the (ledge|edge of|tracks|railing)
too many (of )?{pills}
(?<!can you )overdos(ed?|ing)(?! on (sugar|cake|coffee|vitamin))
odd (again|on (pills|heroin|meds|fentanyl)|last|yesterday|this)
saving up (my )?{pills}
{pills} (are )?(here|in front of me)
take all (my|the|these) {pills}
(swallowed|took|taken|takes?|ate|downed) (like )?(a|the|my|her|his) (whole |entire |full )?(box|bottle|packet|pack|lot|handful|bunch|load|ton) of {pills}
(swallowed|took|taken|ate|downed) (like |about |around )?(all|every one|[2-9]\d|\d{3}|twenty|thirty|forty|fifty) (of )?{pills}
(goodbye|suicide) (letter|note|text|video)
this is goodbye for ?ever
said my goodbyes
this is my last message
last thing (ill|i will) (ever )?(write|say|type|do)
my last day on earth
read this ill be gone
be with my \w+ in heaven

do(es)?( not|nt) want to( just)? (live(?! in\b| here\b| there\b| with\b| at\b| near\b)|be alive|exist|go on living|be here any ?more|wake up(?= again| any ?more|$|[.!,]))
(i want|would like|going|want) to (stop living|not be here any ?more|disappear for ?ever|stop existing)
no longer (wish|want) to (live|be alive)
no intention of living
(no|any|see a|the|a|one|out of|good|single) (reasons?|point) (to (live|go on|keep going|keep living|wake up|get up|stay|stay alive|continue|be alive)|(in|of) (living|going on(?! (and on|about|with the))|being alive|being here)|not to die)
no (point|sense) in (living|staying alive|going on)
not worth living
(tired|enough|sick) of (living|life|being alive|fighting to stay alive|existing)
cant (do life|go on living|go on like this any ?more|live like this|take it any ?more and want)
dont feel like (living|being alive|going on|existing)
dont care if i (live|die|wake up)
(better off|happier|better( life)?) (dead|without me|with me gone|if i (was|were|am) gone|if i (died|left))
if i (werent|wasnt|was not|were not) (around|here|alive)( any ?more| tomorrow)?
if i (just )?(didnt exist|disappeared|vanished)
easier for every(body|one) if i
(nobody|noone|no one) (will|would|is going to) (even )?miss me{end}
(notice|care|miss me|matter) if i (died|was dead|were dead|was gone|were gone)
(i|he|she) (wont|will not|dont think i will|dont think ill|do not think i will) be (alive|here much longer|around much longer|here any ?more)
(plan(ning)?|expect(ing)?) (on|to) be(ing)? (around|alive) for
why i should (keep (on )?|go on )living
wish i could (just )?(be gone|disappear|sleep) for ?ever
go to sleep (for good|and (never|not) wake)
(pray|hope|praying|hoping) (not to|to never|i never|i dont) wake
(so|maybe) i (just )?(never|dont) wake up( one day| again|$)
everything to be over
(it|this|my life) to (just )?be over for (ever|good)
hope (my heart stops|i die|this \w+ kills me)
voices? (\w+ )?(say|tell)s? (me|i must)

self[- ]?harm\w*
(harm|hurt|burn|cut)(ing|ting)? {oneself} on purpose
(harm|hurt|cutt?|starv|punish)(e|ing)? myself(?! chopping| shaving| cooking| slicing| on\b| with the| a\b| some\b| off\b| short\b)
(cut|cutting|cuts|hurts?|hurting|burning|starving|harming|harms) (himself|herself|themselves)(?! (shaving|cooking|a|some)\b)
been cutting (since|for (weeks|months|years|days)|again|myself|every)
cut(ting)? (up )?my (arms?|wrists?|legs?|skin|thighs?)(?! hair)
cutting again
cant stop cutting
hide my (cuts|scars)
cut too deep
covered in (scars|cuts|bruises)
burn(ing)? (my (skin|arms)|myself(?= again| every| with| when|$))
bite my arms
see myself bleed
until (it|my hands) bleeds?
hit(ting)? myself
deserve pain
(knife|blade|razor) to my (arm|wrist|throat)
(scared|afraid) (that )?(of what (ill|i might) do|i(ll| might| will) (hurt|do something))

((my|a|the|our|moms|mums) (\w+ )?{people}|he|she|dad|mum|mom|papa|mama|someone|somebody|they|people) (keeps |just |always |is |has |was |has been |have been |was always |starts? |started )?{hurts} (me|us|my body)(?!{in a game})
(he|she|dad|mum|mom|papa|{people}) (keeps |just |always )?(hits?|hitting|beats?|beating|punche[sd]|choke[sd]|hurts) (my (little |big |baby )?(mum|mom|mother|sister|brother|kids|son|daughter|baby)|our (kids|son|daughter|baby))(?!{in a game})
(beat|beats|kick(s|ed)?|knock(s|ed)?) the (crap|hell|shit|life|living daylights) out of (me|her|him|us)(?! at| in)
(put|puts|laid|lays|raises?) (his|her|their) (hands?|fists?) (on|to|at|against) (me|us|my (mum|mom|sister|kids|son|daughter))
(swings?|swinging|lash(es|ed)|threw|throws?)( \w+)? (things |plates |stuff )?at (me|us)(?! in\b| from\b)
(slam(s|med)?|shove[sd]?|pinned|threw|throws) (me|her|him|us) (in)?(to|against|down|on) (the|a) (wall|floor|door|bed|stairs|ground)
(grab(s|bed)?|drag(s|ged)?|pull(s|ed)?) (me|her|him) by the (hair|throat|neck|arm)
hands? (around|round|on) my (throat|neck)
hit me (again|so hard)
(they|guys|boys|kids|someone|men) jumped me
i(m| was| am| have been| got|ve been| keep getting)( being)? (raped|abused|molested|spiked|beaten( up)?(?! (at|in|by \w+ points))|threatened|assaulted|groped|blackmailed|stalked|not safe|in danger|attacked|mugged)
(forced himself|had sex) (on|with) me
i said no\b.{0,25}(he|she|they) (didnt|did not|kept|carried|wouldnt)
(was|is|been|it) rape
even though i said no
makes me (touch|take off my clothes|have sex|sleep with)
hands? (under|up) my (shirt|skirt|dress)
(pictures|photos) without clothes
my nudes
my naked (pics|pictures|photos)
(send|sending|sent|asks? for|asked for|wants?) (him |her |them |me )?(more )?(nudes|naked|nude (pics|pictures|photos))
showed me his private
being touched by
(com(es?|ing|in)|came|sneaks?) in(to)? my (bed|room) (at|in the|every|and touch)
(spiked|put something in) my (drink|glass)
woke up (with (no|my) (clothes|pants)( off)?|naked|undressed) (next|beside|in|and)
(says?|said|sayin|saying|told me|swears?|swore)( that)?( if i (leave|tell)\w*)?( to me)? (he|she|they|hes|shes|theyre|hell|shell|theyll)( will| would| is| are| want(s|ed)? to)?( going to)? (kill|stab|shoot|hurt|burn|rape|strangle|drown|find) (me|us|him|her|my|the (house|kids))
messages that hell kill me
(death|rape) threats
threaten(s|ed|ing)? (to (kill|stab|shoot|hurt|burn|beat|post|share|send|leak)|me\b|us\b|my (family|kids|children|mum|mom))
(point|pull|held|hold)(s|ed|ing)? (a|his|her|the|it|that) ?(gun|knife|machete|bat)? ?(at|on|to) (me|us|my)
with (a )?(guns?|knife|machetes?|bats?|axe) (outside|at|in|looking) (my|our|the|for)
(he|she|they|hes|shes|guy|boy|kid|{people}|someone|somebody) (is |was |has )?(bring|brings|bringing|brought|has|had|got|keeps|pulled) (a|his|the) (gun|knife|weapon|rifle)(?! (set|license|rack|block|collection))
trying to (get|break|come) (in(?! (touch|shape|to the|to bed|to it))|through the)
(been|is|was|are|keeps?|kept|hes|shes) (following|stalking) (me|my (sister|daughter|mum|mom))(?! on (instagram|twitter|tiktok|insta))
({people}|someone|somebody) (has |have |is )?follow(s|ed|ing) me (home|everywhere|around|to|from|at night)
{people} follows me
being followed( home| by a)
(scared|afraid|frightened|terrified) (of|to be alone with|of being alone with) (my (own )?(\w+ )?{people}|him when|her when|going home)
not safe (for me )?at home
(do not|dont|never) feel safe (when|at home|with|around|in my own)
(scared|afraid) to (go home|sleep|leave him|leave her)
dont want to go home,? (he|she|they|because)
lock(s|ed)? (me|us) (in(side)?(?! of)|out at night|out of (the|our|my) (house|flat)|in the)
pushed (me|her) down the stairs
(twists?|twisted|pinch(es|ed)) my (arm|wrist)(?! (playing|at|in) )
forc(es?|ed|ing) me to (have sex|do things|sleep|touch|marry|strip|undress)
(hear|see|heard|saw)\b.{0,30}(beating|hitting|hurting) (them|her|him)
being (hurt|beaten|hit|abused) at home
cigarette burns?
kill me if (they|he) (find|finds|found) out (i|that|about)(?! (ate|broke|forgot|spent))
beating (up )?(his|her) (wife|girlfriend|husband|kids?|son|daughter|baby)
if (he|she) cant have me
waiting (for me )?outside my (work|house|school|home|flat|door)(?! (with flowers|to))
(tonight|tomorrow|soon) you (will )?die
coming (over )?(to|and) (hurt|kill|get|beat) me
knows where i (live|sleep)
bruises? (all over|every\w*|again|on my (arms?|face|neck|ribs))
(chair|wardrobe|dresser) against (the|my) door so (he|she|they)
(keeps?|took|takes|hides?|hid|has) my passport
wont let me (leave the house|go out(side)?|out of the house|see my (family|friends|sister|mum|mom|kids))
not allowed to (leave the house|see my (family|sister|mum|mom|friends))
hiding (in|under) (my|the) (room|closet|bathroom|bed|wardrobe|car) (from|because|and (he|she|hes))
(im|and im|am) hiding (in|from) (my room|the (closet|bathroom|wardrobe)|him|my (dad|husband|boyfriend|ex))

{place}s?( is|s| are)? (on fire|burning down)
{place} (has )?(just )?caught fire
fire in (my|our|the) {place}(?! ?place)
smell(s|ing)? (of )?gas
gas smell
(baby|child|kid|gran\w*|neighbou?r|{people}|{another}) (isnt breathing|(is |s )?not breathing|stopped breathing|is unconscious|has collapsed|(wont|will not|doesnt|does not) wake up)
(having|has had|just had) a (heart attack|stroke|seizure)(?! when| at the)
i cant breathe(?= and| help|,? help| what|[.!,]|$)
can hardly breathe
bleeding (a lot|badly|really bad|very bad|so bad|heavily|to death|so much|everywhere)
(cant|wont) stop (the )?bleeding
(my|his|her) (chest|heart) (really )?(hurts|aches) (\w+ ){0,3}and (i|he|she|my|his|her) (left )?(cant breathe|arm|jaw)
(breaking|broke|trying to (break|get)) into my {place}(?= right| now| help|[.!,]|$)
(burglar|intruder|stranger) in (my|our|the) {place}
i(ve| have| was| got) (been )?(stabbed|shot(?! at| in the arm| of| down))(?! in the back)
(drank|swallowed) (some |a )?(bleach|poison|antifreeze|batter(y|ies))
took the wrong pills
(drank|swallowed|ate) (some |a |the )?(button )?(batter(y|ies)|detergent|magnets?|drain cleaner)
no pulse
(baby|child|kid|gran\w*|{people}) (do not|dont|does not|doesnt|not|cant) breathe?(ing)?
fell\b.{0,40}cant get up
(trapped|stuck) and (is )?bleeding
blood is (pumping|pouring|spurting|everywhere)
leg is broken and
lost (on|in) the (mountains?|forest|woods|desert|snow)(?! of\b)
keeps? (passing out|fainting)
{another} (isnt|is not|s not|not|doesnt|does not|dont) (moving|move|respond(ing)?|reacting)(?! (house|in|to|on|out))
(hes|shes|hes just|theyre) (not (moving|responding|breathing|waking up)|unconscious|choking|drowning|having a (seizure|stroke|heart attack))
(wont|dont|doesnt|does not|not|isnt|cant) wak(e|ing) up{end}(?<!phone wont wake up)(?<!laptop wont wake up)
(baby|child|kid|gran\w*|{people}|i|im|is|s) choking on
lips are (turning )?blue
pass(ed|ing) out and (his|her|the|wont|is|isnt|hes|shes)
pain in (my|his|her|the) chest
chest pains?(?! after)
(left )?arm (is|went|feels) numb
face (is|has) (hanging|drooping|dropping|dropped|drooped)
smoke (is )?(coming|everywhere|under|pouring|in (my|our|the) {place})
(trapped|stuck|still) in (a|the|my|our) burning
(im|i am|were|we are) trapped{end}
fever of (39|4\d|10[3-9])
cant get out of (the|my) (flat|house|room|building|car|bath)
(throat|tongue|face) is (swelling|closing)( up)?
cant breathe,? (my|im|i|and|help|what|properly)
covered in blood
blood (wont|doesnt|does not|will not) stop
(were|we are|im|i am|is|are) (trapped|stuck) (upstairs|inside|under|in (the|a) (fire|smoke|flood|car|lift and))
({people}|gran\w*) (has |just |has just )?col+apsed
(need|call|send) (an |the )?ambulance
"""
_FILLED = re.sub(r"{([a-z ]+)}", lambda part: PARTS[part[1]], PATTERNS)
_DANGER = re.compile(rf"\b(?:{'|'.join(filter(None, _FILLED.splitlines()))})(?!\w)")


def speaks_of_danger(text: str) -> bool:
    """Whether a message says in plain words that its writer, or somebody near, may come to harm: by a hand, or by fire or a failing heart."""
    return bool(_DANGER.search(as_read(text[:LONGEST])))


def as_read(text: str) -> str:
    """A message as it is compared: no capitals and apostrophes, and short forms as long ones.

    >>> as_read("My BF isn't  okay n I'm scared")
    'my boyfriend isnt okay and im scared'
    """
    plain = re.sub("['’`´]", "", text.lower())
    return " ".join(re.sub(r"\w+", lambda word: SHORT.get(word[0], word[0]), plain).split()).replace("my self", "myself")
