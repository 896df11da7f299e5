import type { JsonFields } from "../../figures/json-fields";
import { openInside, readFlag, readText, readWhole, valueOf } from "../../figures/json-fields";
import { present } from "../../figures/present";
import type { Form, FormRow, OpenRows, Register, RegisterKind } from "../form";
import {
  readId,
  readKind,
  readListIfAny,
  readReference,
  readSome,
  readTexts,
  readTextsIfAny,
  readReferenceIfAny,
  readWordIfAny,
  readWords,
} from "./read-form-texts";
import { readNeededUnit, readUnit } from "./read-form-unit";

type Rows = Form["rows"];

/** How a form may list its rows, and the fields that each way has. */
const fieldsByKind = {
  open: ["kind", "totals", "sections", "named"],
  named: ["kind", "rows", "areNumbered"],
  register: ["kind", "unit", "kinds", "unsigned", "senders", "strangers", "choices"],
} as const satisfies { readonly [Kind in Rows["kind"]]: readonly string[] };

/** Ways in which a form may list its rows. */
export const rowKinds = Object.keys(fieldsByKind) as readonly Rows["kind"][];

const rowNames = [
  "id",
  "labels",
  "printed",
  "name",
  "ordinal",
  "parent",
  "unit",
  "isRequired",
  "isExtra",
  "shareApart",
  "isHeading",
  "labelsBelow",
  "countedBy",
] as const satisfies readonly (keyof FormRow)[];
const kindNames = [...rowNames, "signs"] as const satisfies readonly (keyof RegisterKind)[];

const nothing: OpenRows = { kind: "open", totals: [], sections: [], named: [] };

/** The rows of a form file: those that the person adds, those that the form prints, or a register. */
export function readRows(file: JsonFields): Rows {
  const kind = readKind(file, "rows", rowKinds);
  const fields = kind === null ? null : openInside(file, "rows", fieldsByKind[kind]);
  if (kind === null || fields === null) return nothing;
  switch (kind) {
    case "open":
      return readOpenRows(fields);
    case "named":
      return present({
        kind,
        rows: readSome(fields, "rows", readRow),
        areNumbered: readFlag(fields, "areNumbered"),
      });
    case "register":
      return readRegister(fields);
  }
}

const readOpenRows = (fields: JsonFields): OpenRows => ({
  kind: "open",
  totals: readTexts(fields, "totals"),
  sections: readTextsIfAny(fields, "sections") ?? [],
  named: readListIfAny(fields, "named", readRow),
});

const readRegister = (fields: JsonFields): Register => ({
  kind: "register",
  unit: readNeededUnit(fields, "unit"),
  kinds: readListIfAny(fields, "kinds", readKindOfItem),
  unsigned: readReferenceIfAny(fields, "unsigned") ?? "",
  senders: readTextsIfAny(fields, "senders") ?? [],
  strangers: readTextsIfAny(fields, "strangers") ?? [],
  choices: readTextsIfAny(fields, "choices") ?? [],
});

function readRow(list: JsonFields, place: string): FormRow | null {
  const fields = openInside(list, place, rowNames);
  return fields === null ? null : readRowFields(fields);
}

function readKindOfItem(list: JsonFields, place: string): RegisterKind | null {
  const fields = openInside(list, place, kindNames);
  if (fields === null) return null;
  return { ...readRowFields(fields), signs: readTextsIfAny(fields, "signs") ?? [] };
}

function readRowFields(fields: JsonFields): FormRow {
  return present({
    id: readId(fields, "id"),
    labels: readSome(fields, "labels", readText),
    printed: readWordIfAny(fields, "printed"),
    name: readWords(fields, "name"),
    // Empty: the official form numbers its rows, and this one has no number.
    ordinal: readReferenceIfAny(fields, "ordinal"),
    parent: readReferenceIfAny(fields, "parent"),
    unit: readUnit(fields, "unit"),
    isRequired: readFlag(fields, "isRequired"),
    isExtra: readFlag(fields, "isExtra"),
    shareApart: readReferenceIfAny(fields, "shareApart"),
    isHeading: readFlag(fields, "isHeading"),
    labelsBelow: readTextsIfAny(fields, "labelsBelow"),
    countedBy: readCountedBy(fields),
  });
}

/** The highest code that a coded answer may have. */
const HIGHEST_CODE = 99;

function readCountedBy(fields: JsonFields): FormRow["countedBy"] {
  if (valueOf(fields, "countedBy") === null) return undefined;
  const counted = openInside(fields, "countedBy", ["row", "codes"]);
  if (counted === null) return undefined;
  const codes = readSome(counted, "codes", (list, place) =>
    readWhole(list, place, [0, HIGHEST_CODE])
  );
  return { row: readReference(counted, "row"), codes };
}
