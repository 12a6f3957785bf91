"""The only code that makes weights.

Chatting never comes here: nothing in `model/` or `app/` may import this folder, and a test holds that.
"""
