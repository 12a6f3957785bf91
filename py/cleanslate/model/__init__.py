"""The function: text in, probabilities out.

Everything in this folder is stateless.  It reads a weights file and never writes one; what it
computes for one call is gone with that call (the key-value cache is an argument, owned by the caller).
"""
