// Gives PyScript's editors names that people can hear: each Run button and each field says which cell it is.
// PyScript builds them when it is ready, one after another, so they are named as they appear.

const unnamed = new Set(document.querySelectorAll("script[data-name]"));

function nameEditors() {
  for (const script of unnamed) {
    const box = script.nextElementSibling;
    const button = box?.querySelector(".py-editor-run-button");
    if (!button) continue;
    unnamed.delete(script);
    const name = script.dataset.name;
    button.type = "button";
    button.setAttribute("aria-label", `Run: ${name}`);
    const input = box.querySelector(".py-editor-input");
    input.setAttribute("role", "group");
    input.setAttribute("aria-label", `Code: ${name}`);
    const output = box.querySelector(".py-editor-output");
    output.setAttribute("role", "log");
    output.setAttribute("aria-label", `Output: ${name}`);
    nameField(input, name);
  }
}

/** The field itself lies in a shadow tree, which comes a little later and needs a style sheet of its own. */
function nameField(input, name) {
  const tree = [...input.querySelectorAll("*")].find((element) => element.shadowRoot)?.shadowRoot;
  const field = tree?.querySelector(".cm-content");
  if (!field) return requestAnimationFrame(() => nameField(input, name));
  field.setAttribute("aria-label", `Python code: ${name}. Escape, then Tab leaves it.`);
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "editor.css" });
  tree.append(sheet);
  giveFocusBack();
}

/** PyScript puts the caret into each editor that it makes, far down the page; a visitor who came to read starts at the top. */
function giveFocusBack() {
  const inside = document.activeElement?.shadowRoot?.activeElement;
  if (!acted && inside) inside.blur();
}

let acted = false;
for (const type of ["pointerdown", "keydown"]) addEventListener(type, () => (acted = true), { once: true, capture: true });
new MutationObserver(nameEditors).observe(document.querySelector("#cells"), { childList: true, subtree: true });
nameEditors();
