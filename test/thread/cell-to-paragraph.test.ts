import { readFileSync } from "node:fs";
import path from "node:path";
import { buildPhuongMau } from "../../samples/phuong-mau";
import { diagnose } from "../../src/core/diagnosis/diagnose";
import type { Figure } from "../../src/core/figures/figure";
import type { RecognisedSheet } from "../../src/core/figures/read-sheet";
import { forms } from "../../src/core/forms/index";
import { readSheets } from "../../src/core/forms/reading/read-sheets";
import { makeParcel } from "../../src/core/link/make-parcel";
import { openParcel } from "../../src/core/link/open-parcel";
import { packParcel } from "../../src/core/link/pack-parcel";
import type { Parcel } from "../../src/core/link/parcel";
import { planEdits } from "../../src/core/link/plan-edits";
import { refreshOf } from "../../src/core/link/refresh-of";
import { makeReport, type Report } from "../../src/core/make-report";
import { saySentence } from "../../src/core/narrative/say-sentence";
import { defaultStyle } from "../../src/core/narrative/style";
import { rules } from "../../src/core/rules/index";
import { runRules } from "../../src/core/rules/run-rules";
import { cellAt, type WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { openReport } from "../../src/hosts/docx-file/open-report";
import type { Outcome } from "../../src/hosts/trouble";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";

/**
 * One figure walks through the house: the dossiers that Phường Mẫu received in quarter III/2025,
 * TTHC!C23. Each test is a room of the tour in src/README.md, in order.
 */
const sample = readFileSync(path.resolve(__dirname, "../../samples/phuong-mau-2025.xlsx"));
const THE_FIGURE = "tthc.received.total";

const read = async (bytes: Uint8Array): Promise<WorkbookSnapshot> =>
  valueOf(await readWorkbook(bytes, "phuong-mau-2025.xlsx"));
const reportOf = async (bytes: Uint8Array): Promise<Report> =>
  makeReport(await read(bytes), { style: defaultStyle, profile: null });
const parcelOf = async (bytes: Uint8Array): Promise<Parcel> =>
  makeParcel(await reportOf(bytes), {
    madeAt: "2025-10-01T08:00:00Z",
    workbookId: null,
  });

test("1. host: the cell becomes a value with its formula and what it shows, and nothing is decided", async () => {
  const { sheets } = await read(sample);
  const [tthc] = sheets;
  expect(tthc === undefined ? null : cellAt(tthc, 22, 2)).toMatchObject({
    value: 4166,
    formula: "SUM(C9,C14)",
    text: "4.166",
  });
});

test("2. forms: the sheet is recognised by its headings, and the cell becomes a figure with unit and origin", async () => {
  const tthc = await theSheet(sample);
  expect(tthc.form).toBe("tthc-ii06a");
  expect(theFigure(tthc)).toMatchObject({
    value: 4166,
    unit: { name: { vi: "hồ sơ" } },
    origin: { sheet: "TTHC", cell: "C23" },
  });
});

test("3. rules: the figure agrees with its parts in silence; typed over, it is a finding", async () => {
  expect(await findingsAt(sample, "C23")).toEqual([]);
  expect(await findingsAt(buildPhuongMau({ "TTHC!C23": 4616 }), "C23")).toContain(
    "Tiếp nhận, tổng số: 2.882 + 1.161 + 123 = 4.166 · trên biểu 4.616 · lệch 450."
  );
});

test("4. diagnosis: of all cells in the broken relations, the one that explains them is named with its value", async () => {
  const tthc = await theSheet(buildPhuongMau({ "TTHC!C23": 4616 }));
  const book = new Map([...tthc.figures, ...tthc.gaps].map((entry) => [entry.id, entry]));
  const [diagnosis] = diagnose(tthc.relations, book);
  expect(diagnosis?.isDetermined).toBe(true);
  expect(diagnosis?.suspects[0]?.cells).toEqual([
    expect.objectContaining({ cell: "C23", from: 4616, to: 4166, reason: "digits-swapped" }),
  ]);
});

test("5. narrative: the figure becomes part of a sentence and still carries its id", async () => {
  const { narrative } = await reportOf(sample);
  const pieces = narrative.passages[0]?.paragraphs.flat() ?? [];
  const at = pieces.findIndex((piece) => piece.kind === "figure" && piece.figure === THE_FIGURE);
  expect(pieces[at]).toEqual({ kind: "figure", figure: THE_FIGURE, text: "4.166" });
  expect(pieces[at - 1]?.text).toMatch(/tiếp nhận $/);
});

test("6. link: it is packed and crosses as text; a damaged text is refused; then it is an edit of one mark", async () => {
  const text = packParcel(await parcelOf(sample));
  const opened = openParcel(text);
  expect(opened).toEqual({ ok: true, parcel: await parcelOf(sample) });
  expect(openParcel(text.replace("4.166", "4.167")).ok).toBe(false);

  const written = await writtenReport();
  const changed = await parcelOf(buildPhuongMau({ "TTHC!D15": 1294, "TTHC!H15": 1112 }));
  const state = valueOf(await written.listMarks());
  expect(planEdits(state, changed, "ask").edits).toContainEqual(
    expect.objectContaining({
      kind: "replace-text",
      figure: THE_FIGURE,
      before: "4.166",
      after: "4.176",
    })
  );
});

test("7. host: the text inside the right mark is replaced and read back", async () => {
  const written = await writtenReport();
  const changed = await parcelOf(buildPhuongMau({ "TTHC!D15": 1294, "TTHC!H15": 1112 }));
  const { edits } = planEdits(valueOf(await written.listMarks()), changed, "ask");
  const refresh = refreshOf(changed, { at: "2025-10-02T08:00:00Z", action: "refresh" });
  const applied = valueOf(await written.applyEdits(edits, refresh));
  expect(applied.filter(({ trouble }) => trouble !== null)).toEqual([]);
  const after = valueOf(await written.listMarks());
  expect(after.marks.find(({ figure }) => figure === THE_FIGURE)?.text).toBe("4.176");
  expect(planEdits(after, changed, "ask").edits).toEqual([]);
});

async function writtenReport() {
  const parcel = await parcelOf(sample);
  const report = valueOf(openReport(null, parcel, "0b7e4c1a-5d2f-4e8a-9c3b-2f6d8a1e7b90"));
  valueOf(await report.host.insertPassages(parcel, report.refresh));
  return report.host;
}

async function theSheet(bytes: Uint8Array): Promise<RecognisedSheet> {
  const tthc = readSheets(await read(bytes), forms).find((sheet) => sheet.sheet === "TTHC");
  if (tthc?.kind !== "recognised") throw new Error("The sheet TTHC is not recognised.");
  return tthc;
}

const theFigure = (sheet: RecognisedSheet): Figure | undefined =>
  sheet.figures.find(({ id }) => id === THE_FIGURE);

async function findingsAt(bytes: Uint8Array, cell: string): Promise<readonly string[]> {
  const snapshot = await read(bytes);
  const sheet = await theSheet(bytes);
  const book = new Map([...sheet.figures, ...sheet.gaps].map((entry) => [entry.id, entry]));
  const findings = runRules(
    { snapshot, sheets: [sheet], book, relations: sheet.relations, precedents: [] },
    rules
  );
  return findings
    .filter(({ cells }) => cells.includes(cell))
    .map(({ sentence }) => saySentence(sentence, "vi"));
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}
