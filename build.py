"""The one door to this project: serve, build, test, train, bench, gallery.

Needs Python 3.11 or newer and nothing else.  It makes an environment of its
own in `.venv/`, fetches what the locks name, and then does what was asked.

    python build.py serve            build the site and show it at a local address
    python build.py build            make dist/
    python build.py test [pytest …]  build, then run every test (or those named)
    python build.py train [options]  remake the weights from a seed
    python build.py bench [--json]   measure speed, as ratios within one run
    python build.py gallery          picture every page in three widths and two themes
"""

import sys

OLDEST_PYTHON = (3, 11)

if sys.version_info < OLDEST_PYTHON:
    sys.exit("build.py needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])

import argparse
import os
import subprocess

from tools import environment
from tools.places import ASSETS, ROOT
from tools.problems import BuildProblem

COMMANDS = {
    "serve": "build the site and show it at a local address",
    "build": "make dist/",
    "test": "build, then run the tests; further arguments go to pytest",
    "train": "remake the weights; further arguments go to `python -m cleanslate train`",
    "bench": "measure speed as ratios within one run",
    "gallery": "picture every page in three widths and two themes, for review",
}

EVERY_TEST = ["--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile"]
"""All tests are shared out, a file at a time, over the cores; those that are named run by themselves, in order."""


def parser() -> argparse.ArgumentParser:
    """The command line; what `test` and `train` do not know they pass on."""
    top = argparse.ArgumentParser(prog="build.py", description=__doc__.splitlines()[0])
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    made = {
        name: commands.add_parser(name, help=text, add_help=name not in ("test", "train"))
        for name, text in COMMANDS.items()
    }
    made["serve"].add_argument("--port", type=int, help="a port of your choice (else 8000 or the next free one)")
    made["bench"].add_argument("--json", action="store_true", help="print JSON instead of a table")
    made["bench"].add_argument("--no-browser", action="store_true", help="measure this machine's Python only")
    return top


def run(command: str, options: argparse.Namespace, rest: list[str]) -> int:
    """Do one command inside the environment and return its exit code."""
    from tools import bench, browser, server, site

    if command == "train":
        site.build_host_library()
        return train(rest)
    if command in ("test", "gallery"):
        browser.ensure()
    site.build()
    if command == "serve":
        server.serve(options.port)
    elif command == "bench":
        bench.run(as_json=options.json, with_browser=not options.no_browser)
    elif command == "gallery":
        from tools import gallery

        print(f"The gallery is at {gallery.make()}")
    elif command == "test":
        return subprocess.call([sys.executable, "-m", "pytest", *(rest or EVERY_TEST)], cwd=ROOT)
    return 0


def train(options: list[str]) -> int:
    """Run the trainer; when it has made other weights than those that were there, measure them for the model card."""
    from tools import card, stamps
    from tools.site import WEIGHTS

    shipped = [ASSETS / name for name in WEIGHTS]
    before = stamps.digest(*shipped)
    code = subprocess.call([sys.executable, "-m", "cleanslate", "train", *options], cwd=ROOT)
    if code == 0 and stamps.digest(*shipped) != before:
        card.main()
    return code


def main(arguments: list[str]) -> int:
    """Set up, move into `.venv`, and do the command."""
    options, rest = parser().parse_known_args(arguments)
    if rest and options.command not in ("test", "train"):
        parser().error(f"{options.command} does not take {' '.join(rest)}")
    try:
        for_tests = options.command in ("test", "bench", "gallery")
        environment.prepare(for_tests)
        if not environment.is_active():
            return environment.call([str(ROOT / "build.py"), *arguments])
        return run(options.command, options, rest)
    except BuildProblem as problem:
        print(f"build.py: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
