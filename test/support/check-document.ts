import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { soffice } from "./programs";

/** LibreOffice takes seconds to make a profile: one for all documents of a test file. */
const profile = mkdtempSync(path.join(tmpdir(), "khop-so-profile-"));
afterAll(() => {
  rmSync(profile, { recursive: true, force: true });
});

/** What Microsoft's Open XML SDK objects to in each of these documents; empty lists are good. */
export function validateDocuments(
  documents: Readonly<Record<string, Uint8Array>>,
  format: "docx" | "xlsx" = "docx"
): Record<string, string[]> {
  return inFolder((folder) => {
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = path.join(folder, `${name}.${format}`);
      writeFileSync(file, bytes);
      return [name, file] as const;
    });
    const script = path.join(__dirname, "validate-packages.mjs");
    const output = execFileSync(process.execPath, [script, ...files.map(([, file]) => file)], {
      encoding: "utf8",
    });
    const results = JSON.parse(output) as Record<string, string[]>;
    return Object.fromEntries(
      files.map(([name, file]) => [name, results[file] ?? ["not examined"]])
    );
  });
}

/** The document as LibreOffice saves it in another format: "pdf", "txt:Text (encoded):UTF8", "docx". */
export function convertWithLibreOffice(bytes: Uint8Array, format: string): Uint8Array {
  const program = soffice;
  if (program === null) throw new Error("LibreOffice is not installed");
  return inFolder((folder) => {
    const source = path.join(folder, "report.docx");
    writeFileSync(source, bytes);
    const target = path.join(folder, "out");
    const installation = `-env:UserInstallation=file://${profile}`;
    const options = [
      installation,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      target,
      source,
    ];
    execFileSync(program, options, { stdio: "pipe", timeout: 120_000 });
    return new Uint8Array(
      readFileSync(path.join(target, `report.${format.split(":")[0] ?? format}`))
    );
  });
}

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(path.join(tmpdir(), "khop-so-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
