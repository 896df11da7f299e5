import type { RecognisedSheet } from "../../../src/core/figures/read-sheet";
import type { Figure, FigureId } from "../../../src/core/figures/figure";
import type { Bound, Relation } from "../../../src/core/figures/relation";
import { unprintedReading } from "../../../src/core/sheet/reading";
import { relateSheets } from "../../../src/core/forms/relations/cross-sheet";
import { figureId } from "../../../src/core/forms/figure-id";
import type { Form } from "../../../src/core/forms/form";
import { unitNamed } from "../../../src/core/forms/form-unit";
import { rowsWithIds } from "../../../src/core/forms/rows-with-ids";
import { recalculate } from "../../../src/core/formulas/recalculate";
import { cellName } from "../../../src/core/sheet/address";
import type { CellAddress } from "../../../src/core/sheet/address";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { buildSnapshot } from "../build-snapshot";
import { createDraw } from "./draw";
import type { Draw } from "./draw";
import { layOutSheet } from "./lay-out-sheet";
import { planSheet } from "./plan-sheet";
import type { SheetPlan } from "./plan-sheet";
import { solveFigures } from "./solve-figures";
import type { Unknown } from "./solve-figures";
import { drawTyping } from "./type-number";
import type { Typing } from "./type-number";

/** A figure as it was put into the workbook. */
export interface KnownFigure {
  readonly id: FigureId;
  readonly form: string;
  readonly address: CellAddress;
  readonly row: number;
  readonly column: number;
  /** In the unit printed; null for a cell left blank. */
  readonly value: number | null;
  readonly isFormula: boolean;
}

/** A workbook in which everything agrees, with what its sheets are and say. */
export interface GeneratedWorkbook {
  readonly seed: number;
  readonly snapshot: WorkbookSnapshot;
  /** Form of each sheet. */
  readonly forms: readonly string[];
  readonly figures: readonly KnownFigure[];
}

/** Among coded answers 0 is an answer too, and a blank is a question that nobody answered. */
function typingOn(form: Form, typing: Typing): Typing {
  const isCoded = rowsWithIds(form).some(
    ({ unit }) => unit !== undefined && unitNamed(unit).measure === "code"
  );
  return isCoded ? { ...typing, zero: "number" } : typing;
}

const UNITS = ["UBND phường Mẫu", "UBND xã Đồng Mẫu", "Ủy ban nhân dân xã Ea Mẫu"];
const PERIODS = ["Quý III/2025", "6 tháng đầu năm 2025", "năm 2025", "9 tháng đầu năm 2025"];

/**
 * One to four sheets of the forms, or fewer, filled in so that every relation on and between them holds.
 * Registers have no figures to fill in: pass none.
 */
export function generateWorkbook(
  seed: number,
  forms: readonly Form[],
  mostSheets = 4
): GeneratedWorkbook {
  const draw = createDraw(seed);
  // The seeds go through the forms, so that each has its turn.
  const first = forms.slice(seed % forms.length, (seed % forms.length) + 1);
  const others = draw.shuffle(forms.filter((form) => !first.includes(form)));
  const chosen = [
    ...first,
    ...others.slice(0, Math.min(mostSheets - 1, draw.pick([0, 0, 1, 2, 3]))),
  ];
  const counts = new Map<string, number>();
  const sheets = chosen.map((form) => {
    const count = (counts.get(form.topic) ?? 0) + 1;
    counts.set(form.topic, count);
    const plan = planSheet(draw, form, count === 1 ? form.topic : `${form.topic}${String(count)}`);
    return { plan, topic: form.topic, typing: typingOn(form, drawTyping(draw)) };
  });
  const plans = sheets.map(({ plan }) => plan);
  const relations = [
    ...plans.flatMap((plan) => plan.relations),
    ...relateSheets(sheets.map(asRead)),
    ...plans.flatMap(withinPlan),
  ];
  const values = solveFigures(
    draw,
    sheets.flatMap(({ plan, typing }) => unknownsOf(plan, typing)),
    relations
  );
  const reporter = {
    unitName: draw.chance(0.8) ? draw.pick(UNITS) : null,
    period: draw.chance(0.8) ? draw.pick(PERIODS) : null,
  };
  const laidOut = sheets.map(({ plan, typing }, place) =>
    layOutSheet(draw, plan, { name: nameOf(draw, plan, place), typing, values, reporter })
  );
  const snapshot = calculated(buildSnapshot(laidOut.map(({ sheet }) => sheet)));
  const figures = laidOut.flatMap(({ sheet, figures: printed }, place) =>
    printed.map(({ id, row, column, value, isFormula }): KnownFigure => {
      const address = { sheet: sheet.name, cell: cellName(row, column) };
      return { id, form: plans[place]?.formId ?? "", address, row, column, value, isFormula };
    })
  );
  return { seed, snapshot, forms: chosen.map(({ id }) => id), figures };
}

