import { strToU8 } from "fflate";
import { applyEdits } from "../../../src/hosts/docx-file/apply-edits";
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
  tagOf,
  W,
} from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import {
  markTexts,
  refreshDocument,
  refreshEntry,
  rememberTexts,
  request,
  valueOf,
  warningsOf,
} from "../../support/refresh-document";

const TOTAL = tagOf("tthc.total");
const EARLY = tagOf("tthc.early");
/** The sheet gives 3.940 received and 3.320 resolved early. */
const parcel = buildParcel({
  tthc: ["Tiếp nhận {tthc.total=3.940} hồ sơ, trước hạn {tthc.early=3.320}."],
});

/** A document with these paragraphs in which 3.936 and 3.312 were written last. */
const documentWith = (...content: readonly string[]): Uint8Array =>
  rememberTexts(buildDocx(content.join("")), { [TOTAL]: "3.936", [EARLY]: "3.312" });

const bodyOf = (bytes: Uint8Array): string => partOf(bytes, "word/document.xml");

describe("a refresh of a document", () => {
  const sentence = paragraph(
    run("Tiếp nhận "),
    markXml("tthc.total", "3.936"),
    run(" hồ sơ, trước hạn "),
    markXml("tthc.early", "3.312"),
    run(".")
  );

  it("writes the new figures into the sentence", () => {
    const { bytes, applied } = refreshDocument(documentWith(sentence), parcel);
    expect(markTexts(bytes)).toEqual(["3.940", "3.320"]);
    expect(applied.map(({ trouble }) => trouble)).toEqual([null, null, null, null]);
  });

  it("keeps words that a hand wrote around the figures", () => {
    const edited = changePart(documentWith(sentence), "word/document.xml", (xml) =>
      xml.replace("Tiếp nhận ", "Trong quý I, toàn phường tiếp nhận ")
    );
    const { bytes } = refreshDocument(edited, parcel);
    expect(bodyOf(bytes)).toContain("Trong quý I, toàn phường tiếp nhận ");
    expect(markTexts(bytes)).toEqual(["3.940", "3.320"]);
  });

  it("asks about a figure that a hand changed, and updates the other", () => {
    const edited = changePart(documentWith(sentence), "word/document.xml", (xml) =>
      xml.replace("3.936", "4.000")
    );
    const { bytes, plan } = refreshDocument(edited, parcel);
    expect(plan.marks.map(({ state }) => state)).toEqual(["conflict", "stale"]);
    expect(markTexts(bytes)).toEqual(["4.000", "3.320"]);
    expect(markTexts(refreshDocument(edited, parcel, "new").bytes)).toEqual(["3.940", "3.320"]);
    const kept = refreshDocument(edited, parcel, "mine");
    expect(markTexts(kept.bytes)).toEqual(["4.000", "3.320"]);
    expect(refreshDocument(kept.bytes, parcel).plan.marks.map(({ state }) => state)).toEqual([
      "edited",
      "matches",
    ]);
  });

  it("does so ten times in a row", () => {
    let bytes = documentWith(sentence);
    for (let round = 1; round <= 10; round += 1) {
      const next = buildParcel({
        tthc: [`{tthc.total=${String(4000 + round)}} và {tthc.early=${String(round)}}.`],
      });
      bytes = refreshDocument(bytes, next).bytes;
      expect(markTexts(bytes)).toEqual([String(4000 + round), String(round)]);
    }
    expect(documentState(valueOf(openDocx(bytes))).manifest?.trail).toHaveLength(10);
  });

  it("notes when, from which workbook and how many", () => {
    const { bytes } = refreshDocument(documentWith(sentence), parcel);
    expect(documentState(valueOf(openDocx(bytes))).manifest?.trail).toEqual([
      { ...refreshEntry, updated: 2 },
    ]);
  });

  it("lists marks that were deleted", () => {
    const { plan } = refreshDocument(
      documentWith(paragraph(markXml("tthc.early", "3.312"), run("."))),
      parcel
    );
    expect(plan.marks.map(({ tag, state }) => [tag, state])).toEqual([
      [EARLY, "stale"],
      [TOTAL, "removed"],
    ]);
  });

  it("refuses an edit whose mark no longer shows what was planned on, and does not remember it", () => {
    const document = valueOf(openDocx(documentWith(sentence)));
    const edits = [
      {
        kind: "replace-text",
        tag: TOTAL,
        occurrence: 0,
        figure: "tthc.total",
        before: "1",
        after: "2",
      },
      { kind: "record", tag: TOTAL, written: { text: "2", sheet: "TTHC", cell: "B1" } },
      {
        kind: "replace-text",
        tag: EARLY,
        occurrence: 7,
        figure: "tthc.early",
        before: "1",
        after: "2",
      },
    ] as const;
    const result = valueOf(applyEdits(document, edits, request));
    expect(result.applied.map(({ trouble }) => trouble?.code)).toEqual([
      "text-changed",
      "not-recorded",
      "mark-missing",
    ]);
    expect(result.document).toBe(document);
  });
});

