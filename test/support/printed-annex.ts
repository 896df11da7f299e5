import { readFileSync } from "node:fs";
import path from "node:path";
import type { CellDraft } from "./build-snapshot";

/** An annex as a report printed it. */
export interface PrintedAnnex {
  readonly title: string;
  readonly subtitle: string;
  /** "(Kèm theo Báo cáo số …)", or empty. */
  readonly attached: string;
  readonly headings: readonly (readonly (string | null)[])[];
  /** Merges of the heading rows, in A1 style, counted from the first of them. */
  readonly merges: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

const folder = path.resolve(__dirname, "../fixtures/annexes");

/** An annex by the name of its file. */
export function printedAnnex(name: string): PrintedAnnex {
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8")) as PrintedAnnex;
}

/** The annex as a sheet: three lines of title, then the table. */
export function annexSheet({ title, subtitle, attached, headings, merges, rows }: PrintedAnnex): {
  readonly rows: readonly (readonly CellDraft[])[];
  readonly merges: readonly string[];
} {
  const lines = [[title], [subtitle], [attached === "" ? null : attached]];
  const lower = (name: string): string =>
    name.replace(/\d+/g, (row) => String(Number(row) + lines.length));
  return { rows: [...lines, ...headings, ...rows], merges: merges.map(lower) };
}
