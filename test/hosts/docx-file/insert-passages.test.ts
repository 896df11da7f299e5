import { documentState } from "../../../src/hosts/docx-file/document-state";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import {
  bodyXml,
  buildDocx,
  changePart,
  markXml,
  paragraph,
  partOf,
  partXml,
  run,
  W,
} from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { insertInto, markTexts, refreshDocument, valueOf } from "../../support/refresh-document";

const titles = { tthc: "Kết quả giải quyết thủ tục hành chính", staff: "Chất lượng đội ngũ" };
const parcel = buildParcel(
  {
    tthc: [
      "Tiếp nhận {tthc.total=3.936} hồ sơ, trước hạn {tthc.early=3.312}.",
      "Không có hồ sơ quá hạn.",
    ],
  },
  { titles }
);
const PROSE = "Trong kỳ báo cáo, phường tiếp tục đẩy mạnh công tác cải cách hành chính.";
const heading = (text: string): string => paragraph(run(text, "<w:b/>"));

/** The paragraphs of the body as a reader sees them. */
function lines(bytes: Uint8Array): string[] {
  const body = partOf(bytes, "word/document.xml");
  return [...body.matchAll(/<w:p(?:\/>|[ >].*?<\/w:p>)/gs)].map(([text]) =>
    [...text.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, found]) => found).join("")
  );
}
const FIRST = "Tiếp nhận 3.936 hồ sơ, trước hạn 3.312.";
const SECOND = "Không có hồ sơ quá hạn.";

describe("insertPassages finds the place", () => {
  const bookmark = `<w:bookmarkStart w:id="1" w:name="khopso_tthc"/><w:bookmarkEnd w:id="1"/>`;
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const meant = `<w:tag w:val="vlk1-passage|tthc"/>`;

  test.each<[string, string, string, string[]]>([
    [
      "a control meant for it, behind what it holds",
      "control",
      control(meant, paragraph(run("Kết quả:"))) + paragraph(run("z")),
      ["Kết quả:", FIRST, SECOND, "z"],
    ],
    [
      "a control that waits with an empty paragraph",
      "control",
      control(meant, "<w:p/>") + paragraph(run("z")),
      [FIRST, SECOND, "z"],
    ],
    [
      "a control that shows a prompt",
      "control",
      control(`${meant}<w:showingPlcHdr/>`, paragraph(run("Bấm vào đây"))),
      [FIRST, SECOND],
    ],
    [
      "a control known by its title",
      "control",
      control(`<w:alias w:val="tthc"/>`, paragraph()),
      [FIRST, SECOND],
    ],
    [
      "a control within a paragraph, behind that",
      "control",
      paragraph(run("a"), control(meant, run("b"))) + paragraph(run("z")),
      ["ab", FIRST, SECOND, "z"],
    ],
    [
      "a bookmark in an empty paragraph",
      "bookmark",
      paragraph(bookmark) + paragraph(run("z")),
      [FIRST, SECOND, "z"],
    ],
    [
      "a bookmark in a text, behind it",
      "bookmark",
      paragraph(bookmark, run("a")) + paragraph(run("z")),
      ["a", FIRST, SECOND, "z"],
    ],
    [
      "a bookmark between paragraphs",
      "bookmark",
      paragraph(run("a")) + bookmark + paragraph(run("z")),
      ["a", FIRST, SECOND, "z"],
    ],
    [
      "a heading of the same words",
      "heading",
      heading("II. KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH") + paragraph(run("z")),
      ["II. KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", FIRST, SECOND, "z"],
    ],
    [
      "a heading that abbreviates",
      "heading",
      paragraph(run("2. Kết quả giải quyết TTHC")) + paragraph(run("z")),
      ["2. Kết quả giải quyết TTHC", FIRST, SECOND, "z"],
    ],
    [
      "a heading that says more",
      "heading",
      heading("Về kết quả giải quyết thủ tục hành chính quý I") + paragraph(run("z")),
      ["Về kết quả giải quyết thủ tục hành chính quý I", FIRST, SECOND, "z"],
    ],
    ["the end, for want of a better one", "end", paragraph(run(PROSE)), [PROSE, FIRST, SECOND]],
  ])("in %s", (_, place, content, expected) => {
    const { bytes, inserted } = insertInto(buildDocx(content), parcel);
    expect(inserted).toEqual([{ passage: "tthc", place }]);
    expect(lines(bytes)).toEqual(expected);
    expect(partOf(bytes, "word/document.xml")).toMatch(/<w:sectPr\/><\/w:body>/);
    expect(partOf(bytes, "word/document.xml")).not.toContain("showingPlcHdr");
  });

  it("by the exact words before the similar ones", () => {
    const near = heading("I. Đánh giá kết quả giải quyết thủ tục hành chính");
    const { bytes } = insertInto(buildDocx(near + heading(`II. ${titles.tthc}`)), parcel);
    expect(lines(bytes).indexOf(FIRST)).toBe(2);
  });

  it("but takes no sentence for a heading", () => {
    const sentence = paragraph(run("Sau đây là kết quả giải quyết thủ tục hành chính."));
    expect(insertInto(buildDocx(sentence), parcel).inserted).toEqual([
      { passage: "tthc", place: "end" },
    ]);
  });

  it("by the styles of the document, through what they are based on", () => {
    const styles = partXml(
      "styles",
      `<w:style w:styleId="A"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`
    );
    const styled = paragraph(`<w:pPr><w:pStyle w:val="B"/></w:pPr>`, run(`${titles.tthc}.`));
    const document = buildDocx(styled, { "styles.xml": { kind: "styles", xml: styles } });
    expect(insertInto(document, parcel).inserted).toEqual([{ passage: "tthc", place: "heading" }]);
  });

  it("leaves a locked control alone", () => {
    const locked = control(`${meant}<w:lock w:val="contentLocked"/>`, paragraph(run("a")));
    expect(insertInto(buildDocx(locked), parcel).inserted).toEqual([
      { passage: "tthc", place: "end" },
    ]);
  });
});

