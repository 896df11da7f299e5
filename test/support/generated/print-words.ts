import {
  normaliseLabel,
  REPORTED_PERIOD,
} from "../../../src/core/forms/recognition/normalise-label";
import type { Form } from "../../../src/core/forms/form";
import type { Draw } from "./draw";
import type { PlannedColumn, PlannedRow } from "./plan-sheet";
import { SHORTENED } from "./words";

/** How one person types words; the same on the whole sheet. */
export interface Hand {
  readonly write: (text: string) => string;
}

/** One habit or another: as printed, capitals, decomposed letters, stray spaces, line breaks, abbreviations. */
export function drawHand(draw: Draw): Hand {
  const habit = draw.between(0, 9);
  const plain = (text: string): string => text;
  const habits: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize("NFD"),
    (text) => ` ${text.replace(/ /g, (space) => (draw.chance(0.3) ? "  " : space))} `,
    (text) => text.replace(/ /g, (space) => (draw.chance(0.3) ? "\n" : space)),
    shorten,
    (text) => text.replace(/ /g, (space) => (draw.chance(0.2) ? "\u00a0" : space)),
  ];
  return { write: habits[habit] ?? plain };
}

function shorten(text: string): string {
  return SHORTENED.reduce((words, [long, short]) => words.replace(long, short), text);
}

/** The headings that this sheet prints: the form's own, or others that the form knows, one way for each group. */
export function chooseHeadings(
  draw: Draw,
  columns: readonly PlannedColumn[]
): readonly PlannedColumn[] {
  const groups = new Map<string, string | null>();
  const chosen = columns.map((planned): PlannedColumn => {
    const { column, path } = planned;
    const [group = "", ...rest] = path;
    if (rest.length === 0) {
      const alone = column.headings.filter((each) => each.length === 1);
      return draw.chance(0.5) && alone.length > 0 ? { column, path: draw.pick(alone) } : planned;
    }
    const named = groups.get(group) ?? draw.pick([null, ...namesOf(columns, group)]);
    groups.set(group, named);
    if (named === null) return planned;
    const under = column.headings.filter(
      ([first], at) => first === named && (column.headings[at]?.length ?? 0) > 1
    );
    return { column, path: under.length > 0 ? draw.pick(under) : [named, ...rest] };
  });
  const apart = areApart(chosen) ? chosen : columns;
  return draw.chance(0.07) ? inOneRow(draw, columns) : apart;
}

/**
 * Every column with one heading, which says its group too: "Đã giải quyết - Trước hạn". Nobody writes
 * groups of groups so.
 */
function inOneRow(draw: Draw, columns: readonly PlannedColumn[]): readonly PlannedColumn[] {
  const between = draw.pick([" - ", ": ", " "]);
  const told = columns.map(({ path }) => path.filter((heading) => heading !== "Trong đó"));
  if (told.some((path) => path.length > 2)) return columns;
  return columns.map(({ column }, place) => ({ column, path: [told[place]?.join(between) ?? ""] }));
}

/** Names of the group that each of its columns knows. */
function namesOf(columns: readonly PlannedColumn[], group: string): readonly string[] {
  const members = columns.filter(({ path }) => path.length > 1 && path[0] === group);
  const names = members.map(({ column }) =>
    column.headings.flatMap((each) => (each.length > 1 ? each.slice(0, 1) : []))
  );
  const telling = names.filter((each) => each.length > 0);
  const [first = [], ...others] = telling;
  return [...new Set(first)].filter(
    (name) =>
      normaliseLabel(name) !== REPORTED_PERIOD && others.every((each) => each.includes(name))
  );
}

/** No two columns are called the same. */
function areApart(columns: readonly PlannedColumn[]): boolean {
  const names = columns.map(({ path }) => path.map(normaliseLabel).join(" > "));
  return new Set(names).size === names.length;
}

/** The labels that this sheet prints: the form's own, or others that it knows. */
export function chooseLabels(
  draw: Draw,
  form: Form,
  rows: readonly PlannedRow[]
): readonly PlannedRow[] {
  if (form.rows.kind !== "named" || draw.chance(0.4)) return rows;
  const declared = form.rows.rows;
  const chosen = rows.map((row): PlannedRow => {
    const own = declared.find(({ id }) => id === row.id);
    if (own === undefined || draw.chance(0.5)) return row;
    const dash = /^[-+] /.exec(row.label)?.[0] ?? "";
    return { ...row, label: dash + draw.pick(own.labels) };
  });
  const names = chosen.map(({ label }) => normaliseLabel(label));
  const printed = rows.map(({ label }) => normaliseLabel(label));
  return new Set(names).size < new Set(printed).size ? rows : chosen;
}
