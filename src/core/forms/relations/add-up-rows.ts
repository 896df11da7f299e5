import type { Balance } from "../../figures/relation";
import type { Bilingual } from "../../figures/bilingual";
import type { FormColumn, FormRelation } from "../form";
import { isAdded } from "./relation-scope";
import type { FindId, PromisedTable } from "./relation-scope";
import type { TableRow } from "../table-row";

type RowTotals = Extract<FormRelation, { kind: "row-totals" }>;

/** More parts than this are said by the first two and the last. */
const MOST_NAMES = 4;

/** T05: the total row, every section and every row with parts of its own, in each column that is summed. */
export function addUpRows(
  table: PromisedTable,
  relation: RowTotals,
  find: FindId
): readonly Balance[] {
  const names = new Map(table.rows.map(({ id, name }) => [id, name] as const));
  const sums = table.rows.filter(({ parts }) => parts.length > 0);
  const columns = table.columns.filter(isAdded);
  return sums.flatMap((row) =>
    columns.flatMap((column) => {
      const total = find(row.id, column.id);
      const parts = row.parts.flatMap((part) => find(part, column.id) ?? []);
      if (total === null || parts.length === 0) return [];
      return [sumOf(relation, { total, parts, label: sumLabel(names, row, column) })];
    })
  );
}

function sumOf(
  { code, severity }: RowTotals,
  sum: Pick<Balance, "total" | "parts" | "label">
): Balance {
  const id = `${sum.total}.${code}`;
  return { kind: "balance", id, code, severity, ...sum, leftOut: [], direction: "column" };
}

/** "Tiếp nhận, tổng số: Tổng cộng = Hộ tịch + … + Đất đai". */
function sumLabel(
  names: ReadonlyMap<string, Bilingual>,
  total: TableRow,
  column: FormColumn
): Bilingual {
  const parts = total.parts.flatMap((part) => names.get(part) ?? []);
  const dots = { vi: "…", en: "…" };
  const shown =
    parts.length > MOST_NAMES ? [...parts.slice(0, 2), dots, ...parts.slice(-1)] : parts;
  const say = (language: keyof Bilingual): string =>
    `${column.name[language]}: ${total.name[language]} = ${shown.map((part) => part[language]).join(" + ")}`;
  return { vi: say("vi"), en: say("en") };
}
