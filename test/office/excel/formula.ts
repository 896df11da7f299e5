import type { Area } from "../../../src/core/sheet/snapshot";
import type { CellValue } from "./cell";
import { errorOf } from "./cell";
import type { FormulaToken } from "./formula-tokens";
import { tokenize } from "./formula-tokens";

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: "constant"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "name"; readonly name: string }
  /** An argument that was left out is null: `IF(A1,,2)`. */
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly (FormulaNode | null)[];
    }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%"; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

/** Loosest first. The sign binds closer than all of them: -2^2 is 4, and so it is in Excel. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** The tree of a formula (en-US, without `=`), or null where Excel would refuse it as misspelt. */
export function parseFormula(formula: string): FormulaNode | null {
  const words = tokenize(formula).filter(({ kind }) => kind !== "space");
  const reader = new FormulaReader(words);
  const node = reader.readLevel(0);
  return node !== null && reader.isAtEnd ? node : null;
}

/** Reads ahead word by word; null stands for a mistake all the way up. */
class FormulaReader {
  private at = 0;

  constructor(private readonly words: readonly FormulaToken[]) {}

  get isAtEnd(): boolean {
    return this.at >= this.words.length;
  }

  readLevel(level: number): FormulaNode | null {
    const operators = LEVELS[level];
    if (operators === undefined) return this.readSigned();
    let left = this.readLevel(level + 1);
    for (let operator = this.takeOperator(operators); operator !== null && left !== null;) {
      const right = this.readLevel(level + 1);
      left = right === null ? null : { kind: "binary", operator, left, right };
      operator = this.takeOperator(operators);
    }
    return left;
  }

  private readSigned(): FormulaNode | null {
    const sign = this.takeOperator(["-", "+"]);
    if (sign === "-" || sign === "+") {
      const operand = this.readSigned();
      return operand && { kind: "unary", operator: sign, operand };
    }
    let node = this.readAtom();
    while (node !== null && this.takeOperator(["%"]) !== null)
      node = { kind: "unary", operator: "%", operand: node };
    return node;
  }

  private readAtom(): FormulaNode | null {
    const word = this.words[this.at];
    this.at += 1;
    switch (word?.kind) {
      case "number":
        return { kind: "constant", value: Number(word.text) };
      case "text":
        return { kind: "constant", value: word.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return {
          kind: "constant",
          value: errorOf(word.text.slice(word.text.lastIndexOf("!#") + 1)),
        };
      case "reference":
        return { kind: "reference", sheet: word.sheet, area: word.area };
      case "name":
        return readName(word.text);
      case "call":
        return this.readCall(word.text.slice(0, -1).toUpperCase());
      case "open":
        return this.readGroup();
      case "close":
      case "comma":
      case "operator":
      case "space":
      case "unknown":
      case undefined:
        return null;
    }
  }

  private readGroup(): FormulaNode | null {
    const node = this.readLevel(0);
    return this.take("close") ? node : null;
  }

  private readCall(name: string): FormulaNode | null {
    if (this.take("close")) return { kind: "call", name, args: [] };
    const args: (FormulaNode | null)[] = [];
    for (;;) {
      const next = this.words[this.at]?.kind;
      const arg = next === "comma" || next === "close" ? null : this.readLevel(0);
      if (arg === null && next !== "comma" && next !== "close") return null;
      args.push(arg);
      if (this.take("close")) return { kind: "call", name, args };
      if (!this.take("comma")) return null;
    }
  }

  private take(kind: FormulaToken["kind"]): boolean {
    const isThere = this.words[this.at]?.kind === kind;
    if (isThere) this.at += 1;
    return isThere;
  }

  private takeOperator(operators: readonly string[]): string | null {
    const word = this.words[this.at];
    if (word?.kind !== "operator" || !operators.includes(word.text)) return null;
    this.at += 1;
    return word.text;
  }
}

function readName(text: string): FormulaNode {
  if (/^(?:true|false)$/i.test(text))
    return { kind: "constant", value: text.toLowerCase() === "true" };
  return { kind: "name", name: text };
}

/** Every reference and name in the tree, the same one as often as it stands there. */
export function leavesOf(
  node: FormulaNode | null
): readonly Extract<FormulaNode, { kind: "reference" | "name" }>[] {
  switch (node?.kind) {
    case "reference":
    case "name":
      return [node];
    case "call":
      return node.args.flatMap(leavesOf);
    case "unary":
      return leavesOf(node.operand);
    case "binary":
      return [...leavesOf(node.left), ...leavesOf(node.right)];
    case "constant":
    case undefined:
      return [];
  }
}
