"""The shipped Pip reaches the bars, asked 200 questions per skill."""

from pathlib import Path

import pytest

from cleanslate.app.chat import Pip
from cleanslate.errors import CleanSlateError
from cleanslate.evals import SKILLS, SkillResult, format_table, held_out, main, run

WEIGHTS = Path(__file__).resolve().parents[2] / "assets" / "pip-chat.safetensors"
QUESTIONS = 200


@pytest.fixture(scope="module")
def pip() -> Pip:
    return Pip.load(WEIGHTS)


@pytest.mark.parametrize("name", [skill.name for skill in SKILLS if skill.bar is not None])
def test_pip_reaches_the_bar(pip, name):
    [result] = [result for result in run(pip, QUESTIONS, only=[name]) if result.name == name]
    assert result.passed, format_table([result]) + "\n" + "\n".join(map(str, result.failures))


def test_a_run_can_be_repeated(pip):
    assert run(pip, 3, only=["note used"]) == run(pip, 3, only=["note used"])


def test_the_table_says_which_bars_are_missed():
    table = format_table(
        [SkillResult("a", 200, 190, 0.97, ()), SkillResult("b", 200, 200, 0.97, ()), SkillResult("c", 200, 1, None, ())]
    )
    assert [line.split()[-1] for line in table.splitlines()[1:3]] == ["MISSED", "reached"]


def test_a_missing_file_is_named():
    with pytest.raises(CleanSlateError, match="no such intent.txt"):
        held_out.phrasings("no such intent")


def test_the_command_line_prints_a_row_per_skill(capsys):
    main(["note used", "--weights", str(WEIGHTS), "-n", "2"])
    assert capsys.readouterr().out.splitlines()[1].startswith("note used")
