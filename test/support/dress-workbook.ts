import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { lookAt } from "../../src/hosts/look-at";
import { readZip } from "../../src/hosts/opc/read-zip";
import type { CellLook, SheetLook, WorkbookLook } from "../../src/hosts/workbook-look";
import { readLook } from "../../src/hosts/xlsx-file/read-look";
import type { Outcome } from "../../src/hosts/trouble";
import { parseCellName } from "../../src/core/sheet/address";
import { buildWorkbook } from "./build-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const THEME = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme";

/** Parts of a workbook file with one sheet, as XML; what is left out is plain. */
interface Dress {
  /** Inside of `<styleSheet>`; null for a file without such a part. */
  readonly styles?: string | null;
  /** Inside of `<a:clrScheme>`. */
  readonly theme?: string;
  /** Inside of `<worksheet>`. */
  readonly sheet?: string;
}

/** Bytes of an .xlsx whose look is written by hand. */
export function dressWorkbook({ styles = "", theme, sheet = "<sheetData/>" }: Dress): Uint8Array {
  const parts = unzipSync(buildWorkbook({ sheets: [{ name: "Tờ 1", rows: [] }] }));
  const put = (path: string, xml: string): void => {
    parts[path] = strToU8(xml);
  };
  put("xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`);
  put("xl/styles.xml", `<styleSheet xmlns="${MAIN}">${styles ?? ""}</styleSheet>`);
  const ties = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  if (styles === null) {
    delete parts["xl/styles.xml"];
    put(
      "xl/_rels/workbook.xml.rels",
      ties.replace(/<Relationship [^>]*Target="styles.xml"\/>/, "")
    );
  }
  if (theme !== undefined) {
    const tie = `<Relationship Id="rId99" Type="${THEME}" Target="theme/theme1.xml"/>`;
    put("xl/_rels/workbook.xml.rels", ties.replace("</Relationships>", `${tie}</Relationships>`));
    put(
      "xl/theme/theme1.xml",
      `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="Mẫu">${theme}</a:clrScheme></a:themeElements></a:theme>`
    );
  }
  return zipSync(parts);
}

/** What reading the look of a file gives, trouble too. */
export function tryLook(bytes: Uint8Array): Outcome<WorkbookLook> {
  const entries = readZip(bytes);
  if (entries === null) throw new Error("The file is no zip.");
  return readLook(entries, "so-lieu.xlsx");
}

/** How a workbook file looks; one that is refused throws. */
export function lookOf(bytes: Uint8Array): WorkbookLook {
  const outcome = tryLook(bytes);
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}

/** The look of the only or first sheet of a file. */
export function sheetLookOf(bytes: Uint8Array): SheetLook {
  const [sheet] = lookOf(bytes).sheets;
  if (sheet === undefined) throw new Error("The file has no sheet.");
  return sheet;
}

/** The look of a cell (A1) as a grid would find it. */
export function cellLookOf(look: WorkbookLook, address: string, sheet = 0): CellLook {
  const place = parseCellName(address);
  const found = look.sheets[sheet];
  if (place === null || found === undefined) throw new Error(`There is no ${address}.`);
  const cell = look.cells[lookAt(found, place.row, place.column)];
  if (cell === undefined) throw new Error(`${address} has no look.`);
  return cell;
}
