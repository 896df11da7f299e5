import type { FigureId } from "../../figures/figure";
import type { Balance, Bound, Equality, Relation, Share, ShareSum } from "../../figures/relation";
import type { Bilingual } from "../../figures/bilingual";
import type { Form, FormColumn, FormRow } from "../form";
import type { ArithmeticRelation, RelationScope } from "./relation-scope";
import { rowsWithIds } from "../rows-with-ids";

type Declared<Kind extends ArithmeticRelation["kind"]> = Extract<
  ArithmeticRelation,
  { kind: Kind }
>;

/** A form's relation in one row, column or list. */
interface Instance<Kind extends ArithmeticRelation["kind"]> {
  readonly form: Form;
  readonly relation: Declared<Kind>;
  readonly scope: RelationScope;
}

/**
 * A relation of a form in one row, column or list; null where the table lacks a figure that it
 * cannot do without. A balance needs its total and two parts and names the official parts that the
 * table leaves out; where it leaves out some and has others that the form does not know, nothing tells
 * whether these are the parts, and there is no balance; with one part only, that part is at most the total.
 */
export function instantiateRelation(
  form: Form,
  relation: ArithmeticRelation,
  scope: RelationScope
): Relation | null {
  switch (relation.kind) {
    case "balance":
      return balanceOf({ form, relation, scope });
    case "bound":
      return boundOf({ form, relation, scope });
    case "share":
      return shareOf({ form, relation, scope });
    case "share-sum":
      return shareSumOf({ form, relation, scope });
    case "equality":
      return equalityOf({ form, relation, scope });
  }
}

function baseOf({ code, severity, label }: ArithmeticRelation, scope: RelationScope) {
  return { id: `${scope.id}.${code}`, code, severity, label: scope.say(label) };
}

function findAll(scope: RelationScope, shorts: readonly string[]): readonly FigureId[] {
  return shorts.flatMap((short) => scope.find(short) ?? []);
}

function balanceOf(instance: Instance<"balance">): Balance | Bound | null {
  const { relation, scope } = instance;
  const total = scope.find(relation.total);
  const parts = findAll(scope, relation.parts);
  if (total === null || parts.length === 0) return null;
  if (parts.length === 1 && relation.parts.length > 1) return onlyPartOf(instance);
  if (relation.mayExceed === true) return openBalance(instance, { total, parts });
  const isWhole = parts.length === relation.parts.length;
  const leftOut = isWhole ? [] : partsLeftOut(instance);
  if (leftOut.length > 0 && mayMiss(instance)) return null;
  const { direction } = scope;
  return { ...baseOf(relation, scope), kind: "balance", total, parts, leftOut, direction };
}

/** A total of which the form names some parts: what the sheet leaves out changes nothing. */
function openBalance(
  { relation, scope }: Instance<"balance">,
  { total, parts }: Pick<Balance, "total" | "parts">
): Balance {
  const { direction } = scope;
  const base = baseOf(relation, scope);
  return { ...base, kind: "balance", total, parts, leftOut: [], direction, mayExceed: true };
}

function partsLeftOut({ form, relation, scope }: Instance<"balance">): readonly Bilingual[] {
  return relation.parts
    .filter((part) => scope.find(part) === null)
    .flatMap((part) => officialName(form, part) ?? []);
}

/** True where a line or column that the form does not know may be one of the parts. */
function mayMiss({ form, relation: { total, parts }, scope }: Instance<"balance">): boolean {
  const ofTotal = parts.filter((part) => {
    const own = partOf(form, part);
    return own !== undefined && "parent" in own && own.parent === total;
  });
  const isBeside = parts.some((part) => scope.find(part) !== null && scope.isDoubtful(part));
  return isBeside || (ofTotal.length > 0 && scope.isDoubtful(total));
}

/** What is left of a balance of which one part stands on the sheet: it is at most the total. */
function onlyPartOf({ form, relation, scope }: Instance<"balance">): Bound | null {
  const lesser = relation.parts.find((part) => scope.find(part) !== null) ?? "";
  const [part, total] = [lesser, relation.total].map((short) => nameOf(form, short));
  const label = {
    vi: `${part?.vi ?? ""} ≤ ${total?.vi ?? ""}`,
    en: `${part?.en ?? ""} ≤ ${total?.en ?? ""}`,
  };
  const bound = { ...relation, kind: "bound", label, lesser, greater: relation.total } as const;
  return boundOf({ form, relation: bound, scope });
}

function boundOf({ relation, scope }: Instance<"bound">): Bound | null {
  const [lesser, greater] = [scope.find(relation.lesser), scope.find(relation.greater)];
  if (lesser === null || greater === null) return null;
  return { ...baseOf(relation, scope), kind: "bound", lesser, greater };
}

function shareOf({ relation, scope }: Instance<"share">): Share | null {
  const [share, part] = [scope.find(relation.share), scope.find(relation.part)];
  const [whole, ...otherWholes] = findAll(scope, [relation.whole, ...relation.otherWholes]);
  if (share === null || part === null || whole === undefined) return null;
  return { ...baseOf(relation, scope), kind: "share", share, part, whole, otherWholes };
}

/** Shares make a hundred only where every part that the sheet counts has its share. */
function shareSumOf({ form, relation, scope }: Instance<"share-sum">): ShareSum | null {
  const shares = findAll(scope, relation.shares);
  const lacking = relation.shares.filter((share) => scope.find(share) === null);
  const isWhole = lacking.every((share) => scope.find(countOf(form, share)) === null);
  return isWhole && shares.length > 1
    ? { ...baseOf(relation, scope), kind: "share-sum", shares }
    : null;
}

/** What a share is the share of: as a relation says, else what its id says. */
function countOf({ relations }: Form, share: string): string {
  const told = relations.find((each) => each.kind === "share" && each.share === share);
  return told?.kind === "share" ? told.part : share.replace(/\.share$/, "");
}

function equalityOf({ relation, scope }: Instance<"equality">): Equality | null {
  const [left, right] = [scope.find(relation.left), scope.find(relation.right)];
  if (left === null || right === null) return null;
  return { ...baseOf(relation, scope), kind: "equality", left, right };
}

function nameOf(form: Form, short: string): Bilingual {
  return partOf(form, short)?.name ?? { vi: short, en: short };
}

/** Name of a row or column of the official form; null for what only some sheets add. */
function officialName(form: Form, short: string): Bilingual | null {
  const part = partOf(form, short);
  return part === undefined || part.isExtra === true ? null : part.name;
}

function partOf(form: Form, short: string): FormRow | FormColumn | undefined {
  return [...rowsWithIds(form), ...form.columns].find(({ id }) => id === short);
}
