"""`dist/`: the whole site, made from the repository."""

import json
import shutil
from pathlib import Path

from tools import bundle, kernels, npm_packages, runtime, stamps, wheels
from tools.places import ASSETS, DIST, HOST_LIBRARY, LOCKS, PYTHON, ROOT, SITE, WORK
from tools.problems import BuildProblem

BROWSER_LIBRARY = WORK / "kernels-wasm" / "kernels.so"
WEIGHTS = ("pip-chat.safetensors", "pip-base.safetensors", "pip-small.safetensors")
FETCHED_BY_THE_ENGINE = (
    "runtime/pyodide.asm.wasm", "runtime/python_stdlib.bin", "runtime/app.bin", "assets/pip-chat.safetensors",
)
INPUTS = (PYTHON, SITE, ASSETS, LOCKS, ROOT / "tools", ROOT / "package-lock.json", ROOT / "pyproject.toml")


def build() -> None:
    """Bring `dist/` up to date; nothing happens when its inputs are unchanged."""
    npm_packages.fetch()
    build_host_library()
    key = stamps.digest(*INPUTS)
    if stamps.is_fresh("site", key, DIST):
        return
    print("Building the site …", flush=True)
    fresh = WORK / "dist"
    make(fresh)
    shutil.rmtree(DIST, ignore_errors=True)
    fresh.rename(DIST)
    stamps.mark("site", key)


def make(folder: Path) -> None:
    """Build the whole site into `folder`, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    build_browser_library()
    bundles, needed = bundle.build(BROWSER_LIBRARY)
    runtime.build(folder / "runtime", bundles, needed)
    wheels.build(folder / "wheels", wheels.BROWSER_TAG, BROWSER_LIBRARY)
    copy_assets(folder)
    write_sizes(folder)
    render_pages(folder)


def render_pages(folder: Path) -> None:
    """Every HTML page.  What renders them runs the engine, so it is imported once the kernels are compiled."""
    from cleanslate.errors import CleanSlateError
    from tools import code_page, pages

    code_page.build(folder)
    try:
        pages.render(folder)
    except CleanSlateError as error:
        raise BuildProblem(f"the first exchange of the page could not be made: {error}") from error


def build_host_library() -> None:
    """Compile the kernels for this machine, beside the module that opens them."""
    key = _kernels_key()
    if not stamps.is_fresh("kernels-host", key, HOST_LIBRARY):
        print("Compiling the kernels …", flush=True)
        _compile(kernels.build_host, HOST_LIBRARY)
        stamps.mark("kernels-host", key)


def build_browser_library() -> None:
    """Compile the kernels to WebAssembly."""
    key = _kernels_key()
    if not stamps.is_fresh("kernels-wasm", key, BROWSER_LIBRARY):
        _compile(kernels.build_wasm, BROWSER_LIBRARY)
        stamps.mark("kernels-wasm", key)


def copy_assets(folder: Path) -> None:
    """The engine's script and the weights, served as they are."""
    shutil.copyfile(SITE / "engine.mjs", folder / "engine.mjs")
    (folder / "assets").mkdir()
    for name in WEIGHTS:
        if not (ASSETS / name).exists():
            raise BuildProblem(f"assets/{name} is missing: `python build.py train` makes it")
        shutil.copyfile(ASSETS / name, folder / "assets" / name)


def write_sizes(folder: Path) -> None:
    """`runtime/sizes.json`: how many bytes the engine fetches, so that it can say how far it is."""
    sizes = {name: (folder / name).stat().st_size for name in FETCHED_BY_THE_ENGINE}
    (folder / "runtime" / "sizes.json").write_text(json.dumps(sizes, indent=1) + "\n")


def _kernels_key() -> str:
    return stamps.digest(kernels.SOURCE, ROOT / "tools" / "kernels.py", LOCKS / "build.txt")


def _compile(step, out: Path) -> None:
    try:
        step(out)
    except RuntimeError as error:
        raise BuildProblem(str(error)) from error
