/**
 * Tests a rule by cases and is strict about them: every message is provoked, no placeholder stays
 * unfilled, no message id is unknown, no case repeats another, and a finding is silent where the
 * figure it is about was not read.
 */
import { saySentence } from "../../src/core/narrative/say-sentence";
import type { Finding } from "../../src/core/rules/finding";
import type { Rule, RuleContext } from "../../src/core/rules/rule";
import { addressText } from "../../src/core/sheet/address";

export interface RuleCases {
  /** Nothing is told. */
  readonly holds: Readonly<Record<string, RuleContext>>;
  readonly breaks: readonly BreakingCase[];
}

export interface BreakingCase {
  readonly name: string;
  readonly given: RuleContext;
  /** All findings, in order. */
  readonly findings: readonly ExpectedFinding[];
}

/** What is left out is not compared. */
export interface ExpectedFinding {
  /** Id of the message. */
  readonly message: string;
  readonly severity: Finding["severity"];
  readonly cells: readonly string[];
  readonly sheet?: string;
  /** As `TTHC!C17`. */
  readonly contributors?: readonly string[];
  readonly expected?: number | null;
  readonly actual?: number | null;
  readonly difference?: number | null;
  readonly relation?: string | null;
  readonly figures?: readonly string[];
  /** The sentence as it is said in Vietnamese or in English. */
  readonly vi?: string;
  readonly en?: string;
}

export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    test.each(Object.entries(cases.holds))("holds: %s", (_, given) => {
      expect(rule.check(given).map((finding) => seen(rule, finding))).toEqual([]);
    });
    test.each(cases.breaks)("breaks: $name", ({ given, findings }) => {
      const told = rule.check(given).map((finding) => seen(rule, finding));
      expect(told).toMatchObject(findings);
      expect(told).toHaveLength(findings.length);
    });
    test("its cases are complete and fair", () => {
      expect(faultsOf(rule, cases)).toEqual([]);
    });
  });
}

/** What is wrong with the cases, or with what the rule says in them, in words. */
export function faultsOf(rule: Rule, cases: RuleCases): readonly string[] {
  return [
    ...unknownMessages(rule, cases),
    ...unprovokedMessages(rule, cases),
    ...repeatedCases(cases),
    ...notesAlone(rule, cases),
    ...cases.breaks.flatMap(({ name, given }) =>
      rule
        .check(given)
        .flatMap((finding) => [
          ...unfairFinding(rule, finding, given),
          ...toldWithoutFigure(rule, finding, given),
        ])
        .map((fault) => `${name}: ${fault}`)
    ),
  ];
}

function seen(rule: Rule, finding: Finding) {
  return {
    ...finding,
    message: messageOf(rule, finding),
    contributors: finding.contributors.map(addressText),
    vi: saySentence(finding.sentence, "vi"),
    en: saySentence(finding.sentence, "en"),
  };
}

function messageOf(rule: Rule, { sentence }: Finding): string | null {
  const known = Object.entries(rule.messages).find(([, texts]) => texts === sentence.texts);
  return known?.[0] ?? null;
}

function unknownMessages(rule: Rule, { breaks }: RuleCases): readonly string[] {
  return breaks
    .flatMap(({ findings }) => findings.map(({ message }) => message))
    .filter((message) => !Object.hasOwn(rule.messages, message))
    .map((message) => `the rule has no message ${message}`);
}

function unprovokedMessages(rule: Rule, { breaks }: RuleCases): readonly string[] {
  const provoked = breaks.flatMap(({ given }) =>
    rule.check(given).map((finding) => messageOf(rule, finding))
  );
  return Object.keys(rule.messages)
    .filter((message) => !provoked.includes(message))
    .map((message) => `no case provokes ${message}`);
}

/** A setting may raise what a rule of notes alone says; so the rule has to know what it is. */
function notesAlone({ onlyNotes }: Rule, { breaks }: RuleCases): readonly string[] {
  const graver = breaks.filter(({ findings }) =>
    findings.some(({ severity }) => severity !== "note")
  );
  if (onlyNotes === true)
    return graver.map(({ name }) => `${name}: a rule of notes alone says more than a note`);
  return graver.length === 0 ? ["a rule of notes alone does not say that it is one"] : [];
}

function repeatedCases({ holds, breaks }: RuleCases): readonly string[] {
  const cases = [
    ...Object.entries(holds),
    ...breaks.map(({ name, given }) => [name, given] as const),
  ];
  const names = cases.map(([name]) => name);
  const contents = cases.map(([, given]) => JSON.stringify({ ...given, book: [...given.book] }));
  return [
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((n) => `two cases are ${n}`),
    ...contents.flatMap((content, index) => {
      const first = contents.indexOf(content);
      return first === index ? [] : [`${names[index] ?? ""} repeats ${names[first] ?? ""}`];
    }),
  ];
}

function unfairFinding(rule: Rule, finding: Finding, given: RuleContext): readonly string[] {
  const { texts, data } = finding.sentence;
  const inData = Object.keys(data).sort().join();
  const { expected, actual, difference } = finding;
  const sheets = given.snapshot.sheets.map(({ name }) => name);
  const isRight = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);
  return [
    ...isRight(finding.rule === rule.id, `is said in the name of ${finding.rule}`),
    ...isRight(messageOf(rule, finding) !== null, `is no message of the rule: ${texts.vi}`),
    ...isRight(placeholders(texts.vi) === inData, `${texts.vi} is not filled by ${inData}`),
    ...isRight(placeholders(texts.en) === inData, `${texts.en} is not filled by ${inData}`),
    ...isRight(sheets.includes(finding.sheet), `stands on no sheet: ${finding.sheet}`),
    ...isRight(namesFigures(finding, given), "does not name the figures it is about"),
    ...isRight(
      (difference === null) === (expected === null || actual === null),
      "has expected and actual, and no difference"
    ),
  ];
}

/** It names figures of the book alone, and some where its cells hold any; counts stand in no cell of their own. */
function namesFigures({ figures, sheet, cells }: Finding, { book }: RuleContext): boolean {
  const inCells = [...book.values()].filter(
    (entry) =>
      (entry.kind === "gap" || entry.derived === undefined) &&
      entry.origin.sheet === sheet &&
      cells.includes(entry.origin.cell ?? "")
  );
  return figures.every((id) => book.has(id)) && (figures.length > 0 || inCells.length === 0);
}

function placeholders(text: string): string {
  const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "");
  return [...new Set(names)].sort().join();
}

/** Runs the rule without the figure that the finding is about: it may then not speak of it. */
function toldWithoutFigure(rule: Rule, { figures }: Finding, given: RuleContext) {
  const [about] = figures;
  if (about === undefined) return [];
  const told = rule.check(without(given, about)).some((finding) => finding.figures[0] === about);
  return told ? [`is told although ${about} was not read`] : [];
}

function without(given: RuleContext, id: string): RuleContext {
  const isOther = (entry: { readonly id: string }): boolean => entry.id !== id;
  return {
    ...given,
    book: new Map([...given.book].filter(([, entry]) => isOther(entry))),
    sheets: given.sheets.map((sheet) =>
      sheet.kind === "unrecognised"
        ? sheet
        : { ...sheet, figures: sheet.figures.filter(isOther), gaps: sheet.gaps.filter(isOther) }
    ),
  };
}
