import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parcelPartXml } from "../../../src/hosts/parcel-part";
import { readParcelPart } from "../../../src/hosts/xlsx-file/read-parcel-part";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { buildWorkbook } from "../../support/build-workbook";
import { calculateWorkbook } from "../../support/calculate-workbook";
import { soffice } from "../../support/programs";

const PACKED = 'KS1 gói & "số liệu" <phường Mẫu> ]]>\nTTHC!C23';

const plain = buildWorkbook({ sheets: [{ name: "TTHC", rows: [["Tổng", 3936]] }] });

/** The workbook as Excel saves it with these custom XML parts: items, properties, relationships. */
function withCustomXml(items: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(plain);
  const relationships = "xl/_rels/workbook.xml.rels";
  const own = Object.keys(items).map(
    (path, index) =>
      `<Relationship Id="rIdX${String(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../${path}"/>`
  );
  const listed = strFromU8(parts[relationships] ?? new Uint8Array());
  const encoded = Object.entries(items).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync({
    ...parts,
    ...Object.fromEntries(encoded),
    [relationships]: strToU8(listed.replace("</Relationships>", `${own.join("")}</Relationships>`)),
  });
}

const item = parcelPartXml(PACKED);
const foreign = '<parcel xmlns="urn:another:parcel:1">KS1 abc</parcel>';

test("the parcel that the workbook was saved with comes out letter by letter, among other parts", () => {
  const saved = withCustomXml({
    "customXml/item1.xml": foreign,
    "customXml/item2.xml": `<?xml version="1.0" encoding="UTF-8"?>\r\n${item}`,
  });
  expect(readParcelPart(saved)).toBe(PACKED);
});

test("a part that another program wrote anew, with a prefix and in CDATA, is known again", () => {
  const xml = '<k:parcel xmlns:k="urn:khop-so:parcel:1"><![CDATA[KS1 a<b]]></k:parcel>';
  expect(readParcelPart(withCustomXml({ "customXml/item1.xml": xml }))).toBe("KS1 a<b");
});

test.each<[string, Uint8Array]>([
  ["a workbook that was never published", plain],
  ["a part of another program", withCustomXml({ "customXml/item1.xml": foreign })],
  ["a part cut off in its middle", withCustomXml({ "customXml/item1.xml": item.slice(0, -20) })],
  [
    "an empty part",
    withCustomXml({ "customXml/item1.xml": '<parcel xmlns="urn:khop-so:parcel:1"/>' }),
  ],
  ["a file cut off in its middle", withCustomXml({ "customXml/item1.xml": item }).slice(0, 900)],
  ["a text", strToU8("STT,Chỉ tiêu")],
])("%s has no parcel", (_, bytes) => {
  expect(readParcelPart(bytes)).toBeNull();
});

/** Properties as Excel writes them beside each item; LibreOffice drops an item that has none. */
const properties = {
  "customXml/itemProps1.xml":
    '<ds:datastoreItem ds:itemID="{5D7B2F2A-3B0C-4D5E-9A55-1C2D3E4F5A6B}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  "customXml/_rels/item1.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
};

const inLibreOffice = soffice === null ? describe.skip : describe;

inLibreOffice("LibreOffice", () => {
  test("a workbook that it opened and saved again still carries its parcel", async () => {
    const kept = withCustomXml({ "customXml/item1.xml": item, ...properties });
    const saved = calculateWorkbook(kept, "xlsx");
    expect((await readWorkbook(saved, "so-lieu.xlsx")).ok).toBe(true);
    expect(readParcelPart(saved)).toBe(PACKED);
  }, 60_000);
});
