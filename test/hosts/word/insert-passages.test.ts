import { unzipSync } from "fflate";
import { accessDenied } from "../../office/rich-api-error";
import { planEdits } from "../../../src/core/link/plan-edits";
import { buildParcel } from "../../support/build-parcel";
import { buildDocx, documentId, markXml, paragraph, partOf, run } from "../../support/build-docx";
import { refreshEntry, rememberTexts, valueOf } from "../../support/refresh-document";
import { closeDocument, lines, openDocument, paragraphOf } from "./open-document";

afterEach(closeDocument);

const titles = { tthc: "Kết quả giải quyết thủ tục hành chính", staff: "Chất lượng đội ngũ" };
const parcel = buildParcel(
  {
    tthc: [
      "Tiếp nhận {tthc.total=3.936} hồ sơ, trước hạn {tthc.early=3.312}.",
      "Không có hồ sơ quá hạn.",
    ],
    staff: ["Có {staff.total=41} cán bộ, tỷ lệ {staff.share=97,6%}"],
  },
  { titles }
);
const TTHC = ["Tiếp nhận 3.936 hồ sơ, trước hạn 3.312.", "Không có hồ sơ quá hạn."];
const STAFF = ["Có 41 cán bộ, tỷ lệ 97,6% "];
const PROSE = "Trong kỳ báo cáo, phường tiếp tục đẩy mạnh công tác cải cách hành chính.";
const heading = (text: string): string => paragraph(run(text, "<w:b/>"));
const insertion = { ...refreshEntry, action: "insert" as const };

describe("inserting passages", () => {
  test("puts each behind its heading, or else at the end, in three exchanges", async () => {
    const document = await openDocument(
      heading("I. KẾT QUẢ GIẢI QUYẾT TTHC") +
        paragraph(run(PROSE)) +
        heading("II. Công tác khác") +
        paragraph(run("Không.")),
      { version: "1.3" }
    );
    const { pane, log } = document;
    log.reset();
    const inserted = valueOf(await pane.insertPassages(parcel, insertion));
    expect(log.syncs).toBe(3);
    expect(inserted).toEqual([
      { passage: "tthc", place: "heading" },
      { passage: "staff", place: "end" },
    ]);
    expect(lines(document)).toEqual([
      "I. KẾT QUẢ GIẢI QUYẾT TTHC",
      ...TTHC,
      PROSE,
      "II. Công tác khác",
      "Không.",
      ...STAFF,
    ]);
  });

  test("makes a flat, hidden mark of every figure, with its label, and a character behind it", async () => {
    const { pane, saved, listSaved } = await openDocument(paragraph(run(PROSE)));
    valueOf(await pane.insertPassages(parcel, insertion));
    const { marks } = await listSaved();
    expect(marks.map(({ tag, text, obstacle }) => [tag, text, obstacle])).toEqual([
      ["vlk1|0f8fad5b|tthc|tthc.total", "3.936", null],
      ["vlk1|0f8fad5b|tthc|tthc.early", "3.312", null],
      ["vlk1|0f8fad5b|staff|staff.total", "41", null],
      ["vlk1|0f8fad5b|staff|staff.share", "97,6%", null],
    ]);
    const body = partOf(saved(), "word/document.xml");
    expect(body.match(/<w15:appearance w15:val="hidden"\/>/g)).toHaveLength(4);
    expect(body).toContain(`<w:alias w:val="Nhãn của tthc.total"/>`);
    expect(body).not.toMatch(/<\/w:sdt><\/w:p>/);
  });

  test("remembers what it wrote: a refresh from the same parcel has nothing to do", async () => {
    const { pane, list, listSaved } = await openDocument(paragraph(run(PROSE)));
    valueOf(await pane.insertPassages(parcel, insertion));
    const state = await list();
    expect(state).toEqual(await listSaved());
    expect(state.warnings).toEqual([]);
    expect(planEdits(state, parcel, "ask").edits).toEqual([]);
    expect(state.manifest?.document).toBe(documentId);
    expect(state.manifest?.trail).toEqual([{ ...insertion, updated: 4 }]);
  });

  test("a report of 400 figures still takes three exchanges", async () => {
    const sentences = Array.from(
      { length: 50 },
      (_, at) =>
        Array.from({ length: 8 }, (__, n) => `Số {tthc.f${String(at)}x${String(n)}=1.234}`).join(
          ", "
        ) + "."
    );
    const { pane, log, listSaved } = await openDocument(paragraph(run(PROSE)), { version: "1.3" });
    log.reset();
    valueOf(await pane.insertPassages(buildParcel({ tthc: sentences }), insertion));
    expect(log.syncs).toBe(3);
    expect((await listSaved()).marks).toHaveLength(400);
  });

  test("passes over a passage that the document has", async () => {
    const body = paragraph(run("Tiếp nhận "), markXml("tthc.total", "3.936"), run(" hồ sơ."));
    const document = await openDocument(body);
    const inserted = valueOf(await document.pane.insertPassages(parcel, insertion));
    expect(inserted.map(({ place }) => place)).toEqual(["already-there", "end"]);
    expect(lines(document)).toEqual(["Tiếp nhận 3.936 hồ sơ.", ...STAFF]);
  });

  test("with nothing to insert writes nothing", async () => {
    const bytes = rememberTexts(
      buildDocx(paragraph(markXml("tthc.total", "3.936"), markXml("staff.total", "41"), run("."))),
      {}
    );
    const { pane, saved } = await openDocument(bytes);
    valueOf(await pane.insertPassages(parcel, insertion));
    expect(unzipSync(saved())).toEqual(unzipSync(bytes));
  });
});

