"""What the reader does, and what becomes of it."""

from collections.abc import Callable
from dataclasses import replace

from cleanslate.errors import CleanSlateError
from cleanslate.model.chat_format import clean_text

from live import documents, slate
from live.diary import LONGEST
from live.documents import DocumentsState
from live.evidence import Inquiry
from live.memory import NEW
from live.page import Page, board
from live.replying import begin, revise, stop
from live.script import place_in
from live.words import shortened, words


def on_send(page: Page, data: dict) -> None:
    text = str(data.get("text", ""))
    if not clean_text(text):
        return page.say(notice=words("notice.empty"))
    if page.documents.writing:
        page.documents = replace(page.documents, problem=words("documents.unsaved"))
    if page.answering:
        page.say(waiting=(*page.conversation.waiting, text), notice="")
    else:
        begin(page, text)


def on_try(page: Page, data: dict) -> None:
    """A message to try.  The second click of a double click asks for nothing more."""
    if not (page.answering and data.get("text") in (page.reply.question, *page.conversation.waiting)):
        on_send(page, data)


def on_why(page: Page, data: dict) -> None:
    if page.explainable and not page.inquiry:
        page.inquiry = Inquiry.begin(page.pip, page.read.window, page.read.settings)
        page.focus = "verdict"  # the button is disabled from now on, and what has the focus must not vanish under the reader's fingers


def on_stop(page: Page, data: dict) -> None:
    stop(page)
    page.focus = "message"


def on_new_chat(page: Page, data: dict) -> None:
    start_anew(page, page.session.new_chat, "chat.started")


def on_temporary_chat(page: Page, data: dict) -> None:
    start_anew(page, page.session.temporary_chat, "chat.started-temporary")


def start_anew(page: Page, begin_chat: Callable[[], None], said: str) -> None:
    stop(page)
    page.read = page.inquiry = None
    if page.conversation.untouched:  # made when the page was built: it is no chat of the reader's, to be kept or searched
        page.session.messages = []
    begin_chat()
    if page.conversation.waiting:  # they were meant for the old chat, but they are the reader's words
        page.conversation = page.conversation.filled("\n".join(page.conversation.waiting))
    page.say(notice="", waiting=(), untouched=False, editing=None, problem="")
    page.hush()
    page.memory = replace(page.memory, problem="")
    page.slate = replace(page.slate, picked=None, before=None)
    page.spoken, page.focus = words(said), "message"


def on_message_edit(page: Page, data: dict) -> None:
    place = place_in(data, len(page.session.messages))
    page.say(editing=place, edit_number=page.conversation.edit_number + 1, problem="")
    page.focus = "message-text"


def on_message_cancel(page: Page, data: dict) -> None:
    page.focus = f"message-edit-{page.conversation.editing}"
    page.say(editing=None, problem="")


def on_message_save(page: Page, data: dict) -> None:
    place, text = page.conversation.editing, str(data.get("text", ""))
    if place is None or place >= len(page.session.messages):
        return  # the second of two quick clicks
    if not clean_text(text):
        page.say(problem=words("script.empty"))
        page.focus = "message-text"
        return
    old = page.session.messages[place]["content"]
    on_message_cancel(page, data)
    if clean_text(text) != clean_text(old) and revise(page, lambda: page.session.edit(page.pip, place, text)):
        tell_revision(page, words("diary.edited", old=shortened(old, LONGEST), text=shortened(text, LONGEST)))


def on_message_strike(page: Page, data: dict) -> None:
    """Strike a message out, or put it back."""
    place = place_in(data, len(page.session.messages))
    message = {} if place is None else page.session.messages[place]
    change = page.session.put_back if message.get("struck") else page.session.strike_out
    if revise(page, lambda: change(page.pip, place)):
        said = "diary.put-back" if message.get("struck") else "diary.struck"
        tell_revision(page, words(said, text=shortened(message["content"], LONGEST)))


def tell_revision(page: Page, line: str) -> None:
    """Write a change into the diary and say it aloud."""
    line = " ".join([line, words("diary.asked-again")]) if page.answering else line
    page.diary.write(page.session, line)
    page.spoken = line


def on_window_size(page: Page, data: dict) -> None:
    page.session.change(window=int(data["value"]))
    page.slate = replace(page.slate, picked=None)
    page.say(notice="")


def on_policy(page: Page, data: dict) -> None:
    page.session.change(policy=data["value"])
    page.slate = replace(page.slate, picked=None)
    page.say(notice="")


def on_slate(page: Page, data: dict) -> None:
    drawn = board(page)
    count = sum(len(span.tokens) for span in (*drawn.gone, *drawn.kept))
    page.slate = slate.update(page.slate, data["event"], data, count)


def on_memory(page: Page, data: dict) -> None:
    page.session.memory = bool(data.get("checked"))
    page.keeps = True
    page.memory = replace(page.memory, said="")


def on_search_past(page: Page, data: dict) -> None:
    page.session.search_past = bool(data.get("checked"))
    page.slate = replace(page.slate, picked=None)


def on_chat_delete(page: Page, data: dict) -> None:
    ids = [chat.id for chat in page.session.past_chats]
    page.session.delete_past_chat(int(data["value"]))
    place = ids.index(int(data["value"]))
    del ids[place]
    page.slate = replace(page.slate, picked=None)
    page.spoken = words("past.deleted")
    # The newest stands first, so the one that takes its place is the one before it.
    page.focus = f"chat-delete-{ids[max(place - 1, 0)]}" if ids else "search-past"


