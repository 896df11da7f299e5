import fc from "fast-check";
import { parcelPartXml } from "../../../src/hosts/parcel-part";
import { attribute } from "../../../src/hosts/opc/parse-xml";
import type { ZipEntry } from "../../../src/hosts/opc/read-zip";
import { writeZip } from "../../../src/hosts/opc/write-zip";
import type { KeptPurpose } from "../../../src/hosts/workbook-room";
import { keepText, recallText } from "../../../src/hosts/xlsx-file/kept-text";
import { readParcelPart } from "../../../src/hosts/xlsx-file/read-parcel-part";
import { packEntry } from "../../../src/hosts/opc/write-zip";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";
import { calculateWorkbook } from "../../support/calculate-workbook";
import { validateDocuments } from "../../support/check-document";
import { packageOf, partIn, snapshotIn, valueIn } from "../../support/package-of";
import { soffice } from "../../support/programs";

const bytes = buildWorkbook({ sheets: [{ name: "TTHC", rows: [["Tổng", 3936]] }] });
const plain = packageOf(bytes);
const MEMORY = '{"tên":"phường \\"Mẫu\\" & <Ba Hàng>","dòng":"một\\nhai\\r\\n\\tba ]]>"}';
const PARCEL = 'KS1 gói & "số liệu" <phường Mẫu> ]]>\nTTHC!C23';
const purposes: readonly KeptPurpose[] = ["memory", "parcel"];

const keep = (entries: readonly ZipEntry[], purpose: KeptPurpose, text: string) =>
  valueIn(keepText(entries, purpose, text));

const both = keep(keep(plain, "memory", MEMORY), "parcel", PARCEL);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (entries: readonly ZipEntry[], name: string): Uint8Array | undefined =>
  entries.find((entry) => entry.name === name)?.packed;

/** Parts of which the one package has others than the other, by name. */
function changedParts(before: readonly ZipEntry[], after: readonly ZipEntry[]): readonly string[] {
  const names = new Set([...before, ...after].map(({ name }) => name));
  const isSame = (name: string): boolean => {
    const [one, other] = [bytesOf(before, name), bytesOf(after, name)];
    return one !== undefined && other !== undefined && Buffer.from(one).equals(other);
  };
  return [...names].filter((name) => !isSame(name));
}

test("what is kept comes back letter by letter, each for its purpose", () => {
  expect(recallText(both, "memory")).toBe(MEMORY);
  expect(recallText(both, "parcel")).toBe(PARCEL);
  expect(purposes.map((purpose) => recallText(plain, purpose))).toEqual([null, null]);
});

test("Word reads the parcel from the file, with the memory beside it", async () => {
  expect(readParcelPart(writeZip(both))).toBe(PARCEL);
  expect(readParcelPart(writeZip(keep(plain, "memory", MEMORY)))).toBeNull();
  expect(await snapshotIn(both)).toEqual(await snapshotIn(plain));
});

test("a first text adds its part, properties and ties, and touches no other part", () => {
  expect([...changedParts(plain, keep(plain, "memory", MEMORY))].sort()).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
});

test("a later text changes its part alone", () => {
  const later = keep(both, "memory", "{}");
  expect(changedParts(both, later)).toEqual(["customXml/item1.xml"]);
  expect(recallText(later, "memory")).toBe("{}");
  expect(recallText(later, "parcel")).toBe(PARCEL);
});

test("the part that the pane in Excel keeps is the very one: read, and written over", () => {
  const ties = (xml: string): string =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item7.xml"/></Relationships>'
    );
  const published = [
    ...packageOf(rewritePart(bytes, "xl/_rels/workbook.xml.rels", ties)),
    packEntry("customXml/item7.xml", encode(parcelPartXml("KS1 từ Excel"))),
  ];
  expect(recallText(published, "parcel")).toBe("KS1 từ Excel");
  const later = keep(published, "parcel", PARCEL);
  expect(changedParts(published, later)).toEqual(["customXml/item7.xml"]);
  expect(readParcelPart(writeZip(later))).toBe(PARCEL);
});

test("of several parts, as a merged copy has, none says anything old", () => {
  const ties = partIn(both, "xl/_rels/workbook.xml.rels").source.text;
  const doubled = [
    ...both.filter(({ name }) => name !== "xl/_rels/workbook.xml.rels"),
    packEntry("customXml/item8.xml", encode(parcelPartXml("KS1 cũ"))),
    packEntry("xl/_rels/workbook.xml.rels", encode(doubledTie(ties))),
  ];
  const later = keep(doubled, "parcel", "KS1 mới");
  expect([...changedParts(doubled, later)].sort()).toEqual([
    "customXml/item2.xml",
    "customXml/item8.xml",
  ]);
  expect(readParcelPart(writeZip([...later].reverse()))).toBe("KS1 mới");
});

