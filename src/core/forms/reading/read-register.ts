import type { Bilingual } from "../../figures/bilingual";
import type { RegisterContents, RegisterItem } from "../../figures/register-contents";
import { cellName } from "../../sheet/address";
import { foldText } from "../../sheet/fold-text";
import { readDate, readDateText } from "../../sheet/read-date";
import type { DateReading } from "../../sheet/read-date";
import { kindTeller } from "./document-kind";
import { dateBehindNumber, readDocumentNumber } from "./document-number";
import type { TableFit } from "../recognition/find-tables";
import type { Register } from "../form";
import { isChoice } from "../recognition/is-choice";
import { kindOfLine, registerColumns, textAt } from "./register-rows";
import type { RegisterColumns } from "./register-rows";
import type { SheetGrid } from "../recognition/sheet-grid";
import type { TableRow } from "../table-row";

/** A register that was found, with the rows that list its items. */
export interface FoundRegister {
  readonly grid: SheetGrid;
  readonly fit: TableFit;
  readonly rows: readonly TableRow[];
  /** Year of the period that the sheet names, for dates that leave it out. */
  readonly year: number | null;
}

/** What the rows of a register tell. What cannot be read is left open, never guessed. */
export function readRegister(found: FoundRegister, register: Register): RegisterContents {
  const { grid, fit } = found;
  const columns = registerColumns(fit);
  const items: RegisterItem[] = [];
  let section: string | null = null;
  let next = fit.bottom + 1;
  for (const { row } of found.rows) {
    if (row === null) continue;
    for (; next < row; next += 1) section = kindOfLine(grid, next, register) ?? section;
    next = row + 1;
    items.push(readItem({ ...found, register, columns, section }, row));
  }
  const kinds: Record<string, Bilingual> = {};
  for (const { id, name } of register.kinds) kinds[id] = name;
  return { items, kinds, isChoice: isChoice(grid, fit, register) };
}

interface ItemContext extends FoundRegister {
  readonly register: Register;
  readonly columns: RegisterColumns;
  /** Kind that the last line over the items names. */
  readonly section: string | null;
}

function readItem(context: ItemContext, row: number): RegisterItem {
  const { grid, columns } = context;
  const typed = textAt(grid, row, columns.number);
  const number = readDocumentNumber(typed, textAt(grid, row, columns.sign));
  const dated = dateOf(context, row, typed);
  const subject = textAt(grid, row, columns.subject);
  const kindText = textAt(grid, row, columns.kind);
  return {
    cell: cellName(row, (typed === "" ? columns.subject : columns.number) ?? 0),
    number,
    date: dated.kind === "date" ? dated.iso : null,
    dateCell: nameOrNull(row, columns.date),
    misdated: isMisdated(dated) ? { kind: dated.kind, printed: dated.printed } : null,
    subject: foldText(subject),
    issuer: foldText(textAt(grid, row, columns.issuer)),
    kindCell: kindText === "" ? null : nameOrNull(row, columns.kind),
    ...tellKind(context, { sign: number?.sign ?? "", kindText, subject }),
  };
}

function nameOrNull(row: number, column: number | null): string | null {
  return column === null ? null : cellName(row, column);
}

function isMisdated(
  reading: DateReading
): reading is Extract<DateReading, { kind: "impossible" | "unreadable" }> {
  return reading.kind === "impossible" || reading.kind === "unreadable";
}

/** Of its own column, else of what stands behind the number: "12/QĐ-UBND ngày 06/02/2024". */
function dateOf({ grid, columns, year }: ItemContext, row: number, typed: string): DateReading {
  if (columns.date !== null) return readDate(grid.cellSeen(row, columns.date), year);
  const behind = dateBehindNumber(typed);
  return behind === null ? { kind: "blank" } : readDateText(behind, year);
}

interface KindTexts {
  readonly sign: string;
  readonly kindText: string;
  readonly subject: string;
}

/** What the column says, else the sign, else the line over the items, else how the subject begins. */
function tellKind(
  { register, section }: ItemContext,
  { sign, kindText, subject }: KindTexts
): Pick<RegisterItem, "kind" | "kindBy" | "signKind"> {
  const teller = kindTeller(register);
  const signKind = sign === "" ? null : teller.ofSign(sign);
  const ways: readonly (readonly [RegisterItem["kindBy"], string | null])[] = [
    ["column", kindText === "" ? null : teller.named(kindText)],
    ["sign", signKind],
    ["sender", sign === "" ? null : teller.ofSender(sign)],
    ["section", sign === "" ? section : null],
    ["subject", sign === "" ? teller.named(subject) : null],
  ];
  const [by, kind] = ways.find(([, told]) => told !== null) ?? ["none", null];
  return { kind: kind ?? "other", kindBy: by, signKind };
}
