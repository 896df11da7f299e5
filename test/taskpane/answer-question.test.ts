import { buildPhuongMau } from "../../samples/phuong-mau";
import { makeParcel } from "../../src/core/link/make-parcel";
import type { Parcel } from "../../src/core/link/parcel";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { answerQuestion } from "../../src/taskpane/word/answer-question";
import type {
  Bytes,
  Comparison,
  Decisions,
  DocumentAnswer,
  DocumentQuestion,
} from "../../src/taskpane/word/document-question";
import { buildDocx, documentId, paragraph, run } from "../support/build-docx";
import { proseOf, textIn, typeOver } from "../support/hand-edit";
import { valueOf } from "../support/refresh-document";

type Changes = Parameters<typeof buildPhuongMau>[0];

async function parcelOf(changes: Changes = {}): Promise<Parcel> {
  const snapshot = valueOf(await readWorkbook(buildPhuongMau(changes), "bieu.xlsx"));
  const report = makeReport(snapshot, { style: defaultStyle, profile: null });
  return makeParcel(report, { madeAt: "2025-10-01T08:00:00.000Z", workbookId: null });
}

/** The answer of the kind that was asked for. */
async function answerTo<Kind extends DocumentAnswer["kind"]>(
  kind: Kind,
  question: DocumentQuestion
): Promise<Extract<DocumentAnswer, { readonly kind: Kind }>> {
  const answer = valueOf(await answerQuestion(question));
  const isAsked = (one: DocumentAnswer): one is Extract<DocumentAnswer, { readonly kind: Kind }> =>
    one.kind === kind;
  if (!isAsked(answer)) throw new Error(`Answered with ${answer.kind} instead of ${kind}.`);
  return answer;
}

const ask = (parcel: Parcel) => ({ parcel, newDocumentId: documentId });

async function newReport(parcel: Parcel): Promise<Bytes> {
  return (await answerTo("created", { kind: "create", ...ask(parcel) })).bytes;
}

async function compare(parcel: Parcel, bytes: Uint8Array): Promise<Comparison> {
  const file = new File([new Uint8Array(bytes)], "bao-cao.docx");
  return (await answerTo("compared", { kind: "compare", file, ...ask(parcel) })).comparison;
}

const nothing: Decisions = { declined: new Set(), answers: new Map(), passages: new Set() };

function refresh(parcel: Parcel, bytes: Uint8Array, decisions: Partial<Decisions> = {}) {
  return answerTo("refreshed", {
    kind: "refresh",
    bytes: new Uint8Array(bytes),
    decisions: { ...nothing, ...decisions },
    ...ask(parcel),
  });
}

const ownDocument = buildDocx(paragraph(run("Lời riêng của phường.")));

test("a person's own report is offered every passage, and gets those that she ticks", async () => {
  const parcel = await parcelOf();
  const { marks, missing } = await compare(parcel, ownDocument);
  expect(marks).toEqual([]);
  expect(missing.map(({ id }) => id)).toEqual(["tthc", "staff", "budget", "online"]);
  const { bytes, inserted } = await refresh(parcel, ownDocument, { passages: new Set(["staff"]) });
  expect(inserted.map(({ vi }) => vi)).toEqual(["Chất lượng đội ngũ cán bộ, công chức"]);
  const prose = proseOf(bytes).join("\n");
  expect(prose).toContain("Lời riêng của phường.");
  expect(prose).toContain("52 đồng chí");
  expect(prose).not.toContain("4.166");
});

test("when she unticks everything, the report keeps every byte", async () => {
  const report = await newReport(await parcelOf());
  const parcel = await parcelOf({ "TTHC!D15": 1294, "TTHC!H15": 1112 });
  const declined = new Set((await compare(parcel, report)).marks.map(({ tag }) => tag));
  const { bytes, changed } = await refresh(parcel, report, { declined });
  expect(changed).toEqual([]);
  expect(bytes).toEqual(report);
});

test("a figure that she unticks keeps its text and is offered again", async () => {
  const report = await newReport(await parcelOf());
  const parcel = await parcelOf({ "TTHC!D15": 1294, "TTHC!H15": 1112 });
  const stale = (await compare(parcel, report)).marks.filter(({ state }) => state === "stale");
  const declined = stale.find(({ figure }) => figure === "tthc.received.total")?.tag ?? "";
  const { bytes, changed } = await refresh(parcel, report, { declined: new Set([declined]) });
  expect(changed).toHaveLength(stale.length - 1);
  expect(textIn(bytes, "tthc.received.total")).toBe("4.166");
  expect(textIn(bytes, "tthc.received.online")).toBe("2.892");
  const again = (await compare(parcel, bytes)).marks.filter(({ state }) => state === "stale");
  expect(again.map(({ tag }) => tag)).toEqual([declined]);
});

test("a question that she does not answer leaves her text alone", async () => {
  const report = await newReport(await parcelOf());
  const edited = typeOver(report, "tthc.received.total", "gần 4.200");
  const parcel = await parcelOf({ "TTHC!D15": 1294, "TTHC!H15": 1112 });
  const { bytes } = await refresh(parcel, edited);
  expect(textIn(bytes, "tthc.received.total")).toBe("gần 4.200");
  expect(textIn(bytes, "tthc.resolved.total")).toBe("3.974");
});

test("a file that is no Word document is refused, and so is one that cannot be read", async () => {
  const file = new File(["Ghi chú"], "ghi-chu.docx");
  const parcel = await parcelOf();
  const refused = await answerQuestion({ kind: "compare", file, ...ask(parcel) });
  expect(refused).toMatchObject({ ok: false, trouble: { code: "not-a-zip" } });
  const gone = Object.assign(file, { arrayBuffer: () => Promise.reject(new Error("gone")) });
  const unread = await answerQuestion({ kind: "compare", file: gone, ...ask(parcel) });
  expect(unread).toMatchObject({ ok: false, trouble: { code: "cannot-read" } });
});
