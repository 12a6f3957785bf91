"""What the pages run in the browser, in two zips of byte code.

`app.bin`: `cleanslate` (without training, which no page uses yet), `live` and the Python packages it uses, the
prose, and the kernels as WebAssembly.  `evals.bin`: what only the page of the model card fetches, to hold conversations.
"""

import importlib.util
from pathlib import Path

from tools import archives, bytecode, stamps, wheels
from tools.places import PYTHON, SITE

PACKAGES = ("htpy", "markupsafe", "ruamel/yaml")
"""What `live` and the evals use of the packages in locks/build.txt; their pure-Python files are bundled."""
FOR_EVALS = ("cleanslate/evals/", "ruamel/")
HELD_IN_THE_BROWSER = ("__init__", "conversations", "files")  # the rest of the evals makes its questions with training code
LEFT_OUT = ("cleanslate/training/", "cleanslate/__main__", "htpy/django", "htpy/starlette", "htpy/html2htpy")


def build(library: Path) -> tuple[dict[str, bytes], list[str]]:
    """The bundles by name, with the compiled `library` in the first, and the standard modules that they need."""
    staged = sources() | {wheels.LIBRARY_NAME: library.read_bytes()}
    compiled, needed = bytecode.application(staged)
    data = {name: content for name, content in staged.items() if not name.endswith((".py", ".c"))}
    every = compiled | data
    evals = {name: content for name, content in every.items() if name.startswith(FOR_EVALS)}
    rest = {name: content for name, content in every.items() if name not in evals}
    return {"app.bin": archives.pack(rest), "evals.bin": archives.pack(evals)}, needed


def sources() -> dict[str, bytes]:
    """What goes into the bundle, before compiling: name → content."""
    ours = wheels.package_files() | _folder(PYTHON / "live", "live/") | _folder(SITE / "prose", "live/")
    for package in PACKAGES:
        ours |= _python_files(package)
    return {name: content for name, content in ours.items() if _is_run(name)}


def _is_run(name: str) -> bool:
    if name.startswith("cleanslate/evals/"):
        return Path(name).stem in HELD_IN_THE_BROWSER
    return not name.startswith(LEFT_OUT)


def _python_files(package: str) -> dict[str, bytes]:
    folder = Path(importlib.util.find_spec(package.replace("/", ".")).origin).parent
    return {name: content for name, content in _folder(folder, f"{package}/").items() if name.endswith(".py")}


def _folder(folder: Path, prefix: str) -> dict[str, bytes]:
    return {prefix + path.relative_to(folder).as_posix(): path.read_bytes() for path in stamps.files_under(folder)}
