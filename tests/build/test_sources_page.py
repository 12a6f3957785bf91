"""`/sources/`: every fact is complete and on the page, and whatever the prose cites is there to be looked up."""

import html
import re

import pytest
from live.chapters import ORDER
from live.rich import cited
from live.words import every_text, words

from tools import facts, sources_page
from tools.places import DIST
from tools.problems import BuildProblem

PAGE = DIST / "sources" / "index.html"
COMPLETE = """checked = "2026-11-22"
[fact.one]
group = "window"
says = "It holds ten tokens."
when = "2019"
source = "example.org"
seen = "primary"
"""


def shown() -> str:
    return html.unescape(PAGE.read_text(encoding="utf-8"))


def entry(fact_id: str) -> str:
    """What the page says in the entry of one fact."""
    return re.search(rf'<li class="fact" id="{fact_id}">(.*?)</li>', shown(), re.DOTALL).group(1)


def test_every_fact_is_on_the_page_with_its_time_its_source_and_the_day_it_was_checked():
    checked, every = facts.load()
    for fact in every:
        told = entry(fact.id)
        for text in (fact.says, fact.when, fact.source, words(f"sources.{fact.seen}"), sources_page.said_date(checked)):
            assert text in told, fact.id


def test_whatever_the_prose_cites_can_be_looked_up():
    citations = {name for text in every_text().values() for name in cited(text)}
    assert citations and citations <= {fact.id for fact in facts.load()[1]}
    assert all(f'id="{name}"' in shown() for name in citations)


def test_no_id_stands_on_the_page_twice():
    ids = re.findall(r'\bid="([^"]+)"', shown())
    assert len(ids) == len(set(ids))


def test_the_pages_links_to_places_in_it_lead_somewhere():
    ids = set(re.findall(r'\bid="([^"]+)"', shown()))
    assert set(re.findall(r'href="(?:\.\./sources/)?#([^"]+)"', shown())) <= ids


def test_every_muddle_is_corrected_and_leads_to_the_chapter_that_shows_it():
    for name, chapter in sources_page.MUDDLES.items():
        told = re.search(rf'id="muddle-{name}">(.*?)</div>', shown(), re.DOTALL).group(1)
        assert words(f"muddle.{name}.said") in told
        assert (f'href="../chapters/{chapter}/"' in told) == (chapter in ORDER)


@pytest.mark.parametrize("key", facts.NEEDED)
def test_a_fact_that_is_not_complete_stops_the_build(tmp_path, key):
    file = tmp_path / "facts.toml"
    file.write_text(COMPLETE)
    assert facts.load(file)[1][0].id == "one"
    file.write_text("\n".join(line for line in COMPLETE.splitlines() if not line.startswith(key)))
    with pytest.raises(BuildProblem, match=f"the fact 'one' does not say: {key}"):
        facts.load(file)


@pytest.mark.parametrize("key", ["group", "seen"])
def test_a_fact_of_an_unknown_kind_stops_the_build(tmp_path, key):
    file = tmp_path / "facts.toml"
    file.write_text(re.sub(rf'{key} = "[^"]+"', f'{key} = "rumour"', COMPLETE))
    with pytest.raises(BuildProblem, match="'rumour'"):
        facts.load(file)
