import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, ".cache/office-host");

/** Folder of the page that plays Excel, built anew when its sources are younger than it. */
export function buildHostPage(): string {
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(__dirname, "host-page.html"), path.join(folder, "host-page.html"));
  const youngest = Math.max(changedAt(__dirname), changedAt(path.join(root, "src/core")));
  madeAside("host-page.js", youngest, (aside) => {
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    const config = path.join(__dirname, "host-page.webpack.cjs");
    run([webpack, "--config", config, "--output-path", aside]);
  });
  return folder;
}

/** In PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate for localhost that no system trusts; made anew after a few weeks. */
export function localCertificate(): Certificate {
  mkdirSync(folder, { recursive: true });
  const weeksAgo = Date.now() - 3 * 7 * 24 * 60 * 60 * 1000;
  const file = madeAside("certificate.json", weeksAgo, (aside) => {
    const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
      path.join(aside, name)
    ) as [string, string, string];
    // In a process of its own, because it writes on the console.
    const make = `require("office-addin-dev-certs")
      .generateCertificates(...process.argv.slice(1), 30, ["localhost"]);`;
    run(["-e", make, authority, cert, key]);
    const pair = { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
    writeFileSync(path.join(aside, "certificate.json"), JSON.stringify(pair));
  });
  return JSON.parse(readFileSync(file, "utf8")) as Certificate;
}

/**
 * Path of a file, made anew unless it is younger than `since`. It is made in a folder aside and put into
 * place at once: several test processes may want it at the same time.
 */
function madeAside(name: string, since: number, make: (aside: string) => void): string {
  const file = path.join(folder, name);
  if (existsSync(file) && statSync(file).mtimeMs > since) return file;
  const aside = mkdtempSync(path.join(folder, "new-"));
  try {
    make(aside);
    renameSync(path.join(aside, name), file);
  } finally {
    rmSync(aside, { recursive: true });
  }
  return file;
}

function run(args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: "pipe" });
}

/** When the file, or the youngest one in the folder, was last changed. */
function changedAt(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  const inside = readdirSync(place).map((name) => changedAt(path.join(place, name)));
  return Math.max(mtimeMs, ...inside);
}
