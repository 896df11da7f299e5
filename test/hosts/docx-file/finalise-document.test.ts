import { strToU8, unzipSync } from "fflate";
import { docxFileHost } from "../../../src/hosts/docx-file/docx-file-host";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import {
  buildDocx,
  changePart,
  documentId,
  dropParts,
  markXml,
  paragraph,
  partOf,
  partXml,
  run,
} from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { convertWithLibreOffice, validateDocuments } from "../../support/check-document";
import { soffice } from "../../support/programs";
import { insertInto, markTexts, rememberTexts, valueOf } from "../../support/refresh-document";

const BODY = "word/document.xml";
const parcel = buildParcel({
  tthc: ["Tiếp nhận {tthc.total=3.936} hồ sơ.", "Trước hạn {tthc.early=3.312} hồ sơ."],
});

async function finalise(bytes: Uint8Array): Promise<{ bytes: Uint8Array; marks: number }> {
  const host = docxFileHost(valueOf(openDocx(bytes)), documentId);
  const marks = valueOf(await host.finalise());
  return { bytes: host.save(), marks };
}

const contentOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      Buffer.from(content).toString("latin1"),
    ])
  );

describe("finalise", () => {
  const plain = buildDocx(paragraph(run("Báo cáo.")), {
    "header1.xml": { kind: "header", xml: partXml("hdr", paragraph(run("Trang"))) },
  });
  const linked = insertInto(plain, parcel).bytes;

  it("gives the document that a person would have who typed the sentences: no mark, nothing of ours", async () => {
    const { bytes, marks } = await finalise(linked);
    expect(marks).toBe(2);
    const { [BODY]: body, ...others } = contentOf(bytes);
    const { [BODY]: before, ...same } = contentOf(plain);
    expect(others).toEqual(same);
    expect(body).not.toMatch(/sdt|vlk1|khop-so/);
    expect(body?.length).toBeGreaterThan(before?.length ?? 0);
    const sentence = (number: string): string => `${run(number)}${run(" hồ sơ.")}`;
    expect(partOf(bytes, BODY)).toContain(run("Tiếp nhận ") + sentence("3.936"));
    expect(validateDocuments({ final: bytes })).toEqual({ final: [] });
  });

  it("takes off marks of every kind, in every story, and leaves controls of others", async () => {
    const foreign = `<w:sdt><w:sdtPr><w:tag w:val="cua-ai"/></w:sdtPr><w:sdtContent>${run("của họ")}</w:sdtContent></w:sdt>`;
    const split = run("3.", "<w:b/>") + run("936", "<w:i/>");
    const tracked = `<w:ins w:id="1" w:author="a">${run("9")}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>8</w:delText></w:r></w:del>`;
    const locked = `<w:lock w:val="sdtContentLocked"/>`;
    const nested = markXml("tthc.total", run("a") + markXml("tthc.early", "b"));
    const cell = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${paragraph(markXml("tthc.total", "7"))}</w:tc></w:tr></w:tbl>`;
    const box = `<w:txbxContent>${paragraph(markXml("tthc.total", "6"))}</w:txbxContent>`;
    const twins =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = [
      paragraph(markXml("tthc.total", split), run(", "), foreign, nested),
      paragraph(markXml("tthc.late", tracked), markXml("tthc.early", "5", locked)),
      markXml("tthc.total", paragraph(run("cả đoạn")) + paragraph(run("hai đoạn"))),
      ...[cell, paragraph(twins)],
    ];
    const line = paragraph(markXml("tthc.total", "4"), run("."));
    const note = `<w:footnote w:id="2">${line}</w:footnote>`;
    const { bytes, marks } = await finalise(
      rememberTexts(
        buildDocx(body.join(""), {
          "header1.xml": { kind: "header", xml: partXml("hdr", line) },
          "footer1.xml": { kind: "footer", xml: partXml("ftr", line) },
          "footnotes.xml": { kind: "footnotes", xml: partXml("footnotes", note) },
        }),
        {}
      )
    );
    expect(marks).toBe(11);
    expect(markTexts(bytes)).toEqual([]);
    const final = partOf(bytes, BODY);
    expect(final).not.toContain("vlk1");
    expect(final.match(/<w:sdt>/g)).toHaveLength(1);
    expect(final).toContain(paragraph(split, run(", "), foreign, run("a"), run("b")));
    expect(final).toContain(paragraph(tracked, run("5")));
    expect(final).toContain(paragraph(run("cả đoạn")) + paragraph(run("hai đoạn")));
    expect(final.match(/<w:t xml:space="preserve">6/g)).toHaveLength(2);
    for (const part of ["header1", "footer1", "footnotes"])
      expect(partOf(bytes, `word/${part}.xml`)).toContain(paragraph(run("4"), run(".")));
  });

  it("does not leave the prompt of an emptied mark as if it were text", async () => {
    const prompt = markXml("tthc.total", run("Bấm vào đây"), "<w:showingPlcHdr/>");
    const { bytes } = await finalise(buildDocx(paragraph(run("a"), prompt, run("b"))));
    expect(partOf(bytes, BODY)).toContain(paragraph(run("a"), run("b")));
  });

  it("removes a part of ours that is damaged, and keeps the parts of others", async () => {
    const theirs = `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>`;
    const rels = partOf(plain, "word/_rels/document.xml.rels").replace(
      "</Relationships>",
      `${theirs}</Relationships>`
    );
    const withTheirs = buildDocx(
      paragraph(run("x")),
      {},
      {
        "word/_rels/document.xml.rels": strToU8(rels),
        "customXml/item1.xml": strToU8("<so xmlns='urn:ho'/>"),
        "word/header1.xml": strToU8(partXml("hdr", paragraph())),
      }
    );
    const { bytes } = insertInto(withTheirs, parcel);
    expect(Object.keys(unzipSync(bytes))).toContain("customXml/item2.xml");
    const damaged = changePart(bytes, "customXml/item2.xml", (xml) => xml.replace("</link>", ""));
    const stripped = dropParts(damaged, (name) => name.includes("itemProps2"));
    const host = docxFileHost(valueOf(openDocx(stripped)), documentId);
    valueOf(await host.finalise());
    const names = Object.keys(unzipSync(host.save())).filter((name) => /custom/i.test(name));
    expect(names).toEqual(["customXml/item1.xml"]);
    expect(partOf(host.save(), "word/_rels/document.xml.rels")).toBe(rels);
    expect(partOf(host.save(), "[Content_Types].xml")).not.toContain("itemProps2");
  });

  it("leaves a document without marks as it is, byte for byte", async () => {
    const { bytes, marks } = await finalise(plain);
    expect(marks).toBe(0);
    expect(bytes).toEqual((await finalise(bytes)).bytes);
    expect(contentOf(bytes)).toEqual(contentOf(plain));
  });

  const describeWithOffice = soffice === null ? describe.skip : describe;
  describeWithOffice("in LibreOffice", () => {
    it("opens with every letter of the text", async () => {
      const { bytes } = await finalise(linked);
      const text = convertWithLibreOffice(bytes, "txt:Text (encoded):UTF8");
      const lines = new TextDecoder()
        .decode(text)
        .replace(/\ufeff/g, "")
        .trim()
        .split(/\r?\n/);
      expect(lines).toEqual([...["Báo cáo.", "Tiếp nhận 3.936 hồ sơ.", "Trước hạn 3.312 hồ sơ."]]);
    });
  });
});
