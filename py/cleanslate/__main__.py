"""The command line: `python -m cleanslate chat | reply | train | eval | fingerprint`."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from cleanslate.errors import CleanSlateError, WeightsError

DEFAULT_WEIGHTS = Path("assets") / "pip-chat.safetensors"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status: 0, or 1 with the reason on standard error."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    # What follows `train` and `eval` is theirs to read, `--help` included.
    if arguments[:1] == ["train"]:
        return _guarded(lambda: _train(arguments[1:]))
    if arguments[:1] == ["eval"]:
        return _guarded(lambda: _evaluate(arguments[1:]))
    options = parser().parse_args(arguments)
    return _guarded(lambda: options.run(options))


def parser() -> argparse.ArgumentParser:
    """The parser of all commands, for `--help` and for the tests that read it."""
    top = argparse.ArgumentParser(
        prog="python -m cleanslate", description="Talk to Pip, a tiny language model, and see what it reads."
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="command")

    chat = commands.add_parser("chat", help="a conversation in the terminal; /help lists what can be typed")
    _add_weights(chat)
    chat.add_argument("--window", type=int, default=None, help="tokens in the window, 64 to 256 (default 160)")
    chat.add_argument("--policy", default=None, help="drop-oldest-tokens (default), drop-oldest-messages or refuse")
    chat.add_argument("--seed", type=int, default=None, help="seed of the draw (default 0)")
    chat.add_argument("--temperature", type=float, default=None, help="0 (default, no chance) to 2")
    chat.add_argument("--memory", action="store_true", help="start with memory on")
    chat.set_defaults(run=_chat)

    reply = commands.add_parser("reply", help="one JSON object a line in, one a line out")
    _add_weights(reply)
    reply.set_defaults(run=_reply)

    # Named here for --help; `main` hands their arguments on before they reach this parser.
    commands.add_parser("train", help="make weights from a seed", add_help=False)
    commands.add_parser("eval", help="accuracy per skill", add_help=False)

    fingerprint = commands.add_parser("fingerprint", help="SHA-256 of a weights file, as sha256sum prints it")
    fingerprint.add_argument("files", nargs="*", metavar="FILE", help="default: the weights of Pip")
    fingerprint.set_defaults(run=_fingerprint)
    return top


def find_weights(given: str | None = None) -> Path:
    """The weights file: the given one, else that of the checkout, else that below the current folder."""
    if given is not None:
        return Path(given)
    checkout = Path(__file__).resolve().parents[2]
    for folder in (checkout, Path.cwd()):
        if (folder / DEFAULT_WEIGHTS).is_file():
            return folder / DEFAULT_WEIGHTS
    raise WeightsError(f"there is no {DEFAULT_WEIGHTS} here: run this in the checkout, or name a weights file")


def _chat(options: argparse.Namespace) -> int:
    from cleanslate.app.chat import Pip
    from cleanslate.app.session import Session
    from cleanslate.app.terminal import Terminal

    session = Session(memory=options.memory)
    given = {name: getattr(options, name) for name in ("window", "policy", "seed", "temperature")}
    session.change(**{name: value for name, value in given.items() if value is not None})
    Terminal(Pip.load(find_weights(options.weights)), session).run()
    return 0


def _reply(options: argparse.Namespace) -> int:
    from cleanslate.app.chat import Pip
    from cleanslate.app.lines import answer_lines

    pip = Pip.load(find_weights(options.weights))
    for line in answer_lines(pip, sys.stdin.buffer):
        print(line, flush=True)  # at once: whoever asks may wait for this answer before the next question
    return 0


def _train(arguments: list[str]) -> int:
    from cleanslate.training.run import main as train

    return train(arguments) or 0


def _evaluate(arguments: list[str]) -> int:
    from cleanslate.evals.command import main as evaluate

    return evaluate(arguments) or 0


def _fingerprint(options: argparse.Namespace) -> int:
    from cleanslate.model.weights import fingerprint

    status = 0
    for file in options.files or [find_weights()]:
        try:
            print(f"{fingerprint(Path(file).read_bytes())}  {file}")
        except OSError as error:
            status = _complain(f"cannot read {file}: {error.strerror or error}")
    return status


def _add_weights(command: argparse.ArgumentParser) -> None:
    command.add_argument("--weights", metavar="FILE", help=f"weights to run (default {DEFAULT_WEIGHTS})")


def _guarded(run: Callable[[], int]) -> int:
    """A user's mistake gives one clear line, never a traceback."""
    try:
        return run()
    except CleanSlateError as error:
        return _complain(str(error))
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader went away (`… | head -1`).  Give Python's last flush a place to write to.
        sys.stdout = None
        return 0


def _complain(message: str) -> int:
    print(f"cleanslate: {message}", file=sys.stderr)
    return 1


def _speak_utf8() -> None:
    """Pip may say any character; a terminal set to a small alphabet gets a replacement, not a crash."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


if __name__ == "__main__":
    sys.exit(main())
