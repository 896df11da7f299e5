import { formulaReferences } from "../sheet/formula-references";
import type { Area, DefinedName } from "../sheet/snapshot";
import type { Expression } from "./expression";
import { areaOf, inputsOf } from "./expression";
import { parseByShape } from "./parse-by-shape";

/** Cells that a formula reads; `sheet` is null on its own. */
export interface AreaRead {
  readonly sheet: string | null;
  readonly area: Area;
}

/** What a formula reads. */
export interface FormulaReads {
  readonly areas: readonly AreaRead[];
  /** True when it may read any cell at all: OFFSET, INDIRECT, tables, whole rows, names of no area. */
  readonly roves: boolean;
}

/** Functions whose arguments do not say which cells they look at. The clock and chance look at none. */
const ROVING = ["OFFSET", "INDIRECT", "CELL", "INFO"];

interface Gathering {
  readonly areas: AreaRead[];
  readonly names: string[];
  roves: boolean;
}

/** What an understood formula reads, its defined names left aside: nothing is calculated over them. */
export function areasRead(expression: Expression): readonly AreaRead[] {
  return gather(expression).areas;
}

function gather(expression: Expression): Gathering {
  const gathering: Gathering = { areas: [], names: [], roves: false };
  takeIn(expression, gathering);
  return gathering;
}

function takeIn(expression: Expression, gathering: Gathering): void {
  if (expression.kind === "area") {
    gathering.areas.push({ sheet: expression.sheet, area: areaOf(expression) });
  } else if (expression.kind === "name") gathering.names.push(expression.name);
  else {
    if (expression.kind === "call") takeInCall(expression, gathering);
    for (const input of inputsOf(expression)) takeIn(input, gathering);
  }
}

function takeInCall(
  { name, inputs }: Extract<Expression, { kind: "call" }>,
  gathering: Gathering
): void {
  if (ROVING.includes(name)) gathering.roves = true;
  if (name !== "SUMIF" && name !== "AVERAGEIF") return;
  const [tested, , summed] = inputs;
  if (summed === undefined || summed.kind === "missing") return;
  if (tested?.kind !== "area" || summed.kind !== "area") gathering.roves = true;
  // Of the cells that are added up only the first counts: they are as many as those tested.
  else {
    const [{ top, left, bottom, right }, from] = [areaOf(tested), areaOf(summed)];
    const area = { ...from, bottom: from.top + bottom - top, right: from.left + right - left };
    gathering.areas.push({ sheet: summed.sheet, area });
  }
}

/** What a formula reads, whether or not it is understood; `sheet` is where it stands. */
export function readsOfFormula(
  formula: string,
  sheet: string,
  names: readonly DefinedName[]
): FormulaReads {
  const expression = parseByShape(formula);
  if (expression === null) return readsOfText(formula, sheet);
  const gathering = gather(expression);
  if (gathering.names.length === 0) return gathering;
  const named = gathering.names.map((name) => areasNamed(name, names));
  return {
    areas: [...gathering.areas, ...named.flatMap((areas) => areas ?? [])],
    roves: gathering.roves || named.includes(null),
  };
}

/**
 * The cells behind a name, all of them where several sheets have it; null where it is no plain area,
 * or nobody defined it.
 */
function areasNamed(name: string, names: readonly DefinedName[]): readonly AreaRead[] | null {
  const sought = name.toLowerCase();
  const meant = names.filter((one) => one.name.toLowerCase() === sought);
  const areas = meant.flatMap(({ refersTo }) => {
    const expression = parseByShape(refersTo);
    const isArea = expression?.kind === "area" && expression.sheet !== null;
    return isArea ? { sheet: expression.sheet, area: areaOf(expression) } : null;
  });
  return areas.length === 0 || areas.includes(null) ? null : areas.filter((area) => area !== null);
}

const TEXTS = /"(?:[^"]|"")*"/g;
const ROVING_CALL = new RegExp(String.raw`\b(?:${ROVING.join("|")})\s*\(`, "i");
const CELLS = String.raw`\$?\b[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?\b(?!\()`;
/** Whatever is left over once these are taken out may stand for any cell. */
const UNDERSTOOD: readonly RegExp[] = [
  // Cells of another workbook, which nobody edits here.
  new RegExp(String.raw`(?:'[^']*\[[^\]']+\][^']*'|\[[^\]]+\][\p{L}\d_.]*)!${CELLS}`, "giu"),
  // Lists of constants.
  /\{[^{}]*\}/g,
  /'(?:[^':[\]]|'')+'!|[\p{L}\d_.]+!/gu,
  new RegExp(CELLS, "gi"),
  /[\p{L}_][\p{L}\d_.]*\(/gu,
  /\b(?:TRUE|FALSE)\b/gi,
  /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)/gi,
  /\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi,
];
const LEFT_OVER = /[\p{L}_[\]:#\d]/u;

function readsOfText(formula: string, sheet: string): FormulaReads {
  const bare = formula.replace(TEXTS, '""');
  const rest = UNDERSTOOD.reduce((text, pattern) => text.replace(pattern, " "), bare);
  const roves = ROVING_CALL.test(bare) || LEFT_OVER.test(rest);
  return { areas: formulaReferences(formula, sheet), roves };
}
