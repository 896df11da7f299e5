import type { ReportClosing, ReportHeading } from "../../core/narrative/report-heading";
import { page, textWidth } from "./skeleton-styles";
import { escapeXml } from "../opc/splice";
import { transitional, word2013, markupCompatibility } from "../wordml/word-names";

/** What stands around the sections of a report. */
export interface ReportFrame {
  readonly heading: ReportHeading;
  readonly closing: ReportClosing;
}

export interface ReportSection {
  readonly title: string;
  /** Who fills it: a passage of ours, or the person, for whom dotted lines wait. */
  readonly filledBy: "passage" | "person";
}

/** Room for what nobody told. */
export const DOTS = "…".repeat(8);

/** The body of a report as Mẫu 1.4 of Phụ lục III, NĐ 30/2020/NĐ-CP, has it. */
export function skeletonBody(
  { heading, closing }: ReportFrame,
  sections: readonly ReportSection[]
): string {
  const parts = [
    letterhead(heading),
    title(heading),
    prose(heading.opening),
    ...sections.map(section),
    lastSentence(closing),
    signature(closing),
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

function letterhead({ agency, nation, motto, number, placeAndDate }: ReportHeading): string {
  const head = { size: 24, bold: true } as const;
  const above = `<w:spacing w:before="60"/>`;
  const left = [...agency.map((text) => formal(text, head)), line(LEFT / 4, LEFT)];
  const right = [
    formal(nation, head),
    formal(motto, { bold: true, size: 26 }),
    line(MOTTO_LENGTH, RIGHT),
  ];
  return table([
    [left.join(""), right.join("")],
    [formal(number, { size: 26 }, above), formal(placeAndDate, { size: 26, italic: true }, above)],
  ]);
}

function title({ documentType, subject, addressee }: ReportHeading): string {
  const to = addressee ?? `Kính gửi: ${DOTS}`;
  return [
    formal(documentType, { bold: true }, `<w:spacing w:before="360"/>`),
    formal(subject, { bold: true }),
    line(textWidth / 6, textWidth),
    formal(to, {}, `<w:spacing w:before="240" w:after="240"/>`),
  ].join("");
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
const lastSentence = ({ closing }: ReportClosing): string =>
  paragraph("Normal", run(closing), `<w:keepNext/><w:keepLines/>`);

function signature({ signature: titles, recipients }: ReportClosing): string {
  const apart = `<w:spacing w:before="240"/>`;
  const [first = "", ...others] = titles;
  const left = [
    paragraph("Recipients", run("Nơi nhận:", { bold: true, italic: true, size: 24 }), apart),
    ...recipients.map((text) => paragraph("Recipients", run(text))),
  ];
  const right = [
    formal(first, { bold: true }, apart),
    ...others.map((text) => formal(text, { bold: true })),
    // Room for the signature and the seal.
    ...Array.from({ length: 4 }, () => paragraph("Formal", "")),
    formal(DOTS, { bold: true }),
  ];
  // A table cannot stand last: a paragraph too low to be seen ends the body.
  const end = paragraph("Formal", "", `<w:spacing w:line="20" w:lineRule="exact"/>`);
  return table([[left.join(""), right.join("")]]) + end;
}

const sectionProperties =
  `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>` +
  `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
  `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" ` +
  `w:header="${page.header}" w:footer="${page.header}" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`;
