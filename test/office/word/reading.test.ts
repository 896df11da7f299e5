import { paragraph, partXml, run } from "../../support/build-docx";
import { blockXml, markXml, tableXml } from "./mark-xml";
import { failure, marks, openDocument } from "./open-document";

const noteXml = partXml(
  "footnotes",
  `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>` +
    `<w:footnote w:id="1">${paragraph(markXml("note", "7"))}</w:footnote>`
);
const textBox =
  `<w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph(markXml("box", "8"))}` +
  `</w:txbxContent></wps:txbx></w:drawing></w:r>`;

const everywhere =
  paragraph(run("Nhận "), markXml("a", "1"), run(" hồ sơ"), textBox) +
  tableXml(paragraph(run("Ô "), markXml("cell", "2")), paragraph(run("trống"))) +
  blockXml("block", paragraph(run("Cả đoạn")), paragraph(markXml("inner", "3"))) +
  paragraph(markXml("outer", `${run("4")}${markXml("nested", "5")}`)) +
  paragraph(markXml("plain", "6", "<w:text/>")) +
  `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>`;

const stories = {
  "header1.xml": { kind: "header", xml: partXml("hdr", paragraph(markXml("head", "9"))) },
  "footnotes.xml": { kind: "footnotes", xml: noteXml },
} as const;

test("controls are found in body, tables and headers, and not in notes, text boxes or as plain text", async () => {
  await openDocument(everywhere, { stories });
  const body = ["a = 1", "cell = 2", "block = Cả đoạn\r3", "inner = 3", "outer = 45", "nested = 5"];
  expect(await marks()).toEqual([...body, "head = 9"]);
  await Word.run(async (context) => {
    const { body: whole, sections, contentControls } = context.document;
    const inBody = whole.contentControls.load("items/tag");
    const header = sections.getFirst().getHeader("Primary").load("text,type");
    const inHeader = header.contentControls.load("items/tag");
    const nested = contentControls.getByTag("nested").getFirst();
    const around = nested.parentContentControl.load("tag");
    const alone = contentControls.getByTag("a").getFirst().parentContentControlOrNullObject;
    const kinds = contentControls.load("items/subtype,items/title,items/id");
    await context.sync();
    expect(inBody.items.map(({ tag }) => tag)).toEqual(body.map((line) => line.split(" ")[0]));
    expect(inHeader.items.map(({ tag }) => tag)).toEqual(["head"]);
    expect([header.text, header.type]).toEqual(["9", "Header"]);
    expect([around.tag, alone.isNullObject]).toEqual(["outer", true]);
    expect(kinds.items.map(({ subtype }) => subtype).slice(0, 4)).toEqual([
      "RichTextInline",
      "RichTextInline",
      "RichTextParagraphs",
      "RichTextInline",
    ]);
    expect(new Set(kinds.items.map(({ id }) => id)).size).toBe(kinds.items.length);
    const first = kinds.items[0];
    const byId = contentControls.getById(first?.id ?? 0).load("title");
    const byTitle = contentControls.getByTitle("Tên a").load("items/tag");
    const missing = contentControls.getByIdOrNullObject(4).load("tag");
    const rich = contentControls.getByTypes([Word.ContentControlType.richText]).load("items/tag");
    await context.sync();
    expect([byId.title, byTitle.items[0]?.tag]).toEqual(["Tên a", "a"]);
    expect([missing.isNullObject, rich.items.length]).toEqual([true, 7]);
  });
  expect(await failure((context) => context.document.contentControls.getById(4).load("tag"))).toBe(
    "ItemNotFound"
  );
});

