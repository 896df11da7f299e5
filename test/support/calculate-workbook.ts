import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { soffice } from "./programs";

/** The workbook as LibreOffice saves it again, every formula calculated: "xlsx", or "pdf" to look at. */
export function calculateWorkbook(bytes: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  if (soffice === null) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(path.join(tmpdir(), "khop-so-"));
  try {
    const source = path.join(folder, "so-lieu.xlsx");
    const target = path.join(folder, "out");
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const options = [profile, "--headless", "--convert-to", format, "--outdir", target, source];
    execFileSync(soffice, options, { stdio: "pipe", timeout: 120_000 });
    return new Uint8Array(readFileSync(path.join(target, `so-lieu.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
