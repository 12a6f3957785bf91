"""The chapter on New chat: clearing the screen forgets nothing, wiping the slate forgets, and a note brings it back."""

import pytest
from cleanslate.model.tokenizer import FIRST_BYTE
from live.experiments.new_chat import CHAPTER, Resets
from live.replying import advance
from live.words import words

from tests.live.conftest import Reader
from tests.live.experiments.conftest import carry_out, outcomes, parsed, take


@pytest.fixture(scope="module")
def done(shipped_pip) -> Resets:
    return carry_out(Resets(shipped_pip))


@pytest.fixture
def told(shipped_pip) -> Resets:
    """Pip has been told the name, and has asked for a note."""
    resets = take(Resets(shipped_pip), "tell")
    assert resets.page.session.notes.texts() == ["name = Zorblax"]
    return resets


def clear(resets: Resets, *names: str) -> Resets:
    for name in names:
        resets.update("reset", {"value": name})
    return resets


def asked(resets: Resets) -> str:
    resets.update("send", {"text": words("resets.ask")})
    resets.finish()
    return resets.page.session.messages[-1]["content"]


def read(resets: Resets) -> Reader:
    return Reader("".join(str(part) for part in resets.view() if part))


def on_screen(resets: Resets) -> list[str]:
    return [line.text for line in resets.shown_lines() if line.kind != "saved"]


def on_slate(resets: Resets) -> str:
    return "".join(node.text for node in read(resets).having("data-token"))


def test_the_messages_to_try_are_sentences_and_a_click_on_one_sends_it(told):
    offered = [node.attributes["data-text"] for node in read(told).nodes if node.attributes.get("class") == "suggestion"]
    assert offered == [words("suggest.name"), words("resets.ask")]
    told.update("try", {"text": offered[1]})
    told.finish()
    assert told.page.session.messages[-1]["content"] == "Your name is Zorblax."


def test_of_the_three_resets_only_the_slate_makes_the_shipped_pip_forget(done):
    screen, notes, slate = outcomes(done)["forget"]
    assert "Zorblax" in screen.reply and "Zorblax" in notes.reply
    assert not slate.known and slate.stood == ()
    assert done.found() == CHAPTER.predict.right


def test_a_double_click_on_a_step_sends_its_message_once(shipped_pip):
    resets = Resets(shipped_pip)
    for _ in range(2):
        resets.update("step", {"value": "tell"})
    resets.finish()
    said = [message["content"] for message in resets.page.session.messages if message["role"] == "user"]
    assert said == [words("resets.tell")]


def test_whoever_has_done_one_part_is_not_told_how_the_others_came_out_before_asking(shipped_pip):
    resets = Resets.recorded(shipped_pip)
    assert not parsed(resets.outcome()).by_id("unrun-wrong")
    take(resets, *[step.id for step in resets.tours[0].steps])
    drawn = parsed(resets.outcome())
    assert "open" not in drawn.by_id("unrun-wrong").attributes and not drawn.by_id("unrun-forget")


def test_beside_the_steps_stands_what_came_of_the_last_one(shipped_pip):
    resets = take(Resets(shipped_pip), "tell")
    assert "Zorblax" in parsed(resets.view()).by_id("step-said").text
    take(resets, "notes")
    drawn = parsed(resets.view())
    assert drawn.by_id("step-did").text == words("resets.notes-did") and not drawn.by_id("step-said")


def test_a_note_brings_the_name_back_onto_a_wiped_slate(done):
    (back,) = outcomes(done)["back"]
    assert "Zorblax" in back.reply and back.stood == (("note", "name = Zorblax"),)


def test_what_is_false_is_repeated_until_a_new_chat(done):
    told, objected, anew = (trial.reply for trial in outcomes(done)["wrong"])
    assert told == objected == words("resets.false") != anew
    assert "meow" in anew


@pytest.mark.parametrize(("cleared", "known"), [
    ((), True), (("screen",), True), (("notes",), True), (("slate",), True), (("screen", "notes"), True),
    (("screen", "slate"), True), (("slate", "notes"), False), (("notes", "slate"), False), (("screen", "slate", "notes"), False),
])
def test_in_any_combination_pip_knows_the_name_as_long_as_something_on_the_slate_tells_it(told, cleared, known):
    reply = asked(clear(told, *cleared))
    assert ("Zorblax" in reply) is known is told.trials[-1].known
    assert bool(told.trials[-1].stood) is known


def test_a_cleared_screen_hides_every_line_and_changes_nothing_on_the_slate(told):
    before = on_slate(told)
    clear(told, "screen")
    assert on_screen(told) == [] and on_slate(told) == before
    assert words("resets.hidden") in read(told).by_id("empty").text
    asked(told)
    assert on_screen(told) == [words("resets.ask"), "Your name is Zorblax."]


