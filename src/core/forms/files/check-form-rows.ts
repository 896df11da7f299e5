import type { Bilingual } from "../../figures/bilingual";
import type { Sentence } from "../../figures/sentence";
import type { Form, FormRow } from "../form";
import { rowsWithIds } from "../rows-with-ids";

const messages = {
  twice: {
    vi: "Trường “{{field}}”: đã có dòng khác mang mã “{{id}}” ở cùng chỗ; mỗi dòng một mã.",
    en: "“{{field}}”: another row of the same place has the id “{{id}}”; each row has its own.",
  },
  parent: {
    vi: "Trường “{{field}}”: biểu không có dòng “{{id}}”.",
    en: "“{{field}}”: the form has no row “{{id}}”.",
  },
  circle: {
    vi: "Trường “{{field}}”: dòng “{{id}}” là dòng con của chính nó, trực tiếp hoặc qua các dòng khác.",
    en: "“{{field}}”: the row “{{id}}” is a part of itself, at once or through other rows.",
  },
} as const satisfies Record<string, Bilingual>;

/** The list that holds the rows with ids, by how the form lists its rows. */
const lists = { open: "rows.named", named: "rows.rows", register: "rows.kinds" } as const;

/** Rows of which two have one id, whose parent there is not, or which are parts of themselves. */
export function checkFormRows(form: Form): readonly Sentence[] {
  const rows = rowsWithIds(form);
  const list = lists[form.rows.kind];
  return [
    ...checkUnsigned(form),
    ...rows.flatMap((row, index) => checkRow(row, rows, `${list}.${String(index)}`)),
  ];
}

function checkRow(row: FormRow, rows: readonly FormRow[], place: string): readonly Sentence[] {
  const say = (name: string, texts: Bilingual, id: string): Sentence => ({
    texts,
    data: { field: `${place}.${name}`, id },
  });
  const named = [
    ["parent", row.parent],
    ["shareApart", row.shareApart],
    ["countedBy.row", row.countedBy?.row],
  ] as const;
  return [
    ...(rows.find((other) => isSamePlace(other, row)) === row
      ? []
      : [say("id", messages.twice, row.id)]),
    ...named.flatMap(([name, id]) =>
      id === undefined || hasRow(rows, id) ? [] : [say(name, messages.parent, id)]
    ),
    ...(isOwnAncestor(row, rows) ? [say("parent", messages.circle, row.id)] : []),
  ];
}

/** The kind of numbers without a sign must be one of the kinds; empty: there is none such. */
function checkUnsigned({ rows }: Form): readonly Sentence[] {
  if (rows.kind !== "register" || rows.unsigned === "") return [];
  const { unsigned: id } = rows;
  if (hasRow(rows.kinds, id)) return [];
  return [{ texts: messages.parent, data: { field: "rows.unsigned", id } }];
}

/** One fact may stand in several places, each under a parent of its own. */
const isSamePlace = (left: FormRow, right: FormRow): boolean =>
  left.id === right.id && left.parent === right.parent;

const hasRow = (rows: readonly FormRow[], id: string): boolean => rows.some((row) => row.id === id);

function isOwnAncestor(row: FormRow, rows: readonly FormRow[]): boolean {
  const parents = new Map(rows.map(({ id, parent }) => [id, parent] as const));
  const seen = new Set<string>();
  for (let at = row.parent; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === row.id) return true;
    seen.add(at);
  }
  return false;
}
