import { unzipSync } from "fflate";
import type { Parcel } from "../../../src/core/link/parcel";
import type { DocumentPlace, DocumentRoom } from "../../../src/hosts/document-room";
import { docxRoom } from "../../../src/hosts/docx-file/docx-room";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import type { Outcome } from "../../../src/hosts/trouble";
import { planEdits } from "../../../src/core/link/plan-edits";
import {
  buildDocx,
  documentId,
  markXml,
  paragraph,
  partOf,
  partXml,
  run,
  tagOf,
} from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { validateDocuments } from "../../support/check-document";
import {
  insertInto,
  markTexts,
  refreshEntry,
  rememberTexts,
  valueOf,
} from "../../support/refresh-document";

const BODY = "word/document.xml";
const insertion = { ...refreshEntry, action: "insert" as const };
const parcel = buildParcel({
  tthc: ["Tiếp nhận {tthc.total=3.936} hồ sơ.", "Không quá hạn."],
  staff: ["Có {staff.total=41} cán bộ."],
});
const only = (id: string): Parcel => ({
  ...parcel,
  passages: parcel.passages.filter((passage) => passage.id === id),
});
const TTHC = ["Tiếp nhận 3.936 hồ sơ.", "Không quá hạn."];
const STAFF = "Có 41 cán bộ.";
const PROSE = "Trong kỳ báo cáo, phường tiếp tục đẩy mạnh công tác cải cách hành chính.";

const roomOf = (body: string | Uint8Array): DocumentRoom =>
  docxRoom(valueOf(openDocx(typeof body === "string" ? buildDocx(body) : body)), documentId);
const at = (place: number, offset = 0): DocumentPlace => ({ paragraph: place, offset });
const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "" : outcome.trouble.code);

