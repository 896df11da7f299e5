import { codesOf, openDocument, closeDocument } from "./open-document";
import {
  bodyXml,
  buildDocx,
  markXml,
  paragraph,
  partXml,
  run,
  tagOf,
} from "../../support/build-docx";
import { rememberTexts } from "../../support/refresh-document";

afterEach(closeDocument);

const TOTAL = "tthc.total";
const EARLY = "tthc.early";
const sentence = paragraph(
  run("Tiếp nhận "),
  markXml(TOTAL, "3.936"),
  run(" hồ sơ, trước hạn "),
  markXml(EARLY, "3.312"),
  run(".")
);

describe("listing the marks", () => {
  test("takes one exchange and gives figure, text and number of the mark", async () => {
    const { list, log } = await openDocument(sentence + sentence);
    log.reset();
    const { marks } = await list();
    expect(log.syncs).toBe(1);
    expect(marks).toEqual([
      markOf(TOTAL, 0, "3.936"),
      markOf(EARLY, 0, "3.312"),
      markOf(TOTAL, 1, "3.936"),
      markOf(EARLY, 1, "3.312"),
    ]);
  });

  test("finds marks in tables, headers, footers and text split into runs", async () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph(markXml(TOTAL, "1"), run(" "))}</w:tc></w:tr></w:tbl>`;
    const split = paragraph(markXml(EARLY, run("3.") + run("312", "<w:b/>")), run("."));
    const { list, listSaved } = await openDocument(
      bodyXml(table + split + `<w:p><w:pPr><w:sectPr>${ties}</w:sectPr></w:pPr></w:p>`),
      {
        stories: {
          "header1.xml": { kind: "header", xml: story("hdr", "2") },
          "footer1.xml": { kind: "footer", xml: story("ftr", "3") },
        },
      }
    );
    const { marks } = await list();
    expect(marks.map(({ text }) => text)).toEqual(["1", "3.312", "2", "3"]);
    expect(marks.every(({ obstacle }) => obstacle === null)).toBe(true);
    expect(marks).toEqual((await listSaved()).marks);
  });

  test("leaves controls of others alone", async () => {
    const other = `<w:sdt><w:sdtPr><w:tag w:val="nguoi-ky"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${run("Ng. V. A")}</w:sdtContent></w:sdt>`;
    const { list } = await openDocument(paragraph(other, markXml(TOTAL, "1"), run(".")));
    expect((await list()).marks.map(({ text }) => text)).toEqual(["1"]);
  });

  test("says what stands in the way of a mark", async () => {
    const { list, listSaved } = await openDocument(
      paragraph(markXml("tthc.a", "1", `<w:lock w:val="sdtContentLocked"/>`), run(".")) +
        paragraph(markXml("tthc.b", run("2 ") + markXml("tthc.c", "3")), run(".")) +
        markXml("tthc.d", paragraph(run("4"))) +
        paragraph(run("."))
    );
    const obstacles = (await list()).marks.map(({ figure, obstacle }) => [figure, obstacle]);
    expect(obstacles).toEqual([
      ["tthc.a", "locked"],
      ["tthc.b", "nested"],
      ["tthc.c", "nested"],
      ["tthc.d", "block"],
    ]);
    const inFile = (await listSaved()).marks.map(({ figure, obstacle }) => [figure, obstacle]);
    expect(obstacles).toEqual(inFile);
  });

  test("gives no text for a mark that a person has emptied, where Word shows its prompt", async () => {
    const { list, person } = await openDocument(sentence);
    person.retype(tagOf(TOTAL), "");
    expect((await list()).marks.map(({ text }) => text)).toEqual(["", "3.312"]);
  });
});

describe("what the person is told of the document", () => {
  test("nothing where all is well", async () => {
    const bytes = rememberTexts(buildDocx(sentence), { [tagOf(TOTAL)]: "3.936" });
    const { list } = await openDocument(bytes);
    const { manifest, warnings } = await list();
    expect(warnings).toEqual([]);
    expect(manifest?.written.get(tagOf(TOTAL))?.text).toBe("3.936");
  });

  test("that the record is missing, when another program has stripped it", async () => {
    const { list } = await openDocument(sentence);
    const { manifest, warnings } = await list();
    expect(manifest).toBeNull();
    expect(codesOf(warnings)).toEqual(["manifest-missing"]);
  });

  test("that no mark is left, when another program has stripped those", async () => {
    const bytes = rememberTexts(buildDocx(paragraph(run("Tiếp nhận 1 hồ sơ."))), {
      [tagOf(TOTAL)]: "1",
    });
    const { list } = await openDocument(bytes);
    expect(codesOf((await list()).warnings)).toEqual(["marks-lost"]);
  });

  test("that figures were pasted from another document", async () => {
    const foreign = sentence.replaceAll("|0f8fad5b|", "|11112222|");
    const bytes = rememberTexts(buildDocx(sentence + foreign), { [tagOf(TOTAL)]: "3.936" });
    const { list } = await openDocument(bytes);
    const { warnings } = await list();
    expect(codesOf(warnings)).toEqual(["foreign-marks"]);
    expect(warnings[0]?.message.vi).toContain("2 số liệu");
  });

  test("that Track Changes is on, where Word tells", async () => {
    const bytes = rememberTexts(buildDocx(sentence), { [tagOf(TOTAL)]: "3.936" });
    const { list, person } = await openDocument(bytes);
    person.track(true);
    expect(codesOf((await list()).warnings)).toEqual(["tracking-on"]);
  });

  test("that comments hang on figures", async () => {
    const bytes = rememberTexts(buildDocx(sentence), { [tagOf(TOTAL)]: "3.936" });
    const { list, person } = await openDocument(bytes);
    person.comment(tagOf(TOTAL), "Xem lại số này.");
    const { warnings } = await list();
    expect(codesOf(warnings)).toEqual(["comments-inside"]);
    expect(warnings[0]?.message.vi).toContain("1 số liệu");
  });
});

const ties =
  `<w:headerReference w:type="default" r:id="rId1"/>` +
  `<w:footerReference w:type="default" r:id="rId2"/>`;

const story = (root: string, text: string): string =>
  partXml(root, paragraph(markXml(TOTAL, text), run(".")));

const markOf = (figure: string, occurrence: number, text: string) => ({
  tag: tagOf(figure),
  passage: "tthc",
  figure,
  occurrence,
  text,
  obstacle: null,
});
