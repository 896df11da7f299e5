import { strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { PageCopy } from "../../../src/hosts/document-room";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import { pageCopy } from "../../../src/hosts/docx-file/page-copy";
import { readPageName } from "../../../src/hosts/docx-file/page-names";
import type { PageName } from "../../../src/hosts/docx-file/page-names";
import { bodyOf } from "../../../src/hosts/docx-file/survey-document";
import { attribute, descendants } from "../../../src/hosts/opc/parse-xml";
import type { XmlElement } from "../../../src/hosts/opc/parse-xml";
import { readText } from "../../../src/hosts/wordml/mark-text";
import { isWord } from "../../../src/hosts/wordml/word-names";
import {
  buildDocx,
  markXml,
  paragraph,
  partOf,
  partXml,
  run,
  tagOf,
} from "../../support/build-docx";
import { valueOf } from "../../support/refresh-document";

const BODY = "word/document.xml";
const copyOf = (bytes: Uint8Array): PageCopy => valueOf(pageCopy(bytes));
/** What the copy makes of a body. */
const bodyFor = (content: string): string => partOf(copyOf(buildDocx(content)).bytes, BODY);

const paragraphsOf = (bytes: Uint8Array): readonly XmlElement[] =>
  [...descendants(bodyOf(valueOf(openDocx(bytes))))].filter((element) => isWord(element, "p"));

function namesIn(element: XmlElement): readonly PageName[] {
  return [...descendants(element)].flatMap(
    (child) => readPageName(attribute(child, "name") ?? attribute(child, "anchor") ?? "") ?? []
  );
}

/** The texts of the paragraphs that the copy names, by their number. */
function namedTexts(bytes: Uint8Array): ReadonlyMap<number, string> {
  return new Map(
    paragraphsOf(bytes).flatMap((element) => {
      const name = namesIn(element).find(({ kind }) => kind === "paragraph");
      return name?.kind === "paragraph" ? [[name.paragraph, readText(element)] as const] : [];
    })
  );
}

/** Every paragraph keeps its number and its text. */
function expectSameText(bytes: Uint8Array): void {
  const before = paragraphsOf(bytes).map((element, at) => [at, readText(element)] as const);
  expect([...namedTexts(copyOf(bytes).bytes)]).toEqual(before);
}

const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (content: string, properties = ""): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cell(content)}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const link = (content: string): string => `<w:hyperlink r:id="rId1">${content}</w:hyperlink>`;

