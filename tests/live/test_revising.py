"""Messages of a chat that are changed afterwards: what is shown, what is said aloud, and what Pip answers again."""

import pytest
from live.events import update
from live.keeping import restore, snapshot
from live.page import EVERYTHING, Page, view
from live.replying import advance
from live.words import words

from tests.live.conftest import Node, finish, read, say, scripted_pip


def parrot(prompt: str) -> str:
    """Says back the message that it read first."""
    return f" First: {prompt.partition('<|user|> ')[2].partition('<|end|>')[0]}<|end|>"


@pytest.fixture
def chat() -> Page:
    """ "one" and "two", both answered with what was said first."""
    page = Page(scripted_pip(parrot), panels=EVERYTHING)
    for text in ("one", "two"):
        say(page, text)
    return page


def change(page: Page, name: str, **data: object) -> None:
    update(page, name, data)
    finish(page)


def edit(page: Page, place: int, text: str) -> None:
    change(page, "message-edit", value=str(place))
    change(page, "message-save", text=text)


def article(page: Page, place: int) -> Node:
    return read(page).by_id(f"line-m{place}")


def test_editing_a_message_makes_pip_answer_again_and_the_old_reply_stands_struck_beside_the_new(chat):
    edit(chat, 0, "uno")
    assert [m["content"] for m in chat.session.messages] == ["uno", "First: one", "two", "First: uno"]
    assert "First: uno" in article(chat, 3).text and f"{words('chat.before')} First: one" in article(chat, 3).text
    assert "<s>First: one</s>" in str(view(chat)) and "<s>one</s>" in str(view(chat))


def test_while_pip_answers_again_the_old_reply_can_be_seen(chat):
    update(chat, "message-strike", {"value": "0"})
    assert chat.busy and "First: one" in article(chat, 3).text and article(chat, 3).attributes["aria-busy"] == "true"
    finish(chat)
    assert "First: two" in article(chat, 3).text


def test_a_message_that_was_struck_out_says_so_and_can_be_put_back(chat):
    change(chat, "message-strike", value="0")
    assert words("chat.struck") in article(chat, 0).text and words("chat.gone") not in article(chat, 0).text
    reader = read(chat)
    assert reader.by_id("message-strike-0").text == words("script.put-back") and not reader.by_id("message-edit-0")
    slate = "".join(node.text for node in reader.having("data-token"))
    assert "<|user|> one" not in slate and "<|user|> two" in slate
    change(chat, "message-strike", value="0")
    assert chat.session.messages[-1]["content"] == "First: one" and words("chat.struck") not in article(chat, 0).text


def test_an_answer_that_stays_the_same_is_said_to_be_the_same(chat):
    edit(chat, 1, "Hello!")
    assert words("chat.same-again") in article(chat, 3).text


def test_the_diary_tells_the_change_and_the_new_reply_and_nothing_that_did_not_happen(chat):
    lines = len(chat.diary.lines)
    edit(chat, 0, "uno")
    change(chat, "message-strike", value="3")
    told = chat.diary.lines[lines:]
    assert words("diary.edited", old="one", text="uno") in told[0] and words("diary.asked-again") in told[0]
    assert "First: uno" in told[1] and told[2] == words("diary.struck", text="First: uno") and len(told) == 3


def test_with_calls_of_pips_the_diary_does_not_take_the_change_for_a_new_chat(remembering_page):
    say(remembering_page, "my name is Ada")
    edit(remembering_page, 0, "my name is Ada!")
    assert words("diary.new-chat") not in remembering_page.diary.lines
    assert [m["role"] for m in remembering_page.session.messages] == ["user", "assistant", "tool", "assistant"]


def test_saving_the_same_words_or_cancelling_asks_nothing(chat):
    before = list(chat.session.messages)
    edit(chat, 0, "one")
    update(chat, "message-edit", {"value": "0"})
    assert chat.focus == "message-text" and read(chat).by_id("message-text").text == "one"
    update(chat, "message-cancel", {})
    assert chat.focus == "message-edit-0" and chat.session.messages == before and not chat.busy


def test_a_message_is_not_changed_to_nothing_but_its_editor_says_so(chat):
    before = list(chat.session.messages)
    edit(chat, 0, "  \n ")
    assert words("script.empty") in read(chat).by_id("message-problem").text and chat.session.messages == before


def test_a_change_while_pip_answers_stops_that_answer_first(chat):
    update(chat, "send", {"text": "three"})
    while not chat.reply.text:
        advance(chat)
    change(chat, "message-strike", value="0")
    assert [m["role"] for m in chat.session.messages][-2:] == ["user", "assistant"]
    assert chat.session.messages[-1]["content"].startswith("First: ") and not chat.session.messages[-1].get("stopped")


def test_two_quick_changes_end_with_an_answer_to_what_stands_then(chat):
    update(chat, "message-strike", {"value": "0"})
    advance(chat)
    change(chat, "message-strike", value="1")
    assert chat.session.messages[-1]["content"] == "First: two" and not chat.busy


def test_a_change_that_does_not_fit_is_refused_and_the_box_keeps_its_words(chat):
    update(chat, "policy", {"value": "refuse"})
    before, draft = list(chat.session.messages), chat.conversation.draft_number
    edit(chat, 0, "word " * 200)
    assert chat.session.messages == before and chat.conversation.draft_number == draft and not chat.busy
    assert "did not work" in read(chat).by_id("notice").text


def test_a_new_chat_has_no_editor_open(chat):
    update(chat, "message-edit", {"value": "0"})
    update(chat, "new-chat", {})
    say(chat, "Hi")
    assert not read(chat).by_id("message-editor")


def test_changes_outlive_the_worker(chat):
    change(chat, "message-strike", value="0")
    again = restore(chat.pip, snapshot(chat), EVERYTHING)
    assert [article(again, place).text for place in range(4)] == [article(chat, place).text for place in range(4)]


def test_ids_stay_unique(chat):
    change(chat, "message-strike", value="0")
    update(chat, "message-edit", {"value": "1"})
    ids = [node.attributes["id"] for node in read(chat).having("id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", ["message-edit", "message-save", "message-cancel", "message-strike"])
@pytest.mark.parametrize("data", [
    {}, {"value": "-1"}, {"value": "99"}, {"value": None}, {"value": "x"}, {"value": [0]}, {"text": ""}, {"text": {}}, {"value": 1e400},
])
def test_events_with_nonsense_do_no_harm(chat, name, data):
    before = [m["content"] for m in chat.session.messages]
    change(chat, name, **data)
    assert [m["content"] for m in chat.session.messages] == before and read(chat).by_id("log")
