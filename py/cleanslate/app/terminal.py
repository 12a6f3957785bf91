"""A conversation in the terminal, with a look at what Pip reads."""

from collections.abc import Callable

from cleanslate.app.chat import Pip
from cleanslate.app.events import Done, TokenDrawn, ToolCalled
from cleanslate.app.session import Session
from cleanslate.app.window import count
from cleanslate.errors import CleanSlateError

HELP = """\
/new            a new chat: the window is wiped, the notes stay
/memory         the notes; /memory on, /memory off, /memory add TEXT, /memory delete NUMBER
/window         what Pip reads, and what no longer fits; /window NUMBER changes its size
/help           this list
/quit           leave (so do Ctrl-D and Ctrl-C; while Pip speaks, Ctrl-C only stops it)"""


class Terminal:
    """Reads lines, prints answers.  All that it remembers is in the session."""

    def __init__(self, pip: Pip, session: Session) -> None:
        self.pip, self.session = pip, session
        self._commands: dict[str, Callable[[str], None]] = {
            "/new": self._new, "/memory": self._memory, "/window": self._window, "/help": self._help,
        }

    def run(self) -> None:
        """Until /quit, the end of the input, or Ctrl-C while nothing is being said."""
        print(f"Pip, {self.pip.weights.size:,} bytes, fingerprint {self.pip.fingerprint[:16]}…  /help for help")
        while True:
            try:
                line = input("you> ").strip()
            except UnicodeDecodeError:
                print("That line was not UTF-8 text.")
                continue
            except (EOFError, KeyboardInterrupt):
                print()
                return
            if line == "/quit":
                return
            if line:
                self._obey(line)

    def _obey(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        try:
            if not line.startswith("/"):
                self._say(line)
            elif name in self._commands:
                self._commands[name](rest.strip())
            else:
                print(f"There is no {name}. /help lists what there is.")
        except CleanSlateError as error:
            print(f"({error})")

    def _say(self, text: str) -> None:
        events = self.session.send(self.pip, text)
        print("pip> ", end="", flush=True)
        try:
            for event in events:
                if isinstance(event, TokenDrawn):
                    print(event.text, end="", flush=True)
                elif isinstance(event, ToolCalled):
                    self._show_call(event)
                elif isinstance(event, Done):
                    print(" …" if event.reply.finish_reason != "stop" else "")
        except KeyboardInterrupt:
            events.close()
            print(" (stopped)")
        except CleanSlateError:
            print()
            raise

    def _show_call(self, event: ToolCalled) -> None:
        arguments = event.call["arguments"]
        asked = f"{arguments['key']} = {arguments['value']}" if arguments else event.call.get("raw", "")
        print(f"[{event.call['name']}: {asked} → {event.result}] ", end="", flush=True)

    def _new(self, _: str) -> None:
        self.session.new_chat()
        print("A new chat. The window holds only what stands there anyway: see /window.")

    def _memory(self, rest: str) -> None:
        word, _, argument = rest.partition(" ")
        if word in ("on", "off") and not argument:
            self.session.memory = word == "on"
        elif word == "add" and argument:
            self.session.notes.add(argument)
        elif word == "delete" and argument.strip().isdecimal():
            self.session.notes.delete(int(argument))
        elif word:
            print("Use /memory on, /memory off, /memory add TEXT or /memory delete NUMBER.")
            return
        print(f"Memory is {'on' if self.session.memory else 'off'}. Notes: {len(self.session.notes) or 'none'}")
        for note in self.session.notes:
            print(f"{note.id:3}  {note.text}")

    def _window(self, rest: str) -> None:
        if rest:
            if not rest.isdecimal():
                print("Use /window, or /window NUMBER to change its size.")
                return
            self.session.change(window=int(rest))
        window = self.session.window(self.pip)
        for span in window.evicted:
            print(f"{len(span.tokens):4}  no longer seen  {span.source:9}  {span.text}")
        for span in window.spans:
            print(f"{len(span.tokens):4}  {'pinned' if span.pinned else '':14}  {span.source:9}  {span.text}")
        print(f"{count(window.spans)} of {window.size} tokens; {window.room} are kept free for the reply.")

    def _help(self, _: str) -> None:
        print(HELP)
