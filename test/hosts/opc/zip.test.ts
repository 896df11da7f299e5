import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { changeEntries } from "../../../src/hosts/opc/package-parts";
import { readZip, unpack } from "../../../src/hosts/opc/read-zip";
import { writeZip } from "../../../src/hosts/opc/write-zip";

const archive = zipSync(
  {
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/media/ảnh.png": [strToU8("not compressed"), { level: 0 }],
    "word/document.xml": strToU8("<w:document/>".repeat(100)),
  },
  { mtime: new Date(2024, 2, 15) }
);
const entriesOf = (bytes: Uint8Array) => readZip(bytes) ?? [];

describe("zip", () => {
  it("is written back as it was read", () => {
    const again = writeZip(entriesOf(archive));
    expect(unzipSync(again)).toEqual(unzipSync(archive));
    expect(Object.keys(unzipSync(again))).toEqual(Object.keys(unzipSync(archive)));
    expect(entriesOf(again)).toEqual(entriesOf(archive));
  });

  it("keeps the packed bytes of what was not changed, and adds new files at the end", () => {
    const changes = new Map([
      ["word/document.xml", strToU8("<new/>")],
      ["customXml/item1.xml", strToU8("<link/>")],
    ]);
    const changed = entriesOf(writeZip(changeEntries(entriesOf(archive), changes)));
    expect(changed.map(({ name }) => name)).toEqual([
      ...Object.keys(unzipSync(archive)),
      "customXml/item1.xml",
    ]);
    expect(changed[1]).toEqual(entriesOf(archive)[1]);
    expect(new TextDecoder().decode(unzipSync(writeZip(changed))["word/document.xml"])).toBe(
      "<new/>"
    );
  });

  it("gives the same bytes for the same content", () => {
    const changes = new Map([["word/document.xml", strToU8("<new/>")]]);
    const write = (): Uint8Array => writeZip(changeEntries(entriesOf(archive), changes));
    expect(write()).toEqual(write());
  });

  it("reads an archive that begins inside a larger buffer", () => {
    const larger = new Uint8Array(archive.length + 10);
    larger.set(archive, 7);
    expect(entriesOf(larger.subarray(7, 7 + archive.length))).toEqual(entriesOf(archive));
  });

  it("never takes a damaged file for a whole one", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: archive.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const damaged = Uint8Array.from(archive, (byte, index) =>
            index === at ? byte ^ flip : byte
          );
          const contents = (readZip(damaged) ?? [])
            .map(unpack)
            .filter((content) => content !== null);
          expect(Object.values(unzipSync(archive))).toEqual(expect.arrayContaining(contents));
        }
      )
    );
  });

  test.each([0, 1, 21, archive.length - 1, archive.length >> 1])(
    "counts as none when cut at %d",
    (length) => {
      expect(readZip(archive.subarray(0, length))).toBeNull();
    }
  );
});
