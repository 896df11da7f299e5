import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Parcel } from "../../src/core/link/parcel";
import { documentState } from "../../src/hosts/docx-file/document-state";
import { openDocx } from "../../src/hosts/docx-file/open-docx";
import type { DocumentState } from "../../src/hosts/document-host";
import { buildDocx, paragraph, partOf, partXml, run } from "../support/build-docx";
import { valueOf } from "../support/refresh-document";
import { button, type OpenedPane } from "./excel-gestures";

export const GREETING = "Kính gửi: Ủy ban nhân dân tỉnh.";
export const CLOSING = "Nơi nhận: như trên.";

const styles = partXml(
  "styles",
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
);

/** A letter with nothing between its first and its last line. */
export const blankLetter = buildDocx(
  [GREETING, CLOSING].map((text) => paragraph(run(text))).join(""),
  { "styles.xml": { kind: "styles", xml: styles } }
);

/** The parcel's sentences, one text a paragraph. */
export const sentencesOf = ({ passages }: Parcel): readonly string[] =>
  passages.flatMap(({ paragraphs }) =>
    paragraphs.map((pieces) => pieces.map(({ text }) => text).join(""))
  );

/** A saved document as the file side reads it: marks, memory, warnings. */
export const stateOf = (document: Uint8Array): DocumentState =>
  documentState(valueOf(openDocx(document)));

/** The tag of a figure's first mark. */
export function tagIn(document: Uint8Array, figure: string): string {
  const mark = stateOf(document).marks.find((one) => one.figure === figure);
  if (mark === undefined) throw new Error(`The document has no mark of ${figure}.`);
  return mark.tag;
}

/** Puts a text into the pane beside the document. */
export async function paste(opened: OpenedPane, text: string): Promise<void> {
  await opened.pane.getByRole("textbox").fill(text);
  await button(opened, "Dùng nội dung đã dán").click();
}

/** Waits until the pane tells this of what was done. */
export const news = ({ pane }: OpenedPane, text: string | RegExp): Promise<void> =>
  pane.getByRole("status").getByText(text).first().waitFor();

/** Waits for words anywhere in the pane. */
export const seen = ({ pane }: OpenedPane, text: string | RegExp): Promise<void> =>
  pane.getByText(text).first().waitFor();

const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/** A workbook file as Excel saves it with this custom XML part. */
export function withXmlPart(workbook: Uint8Array, xml: string): Uint8Array {
  const parts = unzipSync(workbook);
  const tie = `<Relationship Id="rIdX" Type="${CUSTOM_XML}" Target="../customXml/item1.xml"/>`;
  const ties = strFromU8(parts[RELATIONSHIPS] ?? new Uint8Array());
  return zipSync({
    ...parts,
    "customXml/item1.xml": strToU8(xml),
    [RELATIONSHIPS]: strToU8(ties.replace("</Relationships>", `${tie}</Relationships>`)),
  });
}

/** True when no control and no part of ours is left in a saved document. */
export const isPlain = (document: Uint8Array): boolean =>
  !partOf(document, "word/document.xml").includes("w:sdt") &&
  !Object.keys(unzipSync(document)).some((name) => name.startsWith("customXml/"));