test("paragraphs tell their text, place and looks through styles and defaults", async () => {
  const styles = partXml(
    "styles",
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr>` +
      `</w:rPrDefault></w:docDefaults>` +
      `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>` +
      `<w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`
  );
  await openDocument(
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run("Đầu mục")}</w:p>` +
      `<w:p><w:pPr><w:spacing w:after="120" w:line="360"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr>` +
      `${run("Đoạn")}<w:r><w:tab/><w:t>văn</w:t><w:br/></w:r></w:p>` +
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("đậm", "<w:b/>")}${run(" nhạt")}</w:p>` +
      tableXml(paragraph(run("Ô"))),
    { stories: { "styles.xml": { kind: "styles", xml: styles } } }
  );
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(
      "items/text,items/style,items/styleBuiltIn,items/alignment,items/outlineLevel,items/firstLineIndent,items/spaceAfter," +
        "items/lineSpacing,items/isListItem,items/tableNestingLevel,items/isLastParagraph,items/font/bold,items/font/size,items/font/name"
    );
    const [head, prose] = [paragraphs.getFirst(), paragraphs.getFirst().getNext()];
    const before = head.getPreviousOrNullObject().load("text");
    const back = prose.getPrevious().load("text");
    await context.sync();
    expect([before.isNullObject, back.text]).toEqual([true, "Đầu mục"]);
    const [heading, second, list, cell] = paragraphs.items;
    expect(heading?.toJSON()).toMatchObject({
      text: "Đầu mục",
      style: "Heading 1",
      styleBuiltIn: "Heading1",
      alignment: "Centered",
      outlineLevel: 1,
      font: { bold: true, size: 14, name: "Times New Roman" },
    });
    expect(second?.toJSON()).toMatchObject({
      text: "Đoạn\tvăn\v",
      style: "Normal",
      alignment: "Justified",
      outlineLevel: 10,
      firstLineIndent: 28.35,
      spaceAfter: 6,
      lineSpacing: 18,
      isListItem: false,
      font: { bold: false },
    });
    expect(list?.toJSON()).toMatchObject({ isListItem: true, font: { bold: null } });
    expect(cell?.toJSON()).toMatchObject({
      tableNestingLevel: 1,
      text: "Ô",
      isLastParagraph: true,
    });
  });
});

test("text is searched within paragraphs, and ranges are compared, joined and walked", async () => {
  await openDocument(
    paragraph(run("Nhận 3."), run("936 hồ sơ; giải quyết 3.900 Hồ Sơ.")) + paragraph(run("Hết."))
  );
  await Word.run(async (context) => {
    const { body } = context.document;
    const any = body.search("hồ sơ").load("items/text");
    const exact = body.search("hồ sơ", { matchCase: true }).load("items/text");
    const split = body.search("3.936").getFirst();
    const later = body.search("3.900").getFirst();
    const both = split.expandTo(later).load("text");
    const [relation, reverse] = [split.compareLocationWith(both), later.compareLocationWith(split)];
    const next = split.getNextTextRange([";", "."], true).load("text");
    const empty = split.getRange("Start").load("isEmpty,text");
    const home = both.paragraphs.load("items/text");
    const none = body.search("không có").getFirstOrNullObject().load("text");
    await context.sync();
    expect(any.items.map(({ text }) => text)).toEqual(["hồ sơ", "Hồ Sơ"]);
    expect(exact.items.length).toBe(1);
    expect(both.text).toBe("3.936 hồ sơ; giải quyết 3.900");
    expect([relation.value, reverse.value]).toEqual(["InsideStart", "After"]);
    expect([next.text, empty.isEmpty, home.items.length]).toEqual(["hồ sơ;", true, 1]);
    expect(none.isNullObject).toBe(true);
  });
  expect(
    await failure((context) => context.document.body.search("a".repeat(256)).load("items"))
  ).toBe("SearchStringInvalidOrTooLong");
});

test("an old Word lacks what came later", async () => {
  await openDocument(paragraph(markXml("a", "1")), { version: "1.2" });
  expect(await marks()).toEqual(["a = 1"]);
  const tooNew = [
    (context: Word.RequestContext) => context.document.body.paragraphs.getFirst().load("text"),
    (context: Word.RequestContext) => context.document.contentControls.load("items/subtype"),
    (context: Word.RequestContext) => context.document.load("changeTrackingMode"),
  ];
  for (const ask of tooNew) {
    expect(await failure((context) => Promise.resolve(ask(context)))).toBe("ApiNotFound");
  }
});
