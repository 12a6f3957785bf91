"""`/code/`: the page where a visitor opens the bonnet, in PyScript's editable cells."""

import json
import shutil
from pathlib import Path

import jinja2

from live.words import words
from tools import wheels
from tools.places import NODE_MODULES, SITE
from tools.problems import BuildProblem

SOURCE = SITE / "code"
PYSCRIPT = NODE_MODULES / "@pyscript" / "core"
CONTENT_POLICY = "; ".join((
    "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:", "font-src 'self'", "connect-src 'self' blob:", "worker-src 'self' blob:",
    "base-uri 'none'", "form-action 'none'",
))
"""Wider than the other pages': PyScript evaluates code, and its editor sets styles of its own."""
EXAMPLE = """<script type="module" src="pyscript/core.js"></script>
<script type="py" worker config='{
  "interpreter": "runtime/pyodide.mjs",
  "packages": ["wheels/WHEEL"],
  "files": {"assets/pip-chat.safetensors": "/assets/pip-chat.safetensors"}
}'>
from cleanslate import Pip
pip = Pip.load("/assets/pip-chat.safetensors")
print(pip.reply([{"role": "user", "content": "Hello!"}]).content)
</script>"""


def build(folder: Path) -> None:
    """Write `code/` and `pyscript/` into the site's `folder`."""
    shutil.copytree(PYSCRIPT / "dist", folder / "pyscript", ignore=shutil.ignore_patterns("*.map"))
    shutil.copyfile(PYSCRIPT / "LICENSE", folder / "pyscript" / "LICENSE")
    (folder / "code").mkdir()
    for name in ("code.js", "code.css", "editor.css"):
        shutil.copyfile(SOURCE / name, folder / "code" / name)
    (folder / "code" / "index.html").write_text(page(), encoding="utf-8")


def page() -> str:
    """The page's HTML: the template with its cells and PyScript's settings filled in."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader([SOURCE, SITE / "templates"]), autoescape=True, undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    wheel = wheels.browser_wheel_name()
    return environment.get_template("page.html.j2").render(
        words=words, policy=CONTENT_POLICY, cells=cells(), wheel=wheel,
        config=json.dumps(pyscript_config(wheel)), example=EXAMPLE.replace("WHEEL", wheel),
    )


def cells() -> dict[str, str]:
    """The Python texts of the cells, by name."""
    texts = {path.stem: path.read_text(encoding="utf-8").strip() for path in sorted((SOURCE / "cells").glob("*.py"))}
    unsafe = [name for name, text in texts.items() if "</" in text]
    if unsafe:
        raise BuildProblem(f"cells stand inside a script element and cannot hold '</': {', '.join(unsafe)}")
    return texts


def pyscript_config(wheel: str) -> dict:
    """What PyScript is told: our Pyodide, our wheel, and the weights as a file."""
    return {
        "interpreter": "../runtime/pyodide.mjs",
        "packages": [f"../wheels/{wheel}"],
        "files": {"../assets/pip-chat.safetensors": "/assets/pip-chat.safetensors"},
    }
