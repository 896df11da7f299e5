// Installs the two programs that some tests look through: Chromium, in which the panes run, and
// LibreOffice, the independent reader of the files that we write. What may not be installed is named,
// with the tests that are left out.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const needs = [
  {
    program: "chromium",
    names: ["chromium", "chromium-browser", "google-chrome"],
    packages: ["chromium"],
    tests: "test/e2e (the panes in a real browser)",
  },
  {
    program: "LibreOffice",
    names: ["soffice", "libreoffice"],
    packages: ["libreoffice-calc", "libreoffice-writer", "poppler-utils", "fonts-liberation2"],
    tests: "the tests that open our workbooks and documents in LibreOffice",
  },
];

const isThere = (name) =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, name)));
const run = (command) => spawnSync(command[0], command.slice(1), { stdio: "inherit" }).status === 0;
const asRoot = (command) => (process.getuid?.() === 0 ? command : ["sudo", "-n", ...command]);

const missing = needs.filter(({ names }) => !names.some(isThere));
if (missing.length > 0) {
  const packages = missing.flatMap((need) => need.packages);
  console.log(`Installing with the system's package manager: ${packages.join(" ")}`);
  const install = [
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    "apt-get",
    "install",
    "-y",
    "-qq",
    "--no-install-recommends",
  ];
  const mayInstall = isThere("apt-get") && (process.getuid?.() === 0 || isThere("sudo"));
  if (mayInstall)
    run(asRoot(["apt-get", "update", "-qq"])) && run(asRoot([...install, ...packages]));
  for (const { program, names, tests } of missing) {
    if (!names.some(isThere))
      console.log(`${program} could not be installed here. Left out: ${tests}.`);
  }
}
