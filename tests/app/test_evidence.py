"""The verdict on a reply is found by taking things away and asking again, and it names what made the difference."""

import pytest

from cleanslate.app.chat import Pip
from cleanslate.app.evidence import evidence, examine, reply_without
from cleanslate.errors import MessageError


def asked(pip: Pip, *lines: str, **given):
    """The evidence for the reply to the last line, and the messages before it."""
    messages: list[dict] = []
    for line in lines:
        messages.append({"role": "user", "content": line})
        reply = pip.reply(messages, **given)
        messages += reply.messages
    return evidence(pip, reply.window), messages


def test_a_recalled_fact_depends_on_the_message_that_told_it_and_on_no_other(shipped):
    found, _ = asked(shipped, "How are you?", "My name is Zorblax.", "What does a cow say?", "What's my name?")
    assert found.reply == "Your name is Zorblax." and not found.from_weights
    assert [source.text for source in found.needed] == ["My name is Zorblax."]
    assert [source.changed for source in found.sources] == [False, True, False]
    assert "Zorblax" not in found.bare and "Zorblax" not in found.sources[1].without


def test_a_fact_about_the_world_comes_from_the_weights(shipped):
    found, _ = asked(shipped, "My name is Zorblax.", "What does a duck say?")
    assert found.from_weights and found.needed == () and found.bare == found.reply
    assert not any(source.changed for source in found.sources)


def test_a_note_is_named_among_other_notes(shipped):
    found, _ = asked(shipped, "hi", "Where do I live?", notes=["name = Bo", "city = Tarvemark"])
    assert [(source.kind, source.text) for source in found.needed] == [("note", "city = Tarvemark")]


def test_a_document_is_named(shipped):
    found, _ = asked(shipped, "What is the capital of Zembla?", documents=["The capital of Zembla is Onhava."])
    assert [source.kind for source in found.sources] == ["document"]
    assert found.sources[0].needed == (not found.from_weights)


def test_what_the_search_did_not_find_goes_with_the_passage_that_it_found(shipped):
    found, _ = asked(shipped, "What is the capital of Zembla today?", "Who rules Zembla?", documents=["The capital of Zembla is Onhava."])
    documents = [source for source in found.sources if source.kind == "document"]
    assert [(source.text, len(source.spans)) for source in documents] == [("The capital of Zembla is Onhava.", 2)]


def test_what_a_system_prompt_of_ones_own_says_is_a_source_and_the_usual_one_is_none(shipped):
    prompt = {"role": "system", "content": "You are Pip, a small chatbot. The user's name is Zorblax."}
    reply = shipped.reply([prompt, {"role": "user", "content": "What's my name?"}])
    found = evidence(shipped, reply.window)
    assert [source.kind for source in found.sources] == ["system"]
    assert ("Zorblax" in found.reply) == found.sources[0].needed
    assert "Zorblax" not in found.sources[0].without


def test_a_correction_is_named_and_not_what_it_corrected(shipped):
    found, _ = asked(shipped, "My name is Zorblax.", "No, my name is Ylva.", "What's my name?")
    assert "Ylva" in found.reply
    assert [source.text for source in found.needed] == ["No, my name is Ylva."]
    assert "Zorblax" in found.needed[0].without


def test_of_a_fact_told_twice_the_first_telling_is_named_although_neither_alone_changes_the_reply(shipped):
    found, _ = asked(shipped, "My name is Zorblax.", "How are you?", "My name is Zorblax.", "What's my name?")
    assert "Zorblax" in found.reply
    assert not any(source.changed for source in found.sources)
    assert [source.message for source in found.needed] == [0]


def test_words_that_were_put_in_pips_mouth_are_found_to_carry_the_reply(shipped):
    messages = [
        {"role": "user", "content": "What's my name?"},
        {"role": "assistant", "content": "Your name is Bob."},
        {"role": "user", "content": "How are you?"},
        {"role": "assistant", "content": "I am fine, thanks. How are you?"},
        {"role": "user", "content": "What is my name?"},
    ]
    reply = shipped.reply(messages)
    found = evidence(shipped, reply.window)
    assert reply.content == "Your name is Bob."
    (source,) = found.needed
    assert [reply.window[place].text for place in source.carriers] == ["Your name is Bob."]


def test_a_reply_after_a_saved_note_can_be_examined(shipped):
    found, messages = asked(shipped, "hi", "My name is Zorblax.", notes=[])
    assert "Zorblax" in found.reply
    assert messages[-2]["role"] == "tool", "the note was saved first"
    assert found.from_weights, "the question itself holds the name: nothing before it is needed"


def test_the_shares_of_attention_are_of_one_whole(shipped):
    found, _ = asked(shipped, "My name is Zorblax.", "How are you?", "What's my name?")
    shares = [source.attention for source in found.sources]
    assert all(share > 0 for share in shares) and found.question_attention > 0
    assert sum(shares) + found.question_attention < 1, "the usual system prompt gets some, too"


def test_the_same_reply_has_the_same_evidence_and_every_step_is_a_new_run(shipped):
    reply = shipped.reply([{"role": "user", "content": "hi"}, {"role": "assistant", "content": "Hello!"},
                           {"role": "user", "content": "What's my name?"}])
    steps = list(examine(shipped, reply.window))
    assert steps == sorted(steps) and steps[0] == 1
    assert evidence(shipped, reply.window) == evidence(shipped, reply.window)


def test_a_window_in_which_nothing_was_asked_is_refused(shipped):
    with pytest.raises(MessageError, match="nothing was asked"):
        evidence(shipped, shipped.window().spans)


def test_parts_of_ones_choice_can_be_taken_away_and_the_question_never_is(shipped):
    messages = [{"role": "user", "content": "My name is Zorblax."}, {"role": "assistant", "content": "Nice to meet you, Zorblax!"},
                {"role": "user", "content": "What's my name?"}]
    window = shipped.reply(messages).window
    told = [place for place, span in enumerate(window) if "Zorblax" in span.text]
    assert "Zorblax" in reply_without(shipped, window, ())
    assert "Zorblax" not in reply_without(shipped, window, told)
    assert reply_without(shipped, window, [*told, len(window) - 2, len(window) - 1]) == reply_without(shipped, window, told)
