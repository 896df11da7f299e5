import fc from "fast-check";
import type { Figure } from "../../../src/core/figures/figure";
import type { RecognisedSheet } from "../../../src/core/figures/read-sheet";
import { layOutForm, listBlankForms } from "../../../src/core/forms/blanks/blank-form";
import type { BlankSheet } from "../../../src/core/forms/blanks/blank-sheet";
import type { Form } from "../../../src/core/forms/form";
import { placeColumns } from "../../../src/core/forms/blanks/lay-out-columns";
import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { makeReport } from "../../../src/core/make-report";
import type { Report } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import { cellName, parseCellName } from "../../../src/core/sheet/address";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { buildSnapshot } from "../../support/build-snapshot";
import { buildWorkbook } from "../../support/build-workbook";
import { calculateWorkbook } from "../../support/calculate-workbook";
import { consistentAmounts, consistentFigures } from "../../support/consistent-figures";
import type { Draw } from "../../support/consistent-figures";
import { soffice } from "../../support/programs";
import { draftOfBlank, snapshotOfBlank } from "../../support/snapshot-of-blank";
import type { Typed } from "../../support/snapshot-of-blank";

const all = forms.map((form) => [form.id, form] as const);

function reportOn(blank: BlankSheet, typed: Typed = {}): Report {
  const snapshot = buildSnapshot([snapshotOfBlank(blank, typed)]);
  return makeReport(snapshot, { style: defaultStyle, profile: null });
}

/** Read and not judged: figures that do not agree keep diagnosis busy. */
function readAlone(blank: BlankSheet, typed: Typed): RecognisedSheet {
  return onlySheet({ sheets: readSheets(buildSnapshot([snapshotOfBlank(blank, typed)]), forms) });
}

function onlySheet({ sheets }: Pick<Report, "sheets">): RecognisedSheet {
  const [sheet] = sheets;
  if (sheet?.kind !== "recognised") throw new Error(`Not recognised: ${JSON.stringify(sheet)}`);
  return sheet;
}

/** What she is told to mend; that overdue dossiers need reasons is no mistake of the sheet. */
/** Rules that tell what is so, and object to nothing. */
const REMINDERS = ["overdue-is-explained", "published-procedures-go-online"];

const complaints = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ rule }) => !REMINDERS.includes(rule))
    .map(({ rule, cells }) => `${rule} ${cells.join()}`);

/** Labels of the first empty rows: of two sections where the form has two. */
function fieldLabels(blank: BlankSheet): Typed {
  const empty = blank.cells.filter(({ formula = "" }) => formula.includes("COUNTA"));
  const rows = empty.map(({ row }) => row);
  const second = rows.findIndex((row, index) => index > 0 && row > (rows[index - 1] ?? 0) + 1);
  const used = [...rows.slice(0, 3), ...(second < 0 ? [] : rows.slice(second, second + 2))];
  return Object.fromEntries(
    used.map((row, index) => [cellName(row, 1), `Lĩnh vực ${"ABCDE".charAt(index)}`])
  );
}

/** The figures that a person types, once every typed cell of the rows in use holds a number. */
function typedFigures(blank: BlankSheet, labels: Typed): readonly Figure[] {
  const rows = new Set(Object.keys(labels).map((name) => name.replace(/\D/g, "")));
  const cells = blank.validations.flatMap(({ area }) => cellsOf(area));
  const inUse = cells.filter((name) => rows.size === 0 || rows.has(name.replace(/\D/g, "")));
  const ones = Object.fromEntries(inUse.map((name) => [name, 1]));
  const { figures } = readAlone(blank, { ...labels, ...ones });
  return figures.filter(({ formula }) => formula === undefined);
}

function cellsOf({ top, left, bottom, right }: BlankSheet["merges"][number]): string[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.flatMap((row) => columns.map((column) => cellName(row, column)));
}

