import { bodyXml, buildDocx, paragraph, partOf, run } from "../../support/build-docx";
import { contentOf } from "./control-properties";
import { blockXml, markXml, tableXml } from "./mark-xml";
import { failure, marks, openDocument } from "./open-document";
import type { SimulatedDocument } from "./document";

/** The body as it would be saved. */
function bodyOf(model: SimulatedDocument): string {
  const xml = partOf(model.toDocx(), "word/document.xml");
  return xml.slice(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr/>"));
}

const tagged = (context: Word.RequestContext, tag: string): Word.ContentControl =>
  context.document.contentControls.getByTag(tag).getFirst();

test("a paragraph is written, its figures are wrapped from last to first, and one is refreshed", async () => {
  const { model, person } = await openDocument(
    `<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:i/></w:rPr></w:pPr>${run("Mở đầu.", '<w:i/><w:sz w:val="28"/>')}</w:p>` +
      paragraph(run("Kết thúc."))
  );
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const written = first.insertParagraph("", "After");
    const ranges = ["Nhận ", "3.936", " hồ sơ, trả ", "3.900", "."].map((text) =>
      written.insertText(text, "End")
    );
    for (const [index, tag] of [
      [3, "b"],
      [1, "a"],
    ] as const) {
      const control = ranges[index]?.insertContentControl();
      control?.set({ tag, title: `Số ${tag}`, appearance: "Hidden" });
    }
    await context.sync();
  });
  expect(await marks()).toEqual(["a = 3.936", "b = 3.900"]);
  expect(
    await failure((context) => tagged(context, "a").insertText("4.166", "Replace"))
  ).toBeNull();
  expect(person.text).toBe("Mở đầu.\rNhận 4.166 hồ sơ, trả 3.900.\rKết thúc.");
  const format = '<w:rPr><w:i/><w:sz w:val="28"/></w:rPr>';
  expect(bodyOf(model)).toContain(
    `<w:p><w:pPr><w:jc w:val="both"/>${format}</w:pPr><w:r>${format}<w:t xml:space="preserve">Nhận </w:t></w:r>` +
      `<w:sdt><w:sdtPr><w:alias w:val="Số a"/><w:tag w:val="a"/><w:id w:val="1000002"/><w15:appearance w15:val="hidden"/></w:sdtPr>` +
      `<w:sdtContent><w:r>${format}<w:t xml:space="preserve">4.166</w:t></w:r></w:sdtContent></w:sdt>`
  );
});

test("text goes to the five places of a range and the three of a control, in the format that stands there", async () => {
  const { person, model } = await openDocument(
    paragraph(run("Nhận "), markXml("a", run("3.936", "<w:b/>")), run(" hồ sơ"))
  );
  await Word.run(async (context) => {
    const control = tagged(context, "a");
    control.insertText("+", "Start");
    control.insertText("*", "End");
    const hit = context.document.body.search("hồ").getFirst();
    hit.insertText("[", "Start");
    hit.insertText("]", "End");
    hit.insertText("<", "Before");
    hit.insertText(">", "After");
    hit.load("text");
    await context.sync();
    expect(hit.text).toBe("[hồ]");
    hit.insertText("bộ", "Replace");
    control.getRange("Before").insertText("(", "Start");
    control.getRange("After").insertText(")", "Start");
    context.document.body.paragraphs.getFirst().insertText("Đã ", "Start");
    await context.sync();
  });
  expect(person.text).toBe("Đã Nhận (+3.936*) <bộ> sơ");
  expect(await marks()).toEqual(["a = +3.936*"]);
  expect(bodyOf(model)).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">*</w:t>');
});

test("runs that a hand has split become one again with the first one's format", async () => {
  const { model, person } = await openDocument(paragraph(markXml("a", "3.936")));
  person.embolden("a", [0, 2]);
  expect(bodyOf(model).match(/<w:r>/gu)?.length).toBe(2);
  expect(await marks()).toEqual(["a = 3.936"]);
  await failure((context) => tagged(context, "a").insertText("4.166", "Replace"));
  expect(bodyOf(model)).toContain(
    '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">4.166</w:t></w:r></w:sdtContent>'
  );
});

test("an empty control shows its prompt, and text takes the prompt's place", async () => {
  const { model } = await openDocument(paragraph(run("Nhận ", "<w:b/>"), markXml("a", "3")));
  await Word.run(async (context) => {
    const made = context.document.body.paragraphs.getFirst().getRange("End").insertContentControl();
    made.tag = "new";
    tagged(context, "a").clear();
    await context.sync();
  });
  const prompt = "Click or tap here to enter text.";
  expect(await marks()).toEqual([`a = ${prompt}`, `new = ${prompt}`]);
  await failure((context) => tagged(context, "new").insertText("7", "Replace"));
  expect(await marks()).toEqual([`a = ${prompt}`, "new = 7"]);
  expect(bodyOf(model)).toContain(
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">7</w:t></w:r>'
  );
  expect(bodyOf(model).match(/showingPlcHdr/gu)?.length).toBe(1);
});

