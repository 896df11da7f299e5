import type { Form, FormColumn } from "../form";

/**
 * The same columns at the same places; a share that stands alone becomes that of the total which its
 * part has in common with another. "Tỷ lệ đúng hạn" beside "Trước hạn" and "Đúng hạn" is, by what provinces
 * ask for (T11), early and on time over the resolved, unless "Tỷ lệ trước hạn" stands there too.
 */
export function tellLoneShares(
  form: Form,
  found: ReadonlyMap<FormColumn, number>
): ReadonlyMap<FormColumn, number> {
  const ids = new Set([...found.keys()].map(({ id }) => id));
  return new Map([...found].map(([column, at]) => [commonShare(column, form, ids) ?? column, at]));
}

function commonShare(
  { id, shareApart }: FormColumn,
  { columns, relations }: Form,
  ids: ReadonlySet<string>
): FormColumn | undefined {
  if (shareApart === undefined || ids.has(shareApart)) return undefined;
  const parts = relations.flatMap((relation) =>
    relation.kind === "balance" && `${relation.total}.share` === shareApart ? relation.parts : []
  );
  const isAlone = parts.some(
    (part) => `${part}.share` !== id && ids.has(part) && !ids.has(`${part}.share`)
  );
  return isAlone ? columns.find((column) => column.id === shareApart) : undefined;
}
