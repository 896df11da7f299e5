import { readFileSync } from "node:fs";
import { makeParcel } from "../../src/core/link/make-parcel";
import type { Mark, MarkState, WrittenMark } from "../../src/core/link/mark";
import { openParcel } from "../../src/core/link/open-parcel";
import type { OpenedParcel } from "../../src/core/link/open-parcel";
import { packParcel } from "../../src/core/link/pack-parcel";
import type { Parcel } from "../../src/core/link/parcel";
import type { LinkedDocument } from "../../src/core/link/plan-edits";
import { planEdits } from "../../src/core/link/plan-edits";
import { buildTag } from "../../src/core/link/tag";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { openParcelCode, parcelCode } from "../../src/hosts/parcel-code";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { documentId } from "../support/build-docx";
import { buildParcel } from "../support/build-parcel";
import { longReport } from "./long-report";
import type { TimingTable } from "./timing-table";

/** What a parcel costs on its way, and what a plan costs for a document with many marks. */
export async function carryParcels(table: TimingTable): Promise<void> {
  table.part("4a. The parcel of samples/phuong-mau-2025.xlsx", 25);
  await carry(table, await sampleParcel());
  table.part("4b. The parcel of the report of 60 pages", 25);
  await carry(table, longReport(0));
  table.part(`4c. ${MARKS} marks in a document`, 25);
  await planRefresh(table);
}

async function sampleParcel(): Promise<Parcel> {
  const bytes = new Uint8Array(readFileSync("samples/phuong-mau-2025.xlsx"));
  const snapshot = await readWorkbook(bytes, "phuong-mau-2025.xlsx");
  if (!snapshot.ok) throw new Error(snapshot.trouble.message.en);
  const report = makeReport(snapshot.value, { style: defaultStyle, profile: null });
  return makeParcel(report, { madeAt: "2025-10-02T08:00:00.000Z", workbookId: documentId });
}

async function carry(table: TimingTable, parcel: Parcel): Promise<void> {
  const packed = await table.time("plain text: make", () => packParcel(parcel));
  mustBe(parcel, await table.time("plain text: open", () => openParcel(packed)));
  const code = await table.time("code to copy: make", () => parcelCode(parcel));
  mustBe(parcel, await table.time("code to copy: open", () => openParcelCode(code)));
  const { passages, figures } = parcel;
  table.note(
    `(${passages.length} passages, ${figures.length} figures; ${inKilobytes(packed)} plain, ${inKilobytes(code)} as code)`
  );
}

/** Kilobytes in UTF-8, as a storage or a mail takes them. */
const inKilobytes = (text: string): string =>
  `${(new TextEncoder().encode(text).length / 1000).toFixed(1)} kB`;

function mustBe(parcel: Parcel, opened: OpenedParcel): void {
  if (!opened.ok || packParcel(opened.parcel) !== packParcel(parcel))
    throw new Error("A parcel did not come out as it went in");
}

const MARKS = 2000;
const PASSAGES = 20;
const states = ["matches", "stale", "edited", "converged", "conflict"] as const;

async function planRefresh(table: TimingTable): Promise<void> {
  const parcel = manyFigures();
  const document = manyMarks(parcel);
  const { marks, edits } = await table.time("plan of a refresh", () =>
    planEdits(document, parcel, "ask")
  );
  const count = (wanted: MarkState): number => marks.filter(({ state }) => state === wanted).length;
  if (states.some((state) => count(state) !== MARKS / states.length))
    throw new Error("The plan mistook a mark");
  // A stale mark is written and remembered, a converged one remembered.
  if (edits.length !== (3 * MARKS) / states.length)
    throw new Error("The plan is not the least one");
  table.note(`(${edits.length} edits; ${count("conflict")} marks wait for an answer)`);
}

const idOf = (index: number): string => `p${index % PASSAGES}.figure${index}`;

/** Every figure is offered as "Bn", "n" its number. */
function manyFigures(): Parcel {
  const sentence = (index: number): string => `Trong kỳ có {${idOf(index)}=B${index}} hồ sơ.`;
  const all = Array.from({ length: MARKS }, (_, index) => index);
  return buildParcel(
    Object.fromEntries(
      all
        .slice(0, PASSAGES)
        .map((first) => [
          `p${first}`,
          all.filter((index) => index % PASSAGES === first).map(sentence),
        ])
    )
  );
}

/** The letter before the number: what was written last, and what stands in the document now. */
const letters: Readonly<Record<(typeof states)[number], readonly [string, string]>> = {
  matches: ["B", "B"],
  stale: ["A", "A"],
  edited: ["B", "C"],
  converged: ["A", "B"],
  conflict: ["A", "C"],
};

function manyMarks({ figures }: Parcel): LinkedDocument {
  const originOf = new Map(figures.map(({ id, origin }) => [id, origin]));
  const planned = Array.from({ length: MARKS }, (_, index) => {
    const [written, standing] = letters[states[index % states.length] ?? "matches"];
    const [passage, figure] = [`p${index % PASSAGES}`, idOf(index)];
    const tag = buildTag({ document8: documentId.slice(0, 8), passage, figure });
    const text = `${standing}${index}`;
    const mark: Mark = { tag, passage, figure, occurrence: 0, text, obstacle: null };
    const origin = originOf.get(figure);
    if (origin === undefined) throw new Error(`The parcel lacks a figure: ${figure}`);
    return { mark, written: { text: `${written}${index}`, ...origin } };
  });
  return {
    marks: planned.map(({ mark }) => mark),
    manifest: {
      document: documentId,
      written: new Map(planned.map((one): [string, WrittenMark] => [one.mark.tag, one.written])),
      passages: new Map(),
      trail: [],
    },
  };
}
