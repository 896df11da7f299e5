import { richApiError } from "../../office/rich-api-error";
import type { Parcel } from "../../../src/core/link/parcel";
import { planEdits } from "../../../src/core/link/plan-edits";
import { buildParcel } from "../../support/build-parcel";
import { buildDocx, markXml, paragraph, run, tagOf } from "../../support/build-docx";
import { refreshEntry, rememberTexts, valueOf } from "../../support/refresh-document";
import { closeDocument, codeOf, lines, openDocument, paragraphOf } from "./open-document";
import type { OpenDocument } from "./open-document";

afterEach(closeDocument);

const parcel = buildParcel({
  tthc: ["Tiếp nhận {tthc.total=3.936} hồ sơ, trước hạn {tthc.early=3.312}.", "Không quá hạn."],
  staff: ["Có {staff.total=41} cán bộ."],
});
const TTHC = ["Tiếp nhận 3.936 hồ sơ, trước hạn 3.312.", "Không quá hạn."];
const STAFF = "Có 41 cán bộ.";
const PROSE = "Trong kỳ báo cáo, phường tiếp tục đẩy mạnh công tác cải cách hành chính.";
const insertion = { ...refreshEntry, action: "insert" as const };

describe("inserting where the cursor stands", () => {
  test("writes behind the sentence with the cursor, in the order of the parcel", async () => {
    const document = await openDocument(paragraph(run(PROSE)) + paragraph(run("Nơi nhận:")));
    document.person.clickAfter("đẩy mạnh");
    document.log.reset();
    const written = valueOf(await document.pane.insertAtCursor(parcel, insertion));
    expect(document.log.syncs).toBe(3);
    expect(written).toEqual(["tthc", "staff"]);
    expect(lines(document)).toEqual([PROSE, ...TTHC, STAFF, "Nơi nhận:"]);
    const { marks, manifest } = await document.listSaved();
    expect(marks.map(({ obstacle }) => obstacle)).toEqual([null, null, null]);
    expect(manifest?.trail).toEqual([{ ...insertion, updated: 3 }]);
  });

  test("fills an empty paragraph", async () => {
    const document = await openDocument(
      paragraph(run(PROSE)) + paragraph(run("x")) + paragraph(run("Nơi nhận:"))
    );
    document.person.select("x");
    document.person.type("");
    valueOf(await document.pane.insertAtCursor(only(parcel, "tthc"), insertion));
    expect(lines(document)).toEqual([PROSE, ...TTHC, "Nơi nhận:"]);
  });

  test("behind a heading writes prose, not headings", async () => {
    const document = await openDocument(
      paragraph(run("I. Công tác khác", "<w:b/>")) + paragraph(run(PROSE))
    );
    document.person.clickAfter("Công tác");
    valueOf(await document.pane.insertAtCursor(only(parcel, "staff"), insertion));
    expect(await paragraphOf(document, 1)).toMatchObject({ text: STAFF, font: { bold: false } });
  });

  test("with the cursor in a figure writes behind its paragraph", async () => {
    const document = await openDocument(
      paragraph(run("Có "), markXml("staff.total", "41"), run(" người.")) + paragraph(run("z"))
    );
    document.person.clickIn(tagOf("staff.total"));
    valueOf(await document.pane.insertAtCursor(only(parcel, "tthc"), insertion));
    expect(lines(document)).toEqual(["Có 41 người.", ...TTHC, "z"]);
  });

  test("passes over what is there already, and then writes nothing", async () => {
    const document = await openDocument(paragraph(run(PROSE)));
    document.person.clickAfter("cải cách");
    valueOf(await document.pane.insertAtCursor(parcel, insertion));
    const once = lines(document);
    expect(valueOf(await document.pane.insertAtCursor(parcel, insertion))).toEqual([]);
    expect(lines(document)).toEqual(once);
    expect((await document.list()).manifest?.trail).toHaveLength(1);
  });
});

describe("inserting one figure where the cursor stands", () => {
  const place = { passage: "tthc", figure: "tthc.total" };
  const insert = async (document: OpenDocument, from: Parcel = parcel) =>
    await document.pane.insertFigureAtCursor(place, from, insertion);

  test("writes it into the sentence as a mark", async () => {
    const document = await openDocument(paragraph(run("Tổng số  hồ sơ.")));
    document.person.clickAfter("Tổng số ");
    valueOf(await insert(document));
    expect(lines(document)).toEqual(["Tổng số 3.936 hồ sơ."]);
    const { marks, manifest } = await document.listSaved();
    expect(marks).toMatchObject([{ tag: tagOf("tthc.total"), text: "3.936", obstacle: null }]);
    expect(manifest?.written.get(tagOf("tthc.total"))).toEqual({
      text: "3.936",
      sheet: "TTHC",
      cell: "B1",
    });
    expect(manifest?.trail).toEqual([{ ...insertion, updated: 1 }]);
  });

  test("puts a character behind it at the end of a paragraph, and takes nothing that is selected", async () => {
    const document = await openDocument(paragraph(run("Tổng số: ")));
    document.person.select("số: ");
    valueOf(await insert(document));
    expect(lines(document)).toEqual(["Tổng số: 3.936 "]);
  });

  test("never writes inside another mark", async () => {
    const document = await openDocument(paragraph(markXml("tthc.early", "3.312"), run(".")));
    document.person.clickIn(tagOf("tthc.early"));
    expect(codeOf(await insert(document))).toBe("cursor-in-figure");
    expect(lines(document)).toEqual(["3.312."]);
  });

  test("an older mark of the same figure still counts as not edited by hand", async () => {
    const body = paragraph(markXml("tthc.total", "3.500"), run(" và . "));
    const bytes = rememberTexts(buildDocx(body), { [tagOf("tthc.total")]: "3.500" });
    const document = await openDocument(bytes);
    document.person.clickAfter("và ");
    valueOf(await insert(document));
    const applied = await document.refresh(parcel);
    expect(applied.map(({ trouble }) => trouble)).toEqual([null, null]);
    expect(lines(document)).toEqual(["3.936 và 3.936. "]);
  });

  test("an older mark of which nobody knows anything is still asked about", async () => {
    const body = paragraph(markXml("tthc.total", "3.500"), run(" và . "));
    const document = await openDocument(body);
    document.person.clickAfter("và ");
    valueOf(await insert(document));
    const { marks } = planEdits(await document.list(), parcel, "ask");
    expect(marks.map(({ before, state }) => [before, state])).toEqual([
      ["3.500", "unknown"],
      ["3.936", "converged"],
    ]);
  });

  test("takes its text back where Word makes no mark of it", async () => {
    const document = await openDocument(paragraph(run("Tổng số  hồ sơ.")));
    document.person.clickAfter("Tổng số ");
    const answer = document.engine.process.bind(document.engine);
    jest.spyOn(document.engine, "process").mockImplementation((request) => {
      if (JSON.stringify(request).includes("InsertContentControl"))
        document.engine.rejectNext(richApiError("GeneralException"));
      return answer(request);
    });
    expect(codeOf(await insert(document))).toBe("not-inserted");
    expect(lines(document)).toEqual(["Tổng số  hồ sơ."]);
  });

  test("a figure that the parcel does not have is refused", async () => {
    const document = await openDocument(paragraph(run("a")));
    const outcome = await insert(document, only(parcel, "staff"));
    expect(codeOf(outcome)).toBe("figure-not-offered");
  });
});

const only = (from: Parcel, id: string): Parcel => ({
  ...from,
  passages: from.passages.filter((passage) => passage.id === id),
});
