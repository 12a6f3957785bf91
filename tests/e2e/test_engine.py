"""The engine in the page: the same numbers as here, and plain words when it cannot start."""

import csv
import json

import pytest
from playwright.sync_api import Page, expect

from cleanslate.model import weights
from tools import bench, wheels
from tools.places import ASSETS

WEIGHTS = ASSETS / "pip-chat.safetensors"
HASH_OF_LOGITS = """
import hashlib
from random import Random
from cleanslate.model import weights

def hash_of_logits(blob):
    transformer = weights.read(blob).transformer()
    rng, total = Random(5), hashlib.sha256()
    for n in range(20):
        length = 5 + n * 195 // 19
        prompt = [10 + int(rng.random() * (transformer.config.vocab - 10)) for _ in range(length)]
        total.update(transformer.forward(prompt, transformer.new_cache()).tobytes())
    return total.hexdigest()
"""

UNPACK_WHEEL = """async (name) => {
  const wheel = new Uint8Array(await (await fetch("../wheels/" + name)).arrayBuffer());
  pyodide.unpackArchive(wheel, "zip", { extractDir: "/wheel" });
}"""
FIFTY_STEPS = """
from cleanslate.model.weights import fingerprint, read
from cleanslate.training import stages
from cleanslate.training.files import pack_model
from cleanslate.training.trainer import Trainer, fresh_tensors

def measure(blob):
    tokenizer, tensors = read(blob).tokenizer, fresh_tensors(stages.SMALL, stages.SEED)
    trainer = Trainer(stages.SMALL, tensors, stages.RECIPES["small"])
    losses = [trainer.step(stages.batch("small", number, tokenizer)) for number in range(50)]
    return [losses, fingerprint(pack_model(stages.SMALL, tokenizer, tensors, {}))]
"""


def open_bench(page: Page, site_url: str, library: str) -> None:
    """A bare page of the site with Python in it; `library` is the file with Python's own modules."""
    page.route("**/bench/", lambda route: route.fulfill(body=bench.PAGE, content_type="text/html"))
    page.goto(f"{site_url}bench/")
    page.evaluate(bench.START_PYTHON, library)


def failure(page: Page, site_url: str) -> str:
    """Open the chat page, whose engine must fail, and give the reason that a visitor reads."""
    page.goto(site_url)
    expect(page.locator("html")).to_have_attribute("data-engine", "failed", timeout=240_000)
    return page.locator("[data-why]").inner_text()


def test_the_page_computes_the_same_bits_as_this_machines_python(page, site_url):
    namespace: dict = {}
    exec(HASH_OF_LOGITS, namespace)
    here = namespace["hash_of_logits"](WEIGHTS.read_bytes())
    open_bench(page, site_url, "python_stdlib.bin")
    program = HASH_OF_LOGITS + "\ndef measure(blob):\n    return hash_of_logits(blob)\n"
    assert json.loads(page.evaluate(bench.MEASURE, program)) == here


def test_fifty_steps_of_training_in_the_page_give_the_shipped_losses_and_the_same_weights_as_here(computing_page, site_url):
    namespace: dict = {}
    exec(FIFTY_STEPS, namespace)
    here = namespace["measure"](WEIGHTS.read_bytes())
    open_bench(computing_page, site_url, "python_stdlib.zip")
    computing_page.evaluate(UNPACK_WHEEL, wheels.browser_wheel_name())
    there = json.loads(computing_page.evaluate(bench.MEASURE, 'import sys; sys.path.insert(0, "/wheel")\n' + FIFTY_STEPS))
    assert there == here
    with open(ASSETS / "logs" / "pip-small.csv", newline="") as file:
        assert there[0] == [float(row["loss"]) for row in csv.DictReader(file)][:50]


@pytest.mark.allow_console("404", reason="the weights are taken away")
def test_missing_weights_are_named(page, site_url):
    page.route("**/pip-chat.safetensors", lambda route: route.fulfill(status=404))
    assert "pip-chat.safetensors" in failure(page, site_url)


@pytest.mark.allow_console("net::ERR_FAILED", reason="the connection is cut")
def test_a_lost_network_is_named(page, site_url):
    page.route("**/app.bin", lambda route: route.abort())
    assert "network" in failure(page, site_url)


def test_weights_that_are_cut_off_are_refused_with_the_reason(page, site_url):
    half = WEIGHTS.read_bytes()[: WEIGHTS.stat().st_size // 2]
    page.route("**/pip-chat.safetensors", lambda route: route.fulfill(body=half))
    with pytest.raises(weights.WeightsError) as here:
        weights.read(half)
    assert str(here.value) in failure(page, site_url)


def test_loading_says_how_far_it_is(page, site_url):
    seen: list[float] = []
    page.expose_function("noteProgress", lambda part: seen.append(part))
    page.add_init_script(
        """const real = Worker;
        self.Worker = class extends real {
          constructor(...args) {
            super(...args);
            this.addEventListener("message", ({ data }) => {
              if (data.type === "progress") noteProgress(data.loaded / data.total);
            });
          }
        };"""
    )
    page.goto(site_url)
    expect(page.locator("html")).to_have_attribute("data-engine", "ready", timeout=240_000)
    assert len(seen) > 3
    assert seen == sorted(seen)
    assert seen[-1] == 1
