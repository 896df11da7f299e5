import { relateSheets } from "../../src/core/forms/relations/cross-sheet";
import { forms } from "../../src/core/forms/index";
import { readSheets } from "../../src/core/forms/reading/read-sheets";
import type { RuleContext } from "../../src/core/rules/rule";
import type { CellDraft } from "./build-snapshot";
import { buildSheet, buildSnapshot } from "./build-snapshot";
import { bookOf } from "./read-form";

/** What rules see of one sheet as it was typed. */
export function contextOf(rows: readonly (readonly CellDraft[])[], name = "Văn bản"): RuleContext {
  const snapshot = buildSnapshot([buildSheet(name, rows)]);
  const sheets = readSheets(snapshot, forms);
  const recognised = sheets.filter((sheet) => sheet.kind === "recognised");
  if (recognised.length !== 1) throw new Error(`Not recognised: ${JSON.stringify(sheets)}`);
  const relations = [
    ...recognised.flatMap((sheet) => sheet.relations),
    ...relateSheets(recognised),
  ];
  return { snapshot, sheets, book: bookOf(recognised), relations, precedents: [] };
}

/** A document of a register: number, date, kind, subject. */
export type Document = readonly [CellDraft, CellDraft, CellDraft?, CellDraft?];

/** A register of these documents from row 3 on: numbers in A, dates in B, kinds in C, subjects in D. */
export function registerOf(
  documents: readonly Document[],
  title = "DANH SÁCH VĂN BẢN ĐÃ BAN HÀNH NĂM 2024"
): RuleContext {
  return contextOf([
    [title],
    ["Số, ký hiệu", "Ngày ban hành", "Loại văn bản", "Trích yếu"],
    ...documents.map(([number, date, kind = null, subject = "Về việc A"]) => [
      number,
      date,
      kind,
      subject,
    ]),
  ]);
}

export const CHOICE = "DANH MỤC VĂN BẢN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH NĂM 2024";
