"""The search: it finds the passages of documents that fit a question, by the words that they share.

Finding is copying, not learning.  It knows nothing of the model.  The app uses it, and Pip is trained on what it finds.
"""
