"""The lab: every part at once, with ids of their own, and a diary that is read off what happened."""

import json

from live.events import update
from live.keeping import snapshot, store
from live.kinds import KINDS
from live.page import EVERYTHING
from live.words import words

from tests.live.conftest import read, say

PARTS = ("chat", "slate", "weights", "memory", "documents", "diary")


def test_every_part_is_there_once_and_no_id_twice(remembering_page):
    page = remembering_page
    say(page, "my name is Ada")
    update(page, "document-example", {})
    ids = [node.attributes["id"] for node in read(page).having("id")]
    assert set(PARTS) <= set(ids) and len(ids) == len(set(ids))
    assert set(EVERYTHING) == set(PARTS)


def test_the_diary_tells_the_newest_first(remembering_page):
    page = remembering_page
    say(page, "my name is Ada")
    update(page, "new-chat", {})
    lines = [node.text for node in read(page).nodes if node.tag == "li" and node.text in page.diary.lines]
    assert lines == page.diary.lines[::-1] and lines[0] == words("diary.new-chat")


def test_the_notes_are_those_of_the_start_and_the_diary_outlives_the_worker(remembering_page):
    page, kind = remembering_page, KINDS["lab"]()
    say(page, "my name is Ada")
    again = kind.open(page.pip, snapshot(page), None)
    assert again.diary.lines == page.diary.lines and "Ada" in str(kind.view(again)["live"])
    at_the_start = KINDS["chat"]().open(page.pip, None, store(page))
    assert at_the_start.session.notes.texts() == ["name = Ada"]
    anew = kind.open(page.pip, None, KINDS["chat"]().store(at_the_start) or store(page))
    assert anew.session.notes.texts() == ["name = Ada"] and json.loads(store(anew))["memory"]
