import { contentTypes } from "../../opc/office-names";
import type { Part } from "../../opc/package-parts";
import { findPart } from "../../opc/package-parts";
import type { XmlElement } from "../../opc/parse-xml";
import { attribute } from "../../opc/parse-xml";
import { writePartText } from "../../opc/part-text";
import type { ZipEntry } from "../../opc/read-zip";
import { relationshipsName, resolveTarget } from "../../opc/relationships";
import { applySplices } from "../../opc/splice";

/** Changes that take a part out of a package, with the tie of its owner to it and its content type. */
export function removePart(
  entries: readonly ZipEntry[],
  { part, owner }: { readonly part: string; readonly owner: string }
): [string, Uint8Array | null][] {
  const isSought = (name: string): boolean => name.toLowerCase() === part.toLowerCase();
  const ties = without(findPart(entries, relationshipsName(owner)), (tie) =>
    isSought(resolveTarget(owner, attribute(tie, "Target") ?? ""))
  );
  const types = without(
    findPart(entries, "[Content_Types].xml"),
    (type) =>
      type.uri === contentTypes && isSought((attribute(type, "PartName") ?? "").replace(/^\//, ""))
  );
  return [[part, null], ...ties, ...types];
}

/** A list part without the children that are sought; no change where it has none. */
function without(
  list: Part | null,
  isSought: (child: XmlElement) => boolean
): [string, Uint8Array][] {
  const found = list?.root.children.filter(isSought) ?? [];
  if (list === null || found.length === 0) return [];
  const splices = found.map(({ start, end }) => ({ start, end, text: "" }));
  const text = applySplices(list.source.text, splices);
  return [[list.name, writePartText({ ...list.source, text })]];
}
