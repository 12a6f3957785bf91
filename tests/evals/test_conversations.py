"""Anybody can write down a conversation and what they expect: it is held with the real Pip, and mistakes in the file are named."""

from pathlib import Path

import pytest

from cleanslate.app.chat import Pip
from cleanslate.errors import EvalError
from cleanslate.evals.command import main
from cleanslate.evals.conversations import Check, Conversation, play, shares
from cleanslate.evals.files import LARGEST_FILE, parse_conversations, read_conversations

ROOT = Path(__file__).resolve().parents[2]
EVALS = ROOT / "assets" / "evals"
WEIGHTS = ROOT / "assets" / "pip-chat.safetensors"


@pytest.fixture(scope="module")
def pip() -> Pip:
    return Pip.load(WEIGHTS)


def test_pip_keeps_every_promise_of_the_pages(pip):
    outcomes = list(play(pip, read_conversations(EVALS / "promises.yaml")))
    assert len(outcomes) >= 20
    assert [(outcome.conversation.id, outcome.content, outcome.error) for outcome in outcomes if not outcome.right] == []


@pytest.mark.parametrize("path", sorted(EVALS.glob("*.yaml")), ids=lambda path: path.name)
def test_every_shipped_file_can_be_read(path):
    talks = read_conversations(path)
    assert len({talk.id for talk in talks}) == len(talks) >= 20


@pytest.mark.parametrize("name", ["blind.yaml", *(f"blind-{n}.yaml" for n in range(2, 22))])
def test_a_blind_set_has_the_size_that_was_promised(name):
    talks = read_conversations(EVALS / name)
    lines = sum(len(talk.user) == 1 and talk.notes is None and not talk.documents for talk in talks)
    assert lines >= 150 and len(talks) - lines >= 40  # the others: several messages, or notes or a document beside one


@pytest.mark.parametrize(
    ("checks", "holds"),
    [
        ('{iexact: "your NAME is oriel."}', True),
        ("{iexact: Oriel}", False),
        ("{contains: oriel}", True),
        ("{contains: Marisol}", False),
        ("{contains_any: [Marisol, ORIEL]}", True),
        ("{contains_any: [Marisol, Ada]}", False),
        ("{notcontains: Marisol}", True),
        ("{notcontains: oriel}", False),
        ("{tool_call: none}", True),
        ("{tool_call: {key: name}}", False),
    ],
)
def test_a_check_fails_exactly_when_the_reply_is_not_as_wanted(pip, checks, holds):
    (outcome,) = play(
        pip, parse_conversations(f'- {{user: "What is my name?", notes: [name = Oriel], checks: [{checks}]}}')
    )
    assert (outcome.content, outcome.right) == ("Your name is Oriel.", holds)


def test_a_saved_note_is_a_tool_call_with_its_key_and_value(pip):
    talk = '- {user: "My name is Oriel.", notes: [], checks: [{tool_call: {key: name, value: %s}}]}'
    assert [next(play(pip, parse_conversations(talk % name))).right for name in ("oriel", "Marisol")] == [True, False]


def test_an_earlier_reply_can_be_asked_for_again(pip):
    talks = parse_conversations("""
- {id: one, user: ["What does a cow say?"], checks: [{contains: a}]}
- {id: two, user: ["What does a cow say?"], checks: [{same_as: one}]}
- {id: three, user: ["What does a duck say?"], checks: [{same_as: one}]}""")
    assert [outcome.right for outcome in play(pip, talks)] == [True, True, False]


def test_a_conversation_that_cannot_be_held_is_a_failure_with_its_reason_and_the_next_is_held(pip):
    full = "I like long walks and I like music and I like the sea. " * 3
    talks = parse_conversations(f"""
- {{user: ["{full}", "hi"], settings: {{window: 64, policy: refuse}}, checks: [{{contains: a}}]}}
- {{user: "What does a cow say?", checks: [{{contains: moo}}]}}""")
    first, second = play(pip, talks)
    assert not first.right and "window" in first.error and second.right


