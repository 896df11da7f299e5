import { criterionFunctions } from "./criterion-functions";
import type { FormulaFunction } from "./formula-function";
import { logicFunctions } from "./logic-functions";
import { numberFunctions } from "./number-functions";
import { rangeFunctions } from "./range-functions";
import { totalFunctions } from "./total-functions";

const functions: ReadonlyMap<string, FormulaFunction> = new Map(
  [totalFunctions, numberFunctions, logicFunctions, criterionFunctions, rangeFunctions].flatMap(
    (some) => Object.entries(some)
  )
);

/** The functions that forms use. Any other gives "unknown", the clock, chance and OFFSET among them. */
export const functionNamed = (name: string): FormulaFunction | undefined => functions.get(name);
