import { findPart } from "./package-parts";
import { attribute } from "./parse-xml";
import type { ZipEntry } from "./read-zip";
import { packageRelationships, strictOffice, transitionalOffice } from "./office-names";

/** A tie from one part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in both dialects: `header`, `customXml`. */
  readonly kind: string;
  /** Name of the target part, without leading slash. */
  readonly target: string;
}

/** Name of the part that keeps the relationships of a part; "" stands for the package itself. */
export function relationshipsName(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Relationships of a part to parts of the package, in the order written; none where it has no list. */
export function readRelationships(
  entries: readonly ZipEntry[],
  part: string
): readonly Relationship[] {
  const list = findPart(entries, relationshipsName(part));
  const elements = list?.root.children ?? [];
  return elements.flatMap((element): Relationship[] => {
    const kind = kindOf(attribute(element, "Type") ?? "");
    const target = attribute(element, "Target");
    const isOurs =
      element.uri === packageRelationships && attribute(element, "TargetMode") !== "External";
    if (!isOurs || kind === null || target === null) return [];
    return [{ id: attribute(element, "Id") ?? "", kind, target: resolveTarget(part, target) }];
  });
}

function kindOf(type: string): string | null {
  const dialect = [transitionalOffice, strictOffice].find(({ relationships }) =>
    type.startsWith(`${relationships}/`)
  );
  return dialect === undefined ? null : type.slice(dialect.relationships.length + 1);
}

/** Name of the part that a target means: relative to the folder of its source, or absolute with a leading slash. */
export function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const path: string[] = [...folder];
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
