import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, ".cache/e2e");
const built = path.join(folder, "index.html");
const lock = path.join(root, ".cache/e2e-building");
/** No build takes so long: a lock that is older was left behind by a process that was ended. */
const LOST_AFTER_MS = 5 * 60_000;

/**
 * Folder of the pages as they are shipped, built anew when the sources are younger than them. Test
 * processes run side by side: one builds, the others wait.
 */
export function buildPage(): string {
  while (!isFresh()) {
    if (takeLock()) {
      try {
        build();
      } finally {
        rmSync(lock, { recursive: true });
      }
    } else pause(250);
  }
  return folder;
}

function isFresh(): boolean {
  const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
  const youngest = Math.max(...sources.map((source) => changedAt(path.join(root, source))));
  return !existsSync(lock) && existsSync(built) && statSync(built).mtimeMs > youngest;
}

function build(): void {
  const begun = new Date();
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: root,
    stdio: "pipe",
  });
  // What is changed while the bundler works is younger than the page.
  utimesSync(built, begun, begun);
}

/** A folder is made by one process only, whoever else tries. */
function takeLock(): boolean {
  mkdirSync(path.dirname(lock), { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
    if (age > LOST_AFTER_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

const pause = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};

/** When the file, or the youngest one in the folder, was last changed. */
function changedAt(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  const inside = readdirSync(place).map((name) => changedAt(path.join(place, name)));
  return Math.max(mtimeMs, ...inside);
}
