"""`app.bin`: everything of ours that the pages run in the browser, in one zip.

Byte code of `cleanslate` (without training, which the page does not use), of
`live` and the Python packages it uses, the prose, and the kernels as WebAssembly.
"""

import importlib.util
from pathlib import Path

from tools import archives, bytecode, stamps, wheels
from tools.places import PYTHON, SITE

PACKAGES = ("htpy", "markupsafe")
"""What `live` uses of the packages in locks/build.txt; their pure-Python files are bundled."""
LEFT_OUT = (
    "cleanslate/training/", "cleanslate/evals", "cleanslate/__main__",
    "htpy/django", "htpy/starlette", "htpy/html2htpy",
)


def build(library: Path) -> tuple[bytes, list[str]]:
    """The bundle holding the compiled `library`, and the standard modules it needs."""
    staged = sources() | {wheels.LIBRARY_NAME: library.read_bytes()}
    compiled, needed = bytecode.application(staged)
    data = {name: content for name, content in staged.items() if not name.endswith((".py", ".c"))}
    return archives.pack(compiled | data), needed


def sources() -> dict[str, bytes]:
    """What goes into the bundle, before compiling: name → content."""
    ours = wheels.package_files() | _folder(PYTHON / "live", "live/") | _folder(SITE / "prose", "live/")
    for package in PACKAGES:
        ours |= _python_files(package)
    return {name: content for name, content in ours.items() if not name.startswith(LEFT_OUT)}


def _python_files(package: str) -> dict[str, bytes]:
    folder = Path(importlib.util.find_spec(package).origin).parent
    return {name: content for name, content in _folder(folder, f"{package}/").items() if name.endswith(".py")}


def _folder(folder: Path, prefix: str) -> dict[str, bytes]:
    return {prefix + path.relative_to(folder).as_posix(): path.read_bytes() for path in stamps.files_under(folder)}
