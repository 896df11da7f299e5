import { buildParcel } from "../../support/build-parcel";
import { buildDocx, markXml, paragraph, run, tagOf } from "../../support/build-docx";
import { refreshEntry, rememberTexts, valueOf } from "../../support/refresh-document";
import { closeDocument, codeOf, lines, openDocument, paragraphOf } from "./open-document";
import type { OpenDocument } from "./open-document";

afterEach(closeDocument);

const TOTAL = "tthc.total";
const LATE = "tthc.late";
const INTRO = paragraph(run("Phường báo cáo như sau:"));
const OUTRO = paragraph(run("Nơi nhận: như trên."));
const justified = `<w:pPr><w:jc w:val="both"/><w:ind w:firstLine="720"/></w:pPr>`;
const standing =
  paragraph(justified, run("Đã nhận "), markXml(TOTAL, "3.936"), run(" hồ sơ, tăng mạnh.")) +
  paragraph(run("Câu do cán bộ viết thêm ở giữa.")) +
  paragraph(run("Quá hạn "), markXml(LATE, "8"), run(" hồ sơ."));
const report = rememberTexts(buildDocx(INTRO + standing + OUTRO), {
  [tagOf(TOTAL)]: "3.936",
  [tagOf(LATE)]: "8",
});
const parcel = buildParcel({
  tthc: [`Tiếp nhận {${TOTAL}=4.166} hồ sơ.`, "Không có hồ sơ quá hạn {tthc.due=0}."],
  staff: ["Có {staff.total=41} cán bộ."],
});
const rewriting = { ...refreshEntry, action: "rewrite" as const };
const rewrite = async ({ pane }: OpenDocument, id = "tthc") =>
  await pane.rewritePassage(id, parcel, rewriting);

describe("reading the prose", () => {
  test("gives the words of a passage as they stand, in one exchange", async () => {
    const { pane, log, person } = await openDocument(report);
    person.clickAfter("tăng");
    person.type(" rất");
    log.reset();
    const prose = valueOf(await pane.readProse());
    expect(log.syncs).toBe(1);
    expect(prose).toEqual([
      {
        passage: "tthc",
        paragraphs: [
          [text("Đã nhận "), figure(TOTAL, "3.936"), text(" hồ sơ, tăng rất mạnh.")],
          [text("Câu do cán bộ viết thêm ở giữa.")],
          [text("Quá hạn "), figure(LATE, "8"), text(" hồ sơ.")],
        ],
      },
    ]);
  });

  const text = (words: string) => ({ kind: "text", text: words });
  const figure = (id: string, words: string) => ({ kind: "figure", figure: id, text: words });
});

describe("rewriting a passage", () => {
  test("puts the parcel's sentences in place of what stands there, and touches nothing around", async () => {
    const document = await openDocument(report);
    valueOf(await rewrite(document));
    expect(lines(document)).toEqual([
      "Phường báo cáo như sau:",
      "Tiếp nhận 4.166 hồ sơ.",
      "Không có hồ sơ quá hạn 0.",
      "Nơi nhận: như trên.",
    ]);
    expect(await paragraphOf(document, 1)).toMatchObject({
      alignment: "Justified",
      firstLineIndent: 36,
    });
  });

  test("remembers the new figures, forgets the old, and notes it in the trail", async () => {
    const document = await openDocument(report);
    valueOf(await rewrite(document));
    const { marks, manifest, warnings } = await document.listSaved();
    expect(marks.map(({ figure, text }) => [figure, text])).toEqual([
      [TOTAL, "4.166"],
      ["tthc.due", "0"],
    ]);
    const known = [...(manifest?.written ?? [])].map(([tag, { text }]) => [tag, text]);
    expect(known.sort()).toEqual([
      [tagOf("tthc.due"), "0"],
      [tagOf(TOTAL), "4.166"],
    ]);
    expect(manifest?.trail).toEqual([{ ...rewriting, updated: 2 }]);
    expect(warnings).toEqual([]);
  });

  test("works at the very end of a document", async () => {
    const document = await openDocument(INTRO + standing);
    valueOf(await rewrite(document));
    expect(lines(document)).toEqual([
      "Phường báo cáo như sau:",
      "Tiếp nhận 4.166 hồ sơ.",
      "Không có hồ sơ quá hạn 0.",
    ]);
  });

  test.each<[string, string, string]>([
    ["a passage that does not stand there", "staff", "passage-missing"],
    ["a passage that the parcel does not have", "land", "passage-not-offered"],
  ])("refuses %s", async (_, id, code) => {
    const document = await openDocument(report);
    expect(codeOf(await rewrite(document, id))).toBe(code);
  });

  test("refuses while Track Changes is on: the old passage would stay as a deletion", async () => {
    const document = await openDocument(report);
    document.person.track(true);
    expect(codeOf(await rewrite(document))).toBe("tracking-on");
    expect(document.person.text).toContain("tăng mạnh");
  });

  test("says so when the old passage stays as a deletion, where Word does not tell (1.3)", async () => {
    const document = await openDocument(report, { version: "1.3" });
    document.person.track(true);
    expect(codeOf(await rewrite(document))).toBe("half-rewritten");
  });

  test("refuses where a comment would be lost", async () => {
    const document = await openDocument(report);
    document.person.comment(tagOf(TOTAL), "Đã kiểm tra?");
    expect(codeOf(await rewrite(document))).toBe("passage-holds-notes");
    expect(document.person.text).toContain("tăng mạnh");
  });
});