describe("the look of what is inserted", () => {
  const styles = {
    "styles.xml": {
      kind: "styles" as const,
      xml: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Than"><w:name w:val="Thân văn bản"/><w:basedOn w:val="Normal"/></w:style></w:styles>`,
    },
  };
  const styled = (style: string, text: string, properties = ""): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${run(text, `<w:sz w:val="28"/>`)}</w:p>`;

  test("behind a heading it is that of the prose below, not of the heading", async () => {
    const document = await openDocument(
      styled("Heading1", "Chất lượng đội ngũ") +
        styled("Than", PROSE, `<w:jc w:val="both"/><w:ind w:firstLine="720"/>`),
      { stories: styles }
    );
    valueOf(await document.pane.insertPassages(parcel, insertion));
    const inserted = await paragraphOf(document, 1);
    expect(inserted).toMatchObject({
      text: STAFF[0],
      style: "Thân văn bản",
      alignment: "Justified",
      firstLineIndent: 36,
      outlineLevel: 10,
      font: { size: 14, bold: false },
    });
  });

  test("in a document without prose it is that of an ordinary paragraph", async () => {
    const document = await openDocument(styled("Heading1", "Chất lượng đội ngũ"), {
      stories: styles,
    });
    valueOf(await document.pane.insertPassages(parcel, insertion));
    const inserted = await paragraphOf(document, 1);
    expect(inserted).toMatchObject({ text: STAFF[0], style: "Normal", font: { bold: false } });
  });
});

describe("a place that was prepared", () => {
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr><w:id w:val="77"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const meant = `<w:tag w:val="vlk1-passage|staff"/>`;
  const only = { ...parcel, passages: parcel.passages.slice(1) };

  test.each<[string, string, string, string[]]>([
    [
      "a control meant for it, behind what it holds",
      "control",
      control(meant, paragraph(run("Kết quả:"))) + paragraph(run("z")),
      ["Kết quả:", ...STAFF, "z"],
    ],
    [
      "a control that waits with an empty paragraph",
      "control",
      control(meant, "<w:p/>") + paragraph(run("z")),
      [...STAFF, "z"],
    ],
    [
      "a control known by its title",
      "control",
      control(`<w:alias w:val="staff"/>`, paragraph()) + paragraph(run("z")),
      [...STAFF, "z"],
    ],
  ])("is %s", async (_, place, body, expected) => {
    const document = await openDocument(body);
    const inserted = valueOf(await document.pane.insertPassages(only, insertion));
    expect(inserted).toEqual([{ passage: "staff", place }]);
    expect(lines(document)).toEqual(expected);
    expect((await document.list()).marks.map(({ obstacle }) => obstacle)).toEqual([null, null]);
  });
});

describe("an insertion that goes wrong", () => {
  test("leaves no half-written passage, and says why", async () => {
    const document = await openDocument(paragraph(run(PROSE)));
    const { pane, engine } = document;
    const before = unzipSync(document.saved());
    engine.rejectNext(accessDenied());
    const outcome = await pane.insertPassages(parcel, insertion);
    expect(outcome).toMatchObject({ ok: false, trouble: { code: "protected" } });
    expect(unzipSync(document.saved())).toEqual(before);
  });
});
