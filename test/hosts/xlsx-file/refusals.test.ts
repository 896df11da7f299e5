import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import type { Trouble } from "../../../src/hosts/trouble";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";

async function refuse(bytes: Uint8Array): Promise<Trouble> {
  const outcome = await readWorkbook(bytes, "bao-cao");
  if (outcome.ok) throw new Error("The file was read.");
  return outcome.trouble;
}

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/workbooks", name)));

const workbook = (): Uint8Array =>
  buildWorkbook({ sheets: [{ name: "A", rows: [["Tổng", 3936]] }] });

const without = (path: string): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(unzipSync(workbook())).filter(([name]) => name !== path))
  );

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));

describe("files that are no workbook", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["nothing at all", new Uint8Array(), /0 byte/],
    ["a CSV file", strToU8("STT,Chỉ tiêu\r\n1,Tổng số\r\n"), /CSV/],
    ["a CSV file of one line", strToU8("3936"), /CSV/],
    ["Unicode text from Excel", utf16("STT\tChỉ tiêu\r\n"), /CSV/],
    ["a web page that calls itself .xls", strToU8("<html><table></table></html>"), /trang web/],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
      /không phải sổ tính/,
    ],
    ["an empty zip", zipSync({}), /không phải sổ tính/],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), /không phải sổ tính/],
    ["a compound file that is no workbook", compoundFile("WordDocument"), /không phải sổ tính/],
  ])("%s", async (_, bytes, words) => {
    const trouble = await refuse(bytes);
    expect(trouble).toMatchObject({ code: "not-a-workbook" });
    expect(trouble.message.vi).toMatch(words);
    expect(trouble.message.vi).toContain("“bao-cao”");
  });

  it("a Word document", async () => {
    const relationship =
      '<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>';
    const bytes = zipSync({
      "_rels/.rels": strToU8(relationship),
      "word/document.xml": strToU8("<w:document xmlns:w='w'/>"),
    });
    expect(await refuse(bytes)).toMatchObject({ code: "not-a-workbook" });
  });

  it("a package without its workbook part", async () => {
    expect(await refuse(without("xl/workbook.xml"))).toMatchObject({
      code: "not-a-workbook",
    });
  });
});

/** The head of a compound file with one stream name in it. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 512);
  return bytes;
}

describe("workbooks in another format", () => {
  it("asks for .xlsx where the file is .xls", async () => {
    const trouble = await refuse(fixture("so-lieu.xls"));
    expect(trouble.code).toBe("old-format");
    expect(trouble.message.vi).toContain("lưu lại dạng .xlsx");
  });

  it("asks for .xlsx where the file is .ods", async () => {
    expect(await refuse(fixture("so-lieu.ods"))).toMatchObject({ code: "opendocument-format" });
  });

  it("asks for .xlsx where the file is .xlsb", async () => {
    const bytes = zipSync({
      "xl/workbook.bin": new Uint8Array([1]),
      "_rels/.rels": strToU8("<a/>"),
    });
    expect(await refuse(bytes)).toMatchObject({ code: "binary-format" });
  });

  it("says that a password is in the way", async () => {
    const trouble = await refuse(fixture("so-lieu-mat-khau.xlsx"));
    expect(trouble.code).toBe("encrypted");
    expect(trouble.message.vi).toContain("gỡ mật khẩu");
  });
});

describe("damaged workbooks", () => {
  it("cut off anywhere", async () => {
    const bytes = workbook();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const trouble = await refuse(bytes.slice(0, Math.floor(bytes.length * share)));
      expect(trouble.code).toBe("damaged");
    }
  });

  it.each([
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "_rels/.rels",
  ])("names %s when its XML is broken, and never reads half of it", async (path) => {
    const bytes = rewritePart(workbook(), path, (xml) => xml.slice(0, -12));
    const trouble = await refuse(bytes);
    expect(trouble.code).toBe("damaged");
    expect(trouble.message.vi).toContain(path);
  });

  it.each(["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"])(
    "names %s when it is missing",
    async (path) => {
      const trouble = await refuse(without(path));
      expect(trouble.code).toBe("damaged");
      expect(trouble.message.en).toContain(path);
    }
  );

  it("without its list of content types", async () => {
    expect(await refuse(without("[Content_Types].xml"))).toMatchObject({ code: "damaged" });
  });

  it("with a text that its table of texts does not have", async () => {
    const bytes = rewritePart(workbook(), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<v>0</v>", "<v>99</v>")
    );
    expect(await refuse(bytes)).toMatchObject({ code: "damaged" });
  });

  it("with a sheet that no relationship leads to", async () => {
    const bytes = rewritePart(workbook(), "xl/workbook.xml", (xml) =>
      xml.replace('r:id="rId1"', 'r:id="rId99"')
    );
    expect(await refuse(bytes)).toMatchObject({ code: "damaged" });
  });
});

describe("limits", () => {
  const sheet = "xl/worksheets/sheet1.xml";

  it("refuses a file that says it unpacks to more than 200 MB, before unpacking it", async () => {
    const trouble = await refuse(declareSize(workbook(), sheet, 210_000_000));
    expect(trouble.code).toBe("too-large");
    expect(trouble.message.vi).toContain("200 MB");
  });

  it("does not count pictures", async () => {
    const picture = "xl/media/image1.png";
    const bytes = zipSync({ ...unzipSync(workbook()), [picture]: new Uint8Array(10) });
    const outcome = await readWorkbook(declareSize(bytes, picture, 210_000_000), "anh.xlsx");
    expect(outcome).toMatchObject({ ok: true });
  });

  it("unpacks no more of an entry than the size that it declares", async () => {
    const size = unzipSync(workbook())[sheet]?.length ?? 0;
    expect(await refuse(declareSize(workbook(), sheet, size - 1))).toMatchObject({
      code: "damaged",
    });
  });

  it("says that a workbook is empty when no sheet holds anything", async () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: "A", rows: [] },
        { name: "B", rows: [["  ", { border: true }]] },
      ],
    });
    expect(await refuse(bytes)).toMatchObject({ code: "empty-workbook" });
  });
});

/** The archive with another unpacked size in the directory's entry for a path. */
function declareSize(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const at = changed.lastIndexOf(path) - 46;
  changed.writeUInt32LE(size, at + 24);
  return new Uint8Array(changed);
}
