"""For all tests: hypothesis takes its time on slow machines and finds the same examples in every run."""

from hypothesis import settings

settings.register_profile("clean-slate", deadline=None, derandomize=True)
settings.load_profile("clean-slate")
