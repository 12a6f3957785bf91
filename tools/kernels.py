"""Compile `kernels.c`: for this machine, and as a WebAssembly side module for the browser.

The compiler is the `ziglang` wheel, so that no machine needs a compiler of its own.  `-ffp-contract=off`
forbids fused multiply-add: with it the bits would depend on the machine.
"""

import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "py" / "cleanslate" / "model" / "kernels.c"
ZIG = [sys.executable, "-m", "ziglang"]
FLAGS = ["-O3", "-ffp-contract=off", "-fno-math-errno", "-fPIC", "-Wall", "-fvisibility=hidden"]


def exported() -> list[str]:
    """The names of the functions that `kernels.c` offers."""
    lines = (line.split("(")[0].split() for line in SOURCE.read_text().splitlines() if line.startswith("API "))
    return [words[-1] for words in lines]


def _run(*command: str) -> None:
    result = subprocess.run([*ZIG, *command], capture_output=True, text=True)
    if result.returncode:
        raise RuntimeError(f"the C compiler refused kernels.c:\n{result.stderr.strip()}")


def build_host(out: Path, cpu: str = "native") -> None:
    """A shared library for this machine.  `cpu="baseline"` makes one that any machine of its kind can load."""
    out.parent.mkdir(parents=True, exist_ok=True)
    fresh = out.with_name(out.name + ".new")
    _run("cc", *FLAGS, f"-mcpu={cpu}", "-mprefer-vector-width=512", "-g0", "-shared", str(SOURCE), "-o", str(fresh))
    fresh.replace(out)  # a process that has the old library open keeps it


def build_wasm(out: Path) -> None:
    """A side module that Pyodide's `ctypes` can open (WebAssembly with 128-bit SIMD)."""
    out.parent.mkdir(parents=True, exist_ok=True)
    unlinked = out.with_suffix(".o")
    _run("cc", "-target", "wasm32-emscripten", *FLAGS, "-msimd128", "-g0", "-c", str(SOURCE), "-o", str(unlinked))
    exports = [f"--export={name}" for name in exported()]
    _run("wasm-ld", "-shared", "--experimental-pic", "--strip-all", *exports, str(unlinked), "-o", str(out))
    unlinked.unlink()


if __name__ == "__main__":
    build_host(SOURCE.with_name("libkernels.so"))
