"""How fast is it?  Everything is measured side by side in one run; trust the ratios, not the milliseconds."""

import json
import subprocess
import sys
import threading
from contextlib import contextmanager
from statistics import median

from tools import browser, server
from tools.places import ASSETS, DIST, ROOT
from tools.problems import BuildProblem

WEIGHTS = ASSETS / "pip-chat.safetensors"
INSIDE = ROOT / "tools" / "bench_inside.py"
STARTS = 5
PAGE = "<!doctype html><title>bench</title>"
START_PYTHON = """async (library) => {
  const base = new URL("../runtime/", location).href;
  const { loadPyodide } = await import(base + "pyodide.mjs");
  self.pyodide = await loadPyodide({ indexURL: base, stdLibURL: base + library });
}"""
MEASURE = """async (program) => {
  const fetchBytes = async (name) => new Uint8Array(await (await fetch("../" + name)).arrayBuffer());
  pyodide.unpackArchive(await fetchBytes("runtime/app.bin"), "zip", { extractDir: "/app" });
  pyodide.FS.writeFile("/weights", await fetchBytes("assets/pip-chat.safetensors"));
  pyodide.runPython('import sys; sys.path.insert(0, "/app")');
  const globals = pyodide.toPy({ __name__: "bench" });
  pyodide.runPython(program, { globals });
  return pyodide.runPython('import json; json.dumps(measure(open("/weights", "rb").read()))', { globals });
}"""
TIME_PYTHON = f"""async (library) => {{
  const start = performance.now();
  await ({START_PYTHON})(library);
  return performance.now() - start;
}}"""
WATCH_ENGINE = """new MutationObserver(() => {
  const state = document.documentElement?.dataset.engine;
  if (state && state !== "loading") self.engineTook ??= performance.now();
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-engine"] });"""


def run(as_json: bool, with_browser: bool) -> None:
    """Measure and print, as a table or as JSON."""
    say = (lambda text: None) if as_json else (lambda text: print(text, flush=True))
    say("Measuring in this machine's Python …")
    results = {"python": measure_host()}
    if with_browser:
        with served_browser() as (chromium, base):
            say("Measuring in Chromium …")
            results["chromium"] = measure_browser(chromium, base)
            say("Starting the engine, cold and warm …")
            results["start"] = measure_start(chromium, base)
    print(json.dumps(results, indent=1) if as_json else table(results))


def measure_host() -> dict[str, float]:
    """The speeds in CPython on this machine."""
    done = subprocess.run([sys.executable, str(INSIDE), str(WEIGHTS)], capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise BuildProblem(f"the benchmark failed:\n{done.stderr}")
    return json.loads(done.stdout)


@contextmanager
def served_browser():
    """A Chromium and the address of a server for dist/."""
    from playwright.sync_api import sync_playwright

    site = server.make_server(0, DIST)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(**browser.launch_options())
        yield chromium, f"http://localhost:{site.server_address[1]}/"
        chromium.close()
    site.shutdown()


def empty_page(context, base: str):
    """A page of the site's own origin with nothing on it and no content policy."""
    page = context.new_page()
    page.route("**/bench/", lambda route: route.fulfill(body=PAGE, content_type="text/html"))
    page.goto(f"{base}bench/")
    return page


def measure_browser(chromium, base: str) -> dict[str, float]:
    """The same speeds inside Chromium."""
    context = chromium.new_context()
    page = empty_page(context, base)
    page.evaluate(START_PYTHON, "python_stdlib.bin")
    results = json.loads(page.evaluate(MEASURE, INSIDE.read_text()))
    context.close()
    return results


def measure_start(chromium, base: str) -> dict[str, float]:
    """Milliseconds (median) from navigation until Pip can answer; cold = nothing cached, warm = second visit.

    `pyodide_*` is Python alone, with our trimmed and compiled library or with
    the one that Pyodide ships; the engine's time holds the former in it.
    """
    times: dict[str, list[float]] = {}
    for _ in range(STARTS):
        context = chromium.new_context()
        for visit in ("cold", "warm"):
            times.setdefault(f"engine_{visit}", []).append(engine_time(context, base))
        context.close()
        for name, library in (("compiled", "python_stdlib.bin"), ("as_shipped", "python_stdlib.zip")):
            context = chromium.new_context()
            for visit in ("cold", "warm"):
                times.setdefault(f"pyodide_{name}_{visit}", []).append(pyodide_time(context, base, library))
            context.close()
    return {name: median(values) for name, values in times.items()}


def engine_time(context, base: str) -> float:
    """Open the chat page in a new tab and wait for its engine."""
    page = context.new_page()
    page.add_init_script(WATCH_ENGINE)
    page.goto(base)
    page.locator("html[data-engine=ready]").wait_for(state="attached", timeout=120_000)
    took = page.evaluate("self.engineTook")
    page.close()
    return took


def pyodide_time(context, base: str, library: str) -> float:
    """Start Python alone in a new tab."""
    page = empty_page(context, base)
    took = page.evaluate(TIME_PYTHON, library)
    page.close()
    return took


def table(results: dict[str, dict[str, float]]) -> str:
    """The measurements as a Markdown table for people."""
    lines = ["", "| tokens per second | C kernels | plain Python | ratio |", "|---|---:|---:|---:|"]
    for place in ("python", "chromium"):
        if place in results:
            for work, words in (("read", "reading a full window"), ("draw", "drawing one by one")):
                kernels, plain = results[place][f"{work}_kernels"], results[place][f"{work}_python"]
                where = "this machine" if place == "python" else "Chromium"
                lines.append(f"| {words}, {where} | {kernels:,.0f} | {plain:,.1f} | {kernels / plain:,.0f} × |")
    if "chromium" in results:
        native, web = results["python"]["draw_kernels"], results["chromium"]["draw_kernels"]
        lines += ["", f"Drawing is {native / web:.1f} × as fast on this machine's Python as in Chromium."]
        lines += start_table(results["start"])
    return "\n".join(lines)


def start_table(start: dict[str, float]) -> list[str]:
    """Lines about starting, with the ratio to Pyodide as it is shipped."""
    lines = ["", "| starting in Chromium | cold | warm | cold, against Pyodide as shipped |", "|---|---:|---:|---:|"]
    rows = (
        ("Python alone, as Pyodide ships it", "pyodide_as_shipped"),
        ("Python alone, library trimmed and compiled", "pyodide_compiled"),
        ("the page, until Pip can answer", "engine"),
    )
    for words, name in rows:
        cold, warm = start[f"{name}_cold"], start[f"{name}_warm"]
        ratio = cold / start["pyodide_as_shipped_cold"]
        lines.append(f"| {words} | {cold:,.0f} ms | {warm:,.0f} ms | {ratio:.2f} × |")
    return lines
