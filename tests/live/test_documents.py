"""The documents in the drawer: kept by the app, copied onto the slate when one fits, never learned."""

from pathlib import Path

import pytest
from cleanslate.app.chat import Pip
from live import documents
from live.events import update
from live.keeping import restore, snapshot, store
from live.page import EVERYTHING, Page
from live.replying import advance
from live.words import words

from tests.live.conftest import finish, read, say

WEIGHTS = Path(__file__).resolve().parents[2] / "assets" / "pip-chat.safetensors"
FERRY, OWLS = "The ferry leaves at nine.", "The owls live in the tower."


def add(page, text):
    update(page, "document-add", {})
    update(page, "document-save", {"text": text})


def delete(page, text):
    update(page, "document-delete", {"value": documents.key(text)})


def on_the_slate(page):
    return "".join(n.text for n in read(page).having("data-token") if n.attributes["data-source"] == "document")


def said_of(page, text):
    """What the panel says of the passage that was copied from a document; None when it says nothing."""
    node = read(page).by_id(f"document-copied-{documents.key(text)}")
    return node and node.text


def test_a_document_is_listed_by_its_first_words_and_announced(page):
    add(page, FERRY + " It is blue. " * 20)
    reader = read(page)
    shown = reader.by_id(f"document-text-{documents.key(page.session.documents[0])}").text
    assert shown.startswith(FERRY) and shown.endswith("…") and len(shown) <= documents.LONGEST_OPENING
    assert reader.by_id("documents-status").text == words("documents.added")
    say(page, "Hi")
    assert not read(page).by_id("documents-status").text


def test_a_long_document_can_be_read_to_its_end_and_a_short_one_stands_there_whole(page):
    long, short = FERRY + "\n" + "It is blue. " * 20 + "\x07The end.", OWLS
    assert len(short) <= documents.LONGEST_OPENING < len(long)
    add(page, long)
    add(page, short)
    reader = read(page)
    assert reader.by_id(f"document-all-{documents.key(long)}").text.split("\n")[-1].endswith("It is blue. The end.")
    assert reader.by_id(f"document-all-{documents.key(short)}") is None
    assert reader.by_id(f"document-text-{documents.key(short)}").text == short


def test_a_fitting_passage_is_copied_and_the_panel_says_from_which_document(page):
    add(page, OWLS)
    add(page, FERRY + "\n\nBring a coat.")
    say(page, "When does the ferry leave?")
    assert FERRY in on_the_slate(page) and "coat" not in on_the_slate(page)
    assert FERRY in said_of(page, page.session.documents[1]) and said_of(page, OWLS) is None


def test_of_two_passages_each_document_names_its_own_and_the_line_of_words_not_found_is_none(page):
    race, winner = "The boat race was on Monday.", "Olga won it last year."
    for text in (race, winner):
        add(page, text)
    say(page, "Who won the red boat race?")
    assert all(text in on_the_slate(page) for text in (race, winner, "Not found: red."))
    assert said_of(page, race) == words("documents.copied", text=f"“{race}”")
    assert said_of(page, winner) == words("documents.copied", text=f"“{winner}”")


def test_the_document_is_named_while_pip_still_writes(page):
    add(page, FERRY)
    update(page, "send", {"text": "When does the ferry leave?"})
    while not page.reply.text:
        advance(page)
    assert said_of(page, FERRY) == words("documents.copied", text=f"“{FERRY}”")
    finish(page)


def test_a_question_that_no_document_fits_copies_nothing(page):
    add(page, FERRY)
    say(page, "Hi")
    assert not on_the_slate(page) and said_of(page, FERRY) is None


def test_when_the_slate_is_too_full_the_panel_says_that_the_passage_was_wiped(page):
    add(page, FERRY)
    update(page, "window-size", {"value": "72"})
    say(page, "When does the ferry leave? " * 4)
    assert not on_the_slate(page) and said_of(page, FERRY) == words("documents.wiped", text=f"“{FERRY}”")


def test_a_passage_whose_start_was_wiped_is_still_found(page):
    add(page, FERRY)
    say(page, "When does the ferry leave?")
    size = 0
    while said_of(page, FERRY) != words("documents.half-copied", text=f"“{FERRY}”"):
        size += 1
        update(page, "window-size", {"value": str(64 + size)})
        assert size < 60, "no size cut the passage"


def test_deleting_takes_the_passage_off_the_slate_at_once(page):
    add(page, FERRY)
    say(page, "When does the ferry leave?")
    delete(page, FERRY)
    assert not on_the_slate(page) and not page.session.documents
    assert read(page).by_id("documents-status").text == words("documents.deleted")


def test_after_deleting_the_focus_goes_to_the_neighbour_and_at_last_to_add(page):
    for text in (FERRY, OWLS):
        add(page, text)
    delete(page, FERRY)
    assert page.focus == f"document-delete-{documents.key(OWLS)}"
    delete(page, OWLS)
    assert page.focus == "document-add" and read(page).by_id("document-add")


def test_two_quick_clicks_do_their_thing_once(page):
    for text in (FERRY, OWLS):
        add(page, text)
    update(page, "document-save", {"text": OWLS})
    assert not page.documents.writing
    delete(page, FERRY)
    delete(page, FERRY)
    assert page.session.documents == [OWLS]


