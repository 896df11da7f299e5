/**
 * Takes the rows off a table that reach below an edge, as a table of their own that repeats the heading
 * rows; null where all of it must stay together or go.
 */
export function splitTable(table: HTMLTableElement, edge: number): HTMLTableElement | null {
  const rows = [...table.rows];
  const over = rows.findIndex((row) => row.getBoundingClientRect().bottom > edge);
  const at = beforeMergedCells(rows, over);
  const heads = rows.slice(
    0,
    Math.max(
      0,
      rows.findIndex((row) => !isHead(row))
    )
  );
  if (at <= heads.length) return null;
  const tail = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector(":scope > colgroup");
  if (columns !== null) tail.append(columns.cloneNode(true));
  tail.append(...heads.map(repeated), ...rows.slice(at));
  return tail;
}

const isHead = (row: HTMLTableRowElement): boolean => row.dataset["head"] !== undefined;

/** Cells merged downwards stay on one page: the last row above that none of them crosses. */
function beforeMergedCells(rows: readonly HTMLTableRowElement[], over: number): number {
  let free = 0;
  let reach = 0;
  for (const [at, row] of rows.slice(0, over + 1).entries()) {
    if (at >= reach) free = at;
    for (const cell of row.cells) reach = Math.max(reach, at + cell.rowSpan);
  }
  return free;
}

/** A heading row once more: nobody puts the cursor into it, and readers have heard it. */
function repeated(row: HTMLTableRowElement): Node {
  const copy = row.cloneNode(true) as HTMLTableRowElement;
  for (const paragraph of copy.querySelectorAll("p")) delete paragraph.dataset["paragraph"];
  for (const mark of copy.querySelectorAll<HTMLElement>(".mark")) mark.dataset["repeated"] = "";
  copy.setAttribute("aria-hidden", "true");
  return copy;
}
