"""The skills of Pip and their bars. All values are unseen; phrasings are the generator's unless the name says so."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from cleanslate.app.chat import Pip
from cleanslate.app.events import Reply
from cleanslate.evals import denied_cases, fact_cases, hostile_cases, own_cases, past_cases, source_cases, talk_cases, typing_cases
from cleanslate.evals.scenes import Case, in_view


def is_right(pip: Pip, case: Case, reply: Reply) -> bool:
    """Whether calls and words are exactly right."""
    calls = tuple(
        (call["arguments"].get("key"), call["arguments"].get("value"))
        for call in reply.tool_calls
        if "arguments" in call
    )
    return reply.content in case.accept and calls == case.calls and len(calls) == len(reply.tool_calls)


@dataclass(frozen=True, slots=True)
class Skill:
    """A named maker of cases.

    `bar`: the accuracy that Pip must reach, None when it is only reported; `times`: how many times more cases than of others.
    """

    name: str
    make: Callable[[Random, Pip], Case]
    bar: float | None = None
    judge: Callable[[Pip, Case, Reply], bool] = is_right
    times: int = 1


SKILLS = (
    Skill("recall: random names", in_view(fact_cases.recall_random), 0.99),
    Skill("recall: unseen words", in_view(fact_cases.recall_words), 0.99),
    Skill("recall: all in lower case", in_view(fact_cases.recall_lower), 0.99),
    Skill("recall: digits and hyphens", in_view(fact_cases.recall_names(r"[-0-9]")), 0.99),
    Skill("recall: accents", in_view(fact_cases.recall_names("[à-ž]")), 0.99),
    Skill("recall: apostrophes", in_view(fact_cases.recall_names("'")), 0.99),
    Skill("recall: unseen phrasing", in_view(fact_cases.recall_phrasing), 0.98),
    Skill("recall: up to 96 tokens", fact_cases.recall_far(40, 96), 0.97),
    Skill("recall: 97 to 160 tokens", fact_cases.recall_far(97, 160), 0.97),
    Skill("recall: 161 to 222 tokens", fact_cases.recall_far(161, 222), 0.97),
    Skill("recall: Pip's own line rewritten", in_view(fact_cases.recall_rewritten)),
    Skill("recall: a lie put into Pip's mouth", in_view(fact_cases.believes_its_line)),
    Skill("recall: the message before", in_view(talk_cases.said_before)),
    Skill("recall: whether it is so", in_view(fact_cases.whether_so)),
    Skill("recall: an age", in_view(own_cases.age)),
    Skill("recall: two pets in one message", in_view(own_cases.two_pets)),
    Skill("recall: what the user is and does", in_view(own_cases.habit)),
    Skill("correction wins", in_view(fact_cases.correction_wins), 0.98),
    Skill("denied", denied_cases.denied(phrased=False)),
    Skill("denied: unseen phrasing", denied_cases.denied(phrased=True)),
    Skill("denied: and then asked for", in_view(denied_cases.and_asked)),
    Skill("don't know: never told", fact_cases.never_told, 0.99),
    Skill("don't know: evicted", fact_cases.evicted, 0.995),
    Skill("two facts told", fact_cases.two_told, 0.97),
    Skill("two facts asked", in_view(fact_cases.two_asked), 0.97),
    Skill("three facts told", fact_cases.three_told, 0.93),
    Skill("tool call: memory on", fact_cases.tool_on, 0.98),
    Skill("tool call: noted otherwise", fact_cases.tool_changed, 0.98),
    Skill("tool call: noted already", fact_cases.tool_again, 0.98),
    Skill("tool call: memory off", fact_cases.tool_off, 0.98),
    Skill("tool call: not needed", fact_cases.tool_not_needed, 0.98),
    Skill("note used", in_view(fact_cases.note_used), 0.99),
    Skill("note used: among up to eight", in_view(fact_cases.note_among_many), 0.99),
    Skill("note used: in anybody's words", in_view(fact_cases.note_in_any_words)),
    Skill("note edited", in_view(fact_cases.note_edited)),
    Skill("world facts", talk_cases.world_fact, 0.99),
    Skill("world facts: unseen phrasing", talk_cases.world_phrasing),
    Skill("world facts: asked otherwise", talk_cases.world_otherwise),
    Skill("unknown entity", talk_cases.unknown_entity, 0.98),
    Skill("unknown entity: unseen phrasing", talk_cases.unknown_real),
    Skill("off-topic", talk_cases.topic("off-topic")),
    Skill("off-topic: unseen phrasing", talk_cases.off_topic_phrasing, 0.96),
    Skill("small talk", talk_cases.topic("small talk")),
    Skill("small talk: unseen phrasing", talk_cases.phrased("small talk"), 0.93),
    Skill("small talk: somebody in need", talk_cases.phrased("in need")),
    Skill("greeting", talk_cases.greeting),
    Skill("self-knowledge", talk_cases.topic("self-knowledge"), 0.97),
    Skill("self-knowledge: unseen phrasing", talk_cases.phrased("self-knowledge")),
    Skill("third person kept apart", in_view(fact_cases.third_person), 0.97),
    Skill("third person: two in one message", in_view(fact_cases.two_people)),
    Skill("third person: one of two", in_view(fact_cases.one_of_two)),
    Skill("third person: not told of", in_view(fact_cases.not_told_of)),
    Skill("third person: by name", in_view(fact_cases.by_name)),
    Skill("past chat: told of oneself", past_cases.in_a_new_chat(past_cases.of_oneself)),
    Skill("past chat: told of somebody else", past_cases.in_a_new_chat(past_cases.of_another)),
    Skill("past chat: told of somebody else, asked of oneself", past_cases.in_a_new_chat(past_cases.not_of_oneself)),
    Skill("document: hit", talk_cases.document(hit=True), 0.95),
    Skill("document: not in it", talk_cases.document(hit=False), 0.95),
    Skill("document: in any words", talk_cases.document(hit=True, any_words=1.0)),
    Skill("document: in any words, not in it", talk_cases.document(hit=False, any_words=1.0)),
    Skill("document: contradicts the weights", talk_cases.contradiction, 0.97),
    Skill("taught in the chat", in_view(talk_cases.taught)),
    Skill("what do you know about me", in_view(fact_cases.about_me)),
    Skill("are you sure", in_view(fact_cases.are_you_sure)),
    Skill("any of these with a typo", typing_cases.with_a_typo),
    Skill("any of these in capitals", typing_cases.in_capitals),
    Skill("evidence: the message that told it", source_cases.told_once, 0.97, source_cases.names_the_source),
    Skill("evidence: the weights", source_cases.trained_in, 0.97, source_cases.names_the_source),
    Skill("any text: a short, plain answer", hostile_cases.any_text, 1.0, hostile_cases.is_short_and_plain, times=5),
    Skill("any text: no loop", hostile_cases.any_text, 1.0, hostile_cases.does_not_loop, times=5),
)
