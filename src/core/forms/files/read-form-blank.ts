import type { JsonFields } from "../../figures/json-fields";
import { openInside, readList, valueOf } from "../../figures/json-fields";
import { present } from "../../figures/present";
import type { FormBlank } from "../form";
import { readRelations } from "./read-form-relations";
import { readReference, readTextsIfAny, readWord, readWordIfAny } from "./read-form-texts";

const names = [
  "sheetName",
  "title",
  "corner",
  "unit",
  "sections",
  "leavesOut",
  "adds",
  "order",
  "checks",
  "computes",
] as const satisfies readonly (keyof FormBlank)[];

/** What a form file says of its blank sheet; undefined where it says nothing. */
export function readBlank(file: JsonFields): FormBlank | undefined {
  if (valueOf(file, "blank") === null) return undefined;
  const fields = openInside(file, "blank", names);
  if (fields === null) return undefined;
  const idsIfAny = (name: string): readonly string[] | undefined =>
    valueOf(fields, name) === null ? undefined : readList(fields, name, readReference);
  return present({
    sheetName: readWord(fields, "sheetName"),
    title: readWord(fields, "title"),
    corner: readTextsIfAny(fields, "corner"),
    unit: readWordIfAny(fields, "unit"),
    sections: readTextsIfAny(fields, "sections"),
    leavesOut: idsIfAny("leavesOut"),
    adds: idsIfAny("adds"),
    order: idsIfAny("order"),
    checks: readTextsIfAny(fields, "checks"),
    computes: valueOf(fields, "computes") === null ? undefined : readRelations(fields, "computes"),
  });
}
