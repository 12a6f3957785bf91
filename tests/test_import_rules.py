"""The folders tell the story only as long as nobody reaches across them."""

import ast
import importlib
import sys
from pathlib import Path

import grimp
import pytest

import cleanslate

PY = Path(__file__).resolve().parents[1] / "py"
ADAPTER = "live.worker"  # the one module that may know the browser

# Each part of the house → the parts that it may import, itself aside.
ALLOWED = {
    "errors": set(),
    "model": {"errors"},
    "search": {"errors", "model"},
    "app": {"errors", "model", "search"},
    "training": {"errors", "model", "search"},
    "evals": {"errors", "model", "search", "app", "training"},
    "__main__": {"errors", "model", "search", "app", "training", "evals"},
}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    sys.path.insert(0, str(PY))  # grimp finds packages by importing their parents
    try:
        return grimp.build_graph("cleanslate", "live", cache_dir=None)
    finally:
        sys.path.remove(str(PY))


def part(module: str) -> str:
    """The part of the house that a module of `cleanslate` belongs to."""
    return module.split(".")[1] if "." in module else "cleanslate"


def test_no_part_of_the_house_reaches_where_its_story_does_not_allow(graph):
    wrong = [
        f"{importer} imports {imported}"
        for importer in sorted(graph.modules)
        if importer.startswith("cleanslate.")
        for imported in sorted(graph.find_modules_directly_imported_by(importer))
        if imported.startswith("cleanslate.")
        and part(imported) != part(importer)
        and part(imported) not in ALLOWED.get(part(importer), set())
    ]
    assert wrong == []


def test_the_rules_name_every_part_of_the_house(graph):
    assert {part(child) for child in graph.find_children("cleanslate")} == set(ALLOWED)


def test_nothing_imports_the_pages(graph):
    importers = {
        importer
        for module in graph.modules
        if module.split(".")[0] == "live"
        for importer in graph.find_modules_that_directly_import(module)
    }
    assert {importer for importer in importers if importer.split(".")[0] != "live"} == set()


def imports_of(path: Path) -> set[str]:
    """Top-level names of all that a file imports, also inside functions."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add((node.module or "").split(".")[0])
    return names


def test_only_the_adapter_knows_the_browser():
    browser = {"js", "pyodide", "pyodide_js", "pyscript", "_pyodide"}
    found = {
        ".".join(path.relative_to(PY).with_suffix("").parts) for path in PY.rglob("*.py") if imports_of(path) & browser
    }
    assert found <= {ADAPTER}


def test_the_engine_needs_nothing_but_python_and_only_the_reader_of_eval_files_a_yaml_library():
    own = {"cleanslate", *sys.stdlib_module_names}
    foreign = {
        f"{path.relative_to(PY).as_posix()}: {name}"
        for path in (PY / "cleanslate").rglob("*.py")
        for name in imports_of(path) - own
    }
    assert foreign == {"cleanslate/evals/files.py: ruamel"}


def test_what_the_package_promises_can_be_imported():
    for name in cleanslate.__all__:
        assert getattr(cleanslate, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'Robot'"):
        _ = cleanslate.Robot
    assert importlib.import_module("cleanslate.app.chat").Pip is cleanslate.Pip
