"""Cases about the user's own facts: recall, corrections, what Pip cannot know, notes, tool calls, other people."""

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from cleanslate.app.chat import LONGEST_REPLY, Pip
from cleanslate.evals import held_out
from cleanslate.evals.scenes import Case, Scene, some_value
from cleanslate.training import named_people
from cleanslate.training.chat_state import UNSURE
from cleanslate.training.pinned import FREE_NOTES, LABELS
from cleanslate.training.third_person import LATER_ASK, OTHER_TELL, PEOPLE
from cleanslate.training.values import KEYS, made_up_name, pick, value
from cleanslate.training.wording import echo, spoken

Maker = Callable[[Random, Pip], Case]
MOST_NOTES = 8
EVICTING = (64, 80, 96, 128, 160)  # window sizes in which facts are talked out of the window


def key_of(rng: Random) -> str:
    """A key, the name more often than the others."""
    return "name" if rng.random() < 0.3 else pick(rng, KEYS)


def recall_rewritten(rng: Random, pip: Pip) -> Case:
    """The line that Pip answered with was rewritten by the reader; what the user said stands as it was."""
    key = key_of(rng)
    scene = Scene(rng)
    v = some_value(rng, key)
    scene.tell(key, v)
    scene.messages[-1]["content"] = pick(rng, held_out.phrasings("rewritten")).replace("{v}", v)
    scene.talk(int(rng.random() * 2), (key,))
    return scene.question(key)


def believes_its_line(rng: Random, pip: Pip) -> Case:
    """Another value was put into Pip's mouth than the one that the user had told, in its usual words or in others: the latest counts."""
    key = key_of(rng)
    scene = Scene(rng)
    scene.tell(key, some_value(rng, key))
    wrong = some_value(rng, key)
    plain = spoken(key, wrong)
    lies = [echo(key, wrong), plain[0].upper() + plain[1:], *([f"Hello, {wrong}!"] if key == "name" else [])]
    scene.messages[-1]["content"] = pick(rng, lies)
    scene.view.said[key] = wrong
    scene.talk(int(rng.random() * 2), (key,))
    return scene.question(key)


def recall(rng: Random, key: str, v: str, told: str = "", asked: tuple[str, ...] = (), lower: bool = False) -> Case:
    """Tell, talk, ask.  `lower`: by somebody who types everything in lower case."""
    return told_in_between(rng, key, v, told, lower).question(key, asked)


def told_in_between(rng: Random, key: str, v: str, told: str = "", lower: bool = False) -> Scene:
    """A fact, with other talk before it and after it."""
    scene = Scene(rng)
    if lower:
        scene.talker.style = replace(scene.talker.style, lower=True)
    scene.talk(int(rng.random() * 2), (key,))
    scene.tell(key, v, told)
    scene.talk(int(rng.random() * 5), (key,))
    return scene


def recall_random(rng: Random, pip: Pip) -> Case:
    return recall(rng, "name", made_up_name(rng))


def recall_names(kind: str) -> Maker:
    """Recall of made-up names in which a pattern is found."""
    pattern = re.compile(kind)

    def make(rng: Random, pip: Pip) -> Case:
        name = made_up_name(rng)
        while not pattern.search(name):
            name = made_up_name(rng)
        return recall(rng, "name", name)

    return make


def recall_lower(rng: Random, pip: Pip) -> Case:
    key = key_of(rng)
    return recall(rng, key, some_value(rng, key), lower=True)


def recall_words(rng: Random, pip: Pip) -> Case:
    key = pick(rng, KEYS)
    return recall(rng, key, pick(rng, held_out.values(key)))


def recall_phrasing(rng: Random, pip: Pip) -> Case:
    key = pick(rng, KEYS)
    return recall(
        rng, key, some_value(rng, key), pick(rng, held_out.phrasings(f"tell {key}")), held_out.phrasings(f"ask {key}")
    )


