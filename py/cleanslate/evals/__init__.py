"""How good Pip is: accuracy per skill on questions made anew (`accuracy`), and conversations that anybody can write down
with what they expect (`conversations`, read by `files`).

This package imports nothing by itself: the page that holds conversations needs only those, and no training code.
"""
