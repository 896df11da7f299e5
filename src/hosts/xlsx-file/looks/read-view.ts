import { isTrue } from "../scan-xml";
import { parsePlace } from "../sheet-area";

type Attributes = Readonly<Record<string, string | undefined>>;

/** How a sheet is shown, as `SheetLook` has it. */
export interface SheetView {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridlines: boolean;
}

export const plainView: SheetView = { frozenRows: 0, frozenColumns: 0, showsGridlines: true };

/** A `<sheetView>` (ECMA-376 Part 1, 18.3.1.87) and its `<pane>`, empty where it has none. */
export function readView(view: Attributes, pane: Attributes): SheetView {
  const { showGridLines } = view;
  const showsGridlines = showGridLines === undefined || isTrue(showGridLines);
  if (pane["state"] !== "frozen" && pane["state"] !== "frozenSplit")
    return { ...plainView, showsGridlines };
  // A sheet that was scrolled when it was frozen counts from where it stood then.
  const { row, column } = parsePlace(view["topLeftCell"] ?? "A1") ?? { row: 0, column: 0 };
  return {
    frozenRows: behind(row, pane["ySplit"]),
    frozenColumns: behind(column, pane["xSplit"]),
    showsGridlines,
  };
}

function behind(start: number, split: string | undefined): number {
  const lines = Math.trunc(Number(split ?? "0"));
  return lines > 0 ? start + lines : 0;
}
