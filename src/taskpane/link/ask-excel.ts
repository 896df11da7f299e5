import type { CellAddress } from "../../core/sheet/address";
import type { DirectLink } from "../../hosts/direct-link";
import { succeed, type Outcome } from "../../hosts/trouble";
import { linkTroubles } from "./link-troubles";

/** In milliseconds; a pane that is there answers within one or two. */
const PATIENCE = 3000;

export interface CellQuestion {
  readonly workbookId: string;
  readonly address: CellAddress;
}

/** Asks Excel to show a cell, and waits for its word that it did. */
export function askExcel(
  link: Pick<DirectLink, "post" | "listen">,
  { workbookId, address }: CellQuestion
): Promise<Outcome<null>> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<null>): void => {
      clearTimeout(timer);
      stopListening();
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      end(linkTroubles.excelSilent);
    }, PATIENCE);
    const stopListening = link.listen((message) => {
      if (message.kind !== "cell-shown" || message.workbookId !== workbookId) return;
      end(message.isShown ? succeed(null) : linkTroubles.cellNotShown);
    });
    if (!link.post({ kind: "show-cell", workbookId, address })) end(linkTroubles.excelSilent);
  });
}
