import type { Bilingual } from "../../figures/bilingual";
import type { JsonFields } from "../../figures/json-fields";
import {
  openInside,
  readChoice,
  readFlag,
  readText,
  report,
  valueOf,
} from "../../figures/json-fields";
import { present } from "../../figures/present";
import type { FormColumn } from "../form";
import {
  readId,
  readReferenceIfAny,
  readSome,
  readTextsIfAny,
  readWordIfAny,
  readWords,
} from "./read-form-texts";
import { readUnit } from "./read-form-unit";

/** What a column may be; the last three stand in registers. */
export const columnRoles = [
  "ordinal",
  "label",
  "unit",
  "note",
  "figure",
  "number",
  "date",
  "kind",
] as const satisfies readonly FormColumn["role"][];

const names = [
  "id",
  "role",
  "headings",
  "printed",
  "name",
  "unit",
  "number",
  "isRequired",
  "isExtra",
  "answers",
  "isSigned",
  "shareApart",
] as const satisfies readonly (keyof FormColumn)[];

const heading: Bilingual = {
  vi: "Trường “{{field}}” phải là một tiêu đề cột, hoặc danh sách tiêu đề từ ngoài vào trong khi tiêu đề gồm nhiều tầng.",
  en: "“{{field}}” must be a heading, or the list of headings from the outermost to the innermost.",
};

/** The columns of a form file. */
export const readColumns = (file: JsonFields): readonly FormColumn[] =>
  readSome(file, "columns", readColumn);

function readColumn(list: JsonFields, place: string): FormColumn | null {
  const fields = openInside(list, place, names);
  if (fields === null) return null;
  return present({
    id: readId(fields, "id"),
    role: readChoice(fields, "role", columnRoles) ?? "figure",
    headings: readSome(fields, "headings", readPath),
    printed: readTextsIfAny(fields, "printed"),
    name: readWords(fields, "name"),
    unit: readUnit(fields, "unit"),
    number: readWordIfAny(fields, "number"),
    isRequired: readFlag(fields, "isRequired"),
    isExtra: readFlag(fields, "isExtra"),
    answers: readFlag(fields, "answers"),
    isSigned: readFlag(fields, "isSigned"),
    shareApart: readReferenceIfAny(fields, "shareApart"),
  });
}

/** One heading may be written without the brackets of a path. */
function readPath(list: JsonFields, place: string): readonly string[] | null {
  const value = valueOf(list, place);
  if (Array.isArray(value)) return readSome(list, place, readText);
  if (typeof value === "string" && value.trim() !== "") return [readText(list, place) ?? ""];
  report(list, place, { texts: heading, data: {} });
  return null;
}
