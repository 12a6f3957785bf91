// Keeps a page alive that Python draws.  It knows nothing of what the page is about.
//
//   event in the page → worker: Python updates its state → HTML of each part → patched into the element with its id
//
// Elements say what they send:  data-on-click, -input, -submit, -keydown = "event name"
//   data-value, data-text    go with the event          data-keys        which keys count for keydown
//   data-submit-on-enter     Enter submits its form     data-clear       emptied when its form is submitted
//   data-reveal              id of what is brought into view when this is sent
//   data-fill                the field's own text stays until this number changes
//   data-into, data-unread   the text of the file that is chosen becomes that of the field with this id; what is said if it cannot be read
//   data-stick-to-end        stays scrolled to its end unless the reader scrolled up; grows within the screen
//   data-opens               opens its <details> when this number grows; otherwise that is the reader's choice
//   data-drags, data-along   dragging it up or down moves the slider with the first id; the second is the box that grows
//   data-show="loading …"    shown by the style sheet according to <html data-engine>, data-waiting, data-reason
// Around #live, the first part, the page has: #snapshot (the state it was built with), #announcer, [data-progress],
// [data-why] (where the reason of a failure goes) and [data-restart].
//
// It is loaded before the body, so that nothing is lost of what a quick reader types into a page that is still loading.
"use strict";