function nameOf(draw: Draw, { form }: SheetPlan, place: number): string {
  return draw.pick([
    form.blank?.sheetName ?? `Sheet${String(place + 1)}`,
    `Sheet${String(place + 1)}`,
    `Biểu ${String(place + 1)}`,
  ]);
}

/** A sheet with all its figures, as the relations between sheets want it. */
function asRead({
  plan,
  topic,
}: {
  readonly plan: SheetPlan;
  readonly topic: string;
}): RecognisedSheet {
  const { form, formId, units, relations } = plan;
  const figures = [...units].map(([id, unit]): Figure => {
    return {
      kind: "figure",
      id,
      label: { vi: id, en: id },
      value: 0,
      unit,
      origin: { sheet: formId, cell: "A1" },
      reading: unprintedReading(0),
    };
  });
  const { name, edition } = form;
  return {
    kind: "recognised",
    sheet: formId,
    form: formId,
    name,
    edition,
    prefix: form.topic,
    topic,
    likeness: 1,
    unitName: null,
    period: null,
    figures,
    gaps: [],
    relations,
  };
}

/** What no form says and every clean sheet keeps: nothing is spent beyond its plan, a plan is balanced … */
function withinPlan({ units, form: { topic } }: SheetPlan): readonly Relation[] {
  const words = { code: "", label: { vi: "", en: "" }, severity: "error" } as const;
  const bounds = [...units.keys()].flatMap((lesser): readonly Bound[] => {
    const greater = lesser.replace(/actual$/, "plan").replace(/legal\.proposed$/, "legal.checked");
    const isTied = greater !== lesser && units.has(greater);
    return isTied ? [{ kind: "bound", id: `within ${lesser}`, ...words, lesser, greater }] : [];
  });
  const [left, right] = [`${topic}.revenue.plan`, `${topic}.spending.plan`];
  if (!units.has(left) || !units.has(right)) return bounds;
  return [...bounds, { kind: "equality", id: `balanced ${topic}`, ...words, left, right }];
}

/** Most of a thing that is counted at once, by unit; others come in dozens. */
const LOTS: Readonly<Record<string, number>> = {
  person: 6,
  dossier: 900,
  procedure: 60,
  attendance: 40,
};

function unknownsOf(
  { form, units, printed, relations, money }: SheetPlan,
  { decimals }: Typing
): readonly Unknown[] {
  const parts = new Set(relations.flatMap((each) => (each.kind === "balance" ? each.parts : [])));
  return [...units].map(([id, unit]): Unknown => {
    const { measure, codes } = unit;
    const most =
      measure === "money"
        ? 900_000_000
        : measure === "code"
          ? (codes?.length ?? 2) - 1
          : (LOTS[unit.id] ?? 12);
    const step = measure === "money" ? Math.max(1000, money.scale / 1000) * 100 : 1;
    const isAbsent = !printed.has(id) && parts.has(id);
    return { id, measure, most, step, isAbsent, decimals, ...countOf(form, id, printed) };
  });
}

/** What counts a coded answer of a list; where the sheet does not print it nothing is owed. */
function countOf(
  { rows, topic }: Form,
  id: FigureId,
  printed: ReadonlySet<FigureId>
): Pick<Unknown, "countedBy"> {
  if (rows.kind !== "named") return {};
  const told = rows.rows.find((row) => figureId(topic, row.id, "") === id)?.countedBy;
  const counted = told === undefined ? "" : figureId(topic, told.row, "");
  return told === undefined || !printed.has(counted)
    ? {}
    : { countedBy: { id: counted, codes: told.codes } };
}

/** The snapshot with the result of every formula beside it. */
export function calculated(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const valueAt = recalculate(snapshot);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column): Cell | undefined => {
          if (cell?.formula === undefined) return cell;
          const value = valueAt(sheet, row, column);
          if (typeof value !== "object" || value === null) return { ...cell, value };
          if (value.kind === "error") return { ...cell, value: null, error: value.error };
          throw new Error(`Not calculated: ${cell.formula}`);
        })
      ),
    })),
  };
}
