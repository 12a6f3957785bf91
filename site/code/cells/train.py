# A new model with random weights learns from ten batches of text.
# These are the very steps that made Pip; there were only more of them.
from random import Random

from cleanslate.model.weights import fingerprint
from cleanslate.training.batches import batch_shares
from cleanslate.training.files import pack_model
from cleanslate.training.stages import CONFIG, examples
from cleanslate.training.trainer import Recipe, Trainer, fresh_tensors

recipe = Recipe("ten steps", steps=10, rows=4, length=256, shares=1, warmup=2)
tensors = fresh_tensors(CONFIG, seed=1)
trainer = Trainer(CONFIG, tensors, recipe)
texts = examples("base", Random("ten steps"), pip.tokenizer)

for step in range(1, 11):
    loss = trainer.step(batch_shares(texts, recipe.rows, recipe.length, recipe.shares))
    file = pack_model(CONFIG, pip.tokenizer, tensors, {})
    print(f"step {step:2}   loss {loss:.3f}   fingerprint {fingerprint(file)[:16]}")

print("Pip meanwhile, still: ", pip.fingerprint[:16])
