import { strToU8 } from "fflate";
import { documentState } from "../../../src/hosts/docx-file/document-state";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import {
  buildDocx,
  changePart,
  documentId,
  dropParts,
  markXml,
  paragraph,
  partOf,
  run,
  tagOf,
} from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import {
  refreshDocument,
  rememberTexts,
  valueOf,
  warningsOf,
} from "../../support/refresh-document";

const TOTAL = tagOf("tthc.total");
const content = paragraph(run("Tiếp nhận "), markXml("tthc.total", "3.936"), run(" hồ sơ."));
const remembered = rememberTexts(buildDocx(content), { [TOTAL]: "3.936" });
const parcel = buildParcel({ tthc: ["Tiếp nhận {tthc.total=3.936} hồ sơ."] });
const manifestOf = (bytes: Uint8Array) => documentState(valueOf(openDocx(bytes))).manifest;

describe("the part that remembers", () => {
  it("stands in the file as Word wants a custom XML part", () => {
    expect(partOf(remembered, "customXml/item1.xml")).toContain(
      `<link xmlns="urn:khop-so:link:1">`
    );
    expect(partOf(remembered, "customXml/itemProps1.xml")).toContain(
      "{0F8FAD5B-D9CB-469F-A165-70867728950E}"
    );
    expect(partOf(remembered, "customXml/_rels/item1.xml.rels")).toContain(
      `Target="itemProps1.xml"`
    );
    expect(partOf(remembered, "word/_rels/document.xml.rels")).toContain(
      `Target="../customXml/item1.xml"`
    );
    expect(partOf(remembered, "[Content_Types].xml")).toContain(
      `PartName="/customXml/itemProps1.xml"`
    );
  });

  it("is written again in the same place", () => {
    const { bytes } = refreshDocument(remembered, buildParcel({ tthc: ["{tthc.total=3.940}."] }));
    expect(manifestOf(bytes)?.written.get(TOTAL)?.text).toBe("3.940");
    expect(() => partOf(bytes, "customXml/item2.xml")).toThrow("No part");
  });

  it("takes the next number beside the items of others, and leaves those alone", () => {
    const others = { "customXml/item1.xml": strToU8("<b:Sources xmlns:b='urn:b'/>") };
    const bytes = rememberTexts(buildDocx(content, {}, others), { [TOTAL]: "3.936" });
    expect(partOf(bytes, "customXml/item1.xml")).toBe("<b:Sources xmlns:b='urn:b'/>");
    expect(manifestOf(bytes)?.written.get(TOTAL)?.text).toBe("3.936");
  });

  test.each([
    [
      "lists written with a prefix",
      (xml: string) => xml.replace(/(<\/?)(\w)/g, "$1p:$2").replace("xmlns=", "xmlns:p="),
    ],
    ["an empty list", (xml: string) => xml.replace(/><\/Relationships>/, "/>")],
  ])("finds its way into %s", (_, change) => {
    const document = changePart(buildDocx(content), "word/_rels/document.xml.rels", change);
    expect(manifestOf(rememberTexts(document, { [TOTAL]: "3.936" }))?.document).toBe(documentId);
  });

  it("finds its way into a document without any list of relationships", () => {
    const document = dropParts(
      buildDocx(content),
      (name) => name === "word/_rels/document.xml.rels"
    );
    expect(manifestOf(rememberTexts(document, { [TOTAL]: "3.936" }))?.document).toBe(documentId);
  });

  test.each<[string, Uint8Array]>([
    ["manifest-missing", dropParts(remembered, (name) => name.startsWith("customXml/"))],
    [
      "manifest-damaged",
      changePart(remembered, "customXml/item1.xml", (xml) => xml.replace(/\}<\/link>/, "</link>")),
    ],
    ["manifest-damaged", changePart(remembered, "customXml/item1.xml", (xml) => xml.slice(0, -3))],
  ])("can be lost (%s), and comes back from the marks and the parcel", (warning, lost) => {
    expect(warningsOf(lost)).toEqual([warning]);
    expect(manifestOf(lost)).toBeNull();
    const { bytes } = refreshDocument(lost, parcel);
    expect(warningsOf(bytes)).toEqual([]);
    expect(manifestOf(bytes)?.written.get(TOTAL)).toEqual({
      text: "3.936",
      sheet: "TTHC",
      cell: "B1",
    });
  });

  it("begins anew with the id that the marks already carry", () => {
    const foreign = dropParts(remembered, (name) => name.startsWith("customXml/"));
    const renamed = changePart(foreign, "word/document.xml", (xml) =>
      xml.replace("0f8fad5b", "aaaa0000")
    );
    expect(manifestOf(refreshDocument(renamed, parcel).bytes)?.document).toBe(
      "aaaa0000-d9cb-469f-a165-70867728950e"
    );
  });
});