describe("pageCopy", () => {
  it("names every figure, wherever its control stands", () => {
    const { marks, bytes } = copyOf(
      buildDocx(
        paragraph(run("Tiếp nhận "), markXml("tthc.total", "3.936")) +
          markXml("tthc.block", paragraph(run("12"))) +
          table(row(paragraph(link(run("xem ") + markXml("tthc.total", "7") + run(" nữa"))))),
        {
          "header1.xml": {
            kind: "header",
            xml: partXml("hdr", paragraph(markXml("tthc.head", "5"))),
          },
        }
      )
    );
    const places = [
      { tag: tagOf("tthc.total"), occurrence: 0 },
      { tag: tagOf("tthc.block"), occurrence: 0 },
      { tag: tagOf("tthc.total"), occurrence: 1 },
    ];
    expect(marks).toEqual([...places, { tag: tagOf("tthc.head"), occurrence: 0 }]);
    const named = namesIn(bodyOf(valueOf(openDocx(bytes)))).filter(({ kind }) => kind === "mark");
    expect(named).toEqual(places.map((mark) => ({ kind: "mark", mark })));
    expect(partOf(bytes, "word/header1.xml")).toContain(tagOf("tthc.head"));
    expect(partOf(bytes, BODY)).not.toContain("<w:sdt");
  });

  it("numbers paragraphs as the document does, those too that are not shown", () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph(run("hộp"))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run("hộp"))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(" sau hộp")}</w:p>`;
    const texts = namedTexts(
      copyOf(buildDocx(`<w:p/>${box}${table(row(paragraph(run("ô"))))}${paragraph(run("cuối"))}`))
        .bytes
    );
    expect([...texts.keys()]).toEqual([0, 1, 4, 5]);
    expect(texts.get(5)).toBe("cuối");
  });

  it("tells where the text goes on behind a page break", () => {
    const xml = bodyFor(
      `<w:p><w:r><w:t>một</w:t><w:br w:type="page"/><w:t>hai</w:t></w:r>${run("ba")}</w:p>`
    );
    expect(xml).toContain("khop-so/paragraph/0/4/");
    expectSameText(
      buildDocx(`<w:p><w:r><w:t>một</w:t><w:br w:type="page"/><w:t>hai</w:t></w:r></w:p>`)
    );
  });

  it("accepts tracked changes", () => {
    const xml = bodyFor(
      paragraph(
        `<w:ins w:id="1" w:author="A">${run("mới")}</w:ins>`,
        `<w:del w:id="2" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del>`,
        `<w:moveTo w:id="3" w:author="A">${run("dời")}</w:moveTo>`
      )
    );
    expect(xml).toMatch(/mới.*dời/s);
    expect(xml).not.toMatch(/w:ins|w:del|w:moveTo|cũ/);
  });

  it("names page numbers, rows that are repeated, headings, and what is kept together", () => {
    const xml = bodyFor(
      paragraph(field(" PAGE ", "1"), `<w:fldSimple w:instr="NUMPAGES">${run("9")}</w:fldSimple>`) +
        table(row(paragraph(run("Đầu")), "<w:tblHeader/>")) +
        `<w:p><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9355"/></w:tabs></w:pPr>${run("II")}</w:p>`
    );
    expect(xml).toMatch(/anchor="khop-so\/page">.*anchor="khop-so\/pages">/s);
    expect(xml).toContain("khop-so/paragraph/1/0/r");
    expect(xml).toContain("khop-so/paragraph/2/0/k2/right-dot-9355");
  });

  it("says line heights as a style sheet understands them", () => {
    const spaced = (attributes: string): string =>
      bodyFor(`<w:p><w:pPr><w:spacing ${attributes}/></w:pPr>${run("x")}</w:p>`);
    expect(spaced(`w:before="120" w:line="240"`)).toContain(
      `<w:spacing w:before="120" line="276" lineRule="auto"/>`
    );
    expect(spaced(`w:line="300" w:lineRule="atLeast"`)).toContain(`line="276" lineRule="auto"`);
    expect(spaced(`w:line="400" w:lineRule="exact"`)).toContain(`line="400" lineRule="exact"`);
  });

  it("holds nothing that could act, and no link but to the web and to mail", () => {
    const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const tie = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="${hyperlink}/${kind}" Target="${target}" TargetMode="External"/>`;
    const ties =
      tie("rId1", "hyperlink", "javascript:alert(1)") +
      tie("rId2", "hyperlink", "https://chinhphu.vn/") +
      tie("rId3", "image", "https://evil.test/spy.png") +
      tie("rId4", "hyperlink", "file:///C:/x.exe");
    const evil = buildDocx(
      `<w:altChunk r:id="rId9"/>` +
        paragraph(
          `<w:r><w:drawing><wp:inline><a:graphic><a:pic><a:blip r:link="rId3"/></a:pic></a:graphic></wp:inline></w:drawing></w:r>`,
          `<w:bookmarkStart w:id="1" w:name="khop-so/paragraph/99/0/"/>`,
          `<w:hyperlink w:anchor="khop-so/mark/0/x">${run("giả")}</w:hyperlink>`
        ),
      {},
      {
        "word/_rels/document.xml.rels": strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ties}</Relationships>`
        ),
        "word/vbaProject.bin": strToU8("macro"),
        "word/embeddings/oleObject1.bin": strToU8("ole"),
        "word/afchunk.html": strToU8("<script>"),
      }
    );
    const { bytes } = copyOf(evil);
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "word/_rels/document.xml.rels",
      BODY,
    ]);
    const body = partOf(bytes, BODY);
    expect(body).not.toMatch(/altChunk|a:blip|paragraph\/99|khop-so\/mark/);
    expect(body).toContain("giả");
    const links = partOf(bytes, "word/_rels/document.xml.rels");
    expect(links).toContain("https://chinhphu.vn/");
    expect(links).not.toMatch(/javascript|evil|file:/);
  });

  it("leaves the bytes alone and refuses what is no document", () => {
    const bytes = buildDocx(paragraph(run("x")));
    const kept = Uint8Array.from(bytes);
    copyOf(bytes);
    expect(bytes).toEqual(kept);
    expect(pageCopy(strToU8("x"))).toMatchObject({ ok: false, trouble: { code: "not-a-zip" } });
  });

  test.each(["phu-luc-1-the-thuc.docx", "phu-luc-3-mau-van-ban.docx"])(
    "keeps every word of %s",
    (name) => {
      const bytes = readFileSync(path.resolve(__dirname, "../../fixtures/documents", name));
      const all = paragraphsOf(bytes).map(readText);
      const named = namedTexts(copyOf(bytes).bytes);
      expect(named.size).toBeGreaterThan(100);
      expect([...named.values()]).toEqual([...named.keys()].map((at) => all[at]));
      const outside = paragraphsOf(bytes).flatMap((element, at) => (isInBox(element) ? [] : [at]));
      expect([...named.keys()]).toEqual(outside);
    }
  );

  it("keeps every word, however the text is wrapped", () => {
    const words = fc.constantFrom("Tổng số ", "3.936", " hồ sơ; ", "a &amp; b", " ");
    const inline = fc.letrec<{ piece: string }>((tie) => ({
      piece: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        words.map((text) => run(text)),
        words.map((text) => `<w:r><w:t>${text}</w:t></w:r>`),
        fc
          .constantFrom("tab", "br", "cr", "noBreakHyphen", "softHyphen")
          .map((name) => `<w:r><w:${name}/></w:r>`),
        fc.constant(`<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>`),
        words.map((text) => field(" PAGE ", text)),
        tie("piece").map((inner) => markXml("tthc.total", inner)),
        tie("piece").map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
        tie("piece").map((inner) => `<w:ins w:id="1">${inner}</w:ins>`),
        tie("piece").map((inner) => `<w:del w:id="1">${inner}</w:del>`),
        tie("piece").map((inner) => `<w:smartTag w:element="x">${inner}</w:smartTag>`),
        tie("piece").map((inner) => `<w:fldSimple w:instr="NUMPAGES">${inner}</w:fldSimple>`),
        tie("piece").map(link)
      ),
    })).piece;
    const block = fc.array(inline, { maxLength: 4 }).map((pieces) => paragraph(...pieces));
    const body = fc.array(
      fc.oneof(
        block,
        block.map((inner) => table(row(inner))),
        block.map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
        fc.constant(`<w:p><w:pPr><w:sectPr/></w:pPr></w:p>`),
        fc.constant("<w:p/>")
      ),
      { minLength: 1, maxLength: 5 }
    );
    fc.assert(
      fc.property(body, (blocks) => {
        expectSameText(buildDocx(blocks.join("")));
      }),
      { numRuns: 150 }
    );
  });
});

const isInBox = (element: XmlElement | null): boolean =>
  element !== null &&
  (["AlternateContent", "txbxContent"].includes(element.local) || isInBox(element.parent));
