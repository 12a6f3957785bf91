"""The JavaScript packages in `node_modules/`, exactly as `package-lock.json` names them."""

from tools import node, stamps
from tools.places import NODE_MODULES, ROOT


def fetch() -> None:
    """Install the locked packages; nothing happens when they are there already."""
    key = stamps.digest(ROOT / "package.json", ROOT / "package-lock.json")
    if stamps.is_fresh("npm", key, NODE_MODULES):
        return
    print("Fetching the npm packages …", flush=True)
    node.npm("ci", "--ignore-scripts")
    stamps.mark("npm", key)