const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${rows.join("")}</w:tbl>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const textBox = (content: string): string =>
  `<w:r><w:pict><v:shape style="width:100pt;height:20pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** Every paragraph as a reader sees it, and where tables begin and end. */
function lines(bytes: Uint8Array): string[] {
  const parts = partOf(bytes, BODY).matchAll(/<(\/?)w:tbl>|<w:p(?:\/>|[ >].*?<\/w:p>)/gs);
  return [...parts].map(([xml, slash]) =>
    slash === undefined
      ? [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join("")
      : `${slash}table`
  );
}

describe("insertAt writes", () => {
  test.each<[string, string, number, string[]]>([
    ["behind a sentence", paragraph(run("a")) + paragraph(run("z")), 0, ["a", ...TTHC, "z"]],
    ["into an empty paragraph", `<w:p/>${paragraph(run("z"))}`, 0, [...TTHC, "z"]],
    ["into one with an empty run", paragraph(run("")) + paragraph(run("z")), 0, [...TTHC, "z"]],
    [
      "before an empty paragraph that ends a section",
      paragraph("<w:pPr><w:sectPr/></w:pPr>") + paragraph(run("z")),
      0,
      [...TTHC, "", "z"],
    ],
    [
      "in place of a prompt",
      control("<w:showingPlcHdr/>", paragraph(run("Bấm vào đây"))) + paragraph(run("z")),
      0,
      [...TTHC, "z"],
    ],
    [
      "in a control of somebody's",
      control("", paragraph(run("a"))) + paragraph(run("z")),
      0,
      ["a", ...TTHC, "z"],
    ],
    [
      "behind a control that is locked",
      control(`<w:lock w:val="contentLocked"/>`, paragraph(run("a")) + paragraph(run("b"))) +
        paragraph(run("z")),
      0,
      ["a", "b", ...TTHC, "z"],
    ],
    [
      "behind a table of contents",
      control("<w:docPartObj/>", paragraph(run("1.")) + paragraph(run("2."))) + paragraph(run("z")),
      1,
      ["1.", "2.", ...TTHC, "z"],
    ],
    [
      "behind a mark around paragraphs",
      markXml("staff.total", paragraph(run("41")) + paragraph(run("x"))) + paragraph(run("z")),
      0,
      ["41", "x", ...TTHC, "z"],
    ],
    [
      "behind the whole of a passage of ours",
      paragraph(run("Có "), markXml("staff.total", "41")) +
        paragraph(run("x")) +
        paragraph(run("nữ "), markXml("staff.women", "20")) +
        paragraph(run("z")),
      1,
      ["Có 41", "x", "nữ 20", ...TTHC, "z"],
    ],
    [
      "behind the paragraph of a single figure",
      paragraph(run("Có "), markXml("staff.total", "41"), run(" người.")) + paragraph(run("z")),
      0,
      ["Có 41 người.", ...TTHC, "z"],
    ],
    [
      "inside the cell of a table",
      table(row(cell(paragraph(run("a"))), cell(paragraph(run("b"))))) + paragraph(run("z")),
      0,
      ["table", "a", ...TTHC, "b", "/table", "z"],
    ],
    [
      "into the empty cell of a table",
      table(row(cell(paragraph(run("a"))), cell("<w:p/>"))) + paragraph(run("z")),
      1,
      ["table", "a", ...TTHC, "/table", "z"],
    ],
    [
      "behind a table whose row is locked",
      table(control(`<w:lock w:val="sdtContentLocked"/>`, row(cell(paragraph(run("a")))))) +
        paragraph(run("z")),
      0,
      ["table", "a", "/table", ...TTHC, "z"],
    ],
  ])("%s", async (_, body, number, expected) => {
    const room = roomOf(body);
    const outcome = await room.insertAt(at(number), only("tthc"), insertion);
    expect(valueOf(outcome)).toEqual(["tthc"]);
    expect(lines(room.save())).toEqual(expected);
  });

  it("behind the paragraph that a text box hangs on", async () => {
    const room = roomOf(
      paragraph(run("a"), textBox(paragraph(run("trong khung")))) + paragraph(run("z"))
    );
    valueOf(await room.insertAt(at(1), only("staff"), insertion));
    expect(partOf(room.save(), BODY)).toMatch(/<\/w:pict><\/w:r><\/w:p><w:p>.*Có .*<w:p>.*z/s);
  });

  it("paragraphs in the looks of the prose behind a heading, and of its own cell in a table", async () => {
    const looks = `<w:ind w:firstLine="720"/>`;
    const inCell = `<w:pPr><w:jc w:val="center"/></w:pPr>`;
    const room = roomOf(
      paragraph(run("I. Công tác khác", "<w:b/>")) +
        paragraph(`<w:pPr>${looks}</w:pPr>`, run(PROSE, `<w:sz w:val="28"/>`)) +
        table(row(cell(paragraph(inCell, run("Ghi chú", `<w:sz w:val="22"/>`))))) +
        paragraph()
    );
    valueOf(await room.insertAt(at(0), only("tthc"), insertion));
    valueOf(await room.insertAt(at(4), only("staff"), insertion));
    const body = partOf(room.save(), BODY);
    expect(body).toContain(
      `<w:p><w:pPr>${looks}</w:pPr>${run("Tiếp nhận ", `<w:sz w:val="28"/>`)}`
    );
    expect(body).toContain(`<w:p>${inCell}${run("Có ", `<w:sz w:val="22"/>`)}`);
  });

  it("several in the order of the parcel, and notes them", async () => {
    const room = roomOf("<w:p/>" + paragraph(run("z")));
    expect(valueOf(await room.insertAt(at(0), parcel, insertion))).toEqual(["tthc", "staff"]);
    expect(lines(room.save())).toEqual([...TTHC, STAFF, "z"]);
    const { marks, manifest } = valueOf(await room.listMarks());
    expect(marks.map(({ obstacle }) => obstacle)).toEqual([null, null]);
    expect(manifest?.trail).toEqual([{ ...insertion, updated: 2 }]);
    expect(planEdits({ marks, manifest }, parcel, "ask").edits).toEqual([]);
  });

  it("only what is not there yet, and nothing at all the second time", async () => {
    const room = roomOf(insertInto(buildDocx(paragraph(run("a"))), only("tthc")).bytes);
    expect(valueOf(await room.insertAt(at(0), parcel, insertion))).toEqual(["staff"]);
    expect(lines(room.save())).toEqual(["a", STAFF, ...TTHC]);
    const once = room.save();
    expect(valueOf(await room.insertAt(at(0), parcel, insertion))).toEqual([]);
    expect(room.save()).toEqual(once);
    expect(room.steps()).toEqual({ revision: 1, canUndo: true, canRedo: false });
  });

  it("nothing where the clicked place is no more", async () => {
    const room = roomOf(paragraph(run("a")));
    expect(codeOf(await room.insertAt(at(1), parcel, insertion))).toBe("place-gone");
    expect(codeOf(await room.insertFigureAt(at(1), TOTAL, { parcel, refresh: insertion }))).toBe(
      "place-gone"
    );
    expect(room.steps().revision).toBe(0);
  });
});

const TOTAL = { passage: "tthc", figure: "tthc.total" };
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const fieldOf = (result: string): string =>
  `${field("begin")}<w:r><w:instrText xml:space="preserve"> DATE </w:instrText></w:r>${field("separate")}${run(result)}${field("end")}`;

describe("insertFigureAt writes", () => {
  const insert = (room: DocumentRoom, place: DocumentPlace): Promise<Outcome<null>> =>
    room.insertFigureAt(place, TOTAL, { parcel, refresh: insertion });

  it("among the letters of a run, which keeps its looks on both sides", async () => {
    const looks = `<w:b/><w:sz w:val="26"/>`;
    const room = roomOf(paragraph(run("Phí &amp; lệ phí:  đồng", looks)));
    valueOf(await insert(room, at(0, 14)));
    const format = `<w:rPr>${looks}</w:rPr>`;
    expect(partOf(room.save(), BODY)).toContain(
      `<w:p>${run("Phí &amp; lệ phí: ", looks)}<w:sdt><w:sdtPr>${format}<w:alias w:val="Nhãn của tthc.total"/>` +
        `<w:tag w:val="${tagOf("tthc.total")}"/><w:id w:val="700000001"/><w15:appearance w15:val="hidden"/></w:sdtPr>` +
        `<w:sdtContent>${run("3.936", looks)}</w:sdtContent></w:sdt>${run(" đồng", looks)}</w:p>`
    );
  });

  it("a character behind it at the end of a paragraph, and into an empty one", async () => {
    const room = roomOf(paragraph(run("Tổng số: ")) + "<w:p/>" + paragraph(""));
    for (const place of [at(0, 999), at(1), at(2)]) valueOf(await insert(room, place));
    expect(lines(room.save())).toEqual(["Tổng số: 3.936 ", "3.936 ", "3.936 "]);
  });

  it("a mark that the document remembers", async () => {
    const room = roomOf(paragraph(run("Tổng số  hồ sơ.")));
    valueOf(await insert(room, at(0, 8)));
    const { marks, manifest } = valueOf(await room.listMarks());
    expect(marks).toMatchObject([{ tag: tagOf("tthc.total"), text: "3.936", obstacle: null }]);
    expect(manifest?.written.get(tagOf("tthc.total"))).toEqual({
      text: "3.936",
      sheet: "TTHC",
      cell: "B1",
    });
    expect(manifest?.trail).toEqual([{ ...insertion, updated: 1 }]);
  });

  it("beside an older mark of the same figure, which still counts as not edited by hand", async () => {
    const body = paragraph(markXml("tthc.total", "3.500"), run(" và ."));
    const room = roomOf(rememberTexts(buildDocx(body), { [tagOf("tthc.total")]: "3.500" }));
    valueOf(await insert(room, at(0, 9)));
    const { edits } = planEdits(valueOf(await room.listMarks()), parcel, "ask");
    valueOf(await room.applyEdits(edits, refreshEntry));
    expect(lines(room.save())).toEqual(["3.936 và 3.936."]);
  });

  test.each<[string, string, DocumentPlace, string]>([
    ["a mark", paragraph(run("a"), markXml("tthc.early", "3.312")), at(0, 3), "cursor-in-figure"],
    [
      "a mark around paragraphs",
      markXml("tthc.early", paragraph(run("3.312"))),
      at(0, 0),
      "cursor-in-figure",
    ],
    ["a field", paragraph(run("Ngày "), fieldOf("15/3")), at(0, 7), "place-closed"],
    [
      "a field that began above",
      paragraph(field("begin"), field("separate")) + paragraph(run("I.")) + paragraph(field("end")),
      at(1, 1),
      "place-closed",
    ],
    [
      "a link",
      paragraph(`<w:hyperlink w:anchor="a">${run("xem")}</w:hyperlink>`),
      at(0, 1),
      "place-closed",
    ],
    [
      "a control of plain text",
      paragraph(control("<w:text/>", run("xã"))),
      at(0, 1),
      "place-closed",
    ],
    [
      "a control that is locked",
      control(`<w:lock w:val="contentLocked"/>`, paragraph(run("xã"))),
      at(0, 1),
      "place-closed",
    ],
    [
      "one of two copies of a text box",
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${paragraph(run("x"))}</mc:Choice></mc:AlternateContent></w:r>`
      ),
      at(1, 0),
      "place-closed",
    ],
  ])("nothing inside %s", async (_, body, place, code) => {
    const before = buildDocx(body);
    const room = roomOf(before);
    expect(codeOf(await insert(room, place))).toBe(code);
    expect(room.steps().revision).toBe(0);
    expect(partOf(room.save(), BODY)).toBe(partOf(before, BODY));
  });

  it("behind any number of letters, and changes no letter: whatever stands in the paragraph", async () => {
    const deleted = `<w:del w:id="9" w:author="A"><w:r><w:delText>bỏ</w:delText></w:r></w:del>`;
    const inserted = `<w:ins w:id="8" w:author="A">${run("thêm")}</w:ins>`;
    const mixed =
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:bookmarkStart w:id="1" w:name="b"/>` +
      `<w:r><w:t>Một </w:t><w:tab/><w:t xml:space="preserve"> hai</w:t><w:br/></w:r>${deleted}${inserted}` +
      `${fieldOf("15/3")}${markXml("tthc.early", "3.312")}${control("", run("của ai"))}` +
      `<w:bookmarkEnd w:id="1"/>${run(" A &lt; B.")}</w:p>`;
    const words = "Một\t hai\nthêm15/33.312của ai A < B.";
    const closed = new Set<number>();
    for (let offset = 0; offset <= words.length; offset += 1) {
      const room = roomOf(mixed);
      const outcome = await insert(room, at(0, offset));
      if (!outcome.ok) closed.add(offset);
      const expected = outcome.ok
        ? `${words.slice(0, offset)}3.936${words.slice(offset)}${offset === words.length ? " " : ""}`
        : words;
      expect([offset, wordsOf(room.save())]).toEqual([offset, expected]);
      expect(markTexts(room.save())).toHaveLength(outcome.ok ? 2 : 1);
    }
    const inside = (text: string): number[] =>
      Array.from({ length: text.length - 1 }, (_, index) => words.indexOf(text) + 1 + index);
    expect([...closed]).toEqual([...inside("15/3"), ...inside("3.312")]);
  });

  it("nothing that the parcel does not offer", async () => {
    const room = roomOf(paragraph(run("a")));
    const outcome = await room.insertFigureAt(at(0), TOTAL, {
      parcel: only("staff"),
      refresh: insertion,
    });
    expect(codeOf(outcome)).toBe("figure-not-offered");
  });
});

/** Letters, tabs and line feeds of the body, without what was deleted. */
const wordsOf = (bytes: Uint8Array): string =>
  [...partOf(bytes, BODY).matchAll(/<w:(tab|br)\/>|<w:t(?:>| xml:space="(preserve)">)([^<]*)/g)]
    .map(([, sign, isKept, text = ""]) => {
      if (sign !== undefined) return sign === "tab" ? "\t" : "\n";
      const plain = text.replace("&lt;", "<").replace("&amp;", "&");
      return isKept === undefined ? plain.trim() : plain;
    })
    .join("");

describe("a room", () => {
  it("takes changes back and makes them again, to the byte", async () => {
    const room = roomOf(paragraph(run("Tổng số  hồ sơ.")));
    const states = [room.save()];
    valueOf(await room.insertAt(at(0), only("staff"), insertion));
    states.push(room.save());
    valueOf(await room.insertFigureAt(at(0, 8), TOTAL, { parcel, refresh: insertion }));
    states.push(room.save());
    valueOf(await room.finalise());
    states.push(room.save());
    for (const state of [states[2], states[1], states[0], states[0]]) {
      expect(valueOf(room.undo())).toBeNull();
      expect(room.save()).toEqual(state);
    }
    expect(room.steps()).toMatchObject({ canUndo: false, canRedo: true });
    for (const state of [states[1], states[2]]) {
      expect(valueOf(room.redo())).toBeNull();
      expect(room.save()).toEqual(state);
    }
    valueOf(await room.finalise());
    expect(room.steps()).toEqual({ revision: 9, canUndo: true, canRedo: false });
  });

  it("leaves every other part as it came", async () => {
    const header = partXml("hdr", paragraph(run("Mật")));
    const before = buildDocx(
      paragraph(run("Tổng số  hồ sơ.")),
      { "header1.xml": { kind: "header", xml: header } },
      { "word/media/image1.png": new Uint8Array([1, 2, 3]) }
    );
    const room = roomOf(before);
    valueOf(await room.insertAt(at(0), only("staff"), insertion));
    valueOf(await room.insertFigureAt(at(0, 8), TOTAL, { parcel, refresh: insertion }));
    const after = unzipSync(room.save());
    const changed = Object.entries(unzipSync(before)).filter(
      ([name, content]) => Buffer.compare(content, after[name] ?? new Uint8Array()) !== 0
    );
    expect(changed.map(([name]) => name)).toEqual([
      "[Content_Types].xml",
      BODY,
      "word/_rels/document.xml.rels",
    ]);
  });

  it("gives the document as pages, as it is now", async () => {
    const room = roomOf(paragraph(run("Tổng số  hồ sơ.")));
    valueOf(await room.insertFigureAt(at(0, 8), TOTAL, { parcel, refresh: insertion }));
    const { marks } = valueOf(room.pages());
    expect(marks).toEqual([{ tag: tagOf("tthc.total"), occurrence: 0 }]);
  });

  it("writes documents to which Microsoft's validator objects nothing new", async () => {
    const bodies: Record<string, readonly [string, DocumentPlace]> = {
      sentence: [paragraph(run("Tổng số  hồ sơ.", "<w:b/>")), at(0, 8)],
      cell: [table(row(cell("<w:p/>"))) + paragraph(), at(0)],
      prompt: [control("<w:showingPlcHdr/>", paragraph(run("Bấm"))) + paragraph(), at(1)],
      control: [paragraph(run("a"), control("", run("của ai"))), at(0, 3)],
    };
    const written: Record<string, Uint8Array> = {};
    for (const [name, [body, place]] of Object.entries(bodies)) {
      const room = roomOf(body);
      valueOf(await room.insertFigureAt(place, TOTAL, { parcel, refresh: insertion }));
      valueOf(await room.insertAt(at(0), parcel, insertion));
      valueOf(await room.insertAt(at(0), only("staff"), insertion));
      written[name] = room.save();
      written[`${name}-before`] = buildDocx(body);
    }
    const found = validateDocuments(written);
    for (const name of Object.keys(bodies))
      expect([name, found[name]]).toEqual([name, found[`${name}-before`]]);
  });
});
