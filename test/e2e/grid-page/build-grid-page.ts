import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const folder = path.join(root, ".cache/grid-page");

/** Folder of a page with nothing but the grid in it, built anew. */
export function buildGridPage(): string {
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(__dirname, "grid-page.html"), path.join(folder, "grid-page.html"));
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const config = path.join(__dirname, "webpack.cjs");
  execFileSync(process.execPath, [webpack, "--config", config, "--output-path", folder], {
    cwd: root,
    stdio: "pipe",
  });
  return folder;
}
