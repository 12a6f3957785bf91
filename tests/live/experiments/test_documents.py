"""The chapter on documents: what the drawer holds is told, nothing of it stays, and the search shows how it chose."""

import json
from dataclasses import replace

import pytest
from cleanslate.search.found import find
from live import documents, search
from live.events import update
from live.experiments.documents import ASKED, CHAPTER, MISTAKES, NEWS, READY, DocumentsTour
from live.words import words

from tests.live.conftest import scripted_pip
from tests.live.experiments.conftest import carry_out, parsed, send

NAME, QUESTION = words("documents-tour.news.name"), words("documents-tour.news.boss")
LIBRARY = ("The red fox sleeps.\n\nThe red hen sings.", "It rains in Rome.")


@pytest.fixture
def tour(shipped_pip) -> DocumentsTour:
    return DocumentsTour(shipped_pip)


@pytest.fixture
def silent() -> DocumentsTour:
    """A tour whose Pip always says the same, and never the name."""
    return DocumentsTour(scripted_pip(" Hello!<|end|>"))


def test_the_shipped_pip_knows_the_news_only_while_the_page_is_in_the_drawer(tour):
    before = tour.pip.fingerprint
    carry_out(tour)
    assert [NAME in tour.replies[step]["reply"] for step in ASKED] == [False, True, False, False]
    assert [NAME in tour.replies[step]["passage"] for step in ASKED] == [False, True, False, False]
    assert tour.found() == CHAPTER.predict.right and tour.pip.fingerprint == before


def test_the_shipped_pip_believes_a_page_that_contradicts_its_weights(tour):
    question = words("documents-tour.mistakes.capital")
    send(tour, question)
    by_itself = tour.page.session.messages[-1]["content"]
    carry_out(tour)
    false = tour.replies["ask-false"]
    assert "Paris" in by_itself and "Paris" not in false["reply"]
    assert false["passage"] in MISTAKES.text and false["reply"].split()[-1] == false["passage"].split()[-1]


def test_the_shipped_pip_answers_most_ready_questions_from_their_text_even_with_all_texts_in_the_drawer(shipped_pip):
    texts, told = [ready.text for ready in READY], []
    for ready in READY:
        for name in ready.questions:
            question = words(f"documents-tour.{ready.id}.{name}")
            found = find(texts, question)
            assert {texts[passage.document] for passage in found} == {ready.text}
            told.append(shipped_pip.reply([{"role": "user", "content": question}], documents=texts).content in [passage.text for passage in found])
    assert sum(told) >= len(told) - 2, "one question is meant to have no answer in its text"


def test_a_question_that_fits_no_text_copies_nothing_and_pip_says_that_it_does_not_know(tour):
    for ready in READY:
        tour.update("ready", {"value": ready.id})
    send(tour, words("documents-tour.unfitting.king"))
    assert tour.last_reply()["passage"] == "" and "know" in tour.last_reply()["reply"]
    assert words("search.nothing") in parsed(tour.view()).by_id("search").text


@pytest.mark.parametrize(("told", "answer"), [
    ((False, True, False), "unknown"), ((False, True, True), "learned"),
    ((True, True, False), ""), ((False, False, False), ""),
])
def test_what_turned_out_is_read_off_the_replies(silent, told, answer):
    carry_out(silent)
    for step, named in zip(ASKED, told):
        silent.replies[step]["reply"] = f"It is {NAME}." if named else "I don't know."
    assert silent.replies["ask-again"]["passage"] and silent.found() == answer


def test_a_name_that_did_not_stand_on_the_slate_proves_nothing(silent):
    carry_out(silent)
    silent.replies["ask-again"] |= {"reply": NAME, "passage": ""}
    assert silent.found() == ""


