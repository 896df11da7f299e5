import type { Bilingual } from "../../../src/core/figures/bilingual";
import { makeFinding } from "../../../src/core/rules/make-finding";
import type { Rule } from "../../../src/core/rules/rule";
import { buildFigures } from "../../support/build-figures";
import { faultsOf } from "../../support/rule-tester";

const wrong: Bilingual = { vi: "Số {{actual}} chưa khớp.", en: "{{actual}} does not agree." };
const given = buildFigures({ name: "TTHC", figures: { "tthc.a": 1 } });

/** A rule that always speaks of tthc.a. */
const rule = (
  messages: Rule["messages"],
  said: Partial<Parameters<typeof makeFinding>[1]>
): Rule => ({
  id: "always-speaks",
  title: { vi: "Luôn nói", en: "Always speaks" },
  messages,
  check: () => [
    makeFinding("always-speaks", {
      severity: "warning",
      sheet: "TTHC",
      message: wrong,
      data: { actual: { number: 1 } },
      ...said,
    }),
  ],
});
const breaks = [
  { name: "a", given, findings: [{ message: "wrong", severity: "warning" as const, cells: [] }] },
];

test("a fair rule with fair cases has no faults", () => {
  expect(faultsOf(rule({ wrong }, {}), { holds: {}, breaks })).toEqual([]);
});

test("it rejects an unknown message id", () => {
  const cases = {
    holds: {},
    breaks: [
      {
        name: "a",
        given,
        findings: [{ message: "wrung", severity: "warning" as const, cells: [] }],
      },
    ],
  };
  expect(faultsOf(rule({ wrong }, {}), cases)).toEqual(["the rule has no message wrung"]);
});

test("it rejects a message that no case provokes", () => {
  const messages = { wrong, right: { vi: "Khớp.", en: "Agrees." } };
  expect(faultsOf(rule(messages, {}), { holds: {}, breaks })).toEqual(["no case provokes right"]);
});

test("it rejects cases that repeat another, by name or by content", () => {
  expect(faultsOf(rule({ wrong }, {}), { holds: { a: given }, breaks })).toEqual([
    "two cases are a",
    "a repeats a",
  ]);
});

test("it rejects placeholders without data, data without placeholders and strange sentences", () => {
  expect(faultsOf(rule({ wrong }, { data: {} }), { holds: {}, breaks })).toHaveLength(2);
  const message = { vi: "Khác.", en: "Other." };
  const faults = faultsOf(rule({ wrong }, { message }), { holds: {}, breaks });
  expect(faults).toContain("no case provokes wrong");
  expect(faults).toContain("a: is no message of the rule: Khác.");
  expect(faults).toContain("a: Khác. is not filled by actual");
});

test("it rejects a rule of notes alone that does not say so, and one that says so and is none", () => {
  const notes = [
    { name: "b", given, findings: [{ message: "wrong", severity: "note" as const, cells: [] }] },
  ];
  const told = (onlyNotes: boolean, cases: typeof notes | typeof breaks) =>
    faultsOf(
      { ...rule({ wrong }, {}), ...(onlyNotes ? { onlyNotes } : {}) },
      { holds: {}, breaks: cases }
    );
  expect(told(true, notes)).toEqual([]);
  expect(told(false, notes)).toEqual(["a rule of notes alone does not say that it is one"]);
  expect(told(true, breaks)).toEqual(["a: a rule of notes alone says more than a note"]);
});

test("it rejects a finding on a sheet that is not there", () => {
  expect(faultsOf(rule({ wrong }, { sheet: "?" }), { holds: {}, breaks })).toEqual([
    "a: stands on no sheet: ?",
  ]);
});

test("it rejects a finding that names no figure of its cells, or one that is not there", () => {
  const fault = ["a: does not name the figures it is about"];
  expect(faultsOf(rule({ wrong }, { cells: ["B1"] }), { holds: {}, breaks })).toEqual(fault);
  expect(faultsOf(rule({ wrong }, { figures: ["tthc.b"] }), { holds: {}, breaks })).toContain(
    fault[0]
  );
});

test("it rejects a finding about a figure that was not read", () => {
  expect(faultsOf(rule({ wrong }, { figures: ["tthc.a"] }), { holds: {}, breaks })).toEqual([
    "a: is told although tthc.a was not read",
  ]);
});
