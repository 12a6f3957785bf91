# A small window and a chat that is too long for it.
chat = [
    {"role": "user", "content": "My name is Ada."},
    {"role": "assistant", "content": "Nice to meet you, Ada!"},
    {"role": "user", "content": "My cat is called Tom and my favourite colour is blue."},
    {"role": "assistant", "content": "Blue is a lovely colour."},
    {"role": "user", "content": "What is my name?"},
]
window = pip.window(chat, window=80)

for span in window.evicted:
    print("gone:", span.source, repr(span.text))
for span in window.spans:
    print("kept:", span.source, repr(span.text))
