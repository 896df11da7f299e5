import { unzipSync } from "fflate";
import type { Edit } from "../../src/core/link/edit";
import type { LinkManifest, Refresh } from "../../src/core/link/mark";
import type { Parcel } from "../../src/core/link/parcel";
import { planEdits } from "../../src/core/link/plan-edits";
import type { ConflictChoice, PlannedMark, RefreshPlan } from "../../src/core/link/plan-edits";
import type { AppliedEdit, InsertedPassage } from "../../src/hosts/document-host";
import { applyEdits } from "../../src/hosts/docx-file/apply-edits";
import { documentState } from "../../src/hosts/docx-file/document-state";
import type { DocxDocument } from "../../src/hosts/docx-file/docx-document";
import { insertPassages } from "../../src/hosts/docx-file/insert-passages";
import { openDocx, saveDocx } from "../../src/hosts/docx-file/open-docx";
import { writeManifest } from "../../src/hosts/docx-file/manifest-part";
import { changeStories } from "../../src/hosts/docx-file/change-stories";
import type { Outcome } from "../../src/hosts/trouble";
import { documentId } from "./build-docx";

/** What a test notes in the trail where it does not matter. */
export const refreshEntry: Refresh = {
  at: "2024-03-15T02:00:00.000Z",
  action: "refresh",
  workbook: "thong-ke.xlsx",
  workbookId: null,
  unit: "phường Mẫu",
  period: "quý I năm 2024",
  madeAt: "2024-03-15T02:00:00.000Z",
  updated: 0,
  errors: 0,
};

export const request = { refresh: refreshEntry, newDocumentId: documentId };

/** The value of an outcome that a test expects to be good. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.trouble.code}: ${outcome.trouble.message.en}`);
  return outcome.value;
}

export interface Refreshed {
  readonly bytes: Uint8Array;
  readonly plan: RefreshPlan;
  readonly applied: readonly AppliedEdit[];
}

/**
 * Refreshes a document and holds the laws each time: edits survive JSON; a second run plans nothing;
 * nothing but our marks and our own part has changed, byte for byte.
 */
export function refreshDocument(
  before: Uint8Array,
  parcel: Parcel,
  choose: ConflictChoice | ((mark: PlannedMark) => ConflictChoice) = "ask"
): Refreshed {
  const document = valueOf(openDocx(before));
  const plan = planEdits(documentState(document), parcel, choose);
  const edits = JSON.parse(JSON.stringify(plan.edits)) as readonly Edit[];
  expect(edits).toEqual(plan.edits);
  const { document: after, applied } = valueOf(applyEdits(document, edits, request));
  const bytes = saveDocx(after);
  if (applied.every(({ trouble }) => trouble === null)) {
    expect(planEdits(documentState(valueOf(openDocx(bytes))), parcel, choose).edits).toEqual([]);
  }
  if (plan.edits.length === 0) expect(after).toBe(document);
  expectOnlyMarksChanged(before, bytes);
  return { bytes, plan, applied };
}

/** Inserts the passages of a parcel and gives the bytes. */
export function insertInto(
  bytes: Uint8Array,
  parcel: Parcel
): { readonly bytes: Uint8Array; readonly inserted: readonly InsertedPassage[] } {
  const filled = valueOf(insertPassages(valueOf(openDocx(bytes)), parcel, request));
  return { bytes: saveDocx(filled.document), inserted: filled.inserted };
}

/** The document with a manifest that remembers these texts by tag. */
export function rememberTexts(
  bytes: Uint8Array,
  texts: Readonly<Record<string, string>>
): Uint8Array {
  const document: DocxDocument = valueOf(openDocx(bytes));
  const written = Object.entries(texts).map(
    ([tag, text]) => [tag, { text, sheet: "TTHC", cell: "B1" }] as const
  );
  const manifest: LinkManifest = {
    document: documentId,
    written: new Map(written),
    passages: new Map(),
    trail: [],
  };
  return saveDocx(valueOf(changeStories(document, new Map(), writeManifest(document, manifest))));
}

/** Texts of the marks in reading order. */
export function markTexts(bytes: Uint8Array): readonly string[] {
  return documentState(valueOf(openDocx(bytes))).marks.map(({ text }) => text);
}

/** Codes of what the document's reader is warned about. */
export function warningsOf(bytes: Uint8Array): readonly string[] {
  return documentState(valueOf(openDocx(bytes))).warnings.map(({ code }) => code);
}

const OURS = /^(customXml\/|\[Content_Types\]\.xml$|word\/_rels\/document\.xml\.rels$)/;

/** Other parts keep their bytes and their order; stories keep all but the content of our marks. */
function expectOnlyMarksChanged(before: Uint8Array, after: Uint8Array): void {
  const old = unzipSync(before);
  const now = unzipSync(after);
  expect(Object.keys(now).slice(0, Object.keys(old).length)).toEqual(Object.keys(old));
  for (const [name, content] of Object.entries(old)) {
    if (OURS.test(name)) continue;
    const changed = now[name] ?? new Uint8Array();
    if (Buffer.compare(content, changed) === 0) continue;
    expect(blankMarks(changed)).toBe(blankMarks(content));
  }
}

/** The text of a part with what our marks hold taken out, found without a parser. */
function blankMarks(content: Uint8Array): string {
  const encoding = content[0] === 0xff ? "utf-16le" : content[0] === 0xfe ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(content);
  return text
    .replace(/<(\w+:)?showingPlcHdr\/>/g, "")
    .replace(
      /(val=["']vlk1\|[^"']*["'](?:(?!sdtContent).)*?<(?:\w+:)?sdtContent)(?:\/>|>.*?<\/(?:\w+:)?sdtContent>)/gs,
      "$1…"
    );
}
