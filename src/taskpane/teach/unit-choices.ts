import type { Language } from "../../core/figures/bilingual";
import { units } from "../../core/figures/unit";
import type { FormUnit, OwnUnit, UnitKey } from "../../core/forms/form";
import type { Lesson } from "../../core/teaching/lesson";

/** Stand among the choices for what is no unit of ours. */
export const BY_ROW = "by-row";
export const OTHER = "other";

const OWN = "own:";

const keys = Object.keys(units).filter((key): key is UnitKey => key in units);

/** Units of ours that a person may choose, by name; coded answers come from what a sheet prints. */
export function unitChoices(
  language: Language
): readonly { readonly key: UnitKey; readonly name: string }[] {
  return keys
    .filter((key) => units[key].measure !== "code" && key !== "schoolsOfAll")
    .map((key) => ({ key, name: units[key].name[language] }));
}

/** Which choice a unit is: one that the form brings along by its name. */
export function choiceOf(unit: FormUnit | null): string {
  if (unit === null) return BY_ROW;
  return typeof unit === "string" ? unit : `${OWN}${unit.name.vi}`;
}

/** Units that columns bring along, each once. */
export function ownChoices(columns: Lesson["columns"]): readonly OwnUnit[] {
  const own = columns.flatMap(({ unit }) => (isOwn(unit) ? [unit] : []));
  return [...new Map(own.map((unit) => [unit.name.vi, unit] as const)).values()];
}

/** The unit that a choice stands for; of another unit the name is asked for besides. */
export function chosenUnit(choice: string, own: readonly OwnUnit[]): FormUnit | null {
  if (choice === BY_ROW) return null;
  const known = keys.find((key) => key === choice);
  const named = own.find((unit) => choiceOf(unit) === choice);
  return known ?? named ?? ownUnit("số lượng", null);
}

/** A unit by the name that a person gives it; what it measures stays. */
export function ownUnit(name: string, before: FormUnit | null): OwnUnit {
  const same = { vi: name, en: name };
  return isOwn(before) ? { ...before, name: same } : { name: same, measure: "count" };
}

const isOwn = (unit: FormUnit | null): unit is OwnUnit => typeof unit === "object" && unit !== null;
