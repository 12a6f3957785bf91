from cleanslate import Pip

pip = Pip.load("/assets/pip-chat.safetensors")
