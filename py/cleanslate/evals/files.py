"""Files of conversations: YAML, or JSON where no YAML library is at hand.

    - id: knows-the-name
      about: recall
      user: ["My name is Ada.", "What is my name?"]
      checks: [{contains: Ada}]

This is the one module of the package that needs anything beside Python: `ruamel.yaml`, chosen because it is kept up,
pure Python (so it runs in the browser too) and reads YAML 1.2, in which "no" and "yes" are words.
"""

import json
from os import PathLike
from pathlib import Path

from cleanslate.errors import EvalError
from cleanslate.evals.conversations import Conversation, conversations_from

LARGEST_FILE = 2_000_000  # characters
ENDINGS = (".yaml", ".yml", ".json")


def read_conversations(path: str | PathLike[str]) -> list[Conversation]:
    """The conversations of one file.  Raises EvalError, which names the file and what is wrong with it."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise EvalError(f"cannot read {path}: {getattr(error, 'strerror', '') or 'it is not UTF-8 text'}") from error
    try:
        return parse_conversations(text)
    except EvalError as error:
        raise EvalError(f"{path}: {error}") from error


def parse_conversations(text: str) -> list[Conversation]:
    """The conversations in a text of YAML or JSON.

    >>> [talk.id for talk in parse_conversations('[{"id": "hi", "user": ["hi"], "checks": [{"contains": "hello"}]}]')]
    ['hi']
    """
    if len(text) > LARGEST_FILE:
        raise EvalError(f"the file is longer than {LARGEST_FILE:,} characters: cut it into several")
    return conversations_from(_plain_data(text))


def _plain_data(text: str) -> object:
    if text.lstrip()[:1] in ("[", "{"):
        try:
            return json.loads(text)
        except ValueError:
            pass  # YAML may begin like this, too
    try:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import YAMLError
    except ImportError as error:
        raise EvalError("reading YAML needs the package ruamel.yaml: install it, or write the file as JSON") from error
    try:
        return YAML(typ="safe", pure=True).load(text)
    except (YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark else ""
        raise EvalError(f"not valid YAML{where}: {getattr(error, 'problem', None) or error}") from error


def is_file(argument: str) -> bool:
    """Whether an argument of the command line means a file or folder of conversations, not part of a skill's name.

    >>> is_file("my-evals.yaml"), is_file("note used")
    (True, False)
    """
    return argument.endswith(ENDINGS) or Path(argument).exists()


def files_of(argument: str) -> list[Path]:
    """The file that an argument names, or all YAML files in the folder that it names.  Raises EvalError when it has none."""
    path = Path(argument)
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.iterdir() if file.suffix in ENDINGS[:2])
    if not found:
        raise EvalError(f"there is no file of conversations in {path}: they end in {' or '.join(ENDINGS[:2])}")
    return found
