"""`dist/runtime/`: Pyodide, the standard library and our bundles, ready to boot.

Two libraries lie there.  `python_stdlib.bin` has only what the pages need and
is fetched by them.  `python_stdlib.zip` is Pyodide's own, whole and with its
docstrings; `/code/`, where a visitor may import anything, fetches that one.
"""

import hashlib
import json
import shutil
from pathlib import Path

from tools import archives, bytecode, environment, stamps
from tools.places import LOCKS, WORK

PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")


def build(folder: Path, bundles: dict[str, bytes], needed: list[str]) -> None:
    """Fill `folder`; `needed` names the standard modules that the bundles lead to."""
    folder.mkdir(parents=True)
    for name in PYODIDE_FILES:
        shutil.copyfile(bytecode.PYODIDE / name, folder / name)
    (folder / "python_stdlib.bin").write_bytes(archives.pack(bytecode.library(needed)))
    for name, content in bundles.items():
        (folder / name).write_bytes(content)
    micropip = micropip_wheel()
    shutil.copyfile(micropip, folder / micropip.name)
    (folder / "pyodide-lock.json").write_text(json.dumps(package_lock(micropip), indent=1) + "\n")


def micropip_wheel() -> Path:
    """The wheel of `micropip`, fetched by pip under its own lock."""
    folder = WORK / "browser-wheels"
    lock = LOCKS / "browser.txt"
    key = stamps.digest(lock)
    if not stamps.is_fresh("micropip", key, folder):
        shutil.rmtree(folder, ignore_errors=True)
        environment.pip(
            "download", "--require-hashes", "--no-deps", "--only-binary=:all:", "--python-version=3.14",
            f"--requirement={lock}", f"--dest={folder}",
        )
        stamps.mark("micropip", key)
    return next(folder.glob("micropip-*.whl"))


def package_lock(micropip: Path) -> dict:
    """The lock that Pyodide reads: `micropip` and nothing else.

    The one that Pyodide ships names hundreds of packages that lie elsewhere,
    and another hash for micropip than the wheel of the package index has.
    """
    shipped = json.loads((bytecode.PYODIDE / "pyodide-lock.json").read_text())
    entry = shipped["packages"]["micropip"] | {
        "file_name": micropip.name,
        "version": micropip.name.split("-")[1],
        "sha256": hashlib.sha256(micropip.read_bytes()).hexdigest(),
    }
    return {"info": shipped["info"], "packages": {"micropip": entry}}
