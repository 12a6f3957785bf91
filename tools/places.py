"""Where things lie in this project."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / "py"
SITE = ROOT / "site"
ASSETS = ROOT / "assets"
LOCKS = ROOT / "locks"
DIST = ROOT / "dist"
NODE_MODULES = ROOT / "node_modules"
VENV = ROOT / ".venv"
WORK = ROOT / ".build"
"""Made things that are kept between builds: stamps, compiled library, wheels."""
HOST_LIBRARY = PYTHON / "cleanslate" / "model" / "libkernels.so"
