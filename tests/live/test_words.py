"""The prose file and the code name the same texts."""

import re

from live.words import every_text

from tools.places import PYTHON, ROOT, SITE


def sources() -> str:
    files = [*(PYTHON / "live").rglob("*.py"), *(SITE / "templates").glob("*.j2"), *(ROOT / "tools").glob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return re.sub(r"' ~ (\w+) ~ '", r"{\1}", text)  # a template puts ids together with ~


def used_patterns() -> list[re.Pattern]:
    """Every quoted thing in the code that has the form of a text id; what is filled in matches anything."""
    groups = "|".join(sorted({text_id.split(".")[0] for text_id in every_text()}))
    quoted = re.findall(rf"""["']((?:{groups})\.[a-z.{{}}_-]+)["']""", sources())
    quoted = [text for text in quoted if not text.endswith((".mjs", ".css", ".html", ".js", ".bin"))]
    return [re.compile(re.sub(r"\\{.*?\\}", "[a-z-]+", re.escape(text)) + "(-one)?") for text in quoted]


def test_every_text_is_used():
    patterns = used_patterns()
    unused = [text_id for text_id in every_text() if not any(p.fullmatch(text_id) for p in patterns)]
    assert not unused


def test_every_text_that_is_used_is_there():
    missing = [p.pattern for p in used_patterns() if not any(p.fullmatch(text_id) for text_id in every_text())]
    assert not missing


def test_no_text_is_empty():
    assert all(text.strip() for text in every_text().values())