def test_headings_say_what_conversations_are_about_and_the_sum_comes_last(pip):
    talks = parse_conversations("""
cows: [{user: "What does a cow say?", checks: [{contains: moo}]}]
ducks: [{user: "What does a duck say?", checks: [{contains: moo}]}]""")
    found = shares(play(pip, talks))
    assert [(share.about, share.n, share.right) for share in found] == [("cows", 1, 1), ("ducks", 1, 0), ("all", 2, 1)]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "it is empty"),
        ("[]", "no conversation"),
        ("just words", "is a text: it must be a list"),
        ("- hello", "is a text: it must be a mapping"),
        ("- {checks: [{contains: a}]}", "`user` is empty"),
        ("- {user: [], checks: [{contains: a}]}", "`user` is empty"),
        ("- {user: [7], checks: [{contains: a}]}", "is a number: it must be a text"),
        ("- {user: hi}", "`checks` is missing"),
        ("- {user: hi, checks: []}", "proves nothing"),
        ("- {user: hi, checks: [contains]}", "each check is one kind"),
        ("- {user: hi, checks: [{contain: a}]}", "unknown check 'contain': use iexact, contains"),
        ("- {user: hi, checks: [{contains: [a]}]}", "must be a text"),
        ("- {user: hi, checks: [{contains: ''}]}", "must be a text"),
        ("- {user: hi, checks: [{contains_any: a}]}", "must be a list of texts"),
        ("- {user: hi, checks: [{tool_call: some}]}", '"none", or a key'),
        ("- {user: hi, checks: [{same_as: later}]}", "no conversation before it"),
        ("- {user: hi, checks: [{contains: a}], note: [x]}", "unknown field 'note': use id, about"),
        ("- {user: hi, checks: [{contains: a}], notes: x}", "`notes` is a text: it must be a list"),
        ("- {user: hi, checks: [{contains: a}], settings: {window: 3}}", "window must be a whole number"),
        ("- {user: hi, checks: [{contains: a}], settings: {size: 3}}", "unknown setting: use window"),
        ("- {id: a, user: hi, checks: [{contains: a}]}\n- {id: a, user: hi, checks: [{contains: a}]}", "called 'a'"),
        ("- {user: hi\n- x: [", "not valid YAML in line"),
        ("- !!python/object:os.system {}", "not valid YAML"),
        ("- {user: hi, user: ho, checks: []}", "not valid YAML"),
        ("x" * (LARGEST_FILE + 1), "longer than"),
    ],
)
def test_a_mistake_in_a_file_is_named_with_what_would_be_right(text, complaint):
    with pytest.raises(EvalError, match=complaint.replace("[", r"\[")):
        parse_conversations(text)


def test_yes_and_no_are_words_and_json_is_read_as_well():
    expected = [Conversation("conversation 1", ("hi",), (Check("contains", "no"),))]
    assert parse_conversations("- {user: hi, checks: [{contains: no}]}") == expected
    assert parse_conversations('[{"user": "hi", "checks": [{"contains": "no"}]}]') == expected


def test_the_command_line_names_what_failed_and_how(tmp_path, capsys):
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text('- {id: cow, user: "What does a cow say?", checks: [{contains: moo}]}')
    bad.write_text('- {id: ask-a-duck, user: "What does a duck say?", checks: [{contains: moo}]}')
    assert main([str(good), "--weights", str(WEIGHTS)]) == 0
    assert main([str(tmp_path), "--weights", str(WEIGHTS), "--failures", "3"]) == 1
    printed = capsys.readouterr().out
    assert "ask-a-duck" in printed and "contains: moo" in printed and "uack" in printed


def test_a_file_that_is_not_there_or_not_text_is_named(tmp_path):
    (tmp_path / "picture.yaml").write_bytes(b"\xff\xd8\xff\xe0")
    for name in ("nothing.yaml", "picture.yaml"):
        with pytest.raises(EvalError, match=name):
            read_conversations(tmp_path / name)


def test_a_folder_without_conversations_is_an_error_and_not_a_success(tmp_path):
    with pytest.raises(EvalError, match="no file of conversations"):
        main([str(tmp_path), "--weights", str(WEIGHTS)])
