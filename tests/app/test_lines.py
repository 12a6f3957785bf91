import json

import pytest

from cleanslate.app.lines import answer_lines

ASK = b'{"messages": [{"role": "user", "content": "Ferry"}]}'


@pytest.fixture
def ask(scripted):
    def lines(*requests: bytes) -> list[dict]:
        return [json.loads(line) for line in answer_lines(scripted(" Hello!<|end|>"), requests)]

    return lines


def test_each_line_is_answered_and_blank_ones_are_skipped(ask):
    assert [answer["content"] for answer in ask(ASK, b"", b"  \r\n", b"\xef\xbb\xbf" + ASK + b"\r\n")] == ["Hello!"] * 2


def test_every_setting_of_a_request_reaches_pip(ask):
    request = json.loads(ASK) | {
        "notes": ["name = Ada"], "documents": ["A ferry is a ship."], "window": 96, "policy": "refuse",
        "seed": 3, "temperature": 0,
    }
    (answer,) = ask(json.dumps(request).encode())
    assert [span["source"] for span in answer["window"]] == ["system", "note", "document", "user", "assistant"]


@pytest.mark.parametrize(
    ("line", "kind", "reason"),
    [
        (b"Hi", "request_error", "not JSON"),
        (ASK[:-2], "request_error", "not JSON"),
        (b"\xff\xfe{}", "request_error", "not UTF-8 (byte 0)"),
        (b"[]", "request_error", "a request is an object like"),
        (b"{}", "request_error", "there are no messages"),
        (b'{"messages": [], "mesages": []}', "request_error", "unknown key 'mesages': use messages, notes"),
        (b"[" * 100_000, "request_error", "nested too deeply"),
        (b'{"messages": ' + b"9" * 5000 + b"}", "request_error", "not JSON"),
        (b'{"messages": []}', "message_error", "messages is empty"),
        (b'{"messages": [{"role": "robot", "content": "Hi"}]}', "message_error", "unknown role 'robot'"),
        (ASK[:-1] + b', "window": 20}', "window_error", "from 64 to 256, not 20"),
        (ASK[:-1] + b', "window": null}', "window_error", "not None"),
        (ASK[:-1] + b', "policy": "forget"}', "setting_error", "unknown policy 'forget'"),
        (ASK[:-1] + b', "temperature": NaN}', "setting_error", "not nan"),
        (ASK[:-1] + b', "seed": 1e3}', "setting_error", "seed must be a whole number"),
        (ASK.replace(b"Ferry", b"word " * 200)[:-1] + b', "policy": "refuse"}', "window_full", "start a new chat"),
    ],
)
def test_a_line_that_is_wrong_gets_its_reason_and_the_next_is_answered(ask, line, kind, reason):
    wrong, right = ask(line, ASK)
    assert wrong["error"]["type"] == kind and reason in wrong["error"]["message"]
    assert right["content"] == "Hello!"


def test_an_answer_is_one_line_whatever_pip_says(scripted):
    (line,) = answer_lines(scripted(" Zoë\u2028\n🙂<|end|>"), [ASK])
    assert line.isascii() and len(line.splitlines()) == 1
    assert json.loads(line)["content"] == "Zoë\u2028\n🙂"
