import { run } from "../../support/build-docx";

let issued = 100;

/** An inline control with a tag, as Word writes it; `content` is a text, or runs. */
export function markXml(tag: string, content: string, properties = ""): string {
  issued += 1;
  const inside = content.startsWith("<") ? content : run(content);
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="Tên ${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${issued}"/>` +
    `${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  );
}

/** A control around whole paragraphs. */
export const blockXml = (tag: string, ...paragraphs: readonly string[]): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>` +
  `${paragraphs.join("")}</w:sdtContent></w:sdt>`;

/** A table of one row. */
export const tableXml = (...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr></w:tbl>`;
