"""The one exception for things that a person has to put right."""


class BuildProblem(Exception):
    """Something could not be had or made; the message says what would help."""
