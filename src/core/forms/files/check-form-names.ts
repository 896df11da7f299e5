import type { Bilingual } from "../../figures/bilingual";
import type { Sentence } from "../../figures/sentence";
import type { Form, FormRelation } from "../form";
import { namesOfForm } from "./form-names";
import type { NamesOfForm } from "./form-names";
import { nearestNames } from "../recognition/nearest-names";
import { relationTerms } from "../relations/relation-terms";
import type { RelationTerm } from "../relations/relation-terms";
import { rowsWithIds } from "../rows-with-ids";

type Over = keyof NamesOfForm;

const kinds = {
  columns: { vi: "cột số liệu", en: "column of figures" },
  rows: { vi: "dòng", en: "row" },
  figures: { vi: "số liệu", en: "figure" },
} as const satisfies Record<Over, Bilingual>;

const messages = {
  unknown: {
    vi: "Trường “{{field}}”: biểu không có {{kind}} “{{name}}”. Gần nhất: {{nearest}}.",
    en: "“{{field}}”: the form has no {{kind}} “{{name}}”. Nearest: {{nearest}}.",
  },
  share: {
    vi: "Trường “{{field}}”: “{{name}}” phải có đơn vị percent (%), vì quan hệ này nói về tỷ lệ.",
    en: "“{{field}}”: the unit of “{{name}}” must be percent, since this relation is about shares.",
  },
  code: {
    vi: "Trường “{{field}}”: không quan hệ nào của biểu có mã “{{name}}”.",
    en: "“{{field}}”: no relation of the form has the code “{{name}}”.",
  },
  order: {
    vi: "Trường “{{field}}” phải nêu mọi cột mà biểu trống in ra, mỗi cột một lần.",
    en: "“{{field}}” must name every column that the blank sheet prints once.",
  },
} as const satisfies Record<string, Bilingual>;

/** What relations, precedents and the blank sheet name and the form does not have. */
export function checkFormNames(form: Form): readonly Sentence[] {
  const names = namesOfForm(form);
  return [
    ...checkRelations(form.relations, "relations", names),
    ...(form.precedents ?? []).flatMap(({ over, now, then }, index) =>
      [
        { field: "now", name: now, isShare: false },
        { field: "then", name: then, isShare: false },
      ].flatMap((term) => checkTerm(term, { place: `precedents.${String(index)}`, over, names }))
    ),
    ...checkBlank(form, names),
  ];
}

function checkRelations(
  relations: readonly FormRelation[],
  path: string,
  names: NamesOfForm
): readonly Sentence[] {
  return relations.flatMap((relation, index) => {
    if (relation.kind === "row-totals") return [];
    const place = `${path}.${String(index)}`;
    return relationTerms(relation).flatMap((term) =>
      checkTerm(term, { place, over: relation.over, names })
    );
  });
}

interface Place {
  readonly place: string;
  readonly over: Over;
  readonly names: NamesOfForm;
}

function checkTerm(
  { field, name, isShare }: RelationTerm,
  { place, over, names }: Place
): readonly Sentence[] {
  const isPercent = names[over].get(name);
  const path = `${place}.${field}`;
  if (isPercent === undefined) return [unknown(path, name, { over, known: names[over].keys() })];
  return isShare && !isPercent ? [{ texts: messages.share, data: { field: path, name } }] : [];
}

function unknown(
  field: string,
  name: string,
  { over, known }: { readonly over: Over; readonly known: Iterable<string> }
): Sentence {
  const nearest = nearestNames(name, known).join(", ") || "…";
  return { texts: messages.unknown, data: { field, kind: kinds[over], name, nearest } };
}

function checkBlank(form: Form, names: NamesOfForm): readonly Sentence[] {
  const { blank } = form;
  if (blank === undefined) return [];
  const columns = form.columns.map(({ id }) => id);
  const rows = rowsWithIds(form).map(({ id }) => id);
  const lost = (field: "adds" | "order" | "leavesOut", over: Over): readonly Sentence[] => {
    const known = over === "columns" ? columns : rows;
    return (blank[field] ?? []).flatMap((name, index) =>
      known.includes(name)
        ? []
        : [unknown(`blank.${field}.${String(index)}`, name, { over, known })]
    );
  };
  return [
    ...lost("leavesOut", "rows"),
    ...lost("adds", "columns"),
    ...lost("order", "columns"),
    ...checkOrder(form),
    ...checkCodes(form),
    ...checkRelations(blank.computes ?? [], "blank.computes", names),
  ];
}

/** Columns that only some sheets have are printed where the blank sheet adds them. */
function checkOrder({ blank, columns }: Form): readonly Sentence[] {
  const { order, adds = [] } = blank ?? {};
  const printed = columns.filter(({ id, isExtra }) => isExtra !== true || adds.includes(id));
  const isWhole = printed.every(({ id }) => order?.filter((other) => other === id).length === 1);
  return order === undefined || isWhole
    ? []
    : [{ texts: messages.order, data: { field: "blank.order" } }];
}

function checkCodes({ blank, relations }: Form): readonly Sentence[] {
  const codes = relations.map(({ code }) => code);
  return (blank?.checks ?? []).flatMap((name, index) => {
    const field = `blank.checks.${String(index)}`;
    return codes.includes(name) ? [] : [{ texts: messages.code, data: { field, name } }];
  });
}