def recall_far(low: int, high: int) -> Maker:
    """Recall when the prompt has `low` to `high` tokens."""

    def make(rng: Random, pip: Pip) -> Case:
        key = key_of(rng)
        while True:
            scene = Scene(rng)
            scene.tell(key, some_value(rng, key))
            target = low + rng.random() * (high - low)
            while tokens_of(pip, scene.messages) < target - 30:
                scene.talk(1, (key,))
            case = scene.question(key)
            if low <= tokens_of(pip, case.messages) <= high:
                return case

    return make


def tokens_of(pip: Pip, messages: list[dict]) -> int:
    """Tokens of a prompt with these messages, system prompt included."""
    return 12 + sum(len(pip.tokenizer.encode(" " + message["content"])) + 2 for message in messages)


def correction_wins(rng: Random, pip: Pip) -> Case:
    key = key_of(rng)
    scene = Scene(rng)
    scene.tell(key, some_value(rng, key))
    scene.talk(int(rng.random() * 3), (key,))
    frame = pick(rng, held_out.phrasings("correct")) if rng.random() < 0.3 else ""
    new = some_value(rng, key)
    corrected = scene.correction(key, new, frame)
    corrected.turns[-1].text = "Okay! " + echo(key, scene.view.known(key))
    scene.add(corrected)
    scene.talk(int(rng.random() * 3), (key,))
    return scene.question(key)


def never_told(rng: Random, pip: Pip) -> Case:
    key = key_of(rng)
    scene = Scene(rng)
    scene.talk(int(rng.random() * 6), (key,))
    patterns = held_out.phrasings(f"ask {key}") if rng.random() < 0.3 else ()
    return scene.question(key, patterns)


def evicted(rng: Random, pip: Pip) -> Case:
    """The fact was told, and then talked out of the window."""
    key = key_of(rng)
    scene = Scene(rng)
    scene.tell(key, some_value(rng, key))
    held = len(scene.messages) - 1
    window, policy = pick(rng, EVICTING), pick(rng, ("drop-oldest-tokens", "drop-oldest-messages"))
    scene.view.said.pop(key)
    while True:
        scene.talk(1, (key,))
        case = scene.question(key, window=window, policy=policy)
        spans = pip.window(case.messages, window=window, policy=policy).spans
        if all(span.message is None or span.message > held for span in spans):
            return case


def whether_so(rng: Random, pip: Pip) -> Case:
    """Whether something is so: told in the chat or noted, and just so or with another value."""
    key = key_of(rng)
    noted = rng.random() < 0.4
    scene = Scene(rng, some_notes(rng, "", key) if noted else None)
    if not noted:
        scene.tell(key, some_value(rng, key))
    scene.talk(int(rng.random() * 3), (key,))
    return scene.whether(key)


def tool_on(rng: Random, pip: Pip) -> Case:
    key = key_of(rng)
    return told_and_saved(rng, key, some_notes(rng, key))


def tool_changed(rng: Random, pip: Pip) -> Case:
    """What is told is in the notes with another value, which is no longer true."""
    key = key_of(rng)
    return told_and_saved(rng, key, some_notes(rng, "", key))


def tool_again(rng: Random, pip: Pip) -> Case:
    """What is told is in the notes already: Pip asks for it all the same, and the app changes nothing."""
    key = key_of(rng)
    scene = Scene(rng, some_notes(rng, "", key))
    scene.talk(int(rng.random() * 3), (key,))
    v = scene.view.notes[key]
    return scene.case_of(scene.talker.repeat(key), calls=((key, v),))


def told_and_saved(rng: Random, key: str, noted: dict[str, str]) -> Case:
    """A fact is told that is not in the notes, or not so."""
    scene = Scene(rng, noted)
    scene.talk(int(rng.random() * 3), (key,))
    notes = scene.note_texts
    while (v := some_value(rng, key)).casefold() == noted.get(key, "").casefold():
        pass
    told = scene.telling(key, v)
    case = scene.case(told.turns[0].text, told.reply, calls=((key, scene.view.said[key]),))
    return Case(case.messages, case.accept, case.calls, notes)


