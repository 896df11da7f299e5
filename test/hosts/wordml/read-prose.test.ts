import type { StandingPassage } from "../../../src/core/link/standing-passage";
import { parseXml } from "../../../src/hosts/opc/parse-xml";
import { proseIn } from "../../../src/hosts/wordml/read-prose";
import { bodyXml, markXml, paragraph, partXml, run } from "../../support/build-docx";

const total = markXml("tthc.total", "3.936");
const early = markXml("tthc.early", "3.312");
const heading = (text: string): string =>
  paragraph(`<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>`, run(text));
const styles = `<w:style w:styleId="Heading1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
const bare = (xml: string): string => xml.replace(/<\?xml.*\?>\s*/, "");

/** The passages of a body as Word hands it out: one flat package with all parts. */
function read(...content: readonly string[]): readonly StandingPassage[] {
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}"><pkg:xmlData>${bare(xml)}</pkg:xmlData></pkg:part>`;
  const root = parseXml(
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">` +
      part("/word/document.xml", bodyXml(content.join(""))) +
      part("/word/header1.xml", partXml("hdr", paragraph(total))) +
      part("/word/styles.xml", partXml("styles", styles)) +
      `</pkg:package>`
  );
  if (root === null) throw new Error("The package is no XML");
  return proseIn(root);
}

/** Paragraphs as the drafts of a parcel are written: `{id=text}`. */
const linesOf = (passage: StandingPassage | undefined): readonly string[] =>
  (passage?.paragraphs ?? []).map((pieces) =>
    pieces
      .map((piece) => (piece.kind === "text" ? piece.text : `{${piece.figure}=${piece.text}}`))
      .join("")
  );
const proseOf = (...content: readonly string[]): readonly string[] => linesOf(read(...content)[0]);

describe("proseIn", () => {
  it("gives the words around the figures from the first mark to the last", () => {
    const between = paragraph(run("Không có hồ sơ quá hạn."));
    const content = [
      paragraph(run("Mở đầu.")),
      paragraph(run("Tiếp nhận "), total, run(" hồ"), run(" sơ.", "<w:b/>")),
      between,
      paragraph(run("Trước hạn "), early),
      paragraph(run("Kết.")),
    ];
    expect(read(...content)).toHaveLength(1);
    expect(proseOf(...content)).toEqual([
      "Tiếp nhận {tthc.total=3.936} hồ sơ.",
      "Không có hồ sơ quá hạn.",
      "Trước hạn {tthc.early=3.312}",
    ]);
    expect(read(...content)[0]?.paragraphs[0]).toHaveLength(3);
  });

  it("reads insertions in and deletions out", () => {
    const inserted = `<w:ins w:id="1" w:author="a">${run("Đã ")}</w:ins>`;
    const deleted = `<w:del w:id="2" w:author="a"><w:r><w:delText>Trong kỳ </w:delText></w:r></w:del>`;
    expect(proseOf(paragraph(inserted, deleted, run("nhận "), total))).toEqual([
      "Đã nhận {tthc.total=3.936}",
    ]);
  });

  it("reads an emptied mark as a figure without a text, and other controls as words", () => {
    const prompt = markXml("tthc.early", run("Bấm để nhập"), "<w:showingPlcHdr/>");
    const foreign = `<w:sdt><w:sdtPr><w:tag w:val="so"/></w:sdtPr><w:sdtContent>${run("7")}</w:sdtContent></w:sdt>`;
    const staff = markXml("staff.total", "52");
    expect(proseOf(paragraph(total, run(", "), prompt, foreign, run(" và "), staff))).toEqual([
      "{tthc.total=3.936}, {tthc.early=}7 và 52",
    ]);
  });

  it("keeps passages apart, in reading order", () => {
    const staff = markXml("staff.total", "52");
    const prose = read(paragraph(run("Có "), staff), heading("II. HỒ SƠ"), paragraph(total));
    expect(prose.map(({ passage }) => passage)).toEqual(["staff", "tthc"]);
    expect(linesOf(prose[0])).toEqual(["Có {staff.total=52}"]);
  });

  it("does not take a figure that was put elsewhere once more for the passage's beginning", () => {
    expect(
      proseOf(
        paragraph(run("Tóm tắt: "), total),
        paragraph(run("Nhiều lời.")),
        heading("I. HỒ SƠ"),
        paragraph(run("Nhận "), total, run(", sớm "), early)
      )
    ).toEqual(["Nhận {tthc.total=3.936}, sớm {tthc.early=3.312}"]);
  });

  it("takes in all that lies between where a heading was put into the passage", () => {
    expect(
      proseOf(paragraph(run("Nhận "), total), heading("a) Kết quả"), paragraph(run("Sớm "), early))
    ).toEqual(["Nhận {tthc.total=3.936}", "a) Kết quả", "Sớm {tthc.early=3.312}"]);
  });

  it("reads tables in between, and a mark in a text box with its paragraph", () => {
    const cell = `<w:tbl><w:tr><w:tc>${paragraph(run("Ô", "<w:b/>"))}</w:tc></w:tr></w:tbl>`;
    const inside = `<w:txbxContent>${paragraph(early)}</w:txbxContent>`;
    const box =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict>${inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(proseOf(paragraph(total), cell, paragraph(run("Hộp: "), box))).toEqual([
      "{tthc.total=3.936}",
      "Ô",
      "Hộp: {tthc.early=3.312}",
    ]);
  });

  it("reads a control that was put around whole paragraphs as that figure", () => {
    const block = markXml("tthc.total", paragraph(run("3.936")) + paragraph(run("hồ sơ")));
    expect(proseOf(block)).toEqual(["{tthc.total=3.936}", "{tthc.total=hồ sơ}"]);
  });

  it("is empty where no passage stands", () => {
    expect(read(paragraph(run("Báo cáo")))).toEqual([]);
  });
});
