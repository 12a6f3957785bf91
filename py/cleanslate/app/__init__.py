"""Everything that remembers: what a chat product keeps around the function.

The model reads one list of tokens and forgets it.  This folder chooses those tokens (`window`), asks for
a reply (`chat`), keeps notes (`memory`) and past chats (`past_chats`), and keeps the transcript (`session`).
"""
