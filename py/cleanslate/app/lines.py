"""JSON lines: one request a line in, one answer a line out."""

import json
from collections.abc import Iterable, Iterator

from cleanslate.app.chat import Pip
from cleanslate.errors import CleanSlateError, RequestError

KEYS = ("messages", "notes", "documents", "window", "policy", "seed", "temperature")


def answer_lines(pip: Pip, lines: Iterable[bytes]) -> Iterator[str]:
    """Answer each line that is not blank: a reply, or `{"error": {"type", "message"}}` when that line is wrong."""
    for line in lines:
        if line.strip():
            yield answer_line(pip, line)


def answer_line(pip: Pip, line: bytes) -> str:
    """One request in UTF-8 → one line of JSON, plain ASCII.  Never raises for what the line holds."""
    try:
        request = read_request(line)
        return pip.reply(request.pop("messages"), **request).to_json()
    except CleanSlateError as error:
        return json.dumps({"error": error.to_json()})


def read_request(line: bytes) -> dict:
    """The arguments of `Pip.reply`.  Raises RequestError for a line that is not such an object.

    >>> read_request(b'{"messages": [], "seed": 7}')
    {'messages': [], 'seed': 7}
    >>> read_request(b'{"message": []}')  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    cleanslate.errors.RequestError: unknown key 'message': use messages, notes, documents, window, ...
    """
    try:
        request = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise RequestError(f"the line is not UTF-8 (byte {error.start}): save or send it as UTF-8") from error
    except RecursionError as error:
        raise RequestError("the line is nested too deeply: a request has a few levels only") from error
    except ValueError as error:
        raise RequestError(f"the line is not JSON: {error}") from error
    if not isinstance(request, dict):
        raise RequestError('a request is an object like {"messages": [{"role": "user", "content": "Hi"}]}')
    for key in request:
        if key not in KEYS:
            raise RequestError(f"unknown key {key[:40]!r}: use {', '.join(KEYS)}")
    if "messages" not in request:
        raise RequestError('there are no messages: add "messages": [{"role": "user", "content": "Hi"}]')
    return request
