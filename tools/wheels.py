"""The `cleanslate` package as wheels: one for this machine, one for Pyodide."""

import base64
import hashlib
import sysconfig
import tomllib
from pathlib import Path

from tools import archives, stamps
from tools.places import PYTHON, ROOT

BROWSER_TAG = "py3-none-pyemscripten_2026_0_wasm32"
LIBRARY_NAME = "cleanslate/model/libkernels.so"


def project() -> dict[str, str]:
    """The `[project]` table of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def browser_wheel_name() -> str:
    """The file name of the wheel that the browser installs."""
    return f"cleanslate-{project()['version']}-{BROWSER_TAG}.whl"


def host_tag() -> str:
    """The wheel tag of this machine, such as `py3-none-linux_x86_64`."""
    return "py3-none-" + sysconfig.get_platform().replace("-", "_").replace(".", "_")


def build(folder: Path, tag: str, library: Path) -> Path:
    """Write the wheel for `tag`, holding the compiled `library`, and return its path."""
    entries = package_files()
    entries[LIBRARY_NAME] = library.read_bytes()
    stem = f"cleanslate-{project()['version']}"
    info = f"{stem}.dist-info"
    entries[f"{info}/METADATA"] = _metadata()
    entries[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\nGenerator: build.py\nRoot-Is-Purelib: false\nTag: {tag}\n".encode()
    entries[f"{info}/RECORD"] = _record(entries, f"{info}/RECORD")
    wheel = folder / f"{stem}-{tag}.whl"
    archives.write(wheel, archives.pack(entries))
    return wheel


def package_files() -> dict[str, bytes]:
    """The sources of `cleanslate` and the data beside them, as name → content."""
    folder = PYTHON / "cleanslate"
    return {path.relative_to(PYTHON).as_posix(): path.read_bytes() for path in stamps.files_under(folder)}


def _metadata() -> bytes:
    table = project()
    lines = [
        "Metadata-Version: 2.1",
        f"Name: {table['name']}",
        f"Version: {table['version']}",
        f"Summary: {table['description']}",
        f"Requires-Python: {table['requires-python']}",
    ]
    lines += [f"Requires-Dist: {name}" for name in table.get("dependencies", [])]
    return ("\n".join(lines) + "\n").encode()


def _record(entries: dict[str, bytes], own_name: str) -> bytes:
    lines = []
    for name in sorted(entries):
        checksum = base64.urlsafe_b64encode(hashlib.sha256(entries[name]).digest()).rstrip(b"=").decode()
        lines.append(f"{name},sha256={checksum},{len(entries[name])}")
    return ("\n".join([*lines, f"{own_name},,"]) + "\n").encode()
