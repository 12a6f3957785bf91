"""Remembering what was already made.

A step is done again only when the bytes it was made from have changed.  File
times are not looked at: a fresh clone and an old one give the same answer.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from tools.places import WORK

IGNORED = {"__pycache__", ".pytest_cache", ".DS_Store"}


def files_under(folder: Path) -> list[Path]:
    """All files of a folder, sorted by path, without caches and compiled things."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and not IGNORED & set(path.parts) and path.suffix not in (".pyc", ".so")
    )


def digest(*parts: Path | str) -> str:
    """One SHA-256 over files, whole folders and plain strings, in the order given.

    >>> digest("a", "b") == digest("a", "b")
    True
    >>> digest("a", "b") == digest("ab")
    False
    """
    total = hashlib.sha256()
    for part in parts:
        for name, content in _contents(part):
            total.update(f"{name}\0{len(content)}\0".encode())
            total.update(content)
    return total.hexdigest()


def _contents(part: Path | str) -> Iterable[tuple[str, bytes]]:
    if isinstance(part, str):
        return [("", part.encode())]
    if part.is_dir():
        return ((path.relative_to(part).as_posix(), path.read_bytes()) for path in files_under(part))
    return [(part.name, part.read_bytes() if part.exists() else b"")]


def is_fresh(name: str, key: str, *outputs: Path) -> bool:
    """Was step `name` last done with this key, and is what it made still there?"""
    stamp = WORK / "stamps" / name
    return stamp.exists() and stamp.read_text() == key and all(path.exists() for path in outputs)


def mark(name: str, key: str) -> None:
    """Remember that step `name` was done with this key."""
    stamp = WORK / "stamps" / name
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(key)