describe("a mark that a person formatted or cut up", () => {
  const refreshed = (content: string): string =>
    bodyOf(
      refreshDocument(documentWith(paragraph(markXml("tthc.total", content), run("."))), parcel)
        .bytes
    );

  it("keeps the looks of its first run, and loses the rest", () => {
    const bold = `<w:b/><w:color w:val="C00000"/><w:sz w:val="30"/>`;
    const body = refreshed(run("3.", bold) + run("93", "<w:i/>") + run("6"));
    expect(body).toContain(`<w:sdtContent>${run("3.940", bold)}</w:sdtContent>`);
  });

  it("keeps bookmarks, comments and spelling marks inside", () => {
    const comment = `<w:commentRangeStart w:id="3"/>`;
    const rest = `<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r><w:bookmarkEnd w:id="1"/>`;
    const body = refreshed(
      `<w:bookmarkStart w:id="1" w:name="so"/><w:proofErr w:type="spellStart"/>${comment}${run("3.9")}${run("36")}<w:proofErr w:type="spellEnd"/>${rest}`
    );
    expect(body).toContain(
      `<w:bookmarkStart w:id="1" w:name="so"/><w:proofErr w:type="spellStart"/>${comment}${run("3.940")}<w:proofErr w:type="spellEnd"/>${rest}`
    );
  });

  it("reads a text cut by a spelling mark or a hint of a page break as one", () => {
    expect(
      refreshed(`<w:r><w:t>3.9</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>36</w:t></w:r>`)
    ).toContain(`<w:sdtContent><w:r><w:t xml:space="preserve">3.940</w:t></w:r></w:sdtContent>`);
  });

  it("reaches into a hyperlink", () => {
    const link = (text: string): string => `<w:hyperlink w:anchor="so">${text}</w:hyperlink>`;
    expect(refreshed(link(run("3.936")))).toContain(link(run("3.940")));
  });

  it("keeps a footnote reference that stands inside", () => {
    const note = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`;
    expect(refreshed(run("3.936") + note)).toContain(run("3.940") + note);
  });

  it("sees tabs and line breaks as the hand edit that they are", () => {
    const document = documentWith(
      paragraph(markXml("tthc.total", "<w:r><w:t>3</w:t><w:tab/><w:br/><w:t>936</w:t></w:r>"))
    );
    expect(markTexts(document)).toEqual(["3\t\n936"]);
    expect(markTexts(refreshDocument(document, parcel).bytes)).toEqual(["3\t\n936"]);
    expect(bodyOf(refreshDocument(document, parcel, "new").bytes)).toContain(
      `<w:sdtContent><w:r><w:t xml:space="preserve">3.940</w:t></w:r></w:sdtContent>`
    );
  });

  test.each([
    ["an emptied control", "<w:sdtContent></w:sdtContent>"],
    ["a control of one empty tag", "<w:sdtContent/>"],
    ["a control with an empty run", "<w:sdtContent><w:r/></w:sdtContent>"],
  ])("asks before it fills %s", (_, content) => {
    const mark = markXml("tthc.total", "3.936").replace(
      /<w:sdtContent>.*<\/w:sdtContent>/,
      content
    );
    const document = documentWith(paragraph(run("a", "<w:b/>"), mark, run(".")));
    expect(refreshDocument(document, parcel).plan.marks.map(({ state }) => state)).toContain(
      "conflict"
    );
    expect(markTexts(refreshDocument(document, parcel, "new").bytes)).toEqual(["3.940"]);
  });

  it("replaces the prompt that Word shows in an emptied control, in the looks of the text before", () => {
    const prompt = run("Bấm vào đây để nhập văn bản.", `<w:rStyle w:val="PlaceholderText"/>`);
    const document = documentWith(
      paragraph(
        run("Tiếp nhận ", `<w:sz w:val="26"/>`),
        markXml("tthc.total", prompt, "<w:showingPlcHdr/>"),
        run(".")
      )
    );
    expect(markTexts(document)).toEqual([""]);
    const body = bodyOf(refreshDocument(document, parcel, "new").bytes);
    expect(body).toContain(`<w:sdtContent>${run("3.940", `<w:sz w:val="26"/>`)}</w:sdtContent>`);
    expect(body).not.toContain("showingPlcHdr");
  });
});

describe("a mark that cannot be written", () => {
  test.each([
    [
      "tracked-changes",
      run("3.") +
        `<w:ins w:id="1" w:author="a">${run("936")}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>9</w:delText></w:r></w:del>`,
      "",
    ],
    ["locked", run("3.936"), `<w:lock w:val="sdtContentLocked"/>`],
    [
      "nested",
      run("3.") + `<w:sdt><w:sdtPr/><w:sdtContent>${run("936")}</w:sdtContent></w:sdt>`,
      "",
    ],
  ])("says why: %s", (obstacle, content, properties) => {
    const document = documentWith(paragraph(markXml("tthc.total", content, properties), run(".")));
    const { bytes, plan } = refreshDocument(document, parcel, "new");
    expect(plan.marks).toContainEqual(
      expect.objectContaining({ obstacle, before: "3.936", state: "stale" })
    );
    expect(bytes).toEqual(document);
  });

  it("says why: it holds whole paragraphs", () => {
    const document = documentWith(
      markXml("tthc.total", paragraph(run("3.936")) + paragraph(run("hồ sơ"))),
      paragraph()
    );
    const { plan } = refreshDocument(document, parcel, "new");
    expect(plan.marks).toContainEqual(
      expect.objectContaining({ obstacle: "block", before: "3.936\nhồ sơ" })
    );
  });

  it("says why: one mark stands in another", () => {
    const document = documentWith(
      paragraph(markXml("tthc.total", run("3.936") + markXml("tthc.early", "3.312")), run("."))
    );
    const obstacles = documentState(valueOf(openDocx(document))).marks.map(
      ({ obstacle }) => obstacle
    );
    expect(obstacles).toEqual(["nested", "nested"]);
  });

  it("counts a mark in a deletion that nobody accepted yet as empty", () => {
    const document = documentWith(
      paragraph(`<w:del w:id="1" w:author="a">${markXml("tthc.total", "3.936")}</w:del>`)
    );
    const { plan } = refreshDocument(document, parcel, "new");
    expect(plan.marks).toContainEqual(
      expect.objectContaining({ before: "", obstacle: "tracked-changes" })
    );
  });

  it("is refused by the document even if somebody plans it", () => {
    const mark = markXml("tthc.total", "3.936", `<w:lock w:val="contentLocked"/>`);
    const edit = {
      kind: "replace-text",
      tag: TOTAL,
      occurrence: 0,
      figure: "tthc.total",
      before: "3.936",
      after: "1",
    } as const;
    const { applied } = valueOf(
      applyEdits(valueOf(openDocx(documentWith(paragraph(mark)))), [edit], request)
    );
    expect(applied[0]?.trouble?.code).toBe("mark-locked");
  });
});

describe("marks outside the running text", () => {
  it("are refreshed in headers, footers, notes and tables", () => {
    const line = paragraph(markXml("tthc.total", "3.936"), run("."));
    const cell = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${line}</w:tc></w:tr></w:tbl>`;
    const document = rememberTexts(
      buildDocx(cell + paragraph(), {
        "header1.xml": { kind: "header", xml: partXml("hdr", line) },
        "footer1.xml": { kind: "footer", xml: partXml("ftr", line) },
        "footer2.xml": { kind: "footer", xml: partXml("ftr", paragraph(run("Trang"))) },
        "footnotes.xml": {
          kind: "footnotes",
          xml: partXml("footnotes", `<w:footnote w:id="2">${line}</w:footnote>`),
        },
        "endnotes.xml": {
          kind: "endnotes",
          xml: partXml("endnotes", `<w:endnote w:id="2">${line}</w:endnote>`),
        },
      }),
      { [TOTAL]: "3.936" }
    );
    const { bytes } = refreshDocument(document, parcel);
    expect(markTexts(bytes)).toEqual(["3.940", "3.940", "3.940", "3.940", "3.940"]);
    for (const part of ["header1", "footer1", "footnotes", "endnotes"]) {
      expect(partOf(bytes, `word/${part}.xml`)).toContain("3.940");
    }
  });

  it("are refreshed in a text box, for new programs and old ones at once", () => {
    const inside = `<w:txbxContent>${paragraph(markXml("tthc.total", "3.936"), run("."))}</w:txbxContent>`;
    const box =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = documentWith(paragraph(box, markXml("tthc.total", "3.936"), run(".")));
    expect(markTexts(document)).toEqual(["3.936", "3.936"]);
    expect(warningsOf(document)).toEqual([]);
    const { bytes } = refreshDocument(document, parcel);
    expect(bodyOf(bytes).match(/3\.940/g)).toHaveLength(3);
    expect(bodyOf(bytes)).not.toContain("3.936");
  });

  it("are refreshed wherever the same figure was copied to", () => {
    const mark = markXml("tthc.total", "3.936");
    const document = documentWith(paragraph(mark, run(" và "), mark, run(".")));
    expect(warningsOf(document)).toEqual(["duplicate-control-id"]);
    expect(markTexts(refreshDocument(document, parcel).bytes)).toEqual(["3.940", "3.940"]);
  });
});

