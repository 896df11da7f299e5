import type { Area } from "../../../core/sheet/snapshot";
import type { SheetLook } from "../../workbook-look";
import { scanXml } from "../scan-xml";
import { parseArea } from "../sheet-area";
import type { WrittenColumns } from "./gather-columns";
import { layColumns, readColumns } from "./gather-columns";
import { gatherRows } from "./gather-rows";
import type { BookStyles } from "./read-styles";
import { plainView, readView } from "./read-view";
import { sheetMeasures } from "./sheet-measures";

type Attributes = Readonly<Record<string, string | undefined>>;
type Listener = (name: string, attributes: Attributes) => void;

/** How a worksheet part looks (ECMA-376 Part 1, 18.3.1), or null when its XML is not well-formed. */
export function sheetLook(part: Uint8Array, styles: BookStyles): SheetLook | null {
  const { places, normal } = styles;
  const columns: WrittenColumns[] = [];
  const merges: Area[] = [];
  let measures = sheetMeasures(normal);
  const views: { view: Attributes; pane: Attributes }[] = [];
  const rows = gatherRows(places, () => measures);
  const isWellFormed = scanSections(part, {
    sheetViews: (name, attributes) => {
      if (name === "sheetView") views.push({ view: attributes, pane: {} });
      const latest = views.at(-1);
      if (name === "pane" && latest !== undefined) latest.pane = attributes;
    },
    sheetFormatPr: (_, attributes) => {
      measures = sheetMeasures(normal, attributes);
    },
    cols: (name, attributes) => {
      if (name === "col") columns.push(readColumns(attributes, places));
    },
    sheetData: rows.open,
    mergeCells: (name, { ref = "" }) => {
      const area = name === "mergeCell" ? parseArea(ref) : null;
      if (area !== null) merges.push(area);
    },
  });
  if (!isWellFormed) return null;
  const laid = layColumns(columns, measures);
  const [first] = views;
  return {
    ...laid,
    ...rows.finish(laid.columnLooks),
    defaultHeight: measures.missingRowHeight,
    merges,
    ...(first === undefined ? plainView : readView(first.view, first.pane)),
  };
}

/**
 * Tells each section of a worksheet of the elements in it, itself included. Names alone would not do: the
 * anchors of controls have `row` and `col` too.
 */
function scanSections(part: Uint8Array, listeners: Readonly<Record<string, Listener>>): boolean {
  const sections = new Map(Object.entries(listeners));
  let depth = 0;
  let section: Listener | undefined;
  return scanXml(part, {
    open: (name, attributes) => {
      if (depth === 1) section = sections.get(name);
      section?.(name, attributes);
      depth += 1;
    },
    close: () => {
      depth -= 1;
    },
  });
}
