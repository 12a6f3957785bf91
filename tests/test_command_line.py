"""The command line as a person uses it: another process, its output and its exit status."""

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cleanslate.__main__ import main, parser

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "assets" / "pip-chat.safetensors"
COMMANDS = ["chat", "reply", "train", "eval", "fingerprint"]
ASK = '{"messages":[{"role":"user","content":"hi"}]}'


def run(*arguments: str, typed: str | bytes = "", cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess:
    typed = typed.encode() if isinstance(typed, str) else typed
    done = subprocess.run(
        [sys.executable, "-m", "cleanslate", *arguments],
        input=typed, capture_output=True, cwd=cwd, timeout=120,
        env={**os.environ, "PYTHONPATH": str(ROOT / "py"), **environment},
    )
    done.stdout, done.stderr = done.stdout.decode(), done.stderr.decode()
    return done


def test_help_and_readme_name_every_command():
    (commands,) = (action.choices for action in parser()._actions if action.choices)
    assert list(commands) == COMMANDS
    shown = run("--help").stdout
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert re.search(rf"^ +{command}\b", shown, re.MULTILINE), command
        assert re.search(rf"-m cleanslate [a-z |]*\b{command}\b", readme), command


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command):
    done = run(command, "--help")
    assert done.returncode == 0 and "usage" in done.stdout, done.stderr


def test_one_json_line_in_is_one_json_line_out():
    done = run("reply", typed=ASK + "\n")
    (line,) = done.stdout.splitlines()
    answer = json.loads(line)
    assert done.returncode == 0 and answer["content"]
    assert answer["fingerprint"] == hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()
    assert answer["prompt_tokens"] == sum(len(span["tokens"]) for span in answer["window"])


def test_a_wrong_line_gets_an_error_and_the_next_an_answer():
    done = run("reply", typed=b"nonsense\n\n\xff\n" + ASK.encode())
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [next(iter(answer)) for answer in answers] == ["error", "error", "content"]
    assert set(answers[0]["error"]) == {"type", "message"}
    assert done.returncode == 0 and done.stderr == ""


def test_the_same_line_gives_the_same_bytes_in_another_process_and_another_language():
    asked = ASK[:-1] + ',"temperature":1,"seed":5}'
    first = run("reply", typed=asked, PYTHONHASHSEED="1", LC_ALL="C")
    second = run("reply", typed=asked, PYTHONHASHSEED="2", LC_ALL="C.UTF-8")
    assert first.stdout == second.stdout != ""


def test_no_lines_no_answers():
    done = run("reply")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_reader_that_goes_away_is_no_drama():
    done = subprocess.run(
        f"yes '{ASK}' | head -200 | '{sys.executable}' -m cleanslate reply | head -1",
        shell=True, capture_output=True, text=True, cwd=ROOT, timeout=120,
        env={**os.environ, "PYTHONPATH": str(ROOT / "py")},
    )
    assert len(done.stdout.splitlines()) == 1 and done.stderr == ""


def test_a_chat_ends_quietly_with_its_input():
    done = run("chat", typed="hi\n/window\n/new\n/memory\n/help\n")
    assert done.returncode == 0 and done.stderr == ""
    assert "pip> " in done.stdout and "You are Pip" in done.stdout


def test_any_character_can_be_typed_in_any_terminal():
    typed = "Zoë 🙂 <|end|>\n/window\n".encode() + b"\xff\xfe\nhi\n/quit\n"
    done = run("chat", typed=typed, PYTHONIOENCODING="ascii:strict")
    assert done.returncode == 0 and "Traceback" not in done.stderr


def test_ctrl_c_leaves_the_chat_without_a_traceback():
    chat = subprocess.Popen(
        [sys.executable, "-u", "-m", "cleanslate", "chat"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "py")},
    )
    assert "Pip" in chat.stdout.readline()
    assert chat.stdout.read(5) == "you> "
    chat.send_signal(signal.SIGINT)
    _, errors = chat.communicate(timeout=60)
    assert (chat.returncode, errors) == (0, "")


def test_a_fingerprint_is_what_sha256sum_prints(tmp_path):
    for name, content in (("a", b""), ("b", b"stone")):
        (tmp_path / name).write_bytes(content)
    done = run("fingerprint", "a", "b", cwd=tmp_path)
    assert done.stdout.splitlines() == [
        f"{hashlib.sha256(b'').hexdigest()}  a",
        f"{hashlib.sha256(b'stone').hexdigest()}  b",
    ]
    assert run("fingerprint").stdout.split()[0] == hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["fingerprint", "no-such-file"], "cannot read no-such-file"),
        (["reply", "--weights", "no-such-file"], "cannot read the weights file no-such-file"),
        (["reply", "--weights", "README.md"], "weights file"),
        (["chat", "--weights", "."], "cannot read the weights file"),
        (["chat", "--window", "20"], "from 64 to 256, not 20"),
        (["chat", "--policy", "forget"], "use drop-oldest-tokens"),
        (["chat", "--temperature", "nan"], "temperature must be"),
        (["chat", "--seed", "-1"], "seed must be"),
        (["chat", "--seed", "x"], "invalid int value"),
        (["sing"], "invalid choice: 'sing'"),
        ([], "required"),
    ],
)
def test_a_mistake_is_one_clear_line_and_a_status(arguments, reason):
    done = run(*arguments)
    assert done.returncode != 0 and done.stdout == ""
    assert reason in done.stderr and "Traceback" not in done.stderr


def test_altered_weights_are_refused_with_the_reason(tmp_path):
    (tmp_path / "short").write_bytes(WEIGHTS.read_bytes()[:-1])
    done = run("reply", "--weights", str(tmp_path / "short"), typed=ASK)
    assert done.returncode == 1 and "cut off" in done.stderr and "Traceback" not in done.stderr


def test_weights_that_are_nowhere_are_missed_by_name(monkeypatch, capsys):
    monkeypatch.setattr("cleanslate.__main__.DEFAULT_WEIGHTS", Path("nowhere") / "pip-chat.safetensors")
    assert main(["fingerprint"]) == 1
    assert "there is no nowhere/pip-chat.safetensors here" in capsys.readouterr().err.replace("\\", "/")


def test_importing_the_package_loads_no_engine():
    code = "import sys, cleanslate; print([name for name in sys.modules if 'cleanslate.' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT / "py")
    assert done.stdout.strip() == "[]"