test("controls are taken off with and without their text; whole paragraphs come and go", async () => {
  const { model, person } = await openDocument(
    paragraph(run("x "), markXml("a", "1"), run(" y "), markXml("b", "2")) +
      blockXml("block", paragraph(run("Một")), paragraph(run("Hai"))) +
      tableXml(paragraph(markXml("cell", "3")))
  );
  await Word.run(async (context) => {
    tagged(context, "a").delete(true);
    tagged(context, "b").delete(false);
    tagged(context, "cell").insertText("4", "Replace");
    tagged(context, "block").insertText("Ba", "Replace");
    tagged(context, "block").insertParagraph("Bốn", "End");
    context.document.body.insertParagraph("Cuối", "End");
    context.document.body.insertParagraph("Đầu", "Start");
    const wrapped = context.document.body.paragraphs.getFirst().insertContentControl();
    wrapped.tag = "whole";
    await context.sync();
    context.document.body.paragraphs.getLast().delete();
    await context.sync();
  });
  expect(person.text).toBe("Đầu\rx 1 y \rBa\rBốn\r4");
  expect(await marks()).toEqual(["whole = Đầu", "block = Ba\rBốn", "cell = 4"]);
  expect(bodyOf(model)).toContain(
    '<w:sdtContent><w:p><w:r><w:t xml:space="preserve">Đầu</w:t></w:r></w:p></w:sdtContent>'
  );
});

test("a range over several paragraphs is deleted as Word does it, and the last paragraph stays", async () => {
  const { person } = await openDocument(
    paragraph(run("Một hai")) + paragraph(run("bỏ")) + paragraph(run("ba bốn"))
  );
  await Word.run(async (context) => {
    const { body } = context.document;
    body.search("hai").getFirst().expandTo(body.search("ba").getFirst()).delete();
    await context.sync();
  });
  expect(person.text).toBe("Một  bốn");
  expect(
    await failure((context) => {
      context.document.body.clear();
    })
  ).toBeNull();
  expect(person.text).toBe("");
});

test("what Word refuses: long names, locked controls, torn controls, wrong places", async () => {
  await openDocument(
    paragraph(run("Nhận "), markXml("a", "3.936"), run(" hồ sơ")) +
      paragraph(
        markXml("locked", "1", '<w:lock w:val="contentLocked"/>'),
        markXml("kept", "2", '<w:lock w:val="sdtLocked"/>')
      )
  );
  const set = (key: "tag" | "title", length: number): Promise<string | null> =>
    failure((context) => {
      tagged(context, "a").set({ [key]: "ă".repeat(length) });
    });
  expect([await set("title", 65), await set("tag", 65), await set("title", 64)]).toEqual([
    "InvalidArgument",
    "InvalidArgument",
    null,
  ]);
  expect(await failure((context) => tagged(context, "locked").insertText("9", "Replace"))).toBe(
    "AccessDenied"
  );
  expect(
    await failure((context) =>
      context.document.body.search("1").getFirst().insertText("9", "Replace")
    )
  ).toBe("AccessDenied");
  expect(
    await failure((context) => {
      tagged(context, "kept").delete(true);
    })
  ).toBe("AccessDenied");
  expect(
    await failure((context) => {
      const { body } = context.document;
      body.search("ận ").getFirst().expandTo(body.search("3.").getFirst()).insertContentControl();
    })
  ).toBe("GeneralException");
  const before = "Before" as "Start";
  expect(await failure((context) => tagged(context, "a").insertText("9", before))).toBe(
    "InvalidArgument"
  );
  expect(await marks()).toEqual(["a = 3.936", "locked = 1", "kept = 2"]);
});

test("fonts, styles, locks and the prompt are set", async () => {
  const { model } = await openDocument(
    paragraph(run("Nhận "), markXml("a", "3.936"), run(" hồ sơ"))
  );
  await Word.run(async (context) => {
    const hit = context.document.body.search("hồ").getFirst();
    hit.font.set({
      bold: true,
      name: "Arial",
      size: 13,
      color: "#C00000",
      highlightColor: "#FFFF00",
    });
    const first = context.document.body.paragraphs.getFirst();
    first.set({
      alignment: "Justified",
      firstLineIndent: 28.35,
      spaceAfter: 6,
      styleBuiltIn: "Heading2",
    });
    const control = tagged(context, "a");
    control.set({ cannotEdit: true, cannotDelete: true, color: "#0F6CBD" });
    hit.load("font/bold,font/name,font/size,font/color,font/highlightColor,font/italic");
    first.load("style,alignment,firstLineIndent,outlineLevel");
    control.load("cannotEdit,cannotDelete,color,appearance");
    await context.sync();
    expect(hit.font.toJSON()).toMatchObject({
      bold: true,
      name: "Arial",
      size: 13,
      color: "#C00000",
      highlightColor: "#FFFF00",
      italic: false,
    });
    expect(first.toJSON()).toMatchObject({
      style: "Heading 2",
      alignment: "Justified",
      firstLineIndent: 28.35,
      outlineLevel: 2,
    });
    expect(control.toJSON()).toMatchObject({
      cannotEdit: true,
      cannotDelete: true,
      appearance: "BoundingBox",
    });
  });
  expect(bodyOf(model)).toContain('<w:lock w:val="sdtContentLocked"/>');
});

test("a document with nothing but a body is enough", async () => {
  const { model } = await openDocument(buildDocx(bodyXml("<w:p/>")));
  await failure((context) => context.document.body.insertText("Một", "Start"));
  await failure((context) => context.document.getSelection().insertContentControl());
  const [control] = model.controls;
  expect(control === undefined ? null : contentOf(control).textContent).toContain("Click or tap");
});
