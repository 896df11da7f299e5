import type { Bilingual } from "../../figures/bilingual";
import type { RuleSettings } from "../../figures/rule-settings";
import { printJson } from "../../figures/print-json";
import type {
  Form,
  FormBlank,
  FormColumn,
  FormPrecedent,
  FormRelation,
  FormRow,
  FormUnit,
} from "../form";
import { FORM_SCHEMA } from "./read-form";

/** The file of a form, as `readForm` reads it: the same form always gives the same text. */
export function writeForm(form: Form): string {
  const { ruleSettings, precedents, blank } = form;
  return printJson({
    schema: FORM_SCHEMA,
    id: form.id,
    topic: form.topic,
    name: words(form.name),
    edition: words(form.edition),
    source: form.source,
    validFrom: form.validFrom,
    validTo: form.validTo,
    titles: form.titles,
    columns: form.columns.map(columnFields),
    rows: rowsFields(form.rows),
    relations: form.relations.map(relationFields),
    precedents: precedents?.map(relationFields),
    blank: blank && blankFields(blank),
    rules: ruleSettings && ruleFields(ruleSettings),
  });
}

/** The order of fields in an object, wherever it stands; others follow in the order given. */
const ORDER = [
  ...["kind", "id", "role", "name", "measure", "code", "severity", "label", "over"],
  ...[
    "headings",
    "labels",
    "labelsBelow",
    "signs",
    "unit",
    "codes",
    "number",
    "ordinal",
    "parent",
    "printed",
  ],
  ...["isRequired", "isExtra", "isHeading", "answers", "isSigned", "shareApart", "countedBy"],
  ...["totals", "sections", "named", "areNumbered", "rows", "unsigned", "kinds", "senders"],
  ...["strangers", "choices", "total", "parts", "mayExceed", "lesser", "greater", "share", "part"],
  ...["whole", "otherWholes", "shares", "left", "right", "now", "then", "sheetName", "title"],
  ...["corner", "leavesOut", "adds", "order", "checks", "computes", "reason", "by", "at"],
];

function inOrder(fields: object): object {
  const placeOf = ([name]: readonly [string, unknown]): number =>
    ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length;
  const entries = Object.entries(fields) as [string, unknown][];
  return Object.fromEntries(entries.sort((left, right) => placeOf(left) - placeOf(right)));
}

/** One text where both languages have the same. */
const words = ({ vi, en }: Bilingual): string | Bilingual => (vi === en ? vi : { vi, en });

const columnFields = (column: FormColumn): object =>
  inOrder({
    ...column,
    name: words(column.name),
    headings: column.headings.map((path) => (path.length === 1 ? path[0] : path)),
    unit: unitField(column.unit),
  });

function rowsFields(rows: Form["rows"]): object {
  switch (rows.kind) {
    case "open":
      return inOrder({ ...rows, named: rows.named.map(rowFields) });
    case "named":
      return inOrder({ ...rows, rows: rows.rows.map(rowFields) });
    case "register":
      return inOrder({ ...rows, unit: unitField(rows.unit), kinds: rows.kinds.map(rowFields) });
  }
}

const rowFields = (row: FormRow): object =>
  inOrder({
    ...row,
    name: words(row.name),
    unit: unitField(row.unit),
    countedBy: row.countedBy && inOrder(row.countedBy),
  });

function unitField(unit: FormUnit | undefined): unknown {
  if (unit === undefined || typeof unit === "string") return unit;
  const { name, measure, codes } = unit;
  return { name: words(name), measure, codes: codes?.map(words) };
}

/** Other wholes are written where there are any. */
function relationFields(relation: FormRelation | FormPrecedent): object {
  const hasNone = relation.kind === "share" && relation.otherWholes.length === 0;
  const fields = { ...relation, label: words(relation.label) };
  return inOrder(hasNone ? { ...fields, otherWholes: undefined } : fields);
}

const blankFields = (blank: FormBlank): object =>
  inOrder({ ...blank, computes: blank.computes?.map(relationFields) });

const ruleFields = (settings: RuleSettings): object =>
  Object.fromEntries(Object.entries(settings).map(([rule, setting]) => [rule, inOrder(setting)]));
