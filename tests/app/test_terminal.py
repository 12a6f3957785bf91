import pytest

from cleanslate.app.session import Session
from cleanslate.app.terminal import HELP, Terminal


@pytest.fixture
def type_in(monkeypatch, capsys):
    """`type_in(pip, "Hi", …)` → what the terminal printed; an exception among the lines is raised there."""

    def run(pip, *lines: str | type[BaseException], session: Session | None = None) -> str:
        left = list(lines)

        def answer(_: str) -> str:
            line = left.pop(0) if left else EOFError
            if isinstance(line, str):
                return line
            raise line

        monkeypatch.setattr("builtins.input", answer)
        Terminal(pip, session or Session()).run()
        return capsys.readouterr().out

    return run


def test_what_is_typed_is_answered_and_blank_lines_are_not(type_in, scripted):
    assert type_in(scripted(" Hello!<|end|>"), "Hi", "  ").count("pip> Hello!\n") == 1


@pytest.mark.parametrize("end", ["/quit", EOFError, KeyboardInterrupt])
def test_leaving_is_quiet(type_in, scripted, end):
    assert "Hello" not in type_in(scripted(" Hello!<|end|>"), end, "Hi")


def test_help_lists_every_command_that_works(type_in, scripted):
    commands = [line.split()[0] for line in HELP.splitlines() if line.startswith("/")]
    assert commands == ["/new", "/memory", "/window", "/help", "/quit"]
    assert HELP in type_in(scripted(""), "/help")
    assert "There is no" not in type_in(scripted(""), *commands)


def test_an_unknown_command_is_not_sent_to_pip(type_in, scripted):
    pip = scripted(" Hello!<|end|>")
    assert "There is no /forget. /help lists what there is." in type_in(pip, "/forget me")
    assert pip.transformer.prompts == []


def test_a_saved_note_is_shown_and_stays_after_new(type_in, remembering_pip):
    session = Session(memory=True)
    out = type_in(remembering_pip, "I'm Ada", "/new", "/memory", session=session)
    assert "[remember: name = Ada → saved] Nice to meet you, Ada!" in out
    assert "Memory is on. Notes: 1\n  1  name = Ada" in out
    assert session.messages == []


def test_memory_can_be_switched_and_notes_added_and_deleted(type_in, scripted):
    out = type_in(scripted(""), "/memory on", "/memory add pet = cat", "/memory delete 1", "/memory off", "/memory x")
    assert "Memory is on. Notes: none" in out and "  1  pet = cat" in out
    assert "Memory is off. Notes: none" in out and "Use /memory on" in out


def test_the_window_shows_what_is_read_and_what_is_no_longer_seen(type_in, scripted):
    out = type_in(scripted(" Hello!<|end|>"), "My name is Ada. " * 4, "What's my name?", "/window 64", "/window big")
    assert "no longer seen  user       My name" in out
    assert "of 64 tokens; 32 are kept free" in out
    assert "Use /window, or /window NUMBER" in out


@pytest.mark.parametrize("line", ["/window 20", "/memory delete 9", "/memory add " + "x" * 101])
def test_a_mistake_is_explained_and_the_chat_goes_on(type_in, scripted, line):
    out = type_in(scripted(" Hello!<|end|>"), line, "Hi")
    assert "\n(" in out and "pip> Hello!" in out


def test_ctrl_c_stops_pip_and_not_the_program(type_in, scripted):
    def interrupted(prompt: str) -> str:
        if "one" in prompt:
            raise KeyboardInterrupt
        return " Hello!<|end|>"

    session = Session()
    out = type_in(scripted(interrupted), "one", "/new", "two", session=session)
    assert "(stopped)" in out and "pip> Hello!" in out


def test_a_reply_cut_off_by_its_length_is_marked(type_in, scripted):
    assert " …\n" in type_in(scripted(" abcdefghijklmnopqrstuvwxyz 0123456789" * 3), "Hi")
