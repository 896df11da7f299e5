import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, ".cache/e2e");

/** Folder of the page as it is shipped, built anew when the sources are younger than it. */
export function buildPage(): string {
  const built = path.join(folder, "taskpane.html");
  const sources = ["src", "assets", "webpack.config.js", "package-lock.json"];
  const youngest = Math.max(...sources.map((source) => changedAt(path.join(root, source))));
  if (existsSync(built) && statSync(built).mtimeMs > youngest) return folder;
  const begun = new Date();
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: root,
    stdio: "pipe",
  });
  // What is changed while the bundler works is younger than the page.
  utimesSync(built, begun, begun);
  return folder;
}

/** When the file, or the youngest one in the folder, was last changed. */
function changedAt(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  const inside = readdirSync(place).map((name) => changedAt(path.join(place, name)));
  return Math.max(mtimeMs, ...inside);
}
