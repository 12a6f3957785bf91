"""One experiment a module, each usable alone.  The module `<name>.py` has `EXPERIMENT`, a class, and `CHAPTER`, the chapter around it."""
