import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { Part } from "../../src/hosts/opc/package-parts";
import { findPart } from "../../src/hosts/opc/package-parts";
import type { ZipEntry } from "../../src/hosts/opc/read-zip";
import { readZip } from "../../src/hosts/opc/read-zip";
import { writeZip } from "../../src/hosts/opc/write-zip";
import type { Outcome } from "../../src/hosts/trouble";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";

/** The entries of a file that is a package. */
export function packageOf(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = readZip(bytes);
  if (entries === null) throw new Error("The bytes are no package.");
  return entries;
}

/** A part of a package, read. */
export function partIn(entries: readonly ZipEntry[], name: string): Part {
  const part = findPart(entries, name);
  if (part === null) throw new Error(`The package has no sound part ${name}.`);
  return part;
}

/** The workbook in a package, read as a file that a person opens. */
export async function snapshotIn(entries: readonly ZipEntry[]): Promise<WorkbookSnapshot> {
  return valueIn(await readWorkbook(writeZip(entries), "so-lieu.xlsx"));
}

/** The value of an outcome that must be good. */
export function valueIn<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}
