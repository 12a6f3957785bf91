// Runs in the page's worker: boots Python, then hands every message to live.worker.
//
// live.js makes a classic worker from a Blob whose source hides importScripts and imports this
// file by its absolute address: the one way that works on every host, in sandboxed frames and
// from disk.  So everything else is found from import.meta.url, and only relative to it.
//
//   in:   {type: "init", …}, then {type: "event", …}
//   out:  {type: "progress", loaded, total}, {type: "ready"}, {type: "failed", reason},
//         and whatever live.worker posts

const BASE = new URL(".", import.meta.url);
const WEIGHTS = "assets/pip-chat.safetensors";
const SLOW_MILLISECONDS = 150; // for a script of 18 kB

/** A failure whose message can be shown to the visitor as it is. */
class PlainFailure extends Error {}

const waiting = self.early ?? []; // messages that came while this module was still loading
let receive = (message) => waiting.push(message);
self.onmessage = ({ data }) => receive(data);

try {
  await main();
} catch (error) {
  console.warn(error);
  self.postMessage({ type: "failed", reason: plainReason(error) });
  receive = () => {};
}

async function main() {
  if (typeof WebAssembly !== "object") {
    throw new PlainFailure("This browser cannot run WebAssembly, and Pip is made of it. A newer browser can.");
  }
  trackProgress(fetchOrExplain("runtime/sizes.json").then((response) => response.json()));
  const files = [fetchBytes("runtime/app.bin"), fetchBytes(WEIGHTS)];
  const [pyodide, bundle, weights] = await Promise.all([bootPython(), ...files]);
  unpack(pyodide, bundle, weights);
  const init = await firstMessage();
  for (const more of init.bundles ?? []) pyodide.unpackArchive(await fetchBytes(more), "zip", { extractDir: "/app" });
  connect(pyodide.pyimport("live.worker"), init);
}

// --- loading -------------------------------------------------------------

/** Count the bytes that arrive from now on, against the sizes that the build wrote down. */
function trackProgress(sizesArrive) {
  let loaded = 0;
  let told = -1;
  let total = 0;
  const count = (bytes) => {
    loaded = Math.min(loaded + bytes, total);
    const percent = Math.floor((100 * loaded) / total);
    if (percent > told) self.postMessage({ type: "progress", loaded, total });
    told = percent;
  };
  const plainFetch = self.fetch.bind(self);
  self.fetch = async (resource, options) => {
    const response = await plainFetch(resource, options);
    const sizes = await sizesArrive;
    total ||= Object.values(sizes).reduce((sum, size) => sum + size, 0);
    const name = response.url.slice(BASE.href.length);
    if (!response.ok || !(name in sizes)) return response;
    if (name.endsWith(".wasm") && !comesSlowly()) {
      count(sizes[name]);
      return response;
    }
    return counted(response, count);
  };
}

/** The same response, its bytes counted while they pass. */
function counted(response, count) {
  const meter = new TransformStream({
    transform(chunk, controller) {
      count(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(meter), { status, statusText, headers });
}

/**
 * Is this a first visit over a slow line, judged by Pyodide's own script?  Only then is the big
 * WebAssembly file worth counting: a counted one compiles later and cannot be taken from the
 * browser's cache of compiled code (measured: 3.0 s to start instead of 2.0 s).
 */
function comesSlowly() {
  const [entry] = performance.getEntriesByName(new URL("runtime/pyodide.mjs", BASE).href);
  return Boolean(entry) && entry.transferSize >= entry.encodedBodySize && entry.duration > SLOW_MILLISECONDS;
}

async function fetchOrExplain(name) {
  let response;
  try {
    response = await self.fetch(new URL(name, BASE));
  } catch {
    throw new PlainFailure(`A file that Pip needs could not be fetched: ${name}. Is the network there?`);
  }
  if (!response.ok) {
    const said = `the server answered ${response.status}`;
    throw new PlainFailure(`A file that Pip needs could not be fetched: ${name} (${said}).`);
  }
  return response;
}

async function fetchBytes(name) {
  const response = await fetchOrExplain(name);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new PlainFailure(`The connection broke off while ${name} was being fetched.`);
  }
}

// --- Python --------------------------------------------------------------

async function bootPython() {
  const at = (name) => new URL(`runtime/${name}`, BASE).href;
  try {
    const { loadPyodide } = await import(at("pyodide.mjs"));
    return await loadPyodide({
      indexURL: at(""),
      stdLibURL: at("python_stdlib.bin"),
      lockFileContents: {
        info: { abi_version: "2026_0", arch: "wasm32", platform: "emscripten_5_0_3", python: "3.14.2" },
        packages: {},
      },
    });
  } catch (error) {
    console.warn(error);
    throw new PlainFailure(`Python could not be started in this browser (${firstLine(error)}).`);
  }
}

/** Lay our code and the weights where Python looks for them. */
function unpack(pyodide, bundle, weights) {
  pyodide.FS.mkdirTree("/app");
  pyodide.FS.mkdirTree("/assets");
  pyodide.FS.writeFile("/assets/pip-chat.safetensors", weights);
  pyodide.unpackArchive(bundle, "zip", { extractDir: "/app" });
  pyodide.runPython('import sys; sys.path.insert(0, "/app")');
}

/** The message that opens the conversation; later ones stay queued until Python takes them. */
function firstMessage() {
  return new Promise((resolve) => {
    const early = waiting.shift();
    if (early) return resolve(early);
    receive = (message) => {
      receive = (later) => waiting.push(later);
      resolve(message);
    };
  });
}

function connect(worker, init) {
  worker.start((json) => self.postMessage(JSON.parse(json)), JSON.stringify(init));
  self.postMessage({ type: "ready" });
  receive = (message) => deliver(worker, message);
  for (const message of waiting.splice(0)) receive(message);
}

/** Give one message to Python; an exception there ends this engine, and the page says so. */
async function deliver(worker, message) {
  try {
    await worker.receive(JSON.stringify(message));
  } catch (error) {
    console.warn(error);
    self.postMessage({ type: "failed", reason: `Pip's program stopped: ${plainReason(error)}` });
  }
}

// --- words ---------------------------------------------------------------

/** One line for a person: our own words, or the last line of Python's traceback without its module path. */
function plainReason(error) {
  if (error instanceof PlainFailure) return error.message;
  const lines = String(error?.message ?? error).trim().split("\n");
  return lines.at(-1).replace(/^[\w.]+\.(\w+: )/, "$1");
}

function firstLine(error) {
  return String(error?.message ?? error).trim().split("\n")[0];
}
