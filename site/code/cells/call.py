# The whole chatbot is this call. Nothing is kept from one call to the next.
hello = [{"role": "user", "content": "Hi, I'm Ada."}]
first = pip.reply(hello)
print("Pip:", first.content)

question = {"role": "user", "content": "What is my name?"}
print("with the chat before it:", pip.reply([*hello, *first.messages, question]).content)
print("without it:", pip.reply([question]).content)
print("with a note:", pip.reply([question], notes=["name = Ada"]).content)
print("the weights, before and after:", first.fingerprint[:16], pip.fingerprint[:16])
