"""The engine in the page: the same numbers as here, and plain words when it cannot start."""

import json

import pytest
from playwright.sync_api import Page, expect

from cleanslate.model import weights
from tools import bench
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


def failure(page: Page, site_url: str) -> str:
    """Open the chat page, whose engine must fail, and give the reason that a visitor reads."""
    page.goto(site_url)
    expect(page.locator("html")).to_have_attribute("data-engine", "failed", timeout=240_000)
    return page.locator("[data-why]").inner_text()


def test_the_page_computes_the_same_bits_as_this_machines_python(page, site_url):
    namespace: dict = {}
    exec(HASH_OF_LOGITS, namespace)
    here = namespace["hash_of_logits"](WEIGHTS.read_bytes())
    page.route("**/bench/", lambda route: route.fulfill(body=bench.PAGE, content_type="text/html"))
    page.goto(f"{site_url}bench/")
    page.evaluate(bench.START_PYTHON, "python_stdlib.bin")
    program = HASH_OF_LOGITS + "\ndef measure(blob):\n    return hash_of_logits(blob)\n"
    assert json.loads(page.evaluate(bench.MEASURE, program)) == here


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
