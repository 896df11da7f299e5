import { page, textWidth } from "./skeleton-styles";
import { escapeXml } from "./splice";
import { transitional, word2013, markupCompatibility } from "./word-names";

/** What the frame of a report says. What is null stays a dotted blank for the person to fill in. */
export interface ReportHeading {
  /** Direct superior body, for the line above the agency; null where none is printed, as for a commune. */
  readonly upper: string | null;
  /** "Ủy ban nhân dân phường Ba Hàng". */
  readonly agency: string;
  /** Place name before the date: "Ba Hàng". */
  readonly place: string | null;
  /** What the report is about, without "Báo cáo": "Kết quả công tác cải cách hành chính". */
  readonly title: string;
  /** "quý I năm 2024"; null: a dotted blank. */
  readonly period: string | null;
  /** As written after "Kính gửi:". */
  readonly addressee: string | null;
}

export interface ReportSection {
  readonly title: string;
  /** Who fills it: a passage of ours, or the person, for whom a dotted line waits. */
  readonly filledBy: "passage" | "person";
}

const BLANK = "……………";
const LONG_BLANK = "…".repeat(14);

/** The body of a report as Mẫu 1.4 of Phụ lục III, NĐ 30/2020/NĐ-CP, has it. */
export function skeletonBody(heading: ReportHeading, sections: readonly ReportSection[]): string {
  const parts = [
    letterhead(heading),
    title(heading),
    opening(heading),
    ...sections.map(section),
    closing(heading),
    signature(),
  ];
  return (
    `<w:document xmlns:w="${transitional.word}" xmlns:r="${transitional.relationships}" ` +
    `xmlns:mc="${markupCompatibility}" xmlns:w15="${word2013}" mc:Ignorable="w15">` +
    `<w:body>${parts.join("")}${sectionProperties}</w:body></w:document>`
  );
}

/** How a run is printed: `b` bold, `i` italic; size in half points. */
interface Print {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
}

function run(text: string, { bold = false, italic = false, size }: Print = {}): string {
  const properties = [
    bold ? `<w:b/><w:bCs/>` : "",
    italic ? `<w:i/><w:iCs/>` : "",
    size === undefined ? "" : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join("");
  const format = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${format}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

const paragraph = (style: string, content: string, more = ""): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;

const prose = (text: string): string => `<w:p>${run(text)}</w:p>`;

const formal = (text: string, print: Print, more = ""): string =>
  paragraph("Formal", run(text, print), more);

/** A straight line of this length in the middle of a column of that width: an empty paragraph's border. */
function line(length: number, width: number): string {
  const indent = Math.round((width - length) / 2);
  return paragraph(
    "Formal",
    "",
    `<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>` +
      `<w:spacing w:before="60" w:line="120" w:lineRule="exact"/><w:ind w:left="${indent}" w:right="${indent}" w:firstLine="0"/>`
  );
}

const LEFT = 3572; // 63 mm
const RIGHT = textWidth - LEFT;

const noMargins = `<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>`;

function table(cells: readonly (readonly [string, string])[]): string {
  const cell = (width: number, content: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const rows = cells.map(
    ([left, right]) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(LEFT, left)}${cell(RIGHT, right)}</w:tr>`
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${noMargins}</w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${LEFT}"/><w:gridCol w:w="${RIGHT}"/></w:tblGrid>${rows.join("")}</w:tbl>`
  );
}

/** Length of "Độc lập - Tự do - Hạnh phúc" in bold 13 point: the line under it is as long. */
const MOTTO_LENGTH = 3180;

function letterhead({ upper, agency, place }: ReportHeading): string {
  const head = { size: 24 } as const;
  const left = [
    ...(upper === null ? [] : [formal(upper.toLocaleUpperCase("vi"), head)]),
    ...agencyLines(agency).map((text) =>
      formal(text.toLocaleUpperCase("vi"), { ...head, bold: true })
    ),
    line(LEFT / 4, LEFT),
  ];
  const right = [
    formal("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { ...head, bold: true }),
    formal("Độc lập - Tự do - Hạnh phúc", { bold: true, size: 26 }),
    line(MOTTO_LENGTH, RIGHT),
  ];
  const above = `<w:spacing w:before="60"/>`;
  const number = formal("Số: ……/BC-UBND", { size: 26 }, above);
  const date = formal(
    `${place ?? BLANK}, ngày …… tháng …… năm ………`,
    { size: 26, italic: true },
    above
  );
  return table([
    [left.join(""), right.join("")],
    [number, date],
  ]);
}

/** "ỦY BAN NHÂN DÂN" stands on a line of its own above the name of the commune. */
function agencyLines(agency: string): readonly string[] {
  const match = /^(ủy ban nhân dân|uỷ ban nhân dân)\s+(.+)$/iu.exec(agency);
  return match === null ? [agency] : match.slice(1);
}

function title(heading: ReportHeading): string {
  const about = `${heading.title} ${heading.period ?? BLANK}`;
  return [
    formal("BÁO CÁO", { bold: true }, `<w:spacing w:before="360"/>`),
    formal(about, { bold: true }),
    line(textWidth / 6, textWidth),
    formal(
      `Kính gửi: ${heading.addressee ?? LONG_BLANK}`,
      {},
      `<w:spacing w:before="240" w:after="240"/>`
    ),
  ].join("");
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

function opening({ agency, title: about, period }: ReportHeading): string {
  return prose(
    `Thực hiện ${LONG_BLANK}, ${agency} báo cáo ${lowerFirst(about)} ${period ?? BLANK} như sau:`
  );
}

function section({ title: text, filledBy }: ReportSection): string {
  const heading = paragraph("Heading1", run(text));
  return filledBy === "passage" ? heading : heading + dottedLine + dottedLine;
}

/** A line of dots up to the right margin. */
const dottedLine =
  `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth}"/></w:tabs></w:pPr>` +
  `<w:r><w:tab/></w:r></w:p>`;

/** Stays on the page of the signature. */
function closing({ agency, title: about, period, addressee }: ReportHeading): string {
  const report = `báo cáo ${lowerFirst(about)} ${period ?? BLANK} của ${agency}`;
  const text = `Trên đây là ${report}, kính gửi ${addressee ?? LONG_BLANK}./.`;
  return paragraph("Normal", run(text), "<w:keepNext/>");
}

function signature(): string {
  const recipients = ["- Như trên;", `- ${BLANK};`, `- Lưu: VT, ${BLANK}.`];
  const left = [
    paragraph("Recipients", run("Nơi nhận:", { bold: true, italic: true, size: 24 })),
    ...recipients.map((text) => paragraph("Recipients", run(text))),
  ];
  const right = [
    formal("TM. ỦY BAN NHÂN DÂN", { bold: true }),
    formal("CHỦ TỊCH", { bold: true }),
    // Room for the signature and the seal.
    ...Array.from({ length: 4 }, () => paragraph("Formal", "")),
    formal(BLANK, { bold: true }),
  ];
  const keep = paragraph("Formal", "", `<w:spacing w:line="240" w:lineRule="exact"/>`);
  return (
    keep +
    table([[left.join(""), right.join("")]]) +
    paragraph("Formal", "", `<w:spacing w:line="20" w:lineRule="exact"/>`)
  );
}

const sectionProperties =
  `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>` +
  `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
  `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" ` +
  `w:header="${page.header}" w:footer="${page.header}" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`;