def test_the_recorded_run_is_shown_until_the_readers_own_is_whole(silent):
    tour = DocumentsTour.recorded(silent.pip)
    assert not tour.ran and "Hello!" in parsed(tour.outcome()).by_id("compared-ask").text
    again = DocumentsTour.from_data(scripted_pip(" Moo!<|end|>"), json.loads(json.dumps(tour.to_data())))
    again.update("step", {"value": "ask"})
    again.finish()
    assert "Hello!" in parsed(again.outcome()).by_id("compared-ask").text
    carry_out(again)
    assert again.ran and "Moo!" in parsed(again.outcome()).by_id("compared-ask").text


def test_the_outcome_says_what_lay_in_the_drawer_what_was_copied_and_what_was_said(silent):
    carry_out(silent)
    shown = parsed(silent.outcome())
    before, with_news = shown.by_id("compared-ask").text, shown.by_id("compared-ask-again").text
    assert before.count(words("documents-tour.nothing")) == 2
    assert words("documents-tour.news.title") in with_news and NAME in with_news and "Hello!" in with_news
    assert NAME in shown.by_id("search-then").text


def test_a_run_outlives_the_worker(silent):
    for step in ("ask", "add", "ask-again"):
        silent.update("step", {"value": step})
        silent.finish()
    again = DocumentsTour.from_data(silent.pip, json.loads(json.dumps(silent.to_data())))
    assert (again.replies, again.done, again.page.session.documents) == (silent.replies, silent.done, [NEWS.text])


def test_a_step_whose_reply_was_stopped_or_lost_with_the_worker_is_not_done(silent):
    silent.update("step", {"value": "ask"})
    lost = DocumentsTour.from_data(silent.pip, json.loads(json.dumps(silent.to_data())))
    silent.update("stop", {})
    assert silent.done == lost.done == [] and not silent.replies and not silent.awaited


def test_a_step_that_is_pressed_while_pip_writes_is_taken_when_it_has_finished(silent):
    silent.update("step", {"value": "ask"})
    silent.update("step", {"value": "add"})
    assert silent.done == ["ask"] and not silent.page.session.documents
    silent.finish()
    assert silent.done == ["ask", "add"] and silent.replies.keys() == {"ask"}


def test_whoever_stops_pip_does_not_get_the_step_that_waited(silent):
    silent.update("step", {"value": "ask"})
    silent.update("step", {"value": "add"})
    silent.update("stop", {})
    assert silent.done == [] and not silent.page.session.documents


def test_a_reply_that_was_refused_is_no_reply(silent):
    silent.update("policy", {"value": "refuse"})
    silent.update("window-size", {"value": "64"})
    silent.update("step", {"value": "add"})
    silent.update("step", {"value": "ask-again"})
    silent.finish()
    assert "ask-again" not in silent.done and not silent.replies


def test_a_text_that_no_longer_fits_into_the_drawer_is_not_taken_for_added(silent):
    for number in range(documents.MOST):
        update(silent.page, "document-add", {})
        update(silent.page, "document-save", {"text": f"Text {number}."})
    silent.update("step", {"value": "add"})
    assert silent.done == [] and silent.page.documents.said == words("documents.too-many", most=documents.MOST)


def test_a_ready_text_is_added_once_and_leads_to_its_questions(silent):
    for _ in range(2):
        silent.update("ready", {"value": "guide"})
    shown = parsed(silent.view())
    assert len(silent.page.session.documents) == 1 and shown.by_id("ready-guide") is None
    assert shown.by_id(silent.focus).attributes["data-text"] == words("documents-tour.guide.eat")


@pytest.mark.parametrize("event", [
    ("ready", {}), ("ready", {"value": None}), ("ready", {"value": "nonsense"}), ("ready", {"value": ["news"]}),
    ("step", {"value": "nonsense"}), ("step", {}), ("nonsense", {}), ("document-delete", {}), ("send", {"text": " \0 "}),
])
def test_a_bad_event_does_no_harm(silent, event):
    silent.update(*event)
    assert silent.page.session.documents == [] and silent.page.session.messages == [] and parsed(silent.view()).by_id("shelf")


