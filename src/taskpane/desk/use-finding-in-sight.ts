import { useEffect } from "react";
import type { CellAddress } from "../../core/sheet/address";
import type { BookInPage } from "../../hosts/in-page/book-in-page";
import { showFindingAt } from "../check/show-finding-at";
import type { ReportDigest } from "../report/report-digest";

/** Keeps the finding about the cell that the person selects in sight, in the list beside the sheet. */
export function useFindingInSight(book: BookInPage, digest: ReportDigest | null): void {
  useEffect(() => {
    if (digest === null) return undefined;
    return book.watchSelection((cell: CellAddress) => {
      showFindingAt(digest.findings, cell);
    });
  }, [book, digest]);
}
