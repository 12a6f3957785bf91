# Text goes in as tokens: pieces of text with a number each.
text = "My name is Ada."

for token in pip.tokenizer.encode(text):
    print(token, repr(pip.tokenizer.token_text(token)))
