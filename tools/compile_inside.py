"""Runs inside Pyodide under Node: makes byte code that fits the browser's Python.

The machine's own Python is another version, so its byte code would not do.
`compile_inside.mjs` mounts the folders and calls `compile_folder` or `needed_modules`.
"""

import ast
import importlib
import py_compile
import sys
from pathlib import Path

LOADED_LATE = (
    "asyncio", "contextlib", "ctypes", "encodings.ascii", "encodings.cp437", "encodings.idna", "encodings.latin_1",
    "encodings.utf_8", "encodings.utf_16", "io", "json", "linecache", "shutil", "tokenize", "traceback", "zipfile",
)
"""Library modules that are imported inside functions, by the library itself or by Pyodide."""


def compile_folder(source: str, target: str, shown_as: str) -> None:
    """Compile every `.py` below `source` to a `.pyc` of the same name below `target`.

    `shown_as` is the folder that tracebacks name.  The byte code carries a hash
    and no time, so that two builds give the same bytes.
    """
    for path in sorted(Path(source).rglob("*.py")):
        name = path.relative_to(source)
        out = (Path(target) / name).with_suffix(".pyc")
        out.parent.mkdir(parents=True, exist_ok=True)
        py_compile.compile(
            str(path), str(out), f"{shown_as}/{name.as_posix()}", doraise=True, optimize=2,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )


def needed_modules(source: str, library: str) -> list[str]:
    """File names (without suffix) of the library modules that the code below `source` leads to.

    Every import statement of that code, also those inside functions, is really
    carried out; what then stands in `sys.modules` and came from the zip `library` is needed.
    """
    sys.path.insert(0, source)
    for path in sorted(Path(source).rglob("*.py")):
        for name in imported_names(path.read_text()):
            _try_import(name)
    for name in LOADED_LATE:
        importlib.import_module(name)
    origins = {getattr(module, "__file__", None) or "" for module in list(sys.modules.values())}
    prefix = library + "/"
    return sorted({origin[len(prefix):].rsplit(".", 1)[0] for origin in origins if origin.startswith(prefix)})


def imported_names(code: str) -> list[str]:
    """The modules that a source text may import; `from a import b` gives `a` and `a.b`."""
    names = []
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return names


def _try_import(name: str) -> None:
    try:
        importlib.import_module(name)
    except ImportError:  # `a.b` where b is no module, or a module of another platform
        pass
