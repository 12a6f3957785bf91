"""What outlives the worker (a snapshot, in the page's own memory) and the visit (notes, on the device)."""

import json
from dataclasses import replace

from cleanslate.app.chat import Pip
from cleanslate.app.memory import Notes
from cleanslate.app.session import Session
from cleanslate.errors import CleanSlateError
from cleanslate.model.chat_format import clean_text

from live.conversation import SUGGESTIONS
from live.page import START, Page
from live.words import words


def snapshot(page: Page) -> str:
    """All that is needed to go on after the worker was lost.  What Pip had half said is kept and marked."""
    session = page.session
    if page.reply and clean_text(page.reply.text):
        session = replace(session, messages=[
            *session.messages, {"role": "assistant", "content": page.reply.text, "stopped": True}])
    small = {
        "ink": page.slate.ink, "untouched": page.conversation.untouched,
        "unstored": page.memory.unstored, "keeps": page.keeps, "writing": page.documents.writing,
    }
    return json.dumps({"session": json.loads(session.to_json()), "page": small, "diary": page.diary.lines})


def restore(pip: Pip, text: str | None, panels: tuple[str, ...] = START, suggestions: tuple[tuple[str, ...], ...] = SUGGESTIONS) -> Page:
    """The page that `snapshot` described, with these panels and suggestions; a fresh one for None."""
    if not text:
        return Page(pip, panels=panels, suggestions=suggestions)
    data = json.loads(text)
    small = data["page"]
    page = Page(pip, Session.from_json(json.dumps(data["session"])), keeps=small["keeps"], panels=panels, suggestions=suggestions)
    page.slate = replace(page.slate, ink=small["ink"])
    page.memory = replace(page.memory, unstored=small["unstored"])
    page.documents = replace(page.documents, writing=small["writing"])
    page.say(untouched=small["untouched"])
    page.diary.lines = list(data["diary"])
    return page


def reopen(pip: Pip, snapshot_text: str | None, stored: str | None, panels: tuple[str, ...] = START) -> Page:
    """The page as it stood, with what an earlier visit kept on this device."""
    page = restore(pip, snapshot_text, panels)
    take_stored(page, stored)
    page.diary.seen = None
    page.observe()
    return page


def store(page: Page) -> str | None:
    """What stays on this device: the notes and whether they are used.  Nothing of a temporary chat."""
    if page.session.temporary or not page.keeps:
        return None
    return json.dumps({"notes": page.session.notes.to_list(), "memory": page.session.memory})


def take_stored(page: Page, text: str | None) -> None:
    """Bring back what an earlier visit kept; damaged data is left alone, and the page says so."""
    if not text:
        return
    try:
        data = json.loads(text)
        page.session.notes, page.session.memory = Notes.from_list(data["notes"]), bool(data["memory"])
        page.keeps = True
    except (CleanSlateError, ValueError, TypeError, KeyError, AttributeError) as error:
        page.say(notice=words("notice.restored", reason=error))