/** Numbers for every typed figure, by cell, so that every relation of the form holds. */
function consistentFill(form: Form, figures: readonly Figure[], draw: Draw): Typed {
  const isList =
    placeColumns(form).filter(({ column }) => column.role === "figure" && column.unit !== "percent")
      .length === 1;
  const scopes = new Map<string, Record<string, number>>();
  const typed: Record<string, number> = {};
  for (const { id, origin, unit } of figures) {
    if (unit.measure === "share") continue;
    const short = id.slice(form.topic.length + 1);
    const place = parseCellName(origin.cell);
    const column = placeColumns(form)[place?.column ?? 0]?.column.id ?? "";
    const group = short.slice(0, short.lastIndexOf("."));
    const [scope, key] = !isList
      ? [String(place?.row), column]
      : form.topic === "budget"
        ? [group, short.slice(group.length + 1)]
        : ["", short];
    const isSpending = !short.startsWith("revenue");
    const numbers =
      scopes.get(scope) ??
      (form.topic === "budget"
        ? consistentAmounts(draw, isSpending)
        : consistentFigures(form, draw));
    scopes.set(scope, numbers);
    const number = numbers[key];
    if (number === undefined) throw new Error(`No number for ${id} (${key})`);
    typed[origin.cell] = number;
  }
  return typed;
}

const sumsOf = ({ cells }: BlankSheet): BlankSheet["cells"] =>
  cells.filter(({ formula = "" }) => formula.includes("SUM("));

/** Draws of one run, in the order in which they are asked for. */
const draws = fc.array(fc.nat(), { minLength: 400, maxLength: 400 }).map((numbers): Draw => {
  let next = 0;
  return (most) => {
    next += 1;
    return most <= 0 ? 0 : (numbers[next % numbers.length] ?? 0) % (most + 1);
  };
});

describe.each(all)("a blank %s", (id, form) => {
  const blank = layOutForm(form);
  const labels = form.rows.kind === "open" ? fieldLabels(blank) : {};
  const figures = typedFigures(blank, labels);
  const summed = sumsOf(blank);

  test("is recognised as itself, and nothing in it is to be mended", () => {
    const report = reportOn(blank);
    const sheet = onlySheet(report);
    expect(sheet.form).toBe(id);
    expect(sheet.likeness).toBeGreaterThan(0.95);
    expect(report.findings).toEqual([]);
    expect(sheet.figures).toEqual([]);
    expect(sheet.gaps.every(({ reason }) => reason === "blank")).toBe(true);
  });

  test("shows every column of the official form to the reader", () => {
    const typed = {
      ...labels,
      ...Object.fromEntries(figures.map(({ origin }) => [origin.cell, 1])),
    };
    const read = readAlone(blank, typed);
    const found = new Set(
      [...read.figures, ...read.gaps].flatMap(
        ({ origin }) => parseCellName(origin.cell ?? "")?.column ?? []
      )
    );
    const printed = placeColumns(form).filter(({ column }) => column.role === "figure");
    expect(printed.map(({ at }) => at).filter((at) => !found.has(at))).toEqual([]);
  });

  test("filled with figures that agree, agrees", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const report = reportOn(blank, { ...labels, ...consistentFill(form, figures, draw) });
        expect(complaints(report)).toEqual([]);
        const sheet = onlySheet(report);
        const counted = figures.filter(({ unit }) => unit.measure !== "share");
        // What is typed, and what the form computes of it.
        const computed = Number(summed.length > 0);
        expect(sheet.figures.length).toBeGreaterThanOrEqual(counted.length + computed);
      }),
      { numRuns: 15 }
    );
  });

  test("has a name, cells, merges and areas that Excel accepts", () => {
    expect(blank.name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    const names = blank.cells.map(({ row, column }) => cellName(row, column));
    expect(new Set(names).size).toBe(names.length);
    expect(overlapping(blank.merges)).toEqual([]);
    expect(overlapping(blank.validations.map(({ area }) => area))).toEqual([]);
    expect(blank.cells.filter(({ column }) => column >= blank.columnWidths.length)).toEqual([]);
  });
});