const doubledTie = (xml: string): string =>
  xml.replace(
    /<Relationship [^>]*item2\.xml"\/>/,
    (tie) => tie + tie.replace("item2", "item8").replace(/Id="[^"]*"/, 'Id="rIdOther"')
  );

test("a part that lies beside the workbook is read, tied to it and written over", () => {
  const beside = [packEntry("customXml/item1.xml", encode(parcelPartXml("KS1 cũ"))), ...plain];
  expect(recallText(beside, "parcel")).toBe("KS1 cũ");
  const later = keep(beside, "parcel", PARCEL);
  expect(recallText(later, "parcel")).toBe(PARCEL);
  expect(readParcelPart(writeZip(later))).toBe(PARCEL);
  const changed = changedParts(beside, later);
  expect(changed).toEqual(["customXml/item1.xml", "xl/_rels/workbook.xml.rels"]);
  expect(changedParts(later, keep(later, "parcel", "KS1"))).toEqual(["customXml/item1.xml"]);
});

test("a damaged part of ours is written over; one of another program is left alone", () => {
  const foreign = encode('<memory xmlns="urn:another:memory:1">urn:khop-so:memory:1</memory>');
  const changed = (content: Uint8Array): readonly ZipEntry[] =>
    both.map((one) => (one.name === "customXml/item1.xml" ? packEntry(one.name, content) : one));
  const damaged = changed(encode('<memory xmlns="urn:khop-so:memory:1">{"a":'));
  expect(recallText(damaged, "memory")).toBeNull();
  expect(changedParts(damaged, keep(damaged, "memory", "{}"))).toEqual(["customXml/item1.xml"]);
  const others = changed(foreign);
  expect(recallText(others, "memory")).toBeNull();
  const beside = keep(others, "memory", "{}");
  expect(changedParts(others, beside)).not.toContain("customXml/item1.xml");
  expect(recallText(beside, "memory")).toBe("{}");
});

test("any text comes back as it was, or is refused; whatever JSON writes comes back", () => {
  const units = fc.array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f)), { maxLength: 20 });
  fc.assert(
    fc.property(units, fc.constantFrom(...purposes), (codes, purpose) => {
      const text = String.fromCharCode(...codes);
      const outcome = keepText(plain, purpose, text);
      const back = outcome.ok ? (recallText(outcome.value, purpose) ?? "") : text;
      expect(back).toBe(text);
      expect(outcome.ok || /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)).toBe(true);
      const json = JSON.stringify({ text: text.replace(/[\uFFFE\uFFFF]/g, "") });
      expect(recallText(keep(plain, purpose, json), purpose)).toBe(json);
    }),
    { numRuns: 60 }
  );
});

test.each<[KeptPurpose, string, string]>([
  ["memory", "not-kept", "không giữ lại được lựa chọn"],
  ["parcel", "parcel-not-kept", "không giữ lại được gói số liệu"],
])("a %s that XML does not hold is refused with what that means", (purpose, code, words) => {
  const vi: unknown = expect.stringContaining(words);
  for (const text of ["a\u0000", "a\ud800", "\uffff"])
    expect(keepText(both, purpose, text)).toMatchObject({
      ok: false,
      trouble: { code, message: { vi } },
    });
  expect(keepText([], purpose, "{}")).toMatchObject({ ok: false, trouble: { code } });
});

test("a workbook of the strict dialect gets ties and properties of that dialect", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const strict = rewritePart(bytes, "xl/workbook.xml", (xml) =>
    xml.replace(main, "http://purl.oclc.org/ooxml/spreadsheetml/main")
  );
  const kept = keep(packageOf(strict), "memory", MEMORY);
  expect(recallText(kept, "memory")).toBe(MEMORY);
  const [tie] = partIn(kept, "xl/_rels/workbook.xml.rels").root.children.slice(-1);
  expect(attribute(tie, "Type")).toBe(
    "http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"
  );
  const { uri } = partIn(kept, "customXml/itemProps1.xml").root;
  expect(uri).toBe("http://purl.oclc.org/ooxml/officeDocument/customXml");
});

test("Microsoft's Open XML SDK objects to nothing", () => {
  expect(validateDocuments({ both: writeZip(both) }, "xlsx")).toEqual({ both: [] });
});

(soffice === null ? describe.skip : describe)("LibreOffice", () => {
  test("a workbook that it saved again still carries both, and takes others in their place", () => {
    const saved = packageOf(calculateWorkbook(writeZip(both), "xlsx"));
    expect(recallText(saved, "parcel")).toBe(PARCEL);
    expect(recallText(saved, "memory")).toBe(MEMORY);
    const later = keep(keep(saved, "parcel", "KS1 mới"), "memory", "{}");
    expect(purposes.map((purpose) => recallText(later, purpose))).toEqual(["{}", "KS1 mới"]);
    expect(readParcelPart(writeZip(later))).toBe("KS1 mới");
    expect(later).toHaveLength(saved.length);
  });
});
