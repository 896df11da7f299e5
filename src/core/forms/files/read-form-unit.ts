import type { Bilingual } from "../../figures/bilingual";
import type { JsonFields } from "../../figures/json-fields";
import {
  openInside,
  readBilingual,
  readChoice,
  readList,
  report,
  valueOf,
} from "../../figures/json-fields";
import { present } from "../../figures/present";
import { units } from "../../figures/unit";
import type { FormUnit, OwnUnit, UnitKey } from "../form";
import { readWords } from "./read-form-texts";

const messages = {
  unknown: {
    vi: 'Trường “{{field}}”: không có đơn vị “{{given}}”. Các đơn vị có sẵn: {{names}}. Đơn vị riêng viết dạng {"name": "hộ", "measure": "count"}.',
    en: '“{{field}}”: there is no unit “{{given}}”. The units are: {{names}}. A unit of your own is written {"name": "hộ", "measure": "count"}.',
  },
  missing: {
    vi: 'Trường “{{field}}” phải là tên một đơn vị có sẵn, như "dossier" hoặc "percent", hoặc một đơn vị riêng {"name": "hộ", "measure": "count"}.',
    en: '“{{field}}” must be the name of a unit, such as "dossier" or "percent", or a unit of your own {"name": "hộ", "measure": "count"}.',
  },
  codes: {
    vi: "Trường “{{field}}” phải nêu ít nhất hai câu trả lời, theo thứ tự mã 0, 1, 2 …",
    en: "“{{field}}” must list at least two answers, in the order of the codes 0, 1, 2 …",
  },
  noCodes: {
    vi: "Trường “{{field}}” chỉ dùng khi measure là code.",
    en: "“{{field}}” is for units whose measure is code.",
  },
} as const satisfies Record<string, Bilingual>;

const FEWEST_CODES = 2;

/** What a unit of the form's own may measure. */
const measures = ["count", "ratio", "code"] as const satisfies OwnUnit["measure"][];

/** Names by which a form file may call the shipped units. */
export const unitKeys = Object.keys(units) as readonly UnitKey[];

/** The unit in a field, undefined where the field is absent or, with a problem, holds none. */
export function readUnit(fields: JsonFields, name: string): FormUnit | undefined {
  const value = valueOf(fields, name);
  if (value === null) return undefined;
  if (typeof value === "object" && !Array.isArray(value)) return readOwnUnit(fields, name);
  const known = unitKeys.find((key) => key === value);
  if (known !== undefined) return known;
  if (typeof value !== "string") report(fields, name, { texts: messages.missing, data: {} });
  else {
    const data = { given: value, names: unitKeys.join(", ") };
    report(fields, name, { texts: messages.unknown, data });
  }
  return undefined;
}

/** The unit in a field that must have one; a stand-in, and a problem, where it has none. */
export function readNeededUnit(fields: JsonFields, name: string): FormUnit {
  if (valueOf(fields, name) === null) report(fields, name, { texts: messages.missing, data: {} });
  return readUnit(fields, name) ?? "document";
}

function readOwnUnit(fields: JsonFields, name: string): OwnUnit | undefined {
  const own = openInside(fields, name, ["name", "measure", "codes"]);
  if (own === null) return undefined;
  const measure = readChoice(own, "measure", measures) ?? "count";
  const hasCodes = valueOf(own, "codes") !== null;
  if (measure !== "code" && hasCodes) report(own, "codes", { texts: messages.noCodes, data: {} });
  const codes = measure === "code" ? readCodes(own) : undefined;
  return present({ name: readWords(own, "name"), measure, codes });
}

function readCodes(own: JsonFields): readonly Bilingual[] {
  if (valueOf(own, "codes") === null) {
    report(own, "codes", { texts: messages.codes, data: {} });
    return [];
  }
  const codes = readList(own, "codes", readBilingual);
  const isList = Array.isArray(own.values["codes"]);
  if (isList && codes.length < FEWEST_CODES)
    report(own, "codes", { texts: messages.codes, data: {} });
  return codes;
}