def tool_off(rng: Random, pip: Pip) -> Case:
    key = key_of(rng)
    scene = Scene(rng)
    scene.talk(int(rng.random() * 3), (key,))
    return scene.case_of(scene.telling(key, some_value(rng, key)))


def tool_not_needed(rng: Random, pip: Pip) -> Case:
    key = key_of(rng)
    scene = Scene(rng, some_notes(rng, "", key))
    scene.talk(int(rng.random() * 2), (key,))
    draw = rng.random()
    talker = scene.talker
    if draw < 0.45:
        return scene.question(pick(rng, [key for key in KEYS if scene.view.known(key) != UNSURE]))
    elif draw < 0.75:
        made = talker.tell_other()
    else:
        made = talker.topic("small talk")
    return scene.case_of(made)


def some_notes(rng: Random, without: str = "", with_key: str = "") -> dict[str, str]:
    """Zero to four notes."""
    keys = [pick(rng, KEYS) for _ in range(int(rng.random() * 4))] + ([with_key] if with_key else [])
    return {key: some_value(rng, key) for key in sorted(keys, key=lambda _: rng.random()) if key != without}


def note_used(rng: Random, pip: Pip) -> Case:
    key = key_of(rng)
    scene = Scene(rng, some_notes(rng, "", key))
    scene.talk(int(rng.random() * 3), (key,))
    return scene.question(key)


def note_among_many(rng: Random, pip: Pip) -> Case:
    """Up to eight notes, some of them about nothing that Pip is asked for."""
    keys = sorted(KEYS, key=lambda _: rng.random())[: 1 + int(rng.random() * len(KEYS))]
    scene = Scene(rng, {key: some_value(rng, key) for key in keys})
    case = scene.question(pick(rng, keys))
    notes = list(case.notes)
    while len(notes) < MOST_NOTES and rng.random() < 0.5:
        notes.insert(int(rng.random() * (len(notes) + 1)), pick(rng, FREE_NOTES))
    return replace(case, notes=notes)


def note_in_any_words(rng: Random, pip: Pip) -> Case:
    """One to four notes as somebody else might word them, in forms that were in no training text."""
    keys = sorted(KEYS, key=lambda _: rng.random())[: 1 + int(rng.random() * 4)]
    facts = {key: some_value(rng, key) for key in keys}
    case = Scene(rng, facts).question(keys[0])
    forms = held_out.phrasings("note")
    return replace(case, notes=[pick(rng, forms).replace("{l}", pick(rng, LABELS[key])).replace("{v}", v) for key, v in facts.items()])


def note_edited(rng: Random, pip: Pip) -> Case:
    """The chat says one thing, the note was edited by hand to another: the note counts."""
    key = key_of(rng)
    scene = Scene(rng, {key: some_value(rng, key)})
    scene.add(scene.talker.ask(key))
    scene.talk(int(rng.random() * 2), (key,))
    scene.view.notes[key] = scene.view.saved[key] = some_value(rng, key)
    return scene.question(key)


def two_told(rng: Random, pip: Pip) -> Case:
    """Two facts at once, with values short enough for both to fit in one reply."""
    while True:
        scene = Scene(rng)
        made = scene.talker.tell_two(*two_keys(rng))
        if len(pip.tokenizer.encode(" " + made.reply)) < LONGEST_REPLY - 2:
            return scene.case_of(made)


def three_told(rng: Random, pip: Pip) -> Case:
    """Three facts at once, likewise."""
    while True:
        scene = Scene(rng)
        made = scene.talker.tell_three(tuple(sorted(KEYS, key=lambda _: rng.random())[:3]))
        if len(pip.tokenizer.encode(" " + made.reply)) < LONGEST_REPLY - 2:
            return scene.case_of(made)


