import type { Unit } from "../figures/unit";
import { units } from "../figures/unit";
import { slugOf } from "./figure-id";
import type { FormUnit, OwnUnit } from "./form";

/** Units are compared by what they are: one that a form brings along is made once. */
const ownUnits = new WeakMap<OwnUnit, Unit>();

/** The unit that a form names or brings along. */
export function unitNamed(unit: FormUnit): Unit {
  if (typeof unit === "string") return units[unit];
  const known = ownUnits.get(unit) ?? makeUnit(unit);
  ownUnits.set(unit, known);
  return known;
}

function makeUnit({ name, measure, codes }: OwnUnit): Unit {
  const id = `own-${slugOf(name.vi)}`;
  return { id, measure, name, scale: 1, ...(codes === undefined ? {} : { codes }) };
}
