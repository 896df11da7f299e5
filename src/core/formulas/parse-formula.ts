import type { Expression, Operator } from "./expression";
import { strength } from "./expression";
import type { Token } from "./tokenise-formula";
import { tokeniseFormula } from "./tokenise-formula";

/** No form's formula is longer, and trees of this depth are still walked by plain recursion. */
const MOST_TOKENS = 2000;

/** Where the reading of a formula has come to. */
interface Course {
  readonly tokens: readonly Token[];
  at: number;
  /** A formula with one word in the wrong place is not understood as a whole. */
  hasFailed: boolean;
}

/**
 * The formula (without `=`, as files and Excel's English interface keep it) as a tree, or null where
 * it is not understood. Names and unknown functions are understood as such; nothing is looked up.
 */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokeniseFormula(formula);
  if (tokens === null || tokens.length > MOST_TOKENS) return null;
  const course: Course = { tokens, at: 0, hasFailed: false };
  const expression = parseBinary(course, 1);
  return course.hasFailed || course.at < tokens.length ? null : expression;
}

const fail = (course: Course): Expression => {
  course.hasFailed = true;
  return { kind: "missing" };
};

/** Takes the next word if it is this sign. */
function takeSign(course: Course, sign: string): boolean {
  const token = course.tokens[course.at];
  if (token?.kind !== "sign" || token.text !== sign) return false;
  course.at += 1;
  return true;
}

function operatorAt({ tokens, at }: Course): Operator | null {
  const token = tokens[at];
  return token?.kind === "sign" && isOperator(token.text) ? token.text : null;
}

const isOperator = (text: string): text is Operator => Object.hasOwn(strength, text);

/** What operators of at least this strength join. */
function parseBinary(course: Course, least: number): Expression {
  let left = parseSigned(course);
  for (
    let operator = operatorAt(course);
    operator !== null && strength[operator] >= least && !course.hasFailed;
    operator = operatorAt(course)
  ) {
    course.at += 1;
    left = { kind: "binary", operator, left, right: parseBinary(course, strength[operator] + 1) };
  }
  return left;
}

/** In Excel a sign binds closer than any operator: -2^2 is 4. */
function parseSigned(course: Course): Expression {
  for (const sign of ["+", "-"] as const)
    if (takeSign(course, sign)) return { kind: "sign", sign, of: parseSigned(course) };
  let of = parsePrimary(course);
  while (takeSign(course, "%")) of = { kind: "percent", of };
  return of;
}

function parsePrimary(course: Course): Expression {
  const token = course.tokens[course.at];
  course.at += 1;
  if (token === undefined) return fail(course);
  switch (token.kind) {
    case "number":
    case "area":
      return token;
    case "text":
      return { kind: "text", value: token.text };
    case "error":
      return { kind: "error", error: token.text };
    case "name":
      return parseName(token.text);
    case "call":
      return { kind: "call", name: token.text, inputs: parseInputs(course) };
    case "sign":
      return token.text === "(" ? parseGroup(course) : fail(course);
  }
}

function parseName(name: string): Expression {
  const isLogical = /^(?:true|false)$/i.test(name);
  return isLogical
    ? { kind: "logical", value: name.toUpperCase() === "TRUE" }
    : { kind: "name", name };
}

function parseGroup(course: Course): Expression {
  const inner = parseBinary(course, 1);
  return takeSign(course, ")") ? inner : fail(course);
}

function parseInputs(course: Course): readonly Expression[] {
  if (takeSign(course, ")")) return [];
  const inputs: Expression[] = [];
  do inputs.push(parseInput(course));
  while (takeSign(course, ","));
  if (!takeSign(course, ")")) fail(course);
  return inputs;
}

function parseInput(course: Course): Expression {
  const token = course.tokens[course.at];
  const isMissing = token?.kind === "sign" && (token.text === "," || token.text === ")");
  return isMissing ? { kind: "missing" } : parseBinary(course, 1);
}
