import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { SnapshotPart } from "../../../src/core/sheet/snapshot-part";
import { applyPart } from "../../../src/core/sheet/snapshot-part";
import type { BookInPage } from "../../../src/hosts/in-page/book-in-page";
import { workbookInPage } from "../../../src/hosts/in-page/workbook-in-page";
import { valueOf } from "../../support/open-room";

/** Reads a workbook into the page, as the pane beside it does; gives what the pane got. */
export async function readInto(book: BookInPage): Promise<WorkbookSnapshot> {
  const parts: SnapshotPart[] = [];
  const outcome = await workbookInPage(book).readParts({
    onPart: (part) => parts.push(part),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  valueOf(outcome);
  const snapshot = parts.reduce<WorkbookSnapshot | null>(applyPart, null);
  if (snapshot === null) throw new Error("No part came.");
  return snapshot;
}