describe("documents that other programs and settings make", () => {
  const line = (mark: string): string => paragraph(run("Tiếp nhận "), mark, run(" hồ sơ."));
  const usual = bodyXml(line(markXml("tthc.total", "3.936")));
  const remembered = (body: string | Uint8Array): Uint8Array =>
    rememberTexts(buildDocx(body), { [TOTAL]: "3.936" });
  const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  const utf16 = (text: string, isLittle: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le");
    return new Uint8Array(isLittle ? bytes : bytes.swap16());
  };

  test.each<[string, string | Uint8Array]>([
    ["another prefix", usual.replace(/(<\/?| )w:/g, "$1ns0:").replace("xmlns:w=", "xmlns:ns0=")],
    ["no prefix", usual.replace(/(<\/?)w:/g, "$1").replace("xmlns:w=", `xmlns="${W}" xmlns:w=`)],
    ["Strict Open XML", usual.replace(W, STRICT)],
    ["UTF-16, low byte first", utf16(usual, true)],
    ["UTF-16, high byte first", utf16(usual, false)],
    ["a byte order mark", strToU8(`\ufeff${usual}`)],
    ["line ends of Windows", usual.replace(/></g, ">\r\n<")],
    [
      "single quotes and comments",
      usual
        .replace(/w:val="([^"]*)"/g, "w:val='$1'")
        .replace("<w:body>", "<!-- <w:sdt> --><w:body>"),
    ],
  ])("are refreshed all the same: %s", (_, body) => {
    const before = remembered(body);
    expect(markTexts(before)).toEqual(["3.936"]);
    const document = valueOf(openDocx(before));
    const { bytes } = refreshDocument(before, parcel);
    expect(markTexts(bytes)).toEqual(["3.940"]);
    const change = (text: string): string =>
      text.replace("3.936", "3.940").replace(/xml:space="preserve"/g, "");
    const after = valueOf(openDocx(bytes)).stories[0].source;
    expect(after.text.replace(/xml:space="preserve"/g, "")).toBe(
      change(document.stories[0].source.text)
    );
    expect(after).toMatchObject({
      encoding: document.stories[0].source.encoding,
      hasMark: document.stories[0].source.hasMark,
    });
  });

  it("are refreshed while Track Changes is on, and say so", () => {
    const settings = partXml("settings", "<w:trackRevisions/>");
    const document = rememberTexts(
      buildDocx(line(markXml("tthc.total", "3.936")), {
        "settings.xml": { kind: "settings", xml: settings },
      }),
      { [TOTAL]: "3.936" }
    );
    expect(warningsOf(document)).toEqual(["tracking-on"]);
    expect(markTexts(refreshDocument(document, parcel).bytes)).toEqual(["3.940"]);
  });

  it("are said to be signed when they are", () => {
    expect(
      warningsOf(buildDocx("", {}, { "_xmlsignatures/sig1.xml": strToU8("<Signature/>") }))
    ).toEqual(["signed"]);
  });

  it("are said to have lost their marks when another program dropped the tags", () => {
    const stripped = changePart(remembered(usual), "word/document.xml", (xml) =>
      xml.replace(/<w:tag [^>]*>/g, "")
    );
    expect(warningsOf(stripped)).toEqual(["marks-lost"]);
    expect(refreshDocument(stripped, parcel).plan.marks.map(({ state }) => state)).toEqual([
      "removed",
    ]);
  });
});
