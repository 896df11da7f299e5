import type { FigureId } from "../figures/figure";
import type { Balance, Relation } from "../figures/relation";
import type { Bilingual } from "../figures/sentence";
import { figureId } from "./figure-id";
import type { Form, FormColumn, FormRelation, FormRow } from "./form";
import type { TableRow } from "./table-row";

/** What a table promises, as far as relations need it. */
export interface PromisedTable {
  readonly form: Form;
  readonly prefix: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly TableRow[];
  /** Ids of all its figures and gaps. */
  readonly ids: ReadonlySet<FigureId>;
}

type ArithmeticRelation = Exclude<FormRelation, { kind: "row-totals" }>;

/** One row, one column, or the whole table, in which a relation of the form is to hold. */
interface Scope {
  /** Begins the ids of its relations. */
  readonly id: string;
  /** Where it holds, to be said before the label; null for the total row and for lists. */
  readonly name: Bilingual | null;
  readonly direction: Balance["direction"];
  /** Full id of what the relation calls by this short id. */
  readonly idOf: (short: string) => FigureId;
}

/**
 * The relations of a form between the figures that a table promises. A balance needs its total and
 * two parts; parts of the official form that the table leaves out are named in `leftOut`. With one
 * part only, that part is at most the total. What lacks a figure altogether is left away.
 */
export function buildRelations(table: PromisedTable): readonly Relation[] {
  const relations = table.form.relations.flatMap((relation): readonly Relation[] => {
    if (relation.kind === "row-totals") return addUpRows(table, relation);
    if (!hasSubject(table, relation)) return [];
    return scopesOf(table, relation).flatMap((scope) => instantiate(table, relation, scope) ?? []);
  });
  return withOwnIds(withoutRepetitions(relations));
}

/** False where the column that a relation speaks about stands nowhere, so that no row has it. */
function hasSubject({ columns }: PromisedTable, relation: ArithmeticRelation): boolean {
  if (relation.over !== "columns") return true;
  const subjects = subjectsOf(relation);
  return columns.some(({ id }) => subjects.includes(id));
}

function subjectsOf(relation: ArithmeticRelation): readonly string[] {
  switch (relation.kind) {
    case "balance":
      return [relation.total];
    case "bound":
      return [relation.lesser];
    case "share":
      return [relation.share];
    case "share-sum":
      return relation.shares;
  }
}

function scopesOf(
  { prefix, rows, columns }: PromisedTable,
  relation: ArithmeticRelation
): readonly Scope[] {
  switch (relation.over) {
    case "figures":
      return [
        { id: prefix, name: null, direction: "list", idOf: (short) => figureId(prefix, "", short) },
      ];
    case "columns":
      return rows.map(({ id, name }) => ({
        id: id === "" ? prefix : `${prefix}.${id}`,
        name: id === "" ? null : name,
        direction: "row",
        idOf: (short) => figureId(prefix, id, short),
      }));
    case "rows":
      return columns.filter(isAdded).map(({ id, name }) => ({
        id: id === "" ? prefix : `${prefix}.${id}`,
        name: id === "" ? null : name,
        direction: "column",
        idOf: (short) => figureId(prefix, short, id),
      }));
  }
}

/** Shares and notes are never summed. */
function isAdded({ role, unit }: FormColumn): boolean {
  return role === "figure" && unit !== "percent";
}

function instantiate(
  table: PromisedTable,
  relation: ArithmeticRelation,
  scope: Scope
): Relation | null {
  const { code, severity } = relation;
  const base = { id: `${scope.id}.${code}`, code, severity, label: labelIn(scope, relation.label) };
  const find = (short: string): FigureId[] => {
    const id = scope.idOf(short);
    return table.ids.has(id) ? [id] : [];
  };
  switch (relation.kind) {
    case "balance":
      return balanceOf(table, relation, { base, find, scope });
    case "bound": {
      const [[lesser], [greater]] = [find(relation.lesser), find(relation.greater)];
      if (lesser === undefined || greater === undefined) return null;
      return { ...base, kind: "bound", lesser, greater };
    }
    case "share": {
      const [[share], [part]] = [find(relation.share), find(relation.part)];
      const [whole, ...otherWholes] = [relation.whole, ...relation.otherWholes].flatMap(find);
      if (share === undefined || part === undefined || whole === undefined) return null;
      return { ...base, kind: "share", share, part, whole, otherWholes };
    }
    case "share-sum": {
      const shares = relation.shares.flatMap(find);
      const isWhole = relation.shares.every(
        (share) => find(share).length > 0 || find(share.replace(/\.share$/, "")).length === 0
      );
      return isWhole && shares.length > 1 ? { ...base, kind: "share-sum", shares } : null;
    }
  }
}

