"""A reply, event by event: begun, drawn token by token, stopped, or refused with the message kept."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace

from cleanslate.app.events import Done, Event, TokenDrawn, ToolCalled, WindowBuilt
from cleanslate.app.in_need import speaks_of_danger
from cleanslate.app.memory import SAVED
from cleanslate.app.revision import last_reply
from cleanslate.app.window import REPLY_ROOM
from cleanslate.errors import CleanSlateError, WindowError, WindowFull

from live import evidence, slate
from live.evidence import Inquiry
from live.page import Page, Read, Reply, board
from live.slate import Board
from live.words import words


def begin(page: Page, text: str) -> bool:
    """Ask Pip.  False when nothing could be sent: then the message is back in the box, with the reason under it."""
    page.say(notice="", untouched=False)
    page.hush()
    page.slate = slate.remember(page.slate, board(page), page.pip.tokenizer)
    page.read = page.inquiry = None
    try:
        given = page.given
        page.reply = Reply(page.session.send(page.pip, text), text, given)
    except CleanSlateError as error:
        refuse(page, text, error)
    return page.answering


def revise(page: Page, change: Callable[[], Iterator[Event] | None]) -> bool:
    """Change the chat, and let Pip answer the last question again where that is called for.  False when it could not be changed.

    `change`: gives the events of that answer.  A reply in the making is stopped first.
    """
    stop(page)
    page.say(notice="", untouched=False, editing=None)
    page.hush()
    page.slate = slate.remember(page.slate, board(page), page.pip.tokenizer)
    given, before = page.given, last_reply(page.session.messages)
    try:
        events = change()
    except CleanSlateError as error:
        refuse(page, "", error)
        return False
    page.read = page.inquiry = None
    page.reply = Reply(events, "", given, before=before) if events else None
    return True


def refuse(page: Page, text: str, error: CleanSlateError) -> None:
    """Put a message that could not be sent back into the box, and say why.  `text`: "" when nothing was sent."""
    if not text:
        page.reply, page.diary.seen = None, None  # nothing was changed: the diary need not look for it
        return page.say(notice=words("notice.trouble", reason=error))
    kinds = {WindowFull: "notice.refused", WindowError: "notice.too-small"}
    known = kinds.get(type(error))
    page.reply = None
    page.conversation = page.conversation.filled(text)
    page.say(notice=words(known, room=REPLY_ROOM) if known else words("notice.trouble", reason=error))


def advance(page: Page) -> bool:
    """One event of the reply.  False when it is over."""
    reply = page.reply
    try:
        event = next(reply.events, None)
    except CleanSlateError as error:
        refuse(page, reply.question, error)
        return False
    if event is not None:
        take(page, reply, event)
    return page.answering


def take(page: Page, reply: Reply, event: Event) -> None:
    """Show one event."""
    match event:
        case WindowBuilt():
            reply.kept, reply.gone = event.window, event.evicted
        case TokenDrawn():
            reply.kept, reply.text = event.window, reply.text + event.text
        case ToolCalled(result=result) if result == SAVED:
            unchanged = page.session.messages[-1].get("unchanged")
            page.memory = replace(page.memory, said=words("memory.noted-already" if unchanged else "memory.updated"))
            page.keeps = True
        case Done(reply=done):
            shown = Board(reply.kept, reply.gone, page.session.settings.window, 0, page.session.settings.policy)
            page.read = Read(shown, (len(page.session.messages), *reply.given), done.window, page.session.settings)
            page.reply = None
            page.observe()
            page.spoken = words("chat.said", text=done.content)
            if speaks_of_danger(reply.question):
                page.spoken += " " + words("chat.in-need")
            page.say(notice=words("chat.cut-short") if done.finish_reason == "length" else "")


async def answers(page: Page, pace: float) -> AsyncIterator[Page]:
    """The reply that has begun, and those to the messages that wait, one state per token, `pace` seconds apart; and, when
    nobody waits for a reply, the examination of the last one.  A message that is sent meanwhile comes first.
    """
    while next_waiting(page) or page.examining:
        reply, inquiry = page.reply, page.inquiry
        while reply and page.reply is reply and advance(page):
            yield page
            await asyncio.sleep(pace)
        while not reply and page.inquiry is inquiry and inquire(page, inquiry):
            yield page
            await asyncio.sleep(0)
        yield page


def inquire(page: Page, inquiry: Inquiry) -> bool:
    """One step of an examination.  False when it is over; then the verdict is said aloud."""
    more = inquiry.advance()
    if not more:
        page.spoken = evidence.verdict(inquiry)
    return more


def next_waiting(page: Page) -> bool:
    """Unless Pip is answering, send the message that has waited longest.  False when there is nothing to answer."""
    while not page.answering and page.conversation.waiting:
        first, *rest = page.conversation.waiting
        page.say(waiting=tuple(rest))
        if not begin(page, first):
            # One refusal is enough to read: what waited behind it goes back into the box with it.
            page.conversation = page.conversation.filled("\n".join([first, *rest]))
            page.say(waiting=())
    return page.answering


def stop(page: Page) -> None:
    """Stop Pip; the session keeps and marks what was said."""
    if page.reply:
        page.reply.events.close()
        page.reply = None