def test_opening_and_leaving_the_form_moves_the_focus_in_and_back(page):
    update(page, "document-add", {})
    assert page.focus == "document-text" and read(page).by_id("document-text")
    update(page, "document-cancel", {})
    assert page.focus == "document-add" and not read(page).by_id("document-text")
    add(page, FERRY)
    assert page.focus == "document-add"


@pytest.mark.parametrize(("text", "reason"), [
    ("", words("documents.empty")),
    (" \n\u0000 ", words("documents.empty")),
    (FERRY, words("documents.twice")),
    ("x" * (documents.LONGEST + 1), words("documents.too-long", most=documents.LONGEST, count=documents.LONGEST + 1)),
])
def test_a_text_that_cannot_be_kept_is_refused_with_a_reason_and_the_form_stays(page, text, reason):
    add(page, FERRY)
    add(page, text)
    reader = read(page)
    assert reader.by_id("document-problem").text == reason and page.focus == "document-text"
    assert page.session.documents == [FERRY]


def test_a_message_sent_while_a_document_is_being_written_says_that_it_went_without_it(page):
    update(page, "document-add", {})
    say(page, "When does the ferry leave?")
    assert read(page).by_id("document-problem").text == words("documents.unsaved")
    assert read(page).by_id("document-text") and not page.session.documents
    update(page, "document-save", {"text": FERRY})
    assert not page.documents.problem and page.session.documents == [FERRY]
    say(page, "When does the ferry leave?")
    assert not page.documents.problem


def test_the_form_does_not_cut_a_pasted_text_and_gives_way_to_no_redraw(page):
    update(page, "document-add", {})
    before = read(page).by_id("document-text").attributes
    add_reply_and_example(page)
    after = read(page).by_id("document-text").attributes
    assert "maxlength" not in before and before["data-fill"] == after["data-fill"]


def add_reply_and_example(page):
    say(page, "Hi")
    update(page, "document-example", {})


def test_a_text_of_the_greatest_length_is_taken(page):
    add(page, "x" * documents.LONGEST)
    assert len(page.session.documents) == 1


def test_the_drawer_says_when_it_is_full_and_offers_no_more(page):
    for number in range(documents.MOST):
        add(page, f"Text {number}.")
    reader = read(page)
    assert reader.by_id("documents-full") and not reader.by_id("document-add") and not reader.by_id("document-example")
    assert page.focus == f"document-delete-{documents.key(page.session.documents[-1])}"


def test_a_form_that_was_open_when_the_drawer_became_full_keeps_its_text(page):
    for number in range(documents.MOST - 1):
        add(page, f"Text {number}.")
    update(page, "document-add", {})
    update(page, "document-example", {})
    update(page, "document-save", {"text": FERRY})
    assert read(page).by_id("document-problem").text == words("documents.too-many", most=documents.MOST)
    assert page.documents.writing and len(page.session.documents) == documents.MOST


def test_the_example_is_added_once_and_leads_to_its_question(page):
    update(page, "document-example", {})
    update(page, "document-example", {})
    reader = read(page)
    assert page.session.documents == [words("documents.example")] and not reader.by_id("document-example")
    assert reader.by_id(page.focus).attributes["data-text"] == words("documents.question")


def test_a_new_chat_and_a_temporary_one_keep_the_documents_and_only_the_latter_speaks_of_itself(page):
    add(page, FERRY)
    update(page, "new-chat", {})
    assert read(page).by_id("documents-kept").text == words("documents.kept")
    update(page, "temporary-chat", {})
    assert read(page).by_id("documents-kept").text == words("documents.kept-temporary")
    say(page, "When does the ferry leave?")
    assert FERRY in on_the_slate(page)


def test_documents_and_an_open_form_outlive_the_worker_but_not_the_visit(page):
    add(page, FERRY)
    update(page, "note-add", {})
    update(page, "note-save", {"text": "name = Ada"})
    update(page, "document-add", {})
    again = restore(page.pip, snapshot(page), EVERYTHING)
    assert again.session.documents == [FERRY] and read(again).by_id("document-text")
    assert "ferry" not in store(page)


def test_markup_in_a_document_is_shown_as_text(page):
    add(page, "<b>bold</b> & <script>x</script>")
    assert read(page).by_id(f"document-text-{documents.key(page.session.documents[0])}").text.startswith("<b>bold</b> &")


@pytest.fixture(scope="module")
def pip() -> Pip:
    return Pip.load(WEIGHTS)


def test_pip_tells_the_example_only_while_it_is_in_the_drawer(pip):
    page, question = Page(pip, panels=EVERYTHING), words("documents.question")
    fingerprint, fact = page.session.fingerprint, "The boss of Zembla is Quillon."
    say(page, question)
    assert page.session.messages[-1]["content"] != fact
    update(page, "document-example", {})
    say(page, question)
    assert page.session.messages[-1]["content"] == fact and fact in said_of(page, words("documents.example"))
    delete(page, words("documents.example"))
    update(page, "new-chat", {})
    say(page, question)
    assert fact not in page.session.messages[-1]["content"]
    assert page.session.fingerprint == fingerprint == pip.fingerprint
