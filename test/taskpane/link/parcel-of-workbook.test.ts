import { strToU8, unzipSync, zipSync } from "fflate";
import { buildPhuongMau } from "../../../samples/phuong-mau";
import type { Parcel } from "../../../src/core/link/parcel";
import { defaultStyle } from "../../../src/core/narrative/style";
import { parcelCode } from "../../../src/hosts/parcel-code";
import { parcelPartXml } from "../../../src/hosts/parcel-part";
import { besidePublished, type FileParcel } from "../../../src/taskpane/link/choose-parcel";
import { newlyLinked } from "../../../src/taskpane/link/linked-state";
import { linkNotes } from "../../../src/taskpane/link/link-notes";
import { parcelOfWorkbook } from "../../../src/taskpane/link/parcel-of-workbook";
import {
  opensWorkbook,
  stopsOpening,
  takesFile,
  takesSource,
} from "../../../src/taskpane/link/source-steps";
import { valueOf } from "../../support/refresh-document";
import { ownWorkbook } from "./parcels";

const saved = { name: "phuong-mau-2025.xlsx", savedAt: "2025-10-01T09:00:00.000Z" };
const published = "2025-10-01T08:00:00.000Z";

const open = async (bytes: Uint8Array): Promise<FileParcel> =>
  valueOf(await parcelOfWorkbook(bytes, saved));

const neverPublished = open(buildPhuongMau());

/** The workbook as Excel saves it after publishing: with the parcel beside the cells. */
const withPart = (bytes: Uint8Array, code: string): Uint8Array =>
  zipSync({ ...unzipSync(bytes), "customXml/item1.xml": strToU8(parcelPartXml(code)) });

/** What the person published: her own style and one passage less. */
async function publishedParcel(): Promise<Parcel> {
  const { parcel } = await neverPublished;
  const passages = parcel.passages.filter(({ id }) => id !== "staff");
  return { ...parcel, passages, workbookId: ownWorkbook, madeAt: published };
}

test("a workbook that was never published is read from its cells, and said to be", async () => {
  const { parcel, notes } = await neverPublished;
  expect(parcel).toMatchObject({ madeAt: saved.savedAt, workbookId: null });
  expect(parcel.passages.map(({ id }) => id)).toContain("staff");
  expect(notes).toEqual([linkNotes.neverPublished]);
});

test("the published parcel is used as it is while the cells still say the same", async () => {
  const kept = await publishedParcel();
  expect(await open(withPart(buildPhuongMau(), parcelCode(kept)))).toEqual({
    parcel: kept,
    notes: [],
  });
});

test("a published workbook that was renamed since is called as its file is now", async () => {
  const kept = { ...(await publishedParcel()), workbook: "cu.xlsx" };
  const { parcel } = await open(withPart(buildPhuongMau(), parcelCode(kept)));
  expect(parcel).toEqual({ ...kept, workbook: saved.name });
});

test("after an edit the cells are read, the workbook is known still, and she is told", async () => {
  const kept = await publishedParcel();
  const edited = buildPhuongMau({ "TTHC!D15": 1294, "TTHC!H15": 1112 });
  const { parcel, notes } = await open(withPart(edited, parcelCode(kept)));
  expect(parcel).toMatchObject({ workbookId: ownWorkbook, madeAt: saved.savedAt });
  expect(notes.map(({ vi }) => vi)).toEqual([
    expect.stringContaining("Biểu đã thay đổi sau lần xuất bản lúc"),
  ]);
  const text = parcel.passages.flatMap(({ paragraphs }) => paragraphs.flat());
  expect(text.map((piece) => piece.text).join("")).not.toContain("4.166");
});

test("figures that are read from the cells are written as the person had them written", async () => {
  const kept = { ...(await publishedParcel()), style: { ...defaultStyle, grouping: false } };
  const edited = buildPhuongMau({ "TTHC!D15": 1294, "TTHC!H15": 1112 });
  const { parcel } = await open(withPart(edited, parcelCode(kept)));
  const texts = parcel.passages.flatMap(({ paragraphs }) => paragraphs.flat());
  expect(texts.find((piece) => piece.kind === "figure")?.text).toBe("4176");
  expect(parcel.style).toEqual(kept.style);
});

test("a damaged published parcel is told, and the cells are read", async () => {
  const code = parcelCode(await publishedParcel());
  const { parcel, notes } = await open(withPart(buildPhuongMau(), code.slice(0, 400)));
  expect(notes).toEqual([linkNotes.damaged]);
  expect(parcel.passages.map(({ id }) => id)).toContain("staff");
});

test("a parcel that another version published is told as such, and the cells are read", async () => {
  const code = parcelCode(await publishedParcel()).replace("KHOPSO1.", "KHOPSO2.");
  const { parcel, notes } = await open(withPart(buildPhuongMau(), code));
  expect(notes).toEqual([linkNotes.otherVersion]);
  expect(parcel.passages.map(({ id }) => id)).toContain("staff");
});

test("a file that is no workbook is refused", async () => {
  const outcome = await parcelOfWorkbook(strToU8("Ghi chú"), saved);
  expect(outcome.ok).toBe(false);
});

describe("beside what Excel published on this machine", () => {
  const notSaved = expect.stringContaining("Tệp chưa lưu sau lần xuất bản lúc") as string;

  test("a file that was not saved since is told, whether it knows its workbook or not", async () => {
    const kept = await publishedParcel();
    const newer = { ...kept, madeAt: "2025-10-01T10:00:00.000Z" };
    const file = { parcel: kept, notes: [] };
    expect(besidePublished(file, [newer]).notes.map(({ vi }) => vi)).toEqual([notSaved]);
    expect(besidePublished(await neverPublished, [newer]).notes.map(({ vi }) => vi)).toEqual([
      linkNotes.neverPublished.vi,
      notSaved,
    ]);
  });

  test("one of that very publication, or of another workbook, is not", async () => {
    const kept = await publishedParcel();
    const file = { parcel: kept, notes: [] };
    expect(besidePublished(file, [kept]).notes).toEqual([]);
    const other = { ...kept, workbookId: null, madeAt: "2025-10-01T10:00:00.000Z" };
    expect(besidePublished(file, [other]).notes).toEqual([]);
  });

  test("the parcel of the file takes the place of the one in use, but not of a newer choice", async () => {
    const kept = await publishedParcel();
    const taken = takesFile({ parcel: kept, notes: [] })(opensWorkbook(newlyLinked));
    expect(taken).toMatchObject({ isOpening: false, source: { way: "workbook-file" } });
    expect(stopsOpening(opensWorkbook(taken))).toEqual(taken);
    const pasted = {
      parcel: { ...kept, madeAt: saved.savedAt },
      way: "pasted",
      notes: [],
    } as const;
    const meanwhile = takesSource(pasted)(opensWorkbook(newlyLinked));
    expect(takesFile({ parcel: kept, notes: [] })(meanwhile).source).toEqual(pasted);
  });
});