def test_a_wiped_slate_leaves_the_lines_on_the_screen_marked_as_no_longer_seen(told):
    before = on_screen(told)
    clear(told, "slate")
    assert on_screen(told) == before and "My name is" not in on_slate(told)
    lines = [node for node in read(told).nodes if node.tag == "article"]
    assert lines and all(node.attributes["data-seen"] == "none" and words("chat.gone") in node.text for node in lines)


def test_lines_keep_their_place_in_the_page_when_the_slate_is_wiped(told):
    ids = [node.attributes["id"] for node in read(told).nodes if node.tag == "article"]
    clear(told, "slate")
    asked(told)
    after = [node.attributes["id"] for node in read(told).nodes if node.tag == "article"]
    assert after[: len(ids)] == ids and len(set(after)) == len(after)


def test_only_lines_that_were_on_the_screen_outlive_the_slate(told):
    clear(told, "screen")
    asked(told)
    clear(told, "slate")
    assert on_screen(told) == [words("resets.ask"), "Your name is Zorblax."]
    clear(told, "screen")
    assert on_screen(told) == []


def test_new_chat_clears_screen_and_slate_at_once_and_leaves_the_notes(told):
    clear(told, "slate")
    told.update("new-chat", {})
    assert on_screen(told) == [] and told.page.session.notes.texts() == ["name = Zorblax"]
    assert words("resets.hidden") not in read(told).by_id("empty").text


def test_each_card_counts_what_it_would_clear(told):
    reader = read(told)
    tokens = [span for span in told.page.session.window(told.pip).spans if not span.pinned]
    kept = sum(len(span.tokens) for span in told.page.read.board.kept if not span.pinned)
    assert tokens and str(kept) in reader.by_id("held-slate").text
    assert reader.by_id("held-screen").text == words("resets.screen-holds", count=2)
    assert reader.by_id("held-notes").text == words("resets.notes-holds-one")
    empty = read(clear(told, "screen", "slate", "notes"))
    for name in ("screen", "slate", "notes"):
        assert empty.by_id(f"held-{name}").text.startswith("0 ")
    assert not [span for span in told.page.session.window(told.pip).spans if span.source != "system" and max(span.tokens) >= FIRST_BYTE]


def test_wiping_the_slate_stops_a_reply_and_keeps_what_was_said_on_the_screen(shipped_pip):
    resets = Resets(shipped_pip)
    resets.update("send", {"text": "How are you?"})
    while not resets.page.reply.text:
        advance(resets.page)
    clear(resets, "slate")
    assert not resets.page.answering and resets.page.session.messages == []
    assert on_screen(resets)[0] == "How are you?" and len(on_screen(resets)) == 2


def test_the_diary_says_what_was_cleared_and_never_that_a_new_chat_was_started(told):
    clear(told, "screen", "notes", "slate")
    assert told.page.diary.lines[-3:] == [words(f"resets.{name}-did") for name in ("screen", "notes", "slate")]
    assert words("diary.new-chat") not in told.page.diary.lines


def test_two_resets_at_once_prove_nothing(shipped_pip):
    resets = take(Resets(shipped_pip), "tell", "ask-screen")
    clear(resets, "notes", "slate")
    asked(resets)
    take(resets, *(step.id for step in resets.tours[0].steps if step.id not in resets.done))
    assert resets.ran and resets.found() == ""


def test_the_screen_and_the_slate_outlive_the_worker(told):
    clear(told, "slate")
    asked(told)
    clear(told, "screen")
    asked(told)
    again = Resets.from_data(told.pip, told.to_data())
    assert on_screen(again) == on_screen(told) and again.trials == told.trials
    assert again.page.session.messages == told.page.session.messages


def test_nonsense_clears_nothing_and_raises_nothing(told):
    before = told.page.session.to_json(), on_screen(told)
    for value in ("everything", "", None, [], {}, 3, "SCREEN"):
        told.update("reset", {"value": value})
    told.update("reset", {})
    assert (told.page.session.to_json(), on_screen(told)) == before


@pytest.mark.parametrize("text", ["", "   ", "\x00\x07", "🙂 שלום", "<b>hi</b>", "x" * 5000])
def test_any_message_can_be_sent_cleared_and_wiped(shipped_pip, text):
    resets = Resets(shipped_pip)
    resets.update("send", {"text": text})
    resets.finish()
    for name in ("slate", "screen", "notes"):
        clear(resets, name)
        read(resets)
    assert "I don't know" in asked(resets)