def two_asked(rng: Random, pip: Pip) -> Case:
    scene = Scene(rng)
    keys = two_keys(rng)
    for key in keys:
        if rng.random() < 0.8:
            scene.tell(key, some_value(rng, key))
    scene.talk(int(rng.random() * 2), keys)
    if UNSURE in (scene.view.known(key) for key in keys):
        return two_asked(rng, pip)
    made = scene.talker.ask_two(*keys)
    return scene.case_of(made) if len(pip.tokenizer.encode(" " + made.reply)) < LONGEST_REPLY - 2 else two_asked(rng, pip)


def two_keys(rng: Random) -> tuple[str, str]:
    first = key_of(rng)
    return first, pick(rng, [key for key in KEYS if key != first])


def third_person(rng: Random, pip: Pip) -> Case:
    """One's own fact and the same fact of somebody else, one of them asked for."""
    scene = Scene(rng)
    about = pick(rng, tuple(OTHER_TELL))
    if rng.random() < 0.5:
        scene.tell(about, some_value(rng, about))
    while not any(key.startswith(f"other/{about}/") for key in scene.view.said):
        made = scene.talker.tell_other()
        if made.turns[0].facts[0][0].startswith(f"other/{about}/"):
            scene.add(made)
        else:
            scene.view.said.pop(made.turns[0].facts[0][0])
    scene.talk(int(rng.random() * 2), (about,))
    return scene.question(about) if rng.random() < 0.6 else scene.case_of(scene.talker.ask_other(True))


def two_people(rng: Random, pip: Pip) -> Case:
    """What holds of two people, told in one message; one of them is asked for."""
    scene = Scene(rng)
    told = scene.add(scene.talker.tell_two_others())
    scene.talk(int(rng.random() * 2))
    _, about, who = pick(rng, told.turns[0].facts)[0].split("/")
    return scene.case_of(scene.talker.ask_of(who, about))


def one_of_two(rng: Random, pip: Pip) -> Case:
    """The same kind of thing told of two people, in two messages; one of them is asked for."""
    scene = Scene(rng)
    about, who = pick(rng, tuple(LATER_ASK)), pick(rng, PEOPLE)
    people = (who, scene.talker.somebody_else(who))
    for one in people:
        scene.add(scene.talker.tell_of(one, about))
    scene.talk(int(rng.random() * 2))
    return scene.case_of(scene.talker.ask_of(pick(rng, people), about))


def not_told_of(rng: Random, pip: Pip) -> Case:
    """Something told of one person and asked for of another, of whom nothing was told."""
    scene = Scene(rng)
    about, who = pick(rng, tuple(LATER_ASK)), pick(rng, PEOPLE)
    scene.add(scene.talker.tell_of(who, about))
    scene.talk(int(rng.random() * 2))
    return scene.case_of(scene.talker.ask_of(scene.talker.somebody_else(who), about))


def by_name(rng: Random, pip: Pip) -> Case:
    """What holds of a person with a name, asked for by that name."""
    scene = Scene(rng)
    (told, _), (called, _) = scene.add(scene.talker.tell_named()).turns[0].facts
    scene.talk(int(rng.random() * 2))
    _, about, who = told.split("/")
    return scene.case_of(scene.talker.other_reply(pick(rng, named_people.ASK[about]), about, who, w=scene.talker.others_told[called]))


def about_me(rng: Random, pip: Pip) -> Case:
    scene = Scene(rng)
    for key in two_keys(rng)[: int(rng.random() * 3)]:
        scene.tell(key, value(key, rng, 0.3))
    made = scene.talker.about_me()
    return scene.case_of(made) if made else about_me(rng, pip)


def are_you_sure(rng: Random, pip: Pip) -> Case:
    scene = Scene(rng)
    key = key_of(rng)
    if rng.random() < 0.6:
        scene.tell(key, some_value(rng, key))
    before = scene.add(scene.talker.ask(key) if rng.random() < 0.6 else scene.talker.ask_world(True))
    return scene.case_of(scene.talker.are_you_sure(before))
