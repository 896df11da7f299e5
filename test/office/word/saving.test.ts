import { unzipSync } from "fflate";
import { createReportFor } from "../../../src/hosts/docx-file/create-report";
import { bodyXml, buildDocx, paragraph, partOf, partXml, run } from "../../support/build-docx";
import { convertWithLibreOffice, validateDocuments } from "../../support/check-document";
import { soffice } from "../../support/programs";
import { SimulatedDocument } from "./document";
import { markXml } from "./mark-xml";
import { nodeXml } from "./node-xml";
import { failure, marks, openDocument } from "./open-document";

const report = createReportFor({ profile: null, narrative: { passages: [] } });

/** A report with everything that an add-in writes: paragraphs, controls, a header, tracked changes. */
async function writtenReport(): Promise<Uint8Array> {
  const { model, person } = await openDocument(report);
  await Word.run(async (context) => {
    const { body, sections } = context.document;
    const written = body.insertParagraph("", "End");
    const [, figure] = ["Tiếp nhận ", "4.166", " hồ sơ."].map((text) =>
      written.insertText(text, "End")
    );
    figure
      ?.insertContentControl()
      .set({ tag: "a", title: "Tiếp nhận", appearance: "Hidden", color: "#0F6CBD" });
    body.insertParagraph("Đề mục", "End").styleBuiltIn = "Heading3";
    written.getRange("End").insertContentControl().tag = "prompt";
    sections.getFirst().getFooter("EvenPages").insertText("Chân trang", "Start");
    await context.sync();
  });
  person.comment("a", "Đã đối chiếu");
  person.track(true);
  await failure((context) => {
    context.document.contentControls.getByTag("a").getFirst().insertText("4.167", "Replace");
    context.document.body.insertParagraph("Thêm khi theo dõi", "End");
  });
  model.customParts.add('<link xmlns="urn:test:1">Số</link>');
  return model.toDocx();
}

test("what is written is a sound .docx, and reads again as it was", async () => {
  const bytes = await writtenReport();
  expect(validateDocuments({ report: bytes })).toEqual({ report: [] });
  const { model } = await openDocument(bytes);
  expect((await marks())[0]).toBe("a = 4.1664.167");
  expect(model.tracking).toBe("TrackAll");
  expect(model.customParts.parts.map(({ namespace }) => namespace)).toEqual(["urn:test:1"]);
});

const describeWithOffice = soffice === null ? describe.skip : describe;

describeWithOffice("in LibreOffice", () => {
  test("it opens", async () => {
    const bytes = await writtenReport();
    const text = new TextDecoder().decode(convertWithLibreOffice(bytes, "txt:Text (encoded):UTF8"));
    expect(text).toContain("Tiếp nhận");
    expect(text).toContain("4.167 hồ sơ.");
  });
});

test("parts that nobody touched keep their bytes", async () => {
  const header = partXml("hdr", paragraph(run("Đầu trang")));
  const bytes = buildDocx(bodyXml(paragraph(markXml("a", "1"))), {
    "header1.xml": { kind: "header", xml: header },
  });
  const { model } = await openDocument(bytes);
  expect(await marks()).toEqual(["a = 1"]);
  expect(unzipSync(model.toDocx())).toEqual(unzipSync(bytes));
  await failure((context) =>
    context.document.contentControls.getByTag("a").getFirst().insertText("2", "Replace")
  );
  const { "word/document.xml": after, ...rest } = unzipSync(model.toDocx());
  const { "word/document.xml": before, ...old } = unzipSync(bytes);
  expect(rest).toEqual(old);
  expect(after).not.toEqual(before);
});

test("custom XML parts are added, replaced and taken out with all that belongs to them", () => {
  const model = SimulatedDocument.fromDocx(buildDocx(bodyXml("<w:p/>")), nodeXml);
  const { customParts } = model;
  const [first, second] = ["<a xmlns='urn:a'/>", "<b/>"].map((xml) => customParts.add(xml));
  expect(customParts.replace(first?.id ?? "", "<a xmlns='urn:a'>mới</a>")).toBe(true);
  const reread = SimulatedDocument.fromDocx(model.toDocx(), nodeXml).customParts.parts;
  expect(reread).toEqual([
    { id: first?.id, xml: "<a xmlns='urn:a'>mới</a>", namespace: "urn:a" },
    { id: second?.id, xml: "<b/>", namespace: "" },
  ]);
  expect([customParts.remove(first?.id ?? ""), customParts.remove("{0}")]).toEqual([true, false]);
  customParts.remove(second?.id ?? "");
  expect(
    Object.keys(unzipSync(model.toDocx())).filter((name) => name.startsWith("customXml"))
  ).toEqual([]);
  expect(partOf(model.toDocx(), "[Content_Types].xml")).not.toContain("itemProps");
  expect(() => customParts.add("<open>")).toThrow("Not XML");
});

test("getOoxml gives the document, or the part that a range covers, in flat OPC", async () => {
  await openDocument(report);
  const texts = await Word.run(async (context) => {
    const { body } = context.document;
    const hit = body.search("báo cáo kết quả").getFirst();
    const [whole, piece] = [body.getOoxml(), hit.getOoxml()];
    const first = body.paragraphs.getFirst().getOoxml();
    await context.sync();
    return [whole.value, piece.value, first.value];
  });
  const [whole, piece, first] = texts.map((xml) => nodeXml.parse(xml));
  const partsIn = (xml: XMLDocument | undefined): string[] =>
    [...(xml?.documentElement.children ?? [])].map((part) => part.getAttribute("pkg:name") ?? "");
  expect(partsIn(whole)).toEqual(
    expect.arrayContaining(["/word/document.xml", "/word/styles.xml"])
  );
  const textIn = (xml: XMLDocument | undefined): string =>
    [...(xml?.getElementsByTagName("w:document") ?? [])]
      .map(({ textContent }) => textContent)
      .join("");
  expect(textIn(piece)).toBe("báo cáo kết quả");
  expect(textIn(whole)).toContain("Tồn tại, hạn chế và nguyên nhân");
  expect(textIn(first).length).toBeLessThan(textIn(whole).length);
  const [paragraphs] = [...(first?.getElementsByTagName("w:body") ?? [])];
  expect(paragraphs?.getElementsByTagName("w:p").length).toBe(1);
});
