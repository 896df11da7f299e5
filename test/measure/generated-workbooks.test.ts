import { forms as shipped } from "../../src/core/forms/index";
import { checkWorkbook } from "../support/generated/check-workbook";
import { generateWorkbook } from "../support/generated/generate-workbook";
import { plantFaults, scoreOf } from "../support/generated/measure-faults";

/** Registers are lists of documents: nothing in them adds up. */
const forms = shipped.filter(({ rows }) => rows.kind !== "register");
const firstSeed = Number(process.env.SEED ?? 1) * 100_000;
const workbooks = Number(process.env.WORKBOOKS ?? 40);
const faults = Number(process.env.FAULTS ?? 68);

describe(`${String(workbooks)} generated clean workbooks`, () => {
  const all = Array.from({ length: workbooks }, (_, place) =>
    checkWorkbook(generateWorkbook(firstSeed + place, forms))
  );

  test("are recognised", () => {
    expect(all.flatMap(({ unrecognised }) => unrecognised)).toEqual([]);
  });

  test("are read figure for figure", () => {
    expect(all.flatMap(({ misread }) => misread)).toEqual([]);
  });

  test("give no error and no warning", () => {
    expect(all.flatMap(({ alarms }) => alarms)).toEqual([]);
  });
});

test("a seed always gives the same workbook, and another seed another", () => {
  const [first, again, other] = [firstSeed, firstSeed, firstSeed + forms.length].map((seed) =>
    generateWorkbook(seed, forms)
  );
  expect(again).toEqual(first);
  expect(other?.snapshot).not.toEqual(first?.snapshot);
});

test("the seeds go through all forms", () => {
  const first = forms.map((_, place) => generateWorkbook(firstSeed + place, forms, 1).forms);
  expect(first.flat().sort()).toEqual(forms.map(({ id }) => id).sort());
});

// What was measured over 2,000 faults stands in the benchmark; the floors leave room for a few faults,
// not for a search that does not search.
test(`${String(faults)} planted faults are found, and the cells named`, () => {
  const score = scoreOf([...plantFaults(forms, { firstSeed, count: faults, perWorkbook: 6 })]);
  expect(score.planted).toBe(faults);
  expect(score.findable / score.planted).toBeGreaterThan(0.5);
  expect(score.found / score.findable).toBeGreaterThan(0.95);
  expect(score.decidedFirst).toBe(score.decided);
  expect(score.likeliest / score.found).toBeGreaterThan(0.75);
  expect(score.shown / score.found).toBeGreaterThan(0.75);
  expect(score.value / score.found).toBeGreaterThan(0.5);
});
