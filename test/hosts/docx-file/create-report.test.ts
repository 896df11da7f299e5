import { readFileSync } from "node:fs";
import path from "node:path";
import { createReportFor } from "../../../src/hosts/docx-file/create-report";
import type { ReportOutline } from "../../../src/hosts/docx-file/create-report";
import type { UnitProfile } from "../../../src/core/narrative/unit-profile";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import {
  buildDocx,
  changePart,
  markXml,
  paragraph,
  partOf,
  run,
  tagOf,
} from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { convertWithLibreOffice, validateDocuments } from "../../support/check-document";
import { soffice } from "../../support/programs";
import {
  insertInto,
  refreshDocument,
  rememberTexts,
  valueOf,
  warningsOf,
} from "../../support/refresh-document";

const titles = {
  tthc: "Kết quả giải quyết thủ tục hành chính",
  staff: "Chất lượng đội ngũ cán bộ, công chức",
  budget: "Tài chính công",
  online: "Dịch vụ công trực tuyến",
};
const profile: UnitProfile = {
  kind: "phường",
  name: "Ba Hàng",
  upper: "Ủy ban nhân dân thành phố Phổ Yên",
  period: { kind: "quarter", year: 2024, index: 1, from: null, to: null },
};
const parcel = buildParcel(
  {
    tthc: [
      "Tiếp nhận {tthc.total=3.936} hồ sơ, trước hạn {tthc.early=3.312} hồ sơ, đạt {tthc.share=84,17%}.",
    ],
    staff: ["Có {staff.total=21} người, trong đó {staff.uni=18} người có trình độ đại học."],
    budget: [
      "Thu ngân sách {budget.revenue=5.309.052.700} đồng, đạt {budget.share=93,16%} dự toán.",
    ],
    online: ["Tiếp nhận trực tuyến {online.total=3.835} hồ sơ."],
  },
  { titles }
);
const outline: ReportOutline = { profile, narrative: parcel };
const report = createReportFor(outline);
const blank = createReportFor({ ...outline, profile: null });
const filled = insertInto(report, parcel);

const decree = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures/documents", name)));

/** Lines of a document's text as LibreOffice lays them out, blank ones left out. */
function linesOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(convertWithLibreOffice(bytes, "txt:Text (encoded):UTF8"));
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

describe("createReportFor", () => {
  it("gives the same bytes for the same report", () => {
    expect(createReportFor(outline)).toEqual(report);
  });

  it("lays the page out as NĐ 30/2020/NĐ-CP asks: A4, margins of 20, 20, 30 and 15 mm, Times New Roman 14", () => {
    const body = partOf(report, "word/document.xml");
    expect(body).toContain(`<w:pgSz w:w="11906" w:h="16838"/>`);
    expect(body).toContain(`<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"`);
    expect(partOf(report, "word/styles.xml")).toMatch(
      /w:ascii="Times New Roman".*?<w:sz w:val="28"\/>/
    );
  });

  it("numbers the pages in the top margin, but not the first", () => {
    expect(partOf(report, "word/document.xml")).toContain("<w:titlePg/>");
    expect(partOf(report, "word/header1.xml")).toContain(" PAGE ");
    expect(partOf(report, "word/header2.xml")).not.toContain("PAGE");
  });

  it("has a heading for each section, behind which its passage goes", () => {
    expect(filled.inserted).toEqual(
      Object.keys(titles).map((passage) => ({ passage, place: "heading" }))
    );
  });

  it("leaves dotted blanks for what nobody told", () => {
    const text = partOf(blank, "word/document.xml").replace(/<[^>]*>/g, "\n");
    expect(text).toContain("………, ngày … tháng … năm …");
    expect(text).toContain("Kính gửi: ………");
    expect(text).not.toMatch(/null|undefined|xã …/);
  });
});

/** Documents of every kind that this adapter writes. */
function writtenDocuments(): Record<string, Uint8Array> {
  const total = buildParcel({ tthc: ["Tiếp nhận {tthc.total=4.000} hồ sơ."] }, { titles });
  const cut =
    run("3.", "<w:b/>") +
    `<w:bookmarkStart w:id="1" w:name="so"/>${run("936")}<w:bookmarkEnd w:id="1"/>`;
  const handmade = buildDocx(
    paragraph(run("Tiếp nhận "), markXml("tthc.total", cut), run(" hồ sơ."))
  );
  const prompt = `<w:sdt><w:sdtPr><w:tag w:val="tthc"/><w:id w:val="5"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(run("…"))}</w:sdtContent></w:sdt>`;
  const bookmark = `<w:p><w:bookmarkStart w:id="1" w:name="khopso_tthc"/><w:bookmarkEnd w:id="1"/></w:p>`;
  return {
    skeleton: report,
    blank,
    filled: filled.bytes,
    refreshed: refreshDocument(filled.bytes, total, "new").bytes,
    handmade: refreshDocument(rememberTexts(handmade, { [tagOf("tthc.total")]: "3.936" }), total)
      .bytes,
    prompt: insertInto(buildDocx(prompt + paragraph()), total).bytes,
    bookmark: insertInto(buildDocx(bookmark), total).bytes,
  };
}

describe("documents that we write", () => {
  it("raise no objection of the Open XML SDK", () => {
    const documents = writtenDocuments();
    const none = Object.fromEntries(Object.keys(documents).map((name) => [name, []]));
    expect(validateDocuments(documents)).toEqual(none);
  });

  const libreOffice = soffice === null ? describe.skip : describe;
  libreOffice("in LibreOffice", () => {
    it("read as they were written", () => {
      const lines = linesOf(filled.bytes);
      expect(lines).toEqual(
        expect.arrayContaining([
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "Độc lập - Tự do - Hạnh phúc",
          "BÁO CÁO",
          "Kính gửi: Ủy ban nhân dân thành phố Phổ Yên",
          "Tiếp nhận 3.936 hồ sơ, trước hạn 3.312 hồ sơ, đạt 84,17%.",
          "TM. ỦY BAN NHÂN DÂN",
        ])
      );
    });

    it("become a PDF", () => {
      const pdf = convertWithLibreOffice(filled.bytes, "pdf");
      expect(new TextDecoder("latin1").decode(pdf.subarray(0, 5))).toBe("%PDF-");
    });

    it("lose their tags when saved there, and then say so", () => {
      const saved = convertWithLibreOffice(filled.bytes, "docx");
      expect(warningsOf(saved)).toEqual(["marks-lost"]);
      const states = refreshDocument(saved, parcel).plan.marks.map(({ state }) => state);
      expect(new Set(states)).toEqual(new Set(["removed"]));
    });
  });
});

describe("the decree's own annexes", () => {
  test.each(["phu-luc-1-the-thuc.docx", "phu-luc-3-mau-van-ban.docx"])(
    "take a passage at the end: %s",
    (name) => {
      const { bytes } = insertInto(decree(name), parcel);
      const before = valueOf(openDocx(decree(name))).stories[0].source.text;
      const after = partOf(bytes, "word/document.xml");
      expect(after.length).toBeGreaterThan(before.length);
      expect(refreshDocument(bytes, parcel).plan.edits).toEqual([]);
      const next = buildParcel({ staff: ["Có {staff.total=22} người."] });
      expect(
        refreshDocument(
          changePart(bytes, "docProps/app.xml", (xml) => xml),
          next
        ).plan.marks
      ).toContainEqual(expect.objectContaining({ state: "stale", before: "21", after: "22" }));
    }
  );
});
