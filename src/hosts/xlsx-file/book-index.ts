import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { refusals } from "./refusals";
import { scanXml } from "./scan-xml";
import type { Parts } from "./unpack-workbook";

/** Where the pieces of a workbook stand in its file. */
export interface BookIndex {
  /** All sheets in the order of their tabs, chart sheets and dialog sheets too. */
  readonly sheets: readonly SheetPlace[];
  readonly styles: string | null;
  readonly theme: string | null;
  readonly sharedStrings: string | null;
}

export interface SheetPlace {
  readonly path: string;
  /** False for chart sheets, dialog sheets and macro sheets. */
  readonly isWorksheet: boolean;
}

interface Relationship {
  readonly id: string;
  /** Last word of the type: "worksheet", "styles". */
  readonly kind: string;
  readonly target: string;
}

/** Follows the relationships from the package to the workbook and on to its parts (ECMA-376 Part 2, 9.3). */
export function indexBook(parts: Pick<Parts, "get">, name: string): Outcome<BookIndex> {
  const top = relationshipsOf(parts, "");
  if (top === null) return refusals.damagedPart(name, relationshipsPath(""));
  const book = top.find(({ kind }) => kind === "officeDocument")?.target;
  const part = book === undefined ? undefined : parts.get(book);
  if (book === undefined || part === undefined) return refusals.notAWorkbook(name);
  const listed = listSheets(part);
  if (listed === null) return refusals.damagedPart(name, book);
  if (listed.root !== "workbook") return refusals.notAWorkbook(name);
  const relationships = relationshipsOf(parts, book);
  if (relationships === null) return refusals.damagedPart(name, relationshipsPath(book));
  return placeSheets(listed.ids, relationships, { name, book });
}

function placeSheets(
  ids: readonly string[],
  relationships: readonly Relationship[],
  { name, book }: { readonly name: string; readonly book: string }
): Outcome<BookIndex> {
  const sheets: SheetPlace[] = [];
  for (const id of ids) {
    const found = relationships.find((relationship) => relationship.id === id);
    if (found === undefined) return refusals.damagedPart(name, relationshipsPath(book));
    sheets.push({ path: found.target, isWorksheet: found.kind === "worksheet" });
  }
  const targetOf = (sought: string): string | null =>
    relationships.find(({ kind }) => kind === sought)?.target ?? null;
  return succeed({
    sheets,
    styles: targetOf("styles"),
    theme: targetOf("theme"),
    sharedStrings: targetOf("sharedStrings"),
  });
}

/** Relationship ids of the sheets, and the root element, which tells a workbook from a document. */
function listSheets(part: Uint8Array): { root: string; ids: readonly string[] } | null {
  const ids: string[] = [];
  let root = "";
  const isWellFormed = scanXml(part, {
    open: (name, attributes) => {
      if (root === "") root = name;
      if (name === "sheet") ids.push(relationshipId(attributes));
    },
  });
  return isWellFormed ? { root, ids } : null;
}

/** `r:id`, whatever prefix the file gives to the namespace of relationships. */
const relationshipId = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";

function relationshipsOf(parts: Pick<Parts, "get">, owner: string): readonly Relationship[] | null {
  const part = parts.get(relationshipsPath(owner));
  if (part === undefined) return [];
  const relationships: Relationship[] = [];
  const isWellFormed = scanXml(part, {
    open: (name, { Id = "", Type = "", Target = "" }) => {
      if (name !== "Relationship") return;
      const kind = Type.slice(Type.lastIndexOf("/") + 1);
      relationships.push({ id: Id, kind, target: resolve(owner, Target) });
    },
  });
  return isWellFormed ? relationships : null;
}

const relationshipsPath = (owner: string): string => {
  const cut = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, cut)}_rels/${owner.slice(cut)}.rels`;
};

/** Path inside the package of a target that is absolute ("/xl/…") or relative to its owner's folder. */
function resolve(owner: string, target: string): string {
  const folder = target.startsWith("/") ? "" : owner.slice(0, owner.lastIndexOf("/") + 1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