(() => {
  const html = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const BEAT = 2000; // milliseconds between two signs of life
  const MISSED = 4; // beats without any before the worker counts as lost
  const FIELDS = "input, textarea, select"; // what a reader can change without a trace in the HTML
  const CHOICES = "[type=radio], [type=checkbox]";
  const PATIENCE = 90_000; // milliseconds without progress while loading

  let worker = null;
  let snapshot = "";
  let firstBoot = true;
  let queue = []; // what happened while Python was not there
  let view = null; // the newest view, not yet drawn
  let held = false; // it waits for a newer one
  let sent = 0; // events that this worker was sent
  let moved = -1; // how many these were when the reader last put the focus somewhere
  let silentSince = 0;
  let silentBeats = 0;
  let storageWorks = true;

  // --- the worker ------------------------------------------------------------------------------

  function boot() {
    html.dataset.engine = "loading";
    delete html.dataset.reason;
    silentSince = Date.now();
    sent = 0;
    moved = -1;
    if (typeof WebAssembly !== "object") return fail("", "no-wasm");
    const engine = new URL(find("#live").dataset.engine, document.baseURI).href;
    // A classic worker from a Blob works from any host, in sandboxed frames and from disk; Pyodide then wants
    // importScripts hidden.  What is posted before the module has loaded is kept in `early`.
    const source = `self.importScripts=undefined;self.early=[];self.onmessage=e=>self.early.push(e.data);
      import(${JSON.stringify(engine)}).catch(e=>self.postMessage({type:"failed",reason:String(e.message||e)}))`;
    try {
      const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
      const mine = (worker = new Worker(address));
      mine.onmessage = ({ data }) => mine === worker && hear(data);
      mine.onerror = (error) => mine === worker && fail(error.message || "");
    } catch (error) {
      return fail(error.message);
    }
    worker.postMessage({
      type: "init",
      page: find("#live").dataset.page,
      bundles: find("#live").dataset.bundles?.split(" "),
      snapshot,
      store: firstBoot ? stored() : null,
      built: firstBoot,
      options: Object.fromEntries(new URLSearchParams(location.search)),
    });
    firstBoot = false;
  }

  /** The page as it was built: a browser that comes back to it may have set fields as they were left. */
  function forget() {
    for (const field of document.querySelectorAll(CHOICES)) field.checked = field.defaultChecked;
    for (const slider of document.querySelectorAll("[type=range]")) slider.value = slider.defaultValue;
  }

  function hear(message) {
    silentSince = Date.now();
    silentBeats = 0;
    if (message.type === "progress") showProgress(message);
    else if (message.type === "ready") ready();
    else if (message.type === "failed") fail(message.reason);
    else if (message.type === "view") receiveView(message);
  }

  function ready() {
    html.dataset.engine = "ready";
    delete html.dataset.waiting;
    for (const send of queue.splice(0)) send.now();
  }

  function fail(reason, kind = "stopped") {
    worker?.terminate();
    worker = null;
    html.dataset.engine = "failed";
    html.dataset.reason = kind;
    for (const place of document.querySelectorAll("[data-why]")) place.textContent = reason;
  }

  function showProgress({ loaded, total }) {
    const bar = find("[data-progress]");
    if (bar && total) bar.value = loaded / total;
  }

  // A worker that was killed says nothing.  Only beats are counted, so a laptop that slept does not raise an alarm.
  setInterval(() => {
    if (!worker || document.hidden) return;
    if (html.dataset.engine === "loading") {
      if (Date.now() - silentSince > PATIENCE) fail("");
    } else if (silentBeats >= MISSED) fail("");
    else {
      silentBeats += 1;
      worker.postMessage({ type: "ping" });
    }
  }, BEAT);

  // --- events ----------------------------------------------------------------------------------

  /** Send an event now, or when Python is there.  `gather` is called at that moment, so late typing counts. */
  function send(name, key, gather) {
    const now = () => worker.postMessage({ type: "event", name, data: gather(), number: ++sent });
    if (html.dataset.engine === "ready") return now();
    queue = queue.filter((waiting) => waiting.key !== key);
    queue.push({ key, now });
    html.dataset.waiting = "";
  }

  function formData(form) {
    const data = Object.fromEntries(new FormData(form));
    for (const field of form.querySelectorAll("[data-clear]")) field.value = "";
    return data;
  }

  function onEvent(event) {
    const name = `on${event.type[0].toUpperCase()}${event.type.slice(1)}`;
    const element = event.target.closest?.(`[data-on-${event.type}]`);
    if (!element || element.disabled) return;
    if (event.type === "keydown" && !element.dataset.keys?.split(" ").includes(event.key)) return;
    if (event.type === "submit" || event.type === "keydown") event.preventDefault();
    const data =
      event.type === "submit"
        ? () => formData(element)
        : () => ({ value: element.dataset.value ?? element.value, text: element.dataset.text, checked: element.checked });
    if (element.dataset.reveal) reveal(document.getElementById(element.dataset.reveal));
    send(element.dataset[name], `${name} ${element.id}`, data);
  }

  function onEnter(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    if (!event.target.matches?.("[data-submit-on-enter]")) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  }

  /** Anybody may choose any file: more than a megabyte of it is no text for a field. */
  async function onChoice({ target }) {
    const field = document.getElementById(target.dataset.into);
    const file = field && target.files[0];
    if (!file) return;
    try {
      field.value = await file.slice(0, 1_000_000).text();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    } catch {
      announce(target.dataset.unread);
    }
  }

  /** A grip moves its slider by as much for each pixel as the slider now has for each pixel of the box. */
  function onGrip(start) {
    const grip = start.target.closest?.("[data-drags]");
    if (!grip || start.button) return;
    start.preventDefault();
    const slider = document.getElementById(grip.dataset.drags);
    const from = Number(slider.value);
    const perPixel = from / document.getElementById(grip.dataset.along).offsetHeight;
    let last = from;
    grip.setPointerCapture(start.pointerId);
    grip.onpointermove = ({ pageY }) => {
      slider.value = Math.round(from + (pageY - start.pageY) * perPixel);
      if (slider.value !== String(last)) slider.dispatchEvent(new Event("input", { bubbles: true }));
      last = slider.value;
    };
    grip.onpointerup = grip.onpointercancel = () => (grip.onpointermove = null);
  }

  for (const type of ["click", "input", "submit", "keydown"]) document.addEventListener(type, onEvent);
  document.addEventListener("keydown", onEnter);
  document.addEventListener("change", onChoice);
  document.addEventListener("click", ({ target }) => target.dataset?.into && (target.value = "")); // or the same file could not be chosen again
  document.addEventListener("focusin", () => (moved = sent));
  document.addEventListener("pointerdown", onGrip);
  document.addEventListener("click", (event) => event.target.closest?.("[data-restart]") && boot());

  // --- drawing ---------------------------------------------------------------------------------

  function receiveView(message) {
    snapshot = message.snapshot;
    keep(message.store);
    const first = view === null;
    const said = [view?.announce, message.announce].filter(Boolean).join(" ");
    // A view has only what has changed since the one before, which may not have been drawn yet.
    const wish = message.focus ? { focus: message.focus, asked: message.seen } : { focus: view?.focus, asked: view?.asked };
    view = { ...message, parts: { ...view?.parts, ...message.parts }, announce: said, ...wish };
    // Only the newest view of a frame is drawn.  In a hidden tab frames stand still, and the words would wait for ever.
    if (!first && !held) return;
    held = false;
    document.hidden ? setTimeout(draw, 50) : requestAnimationFrame(draw);
  }

  /** Is the end of a box on the screen, and not under what is fixed to its lower edge? */
  function endShows(box) {
    const { bottom } = box.getBoundingClientRect();
    return bottom > 0 && bottom <= innerHeight - (parseFloat(getComputedStyle(html).scrollPaddingBottom) || 0) + 1;
  }

  const reveal = (box) => endShows(box) || box.scrollIntoView({ block: "end" });

  const atEnd = (box) => box.scrollHeight - box.scrollTop - box.clientHeight < 32;

  function draw() {
    // What was drawn before the reader's last choice would undo it until the next view comes, which it does at once.
    held = view.seen < sent && Boolean(document.activeElement?.matches(CHOICES));
    if (held) return;
    const { parts, announce: said, focus, asked } = view;
    view = null;
    const before = moved;
    const boxes = [...document.querySelectorAll("[data-stick-to-end]")];
    // What is inside the active element stays, too: right for a field that is being filled in, wrong for a button, a box
    // that scrolls, or a choice, which an older view may have undone.
    const typing = Boolean(document.activeElement?.matches(FIELDS) && !document.activeElement.matches(CHOICES));
    const following = boxes.filter(atEnd).map((box) => box.id);
    const shown = boxes.filter(endShows).map((box) => box.id);
    for (const [id, fresh] of Object.entries(parts)) {
      Idiomorph.morph(document.getElementById(id), fresh, {
        morphStyle: "innerHTML",
        ignoreActiveValue: typing,
        callbacks: { beforeNodeMorphed, beforeAttributeUpdated },
      });
    }
    for (const box of document.querySelectorAll("[data-stick-to-end]")) {
      if (following.includes(box.id)) box.scrollTop = box.scrollHeight;
      if (shown.includes(box.id)) reveal(box);
    }
    // Whoever went on to another field since is not called back from it: what they type would go elsewhere.
    if (focus && moved < asked) document.getElementById(focus)?.focus();
    moved = before; // it was not the reader who moved it now
    if (said) announce(said);
  }

  /** A field's own text stays, unless Python gave `data-fill` another number; `data-opens` opens a <details> in the same way. */
  function beforeNodeMorphed(old, fresh) {
    if (!old.matches?.(FIELDS) && !old.querySelector?.(FIELDS) && old.isEqualNode(fresh)) return false; // nothing to do
    if (old.tagName === "DETAILS" && fresh.dataset?.opens > (old.dataset.opens ?? 0)) old.open = true;
    if (old.dataset?.fill === undefined) return;
    if (old.dataset.fill !== fresh.dataset?.fill) old.value = fresh.value;
    fresh.value = old.value;
    if (fresh.tagName === "INPUT") fresh.setAttribute("value", old.getAttribute("value") ?? "");
  }

  /** Whether a <details> is open is the reader's choice. */
  function beforeAttributeUpdated(name, element) {
    return !(name === "open" && element.tagName === "DETAILS");
  }

  function announce(text) {
    const place = find("#announcer");
    place.textContent = "";
    setTimeout(() => (place.textContent = text), 50); // the same words twice are said twice
  }

  // --- what stays on this device -----------------------------------------------------------------

  function stored() {
    try {
      return localStorage.getItem(find("#live").dataset.store);
    } catch {
      return null;
    }
  }

  function keep(text) {
    if (text === null || !storageWorks) return;
    try {
      localStorage.setItem(find("#live").dataset.store, text);
    } catch {
      storageWorks = false;
      send("storage-failed", "storage", () => ({}));
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    snapshot = find("#snapshot").textContent;
    if (!queue.length) forget(); // else a choice that was just made would be undone
    boot();
  });
})();
