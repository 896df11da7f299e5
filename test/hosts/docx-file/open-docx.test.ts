import { strToU8, zipSync } from "fflate";
import { openDocx, saveDocx } from "../../../src/hosts/docx-file/open-docx";
import {
  bodyXml,
  buildDocx,
  changePart,
  dropParts,
  paragraph,
  partXml,
  run,
} from "../../support/build-docx";
import { valueOf } from "../../support/refresh-document";

const good = buildDocx(paragraph(run("Báo cáo")));

/** The beginning of a compound file, with the name of a stream in UTF-16. */
function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...name,
  ]);
}

const refusalOf = (bytes: Uint8Array): string => {
  const opened = openDocx(bytes);
  return opened.ok ? "opened" : opened.trouble.code;
};

function withByteChanged(bytes: Uint8Array, name: string): Uint8Array {
  const at = Buffer.from(bytes).indexOf(name) + name.length + 8;
  return Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 0xff : byte));
}

describe("openDocx", () => {
  it("opens a document and saves it back with the very same files", () => {
    const saved = saveDocx(valueOf(openDocx(good)));
    expect(saveDocx(valueOf(openDocx(saved)))).toEqual(saved);
  });

  test.each<[string, Uint8Array]>([
    ["not-a-zip", new Uint8Array()],
    ["not-a-zip", strToU8("Kính gửi: Ủy ban nhân dân tỉnh")],
    ["not-a-zip", good.subarray(0, good.length - 30)],
    ["encrypted", compoundFile("EncryptedPackage")],
    ["old-format", compoundFile("WordDocument")],
    ["no-document", zipSync({ "readme.txt": strToU8("…") })],
    ["no-document", dropParts(good, (name) => name === "word/document.xml")],
    ["not-a-document", changePart(good, "word/document.xml", () => "<workbook xmlns='urn:x'/>")],
    ["damaged-part", changePart(good, "word/document.xml", (xml) => xml.slice(0, -5))],
    ["damaged-part", withByteChanged(good, "word/document.xml")],
    [
      "damaged-part",
      buildDocx(paragraph(), {
        "header1.xml": { kind: "header", xml: partXml("hdr", "vlk1|<w:p>").slice(0, -3) },
      }),
    ],
    ["damaged-part", buildDocx(Uint8Array.from([0x3c, 0xff, 0xfe, 0x3e]))],
    ["damaged-part", buildDocx(strToU8(bodyXml("").replace("UTF-8", "windows-1258")))],
  ])("refuses with a reason: %s", (code, bytes) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  it("says in Vietnamese which part is damaged", () => {
    const opened = openDocx(changePart(good, "word/document.xml", () => "<"));
    expect(opened.ok ? "" : opened.trouble.message.vi).toContain(
      "Phần “word/document.xml” của văn bản bị hỏng"
    );
  });
});