const overlapping = (areas: BlankSheet["merges"]) =>
  areas.filter((area, index) =>
    areas
      .slice(index + 1)
      .some(
        (other) =>
          area.top <= other.bottom &&
          other.top <= area.bottom &&
          area.left <= other.right &&
          other.left <= area.right
      )
  );

/** A form of which every sum along a row is inferred warns of them. */
const gravest = ({ relations }: Form): string => {
  const balances = relations.filter(({ kind }) => kind === "balance");
  const areInferred = balances.every(({ severity }) => severity === "warning");
  return balances.length > 0 && areInferred ? "warning" : "error";
};

const withTotals = all.filter(([, form]) => sumsOf(layOutForm(form)).length > 0);

test("every form computes totals, but those that print none", () => {
  const without = all.filter(([id]) => withTotals.every(([other]) => other !== id));
  expect(without.map(([id]) => id)).toEqual(["reform-table", "reform-annex", "documents-register"]);
});

test.each(withTotals)(
  "a blank %s tells a total that was typed over its formula and is off by one",
  (_, form) => {
    const blank = layOutForm(form);
    const labels = form.rows.kind === "open" ? fieldLabels(blank) : {};
    const figures = typedFigures(blank, labels);
    const typed = { ...labels, ...consistentFill(form, figures, (most) => Math.min(most, 7)) };
    const totals = onlySheet(reportOn(blank, typed)).figures.filter(({ formula = "" }) =>
      formula.includes("SUM(")
    );
    const [total] = totals;
    if (total === undefined) throw new Error("The form computes no total.");
    const report = reportOn(blank, { ...typed, [total.origin.cell]: total.value + 1 });
    const told = report.findings.filter(
      ({ rule, cells }) => rule === "totals-add-up" && cells.includes(total.origin.cell)
    );
    expect(told.map(({ severity }) => severity)).toContain(gravest(form));
  }
);

test("unit and period, once filled in, are read", () => {
  for (const form of forms) {
    const blank = layOutForm(form, { unitName: "UBND phường Mẫu", period: "Quý III/2025" });
    const sheet = onlySheet(reportOn(blank));
    expect(sheet.unitName).toBe("UBND phường Mẫu");
    expect(sheet.period).toMatchObject({ kind: "quarter", year: 2025, index: 3 });
  }
});

test("the list names every form once, with its edition", () => {
  const listed = listBlankForms();
  expect(listed.map(({ id }) => id)).toEqual(forms.map(({ id }) => id));
  expect(listed.filter(({ isReplaced }) => isReplaced).map(({ id }) => id)).toEqual(["tthc-07a"]);
  expect(listed.every(({ name, edition }) => name.vi !== "" && edition.vi !== "")).toBe(true);
});

(soffice === null ? describe.skip : describe)("all forms in one workbook", () => {
  test("are recognised and clean once LibreOffice has calculated them", async () => {
    const blanks = forms.map((form) => layOutForm(form));
    const file = buildWorkbook({ sheets: blanks.map(draftOfBlank) });
    const outcome = await readWorkbook(calculateWorkbook(file, "xlsx"), "bieu-mau.xlsx");
    if (!outcome.ok) throw new Error(outcome.trouble.message.en);
    const cells = outcome.value.sheets.flatMap(({ rows }) => rows.flat());
    const isBroken = cells.filter((cell) => cell?.error !== undefined);
    const isOpen = cells.filter((cell) => cell?.formula !== undefined && cell.value === null);
    expect([...isBroken, ...isOpen]).toEqual([]);
    const report = makeReport(outcome.value, { style: defaultStyle, profile: null });
    expect(report.sheets).toMatchObject(forms.map(({ id }) => ({ kind: "recognised", form: id })));
    expect(report.findings).toEqual([]);
  });
});
