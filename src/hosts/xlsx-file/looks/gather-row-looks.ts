/** The looks of the rows of a sheet while they are read, one row after the other. */
export interface RowLooks {
  /** Begins a row; the look is that of its blank cells, null where it is left to the columns. */
  readonly begin: (row: number, look: number | null) => void;
  readonly put: (column: number, look: number) => void;
  /** Rows as `SheetLook.looks` has them; rows that look alike are one and the same array. */
  readonly lay: (columnLooks: readonly number[]) => readonly (Uint16Array | undefined)[];
}

/** A row as it was written. */
interface Draft {
  readonly look: number | null;
  /** By column; NONE where no cell is written. */
  readonly cells: readonly number[];
}

const NONE = -1;
/** A row with a look of its own goes on to XFD; it is drawn so far at least, or as far as cells stand. */
const LEAST_WIDTH = 26;

export function gatherRowLooks(): RowLooks {
  const drafts = new Map<string, Draft>();
  const rows = new Map<number, string>();
  let width = LEAST_WIDTH;
  let open: { row: number; look: number | null; cells: number[] } | null = null;
  const end = (): void => {
    if (open === null) return;
    const { row, look, cells } = open;
    const key = `${String(look)}:${cells.join()}`;
    if (!drafts.has(key)) drafts.set(key, { look, cells });
    rows.set(row, key);
    width = Math.max(width, cells.length);
  };
  return {
    begin: (row, look) => {
      end();
      open = { row, look, cells: [] };
    },
    put: (column, look) => {
      if (open === null) return;
      while (open.cells.length < column) open.cells.push(NONE);
      open.cells[column] = look;
    },
    lay: (columnLooks) => {
      end();
      const laid = new Map<string, Uint16Array | undefined>();
      for (const [key, draft] of drafts) laid.set(key, layRow(draft, { columnLooks, width }));
      const looks: (Uint16Array | undefined)[] = [];
      for (const [row, key] of rows) {
        const found = laid.get(key);
        if (found !== undefined) looks[row] = found;
      }
      return looks;
    },
  };
}

/** Undefined for a row in which every cell looks as its column says. */
function layRow(
  { look, cells }: Draft,
  sheet: { readonly columnLooks: readonly number[]; readonly width: number }
): Uint16Array | undefined {
  const ofColumn = (column: number): number => sheet.columnLooks[column] ?? 0;
  const length = look === null ? cells.length : sheet.width;
  const row = Uint16Array.from({ length }, (_, column) => {
    const cell = cells[column] ?? NONE;
    return cell === NONE ? (look ?? ofColumn(column)) : cell;
  });
  let end = row.length;
  while (end > 0 && row[end - 1] === ofColumn(end - 1)) end -= 1;
  return end === 0 ? undefined : row.slice(0, end);
}
