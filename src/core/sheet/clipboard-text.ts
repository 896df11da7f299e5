/** A quoted cell, up to the quotation mark that a tab, a line break or the end follows. */
const QUOTED = /"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const LINE_BREAK = /\r\n|\r|\n/y;

/**
 * The cells of a text from the clipboard, row by row, as Excel and LibreOffice put them there: tabs
 * between cells, a line break behind each row, quotation marks around cells that hold either. Line
 * breaks within a cell become "\n", as Excel keeps them. A cell that only begins with a quotation mark
 * is taken as it stands.
 */
export function parsePasted(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length || row.length > 0;) {
    const [cell, length] = cellFrom(text, at);
    row.push(cell);
    at += length;
    if (text[at] === "\t") at += 1;
    else {
      rows.push(row);
      row = [];
      at += matchAt(LINE_BREAK, text, at)?.[0].length ?? 0;
    }
  }
  return rows;
}

/** The cell that begins here, and how much of the text it takes. */
function cellFrom(text: string, at: number): readonly [string, number] {
  const quoted = matchAt(QUOTED, text, at);
  if (quoted !== null) {
    const [all, inner = ""] = quoted;
    return [inner.replaceAll('""', '"').replace(/\r\n?/g, "\n"), all.length];
  }
  const plain = matchAt(PLAIN, text, at)?.[0] ?? "";
  return [plain, plain.length];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The text that `parsePasted` makes these rows of, and that Excel pastes as cells. */
export function copiedText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(copiedCell).join("\t")}\r\n`).join("");
}

const copiedCell = (text: string): string =>
  /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