def on_note_edit(page: Page, data: dict) -> None:
    page.memory = replace(page.memory, editing=int(data["value"]), problem="", said="")
    page.focus = "note-text"


def on_note_add(page: Page, data: dict) -> None:
    on_note_edit(page, {"value": NEW})


def on_note_cancel(page: Page, data: dict) -> None:
    page.focus = f"note-edit-{page.memory.editing}" if page.memory.editing else "note-add"
    page.memory = replace(page.memory, editing=None, problem="")


def on_note_save(page: Page, data: dict) -> None:
    editing, text = page.memory.editing, str(data.get("text", ""))
    try:
        note = page.session.notes.edit(editing, text) if editing else page.session.notes.add(text)
    except CleanSlateError as error:
        page.memory = replace(page.memory, problem=str(error))
        page.focus = "note-text"
        return
    page.keeps = True
    page.memory = replace(page.memory, editing=None, problem="", said=words("memory.updated"))
    page.focus = f"note-edit-{note.id}" if editing else "note-add"


def on_note_delete(page: Page, data: dict) -> None:
    ids = [note.id for note in page.session.notes]
    page.session.notes.delete(int(data["value"]))
    place = ids.index(int(data["value"]))
    del ids[place]
    page.keeps = True
    page.memory = replace(page.memory, editing=None, said=words("memory.deleted"))
    # The focus goes to the slip that took the place, so that a keyboard is not thrown back to the top.
    page.focus = f"note-delete-{ids[min(place, len(ids) - 1)]}" if ids else "note-add"


def on_document_add(page: Page, data: dict) -> None:
    page.documents = DocumentsState(writing=True)
    page.focus = "document-text"


def on_document_cancel(page: Page, data: dict) -> None:
    page.documents = DocumentsState()
    page.focus = end_of_documents(page)


def on_document_save(page: Page, data: dict) -> None:
    if not page.documents.writing:
        return  # the second of two quick clicks
    text = str(data.get("text", "")).strip()
    problem = documents.refusal(page.session.documents, text)
    if problem:
        page.documents = DocumentsState(writing=True, problem=problem)
        page.focus = "document-text"
    else:
        keep_document(page, text)
        page.documents = DocumentsState(said=words("documents.added"))
        page.focus = end_of_documents(page)


def on_document_example(page: Page, data: dict) -> None:
    text = words("documents.example")
    if not documents.refusal(page.session.documents, text):
        keep_document(page, text)
        page.documents = replace(page.documents, said=words("documents.added"))
    page.focus = "document-ask"


def keep_document(page: Page, text: str) -> None:
    page.session.documents = [*page.session.documents, text]
    page.slate = replace(page.slate, picked=None)


def on_document_delete(page: Page, data: dict) -> None:
    keys = [documents.key(text) for text in page.session.documents]
    if data["value"] not in keys:
        return  # the second of two quick clicks
    place = keys.index(data["value"])
    del keys[place]
    page.session.documents = [t for t in page.session.documents if documents.key(t) != data["value"]]
    page.slate = replace(page.slate, picked=None)
    page.documents = replace(page.documents, said=words("documents.deleted"))
    page.focus = f"document-delete-{keys[min(place, len(keys) - 1)]}" if keys else end_of_documents(page)


def end_of_documents(page: Page) -> str:
    """Where the focus goes when what it was on is no more: the button that adds, or the last slip when no more fit."""
    if page.documents.writing:
        return "document-text"
    texts = page.session.documents
    return "document-add" if len(texts) < documents.MOST else f"document-delete-{documents.key(texts[-1])}"


def on_storage_failed(page: Page, data: dict) -> None:
    page.memory = replace(page.memory, unstored=True)


HANDLERS: dict[str, Callable[[Page, dict], None]] = {
    "message-edit": on_message_edit, "message-save": on_message_save, "message-cancel": on_message_cancel,
    "message-strike": on_message_strike,
    "send": on_send, "try": on_try, "stop": on_stop, "why": on_why, "new-chat": on_new_chat, "temporary-chat": on_temporary_chat,
    "window-size": on_window_size, "policy": on_policy, "memory": on_memory,
    "search-past": on_search_past, "chat-delete": on_chat_delete,
    "ink": on_slate, "pick": on_slate, "pick-next": on_slate, "pick-previous": on_slate,
    "note-add": on_note_add, "note-edit": on_note_edit, "note-save": on_note_save,
    "note-cancel": on_note_cancel, "note-delete": on_note_delete, "storage-failed": on_storage_failed,
    "document-add": on_document_add, "document-save": on_document_save, "document-cancel": on_document_cancel,
    "document-example": on_document_example, "document-delete": on_document_delete,
}


def update(page: Page, name: str, data: dict) -> Page:
    """Do what one event asks.  An event that cannot be done leaves everything as it was, and the page says so."""
    try:
        HANDLERS[name](page, data | {"event": name})
    except (CleanSlateError, ValueError, KeyError, TypeError) as error:
        page.say(notice=words("notice.trouble", reason=error))
    page.observe()
    return page
