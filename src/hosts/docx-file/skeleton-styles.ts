import { transitional } from "../wordml/word-names";

/**
 * Layout of administrative documents: NĐ 30/2020/NĐ-CP, Phụ lục I. Lengths are in twentieths of a
 * point (1 mm is 56.7), sizes in half points.
 */
export const page = {
  width: 11906,
  height: 16838,
  top: 1134, // 20 mm
  bottom: 1134, // 20 mm
  left: 1701, // 30 mm
  right: 850, // 15 mm
  header: 567, // the page number stands in the middle of the top margin
} as const;

/** Width of the text between the margins: 165 mm. */
export const textWidth = page.width - page.left - page.right;

const font = "Times New Roman";

const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;

interface StyleDraft {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run?: string;
  readonly next?: string;
}

const style = ({ id, name, paragraph, run = "", next }: StyleDraft): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  (next === undefined ? "" : `<w:next w:val="${next}"/>`) +
  `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const tight = `<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/>`;
const numbered = (level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

/** Styles of the skeleton: Normal is body text, so that whatever is pasted later looks right. */
export const stylesXml =
  `<w:styles xmlns:w="${transitional.word}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}` +
  `<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  `<w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>` +
  `<w:pPr><w:spacing w:before="0" w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr></w:style>` +
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>` +
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>` +
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>` +
  `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  style({
    id: "Heading1",
    name: "heading 1",
    next: "Normal",
    paragraph: `<w:keepNext/>${numbered(0)}<w:spacing w:before="120"/><w:outlineLvl w:val="0"/>`,
    run: `<w:b/><w:bCs/><w:caps/>`,
  }) +
  style({
    id: "Heading2",
    name: "heading 2",
    next: "Normal",
    paragraph: `<w:keepNext/>${numbered(1)}<w:outlineLvl w:val="1"/>`,
    run: `<w:b/><w:bCs/>`,
  }) +
  style({ id: "Formal", name: "Formal", paragraph: `${tight}<w:jc w:val="center"/>` }) +
  style({
    id: "Recipients",
    name: "Recipients",
    paragraph: `${tight}<w:jc w:val="left"/>`,
    run: `<w:sz w:val="22"/><w:szCs w:val="22"/>`,
  }) +
  style({ id: "Header", name: "header", paragraph: `${tight}<w:jc w:val="center"/>` }) +
  `</w:styles>`;

const level = (at: number, format: string, styleId: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${styleId}"/>` +
  `<w:suff w:val="space"/><w:lvlText w:val="%${at + 1}."/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl>`;

/** Sections I, II, III and their parts 1, 2, 3, as the headings' own numbers. */
export const numberingXml =
  `<w:numbering xmlns:w="${transitional.word}"><w:abstractNum w:abstractNumId="0">` +
  `<w:multiLevelType w:val="multilevel"/>${level(0, "upperRoman", "Heading1")}${level(1, "decimal", "Heading2")}` +
  `</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

export const settingsXml =
  `<w:settings xmlns:w="${transitional.word}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
  `<w:characterSpacingControl w:val="doNotCompress"/><w:compat>` +
  `<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>` +
  `</w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>`;

const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

/** The page number, in the middle. */
export const headerXml =
  `<w:hdr xmlns:w="${transitional.word}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${field("begin")}` +
  `<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field("separate")}<w:r><w:t>2</w:t></w:r>${field("end")}</w:p></w:hdr>`;

/** The first page has none. */
export const firstHeaderXml = `<w:hdr xmlns:w="${transitional.word}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>`;
