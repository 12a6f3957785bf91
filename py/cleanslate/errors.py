"""Every error that Clean Slate raises on purpose, in one place.

Each error has a `type` (a stable snake_case name, used in JSON) and a message that says what was
wrong and what would be right.  Anything else that escapes is a bug.

>>> MessageError("unknown role 'robot': use system, user, assistant or tool").to_json()
{'type': 'message_error', 'message': "unknown role 'robot': use system, user, assistant or tool"}
"""


class CleanSlateError(Exception):
    """Base of all our errors."""

    type = "error"

    def to_json(self) -> dict[str, str]:
        return {"type": self.type, "message": str(self)}


class KernelError(CleanSlateError):
    """The compiled arithmetic cannot be loaded or was called with wrong shapes."""

    type = "kernel_error"


class WeightsError(CleanSlateError):
    """A weights file is cut off, altered, or of another shape than it says."""

    type = "weights_error"


class TokenizerError(CleanSlateError):
    """A tokenizer description that cannot be used, or a token id outside the vocabulary."""

    type = "tokenizer_error"


class MessageError(CleanSlateError):
    """A message has an unknown role, no content, or another shape than chat messages have."""

    type = "message_error"


class SettingError(CleanSlateError):
    """A setting (policy, seed, temperature, …) outside what it may be."""

    type = "setting_error"


class WindowError(CleanSlateError):
    """The window cannot hold what must stand in it."""

    type = "window_error"


class WindowFull(WindowError):
    """The policy is `refuse` and the conversation no longer fits.  Nothing is lost."""

    type = "window_full"


class StorageError(CleanSlateError):
    """Saved data (a session, a note) is damaged or of another shape."""

    type = "storage_error"


class TrainingError(CleanSlateError):
    """A training run cannot start or go on (bad checkpoint, unknown stage, …)."""

    type = "training_error"


class RequestError(CleanSlateError):
    """A line given to the command line is not a request in JSON."""

    type = "request_error"


class EvalError(CleanSlateError):
    """A file of eval conversations that cannot be read, or that expects something that cannot be checked."""

    type = "eval_error"