@pytest.mark.parametrize("text", ["🙂🙂", "שלום עולם", "<b>Zembla</b> & <script>", "Zembla " * 700, "\u202eZembla", "Zemblá"])
def test_any_text_can_be_searched_and_is_shown_as_text(silent, text):
    update(silent.page, "document-add", {})
    update(silent.page, "document-save", {"text": text})
    send(silent, text[:400])
    shown = str(silent.view()[1])
    assert "<script>" not in shown and 'id="search"' in shown


def test_starting_again_empties_the_drawer_and_the_run(silent):
    carry_out(silent)
    silent.update("restart", {})
    assert not silent.ran and not silent.replies and silent.page.session.documents == []


# ---- the search ----


def rows(drawn) -> list[dict]:
    """Body rows of the table: passage, sum and score as text, and what is said of the best."""
    body = [node for node in parsed(drawn).nodes if node.tag == "tr"][1:]
    return [{"text": node.text, "best": "data-best" in node.attributes} for node in body]


def drawn(question, left="all", drawer=LIBRARY, before=""):
    """The panel, when so much of each passage that the app chose stands on the slate."""
    asked = search.Asked(drawer, question, before)
    return search.view(asked, [replace(copy, left=left) for copy in asked.all_copied])


def test_all_passages_are_listed_the_best_first_and_only_what_fits_is_marked_as_copied():
    found = rows(drawn("Where is the hen that is red?"))
    assert [row["best"] for row in found] == [True, False, False]
    assert "The red hen sings." in found[0]["text"] and words("search.copied-all") in found[0]["text"]
    assert "hen" in found[0]["text"] and words("search.no-word") in found[2]["text"]


def test_the_words_that_count_are_marked_in_the_question_and_in_the_passages():
    shown = parsed(drawn("Where do the red HENS sing?"))
    marks = [node.text for node in shown.nodes if node.tag == "mark"]
    assert marks == ["red", "HENS", "sing", "red", "hen", "sings", "red"]


def test_the_words_that_count_are_written_as_in_the_question():
    assert "sleeping 0." in rows(drawn("Who is sleeping?"))[0]["text"]


def test_what_the_words_add_makes_up_the_score():
    for passage in search.ranked(LIBRARY, "red hens"):
        assert sum(passage.words.values()) == pytest.approx(passage.score)


@pytest.mark.parametrize(("drawer", "question", "said"), [
    (LIBRARY, "", "search.unasked"), ((), "red", "search.empty"), (LIBRARY, "Who are you?", "search.nothing"),
])
def test_when_there_is_nothing_to_copy_the_panel_says_why(drawer, question, said):
    shown = drawn(question, drawer=drawer)
    assert words(said) in parsed(shown).by_id("search").text and not any(row["best"] for row in rows(shown))


@pytest.mark.parametrize("left", ["all", "part", "none"])
def test_the_best_passage_is_followed_onto_the_slate(left):
    assert words(f"search.copied-{left}") in rows(drawn("red hen", left))[0]["text"]


def test_a_second_passage_that_was_copied_is_marked_too_and_words_that_were_not_found_are_named():
    shown = drawn("Does the red hen sleep or dance?")
    assert [row["best"] for row in rows(shown)] == [True, True, False]
    assert words("search.unfound", text="dance") in parsed(shown).by_id("search").text


def test_a_question_that_only_points_back_says_why_a_passage_was_copied():
    shown = parsed(drawn("Where is it?", before="Does it rain?"))
    assert words("search.pointed") in shown.by_id("search").text and words("search.copied-all") in shown.by_id("search").text
    assert [row["best"] for row in rows(drawn("Where is it?", before="Does it rain?"))] == [False, False, True]


def test_of_many_passages_the_best_are_shown_and_the_others_counted():
    many = tuple(f"The hen number {n} sings." for n in range(search.MOST + 3))
    shown = drawn("hen", drawer=many)
    assert len(rows(shown)) == search.MOST and words("search.more", count=3) in parsed(shown).by_id("search").text
