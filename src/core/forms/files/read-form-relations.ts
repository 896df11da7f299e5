import type { JsonFields } from "../../figures/json-fields";
import { openInside, readChoice, readFlag, readList, valueOf } from "../../figures/json-fields";
import { present } from "../../figures/present";
import type { FormPrecedent, FormRelation } from "../form";
import { readKind, readReference, readSome, readWordIfAny, readWords } from "./read-form-texts";

type Kind = FormRelation["kind"];

const shared = ["kind", "code", "severity", "label"] as const;
const tied = [...shared, "over"] as const;

/** Kinds of relation, and the fields that each has. */
const fieldsByKind = {
  balance: [...tied, "total", "parts", "mayExceed"],
  bound: [...tied, "lesser", "greater"],
  share: [...tied, "share", "part", "whole", "otherWholes"],
  "share-sum": [...tied, "shares"],
  equality: [...tied, "left", "right"],
  "row-totals": shared,
} as const satisfies { readonly [Name in Kind]: readonly string[] };

/** Kinds of relation that a form may declare. */
export const relationKinds = Object.keys(fieldsByKind) as readonly Kind[];

const severities = ["error", "warning", "note"] as const;
const overs = ["columns", "rows", "figures"] as const;

/** The relations in a field, of a form or of its blank sheet. */
export const readRelations = (fields: JsonFields, name: string): readonly FormRelation[] =>
  readList(fields, name, readRelation);

function readRelation(list: JsonFields, place: string): FormRelation | null {
  const kind = readKind(list, place, relationKinds);
  const fields = kind === null ? null : openInside(list, place, fieldsByKind[kind]);
  if (kind === null || fields === null) return null;
  const base = readBase(fields, place);
  if (kind === "row-totals") return { kind, ...base };
  return { ...base, over: readOver(fields), ...readTerms(fields, kind) } as FormRelation;
}

/** What every relation says. Without a code it has one by its place, without a severity it is an error. */
function readBase(
  fields: JsonFields,
  place: string
): Pick<FormRelation, "code" | "severity" | "label"> {
  const hasSeverity = valueOf(fields, "severity") !== null;
  return {
    code: readWordIfAny(fields, "code") ?? `R${String(Number(place) + 1)}`,
    severity: hasSeverity ? (readChoice(fields, "severity", severities) ?? "error") : "error",
    label: readWords(fields, "label"),
  };
}

const readOver = (fields: JsonFields): FormPrecedent["over"] =>
  readChoice(fields, "over", overs) ?? "columns";

function readTerms(fields: JsonFields, kind: Exclude<Kind, "row-totals">): object {
  const one = (name: string): string => readReference(fields, name);
  switch (kind) {
    case "balance": {
      const parts = readReferences(fields, "parts");
      return present({
        kind,
        total: one("total"),
        parts,
        mayExceed: readFlag(fields, "mayExceed"),
      });
    }
    case "bound":
      return { kind, lesser: one("lesser"), greater: one("greater") };
    case "share": {
      const hasOthers = valueOf(fields, "otherWholes") !== null;
      const otherWholes = hasOthers ? readList(fields, "otherWholes", readReference) : [];
      return { kind, share: one("share"), part: one("part"), whole: one("whole"), otherWholes };
    }
    case "share-sum":
      return { kind, shares: readReferences(fields, "shares") };
    case "equality":
      return { kind, left: one("left"), right: one("right") };
  }
}

const readReferences = (fields: JsonFields, name: string): readonly string[] =>
  readSome(fields, name, readReference);

/** What the figures of a form owe to those of the period before. */
export const readPrecedents = (file: JsonFields): readonly FormPrecedent[] =>
  readList(file, "precedents", (list, place) => {
    const names = [...tied, "now", "then"];
    const fields = openInside(list, place, names);
    if (fields === null) return null;
    return {
      kind: readChoice(fields, "kind", ["carried-over", "cumulative"]) ?? "carried-over",
      ...readBase(fields, place),
      over: readOver(fields),
      now: readReference(fields, "now"),
      then: readReference(fields, "then"),
    };
  });
