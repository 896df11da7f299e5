import type { PartChanges } from "../opc/package-parts";
import { changeEntries, entryOf } from "../opc/package-parts";
import { attribute } from "../opc/parse-xml";
import type { PartText } from "../opc/part-text";
import { readPartText, writePartText } from "../opc/part-text";
import type { ZipEntry } from "../opc/read-zip";
import { unpack } from "../opc/read-zip";
import { readRelationships } from "../opc/relationships";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { FormerFormulas } from "./writing/calc-chain";
import { withoutFormerFormulas } from "./writing/calc-chain";
import { calculateOnLoad } from "./writing/calculate-on-load";
import type { CellEdit, WorkbookEdits } from "./cell-edit";
import type { StoredNumber } from "./cell-xml";
import { editRefusals } from "./edit-refusals";
import { refusals } from "./refusals";
import { removePart } from "./writing/remove-part";
import { placeKey } from "./sheet-area";
import { spliceSheet } from "./writing/splice-sheet";
import { storedNumbers } from "./writing/stored-numbers";
import { tableHeaders } from "./writing/table-headers";
import type { WorkbookPart } from "./workbook-part";
import { childOf, findWorkbook } from "./workbook-part";

/** A workbook's package, and what its sheets need to be written. */
interface BookFile {
  readonly name: string;
  readonly entries: readonly ZipEntry[];
  readonly book: WorkbookPart;
  readonly store: StoredNumber;
}

interface SheetPart {
  readonly entry: ZipEntry;
  /** `sheetId`, by which the calculation chain names it. */
  readonly id: string;
}

/**
 * The package with these cells changed; `name` is the base name of the file, for refusals. Only the
 * edited `<c>` of the worksheet parts become others, beside what must follow: cells that shared an
 * edited formula, rows and the `dimension` that hold new cells, the calculation chain without former
 * formulas, and the wish to be calculated where a result is not known. Every other part stays as it
 * was packed.
 */
export function writeCells(
  entries: readonly ZipEntry[],
  edits: WorkbookEdits,
  name: string
): Outcome<readonly ZipEntry[]> {
  const book = findWorkbook(entries, name);
  if (!book.ok) return book;
  const file: BookFile = {
    name,
    entries,
    book: book.value,
    store: storedNumbers(entries, book.value),
  };
  const changes = new Map<string, Uint8Array | null>();
  const former = new Map<string, ReadonlySet<number>>();
  for (const [sheet, cells] of edits) {
    const part = findSheet(file, sheet);
    if (part === null) return editRefusals.sheetMissing(sheet);
    const written = writeSheet(file, part, { sheet, edits: cells });
    if (!written.ok) return written;
    if (written.value !== null) changes.set(part.entry.name, written.value);
    former.set(part.id, formerFormulas(cells));
  }
  for (const [part, content] of shortenChain(file, former)) changes.set(part, content);
  const isOpen = [...edits.values()].some((cells) => cells.some(isUncalculated));
  if (isOpen) for (const [part, content] of calculateOnLoad(file.book)) changes.set(part, content);
  return succeed(changeEntries(entries, changes));
}

/** The worksheet of this name; null where there is none, and for sheets of other kinds. */
function findSheet({ entries, book }: BookFile, name: string): SheetPart | null {
  const sheets = childOf(book.root, "sheets")?.children ?? [];
  const sheet = sheets.find((candidate) => attribute(candidate, "name") === name);
  const tie = readRelationships(entries, book.name).find(
    ({ id, kind }) => kind === "worksheet" && id === attribute(sheet, "id")
  );
  const entry = tie === undefined ? null : entryOf(entries, tie.target);
  return entry === null ? null : { entry, id: attribute(sheet, "sheetId") ?? "" };
}

/** The changed part, or null where the edits change nothing of it. */
function writeSheet(
  { name, entries, store }: BookFile,
  { entry }: SheetPart,
  task: { readonly sheet: string; readonly edits: readonly CellEdit[] }
): Outcome<Uint8Array | null> {
  const source = readText(entry);
  const headers = tableHeaders(entries, entry.name);
  const written = source === null ? null : spliceSheet(source.text, { ...task, store, headers });
  if (source === null || written === null) return refusals.damagedPart(name, entry.name);
  if (!written.ok) return written;
  const text = written.value;
  return succeed(text === source.text ? null : writePartText({ ...source, text }));
}

function readText(entry: ZipEntry): PartText | null {
  const content = unpack(entry);
  return content === null ? null : readPartText(content);
}

const formerFormulas = (cells: readonly CellEdit[]): ReadonlySet<number> =>
  new Set(cells.filter(({ content }) => content.kind === "value").map(placeKey));

function shortenChain({ entries, book }: BookFile, former: FormerFormulas): PartChanges {
  const tie = readRelationships(entries, book.name).find(({ kind }) => kind === "calcChain");
  const entry = tie === undefined ? null : entryOf(entries, tie.target);
  const source = entry === null ? null : readText(entry);
  if (entry === null || source === null) return new Map();
  const text = withoutFormerFormulas(source.text, former);
  if (text === source.text) return new Map();
  if (text === null) return new Map(removePart(entries, { part: entry.name, owner: book.name }));
  return new Map([[entry.name, writePartText({ ...source, text })]]);
}

const isUncalculated = ({ content, result }: CellEdit): boolean =>
  content.kind === "formula" &&
  (result === null || (result.value === null && result.error === undefined));