describe("insertPassages writes", () => {
  it("marks that a refresh finds again", () => {
    const { bytes } = insertInto(buildDocx(""), parcel);
    const next = buildParcel({
      tthc: ["Tiếp nhận {tthc.total=4.000} hồ sơ, trước hạn {tthc.early=3.999}."],
    });
    expect(markTexts(refreshDocument(bytes, next).bytes)).toEqual(["4.000", "3.999"]);
    expect(refreshDocument(bytes, parcel).plan.edits).toEqual([]);
  });

  it("each figure as a flat control, framed only when looked for, with a character behind the last", () => {
    const { bytes } = insertInto(
      buildDocx(""),
      buildParcel({ tthc: ["Tiếp nhận {tthc.total=3.936}"] })
    );
    expect(partOf(bytes, "word/document.xml")).toContain(
      `<w:sdt><w:sdtPr><w:alias w:val="Nhãn của tthc.total"/><w:tag w:val="vlk1|0f8fad5b|tthc|tthc.total"/><w:id w:val="700000001"/>` +
        `<w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent>${run("3.936")}</w:sdtContent></w:sdt>${run(" ")}</w:p>`
    );
  });

  it("no element that the document's programs may not know", () => {
    const plain = bodyXml("")
      .replace(/ xmlns:w15="[^"]*"/, "")
      .replace(' mc:Ignorable="w14 w15"', "");
    expect(partOf(insertInto(buildDocx(plain), parcel).bytes, "word/document.xml")).not.toContain(
      "appearance"
    );
  });

  it("into a body without any prefix", () => {
    const plain = `<?xml version="1.0"?><document xmlns="${W}"><body><p/></body></document>`;
    expect(markTexts(insertInto(buildDocx(plain), parcel).bytes)).toEqual(["3.936", "3.312"]);
  });

  it("ids that no control of the document has", () => {
    const taken = `<w:sdt><w:sdtPr><w:id w:val="700000001"/></w:sdtPr><w:sdtContent>${paragraph()}</w:sdtContent></w:sdt>`;
    const { bytes } = insertInto(buildDocx(taken), parcel);
    const ids = [...partOf(bytes, "word/document.xml").matchAll(/<w:id w:val="(\d+)"/g)].map(
      ([, id]) => id
    );
    expect(ids).toEqual(["700000001", "700000002", "700000003"]);
  });

  it("text with signs that XML keeps for itself", () => {
    const { bytes } = insertInto(
      buildDocx(""),
      buildParcel({ tthc: ['Số "A&B" <{tthc.total=1}>.'] })
    );
    expect(partOf(bytes, "word/document.xml")).toContain("Số &quot;A&amp;B&quot; &lt;");
  });

  it("paragraphs that look like their neighbours, without what belongs to those alone", () => {
    const looks = `<w:ind w:firstLine="720"/><w:jc w:val="both"/>`;
    const size = `<w:sz w:val="26"/>`;
    const neighbour = paragraph(
      `<w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore/>${looks}<w:rPr><w:b/></w:rPr></w:pPr>`,
      run("Nhận xét: ", `<w:b/>${size}`),
      run(PROSE, `<w:color w:val="FF0000"/>${size}`)
    );
    const { bytes } = insertInto(buildDocx(heading(titles.tthc) + neighbour), parcel);
    expect(partOf(bytes, "word/document.xml")).toContain(
      `<w:p><w:pPr>${looks}</w:pPr>${run("Tiếp nhận ", size)}`
    );
  });

  it("nothing twice, and says so", () => {
    const once = insertInto(buildDocx(""), parcel);
    const twice = insertInto(once.bytes, parcel);
    expect(twice.inserted).toEqual([{ passage: "tthc", place: "already-there" }]);
    expect(twice.bytes).toEqual(once.bytes);
  });

  it("no passage without figures twice either", () => {
    const wordsOnly = buildParcel({ tthc: ["Trong kỳ chưa phát sinh hồ sơ."] });
    const once = insertInto(buildDocx(""), wordsOnly);
    expect(insertInto(once.bytes, wordsOnly).inserted).toEqual([
      { passage: "tthc", place: "already-there" },
    ]);
  });

  it("a passage again that a person deleted", () => {
    const { bytes } = insertInto(buildDocx(""), parcel);
    const deleted = changePart(bytes, "word/document.xml", (xml) =>
      xml.replace(/<w:p>.*<\/w:p>/s, "")
    );
    const again = insertInto(deleted, parcel);
    expect(again.inserted).toEqual([{ passage: "tthc", place: "end" }]);
    expect(refreshDocument(again.bytes, parcel).plan.edits).toEqual([]);
  });

  it("nothing beside marks that came with a copied paragraph", () => {
    const copied = buildDocx(
      paragraph(markXml("tthc.total", "3.936").replace("0f8fad5b", "aaaa0000"), run("."))
    );
    expect(insertInto(copied, parcel).inserted).toEqual([
      { passage: "tthc", place: "already-there" },
    ]);
  });

  it("several passages in their own places, and remembers their prose", () => {
    const both = buildParcel(
      { tthc: ["Tiếp nhận {tthc.total=1} hồ sơ."], staff: ["Có {staff.total=21} người."] },
      { titles }
    );
    const { bytes, inserted } = insertInto(
      buildDocx(heading(titles.staff) + heading(titles.tthc)),
      both
    );
    expect(inserted.map(({ place }) => place)).toEqual(["heading", "heading"]);
    expect(lines(bytes)).toEqual([titles.staff, "Có 21 người.", titles.tthc, "Tiếp nhận 1 hồ sơ."]);
    const { manifest } = documentState(valueOf(openDocx(bytes)));
    expect([...(manifest?.passages.keys() ?? [])]).toEqual(["staff", "tthc"]);
    expect(manifest?.trail.at(-1)?.updated).toBe(2);
  });

  it("and touches nothing else in the body", () => {
    const before = buildDocx(heading(titles.tthc) + paragraph(run(PROSE)));
    const { bytes } = insertInto(before, parcel);
    const [start = "", end = ""] = partOf(before, "word/document.xml").split(heading(titles.tthc));
    const body = partOf(bytes, "word/document.xml");
    expect(body.startsWith(start + heading(titles.tthc))).toBe(true);
    expect(body.endsWith(end)).toBe(true);
  });

  it("words of a person in a passage stay when the figures are refreshed", () => {
    const { bytes } = insertInto(buildDocx(""), parcel);
    const edited = changePart(bytes, "word/document.xml", (xml) =>
      xml.replace("Không có", "Tuyệt đối không có")
    );
    const next = buildParcel({
      tthc: ["Tiếp nhận {tthc.total=4.000} hồ sơ, trước hạn {tthc.early=1}."],
    });
    expect(lines(refreshDocument(edited, next).bytes)).toEqual([
      "Tiếp nhận 4.000 hồ sơ, trước hạn 1.",
      "Tuyệt đối không có hồ sơ quá hạn.",
    ]);
  });
});
