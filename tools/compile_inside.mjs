// Boots Pyodide under Node and runs compile_inside.py there.
//   node compile_inside.mjs PYODIDE_FOLDER WORK_FOLDER SCRIPT JOB
// WORK_FOLDER holds source/ and receives compiled/ (and needed.json for JOB "app").
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodideFolder, work, script, job] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(pyodideFolder, "pyodide.mjs")));
// A fixed hash seed: sets of strings must be laid out the same way in every build.
const pyodide = await loadPyodide({ indexURL: pyodideFolder, env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" } });

mkdirSync(join(work, "compiled"), { recursive: true });
pyodide.mountNodeFS("/made", work);
pyodide.runPython(readFileSync(script, "utf8"));

const library = pyodide.runPython("import os; os.path.dirname(os.__file__)");
const python = pyodide.globals;
if (job === "library") {
  python.get("compile_folder")("/made/source", "/made/compiled", library);
} else {
  python.get("compile_folder")("/made/source", "/made/compiled", "/app");
  const needed = python.get("needed_modules")("/made/source", library).toJs();
  writeFileSync(join(work, "needed.json"), JSON.stringify(needed));
}
