"""The pages, in Python: state, update and view, run when the site is built and again in the browser."""
