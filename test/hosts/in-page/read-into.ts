import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { applyPart } from "../../../src/core/sheet/snapshot-part";
import type { BookInPage } from "../../../src/hosts/in-page/book-in-page";
import { workbookInPage } from "../../../src/hosts/in-page/workbook-in-page";
import { valueOf } from "../../support/open-room";

/** Reads a workbook into the page, as the pane beside it does; gives what the pane got. */
export async function readInto(book: BookInPage): Promise<{ readonly snapshot: WorkbookSnapshot }> {
  let snapshot: WorkbookSnapshot | null = null;
  const outcome = await workbookInPage(book).readParts({
    onPart: (part) => {
      snapshot = applyPart(snapshot, part);
    },
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  valueOf(outcome);
  if (snapshot === null) throw new Error("No part came.");
  return { snapshot };
}