function balanceOf(
  { form }: PromisedTable,
  relation: Extract<FormRelation, { kind: "balance" }>,
  {
    base,
    find,
    scope,
  }: {
    readonly base: Pick<Balance, "id" | "code" | "severity" | "label">;
    readonly find: (short: string) => FigureId[];
    readonly scope: Scope;
  }
): Relation | null {
  const [total] = find(relation.total);
  const parts = relation.parts.flatMap(find);
  const [first] = parts;
  if (total === undefined || first === undefined) return null;
  const absent = relation.parts.filter((part) => find(part).length === 0);
  if (parts.length === 1 && absent.length > 0) {
    const shorts = [relation.parts.find((part) => find(part).length > 0) ?? "", relation.total];
    const label = labelIn(scope, atMost(shorts.map((short) => nameOf(form, short))));
    return { ...base, label, kind: "bound", lesser: first, greater: total };
  }
  const leftOut = absent.flatMap((part) => officialName(form, part) ?? []);
  return { ...base, kind: "balance", total, parts, leftOut, direction: scope.direction };
}

function atMost(names: readonly Bilingual[]): Bilingual {
  const say = (language: "vi" | "en"): string => names.map((name) => name[language]).join(" ≤ ");
  return { vi: say("vi"), en: say("en") };
}

function nameOf({ columns, rows }: Form, short: string): Bilingual {
  const all: readonly (FormRow | FormColumn)[] = [...namedRows(rows), ...columns];
  return all.find(({ id }) => id === short)?.name ?? { vi: short, en: short };
}

function namedRows(rows: Form["rows"]): readonly FormRow[] {
  return rows.kind === "open" ? rows.named : rows.rows;
}

/** Name of a row or column of the official form; null for what only some sheets add. */
function officialName({ columns, rows }: Form, short: string): Bilingual | null {
  const all: readonly (FormRow | FormColumn)[] = [...namedRows(rows), ...columns];
  const one = all.find(({ id }) => id === short);
  return one === undefined || one.isExtra === true ? null : one.name;
}

function addUpRows(
  { prefix, rows, columns, ids }: PromisedTable,
  { code, severity }: Extract<FormRelation, { kind: "row-totals" }>
): readonly Balance[] {
  const names = new Map(rows.map(({ id, name }) => [id, name] as const));
  return rows
    .filter(({ parts }) => parts.length > 0)
    .flatMap((row) =>
      columns.filter(isAdded).flatMap((column): readonly Balance[] => {
        const total = figureId(prefix, row.id, column.id);
        const parts = row.parts
          .map((part) => figureId(prefix, part, column.id))
          .filter((id) => ids.has(id));
        if (!ids.has(total) || parts.length === 0) return [];
        const label = totalLabel(names, row, column);
        return [
          {
            kind: "balance",
            id: `${total}.${code}`,
            code,
            severity,
            label,
            total,
            parts,
            leftOut: [],
            direction: "column",
          },
        ];
      })
    );
}

/** "Tiếp nhận, tổng số: Tổng cộng = Hộ tịch + … + Đất đai". */
function totalLabel(
  names: ReadonlyMap<string, Bilingual>,
  total: TableRow,
  column: FormColumn
): Bilingual {
  const parts = total.parts.flatMap((part) => names.get(part) ?? []);
  const shown =
    parts.length <= 4 ? parts : [...parts.slice(0, 2), { vi: "…", en: "…" }, ...parts.slice(-1)];
  const say = (language: "vi" | "en"): string =>
    `${column.name[language]}: ${total.name[language]} = ${shown.map((part) => part[language]).join(" + ")}`;
  return { vi: say("vi"), en: say("en") };
}

function labelIn({ name }: Scope, label: Bilingual): Bilingual {
  return name === null ? label : { vi: `${name.vi}: ${label.vi}`, en: `${name.en}: ${label.en}` };
}

/** A bound says nothing new where a balance has the same part, or another bound came down to it. */
function withoutRepetitions(relations: readonly Relation[]): readonly Relation[] {
  const said = new Set(
    relations.flatMap((relation) =>
      relation.kind === "balance" ? relation.parts.map((part) => `${part} ${relation.total}`) : []
    )
  );
  return relations.filter((relation) => {
    if (relation.kind !== "bound") return true;
    const key = `${relation.lesser} ${relation.greater}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

/** The second relation of a code in one place gets "-2". */
function withOwnIds(relations: readonly Relation[]): readonly Relation[] {
  const copies = new Map<string, number>();
  return relations.map((relation) => {
    const copy = (copies.get(relation.id) ?? 0) + 1;
    copies.set(relation.id, copy);
    return copy === 1 ? relation : { ...relation, id: `${relation.id}-${String(copy)}` };
  });
}
