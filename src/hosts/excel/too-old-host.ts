import type { Outcome } from "../trouble";
import type { WorkbookHost } from "../workbook-host";
import { tooOld } from "./abilities";

/** The workbook in an Excel that cannot run the pane: it is asked nothing, and every call says so. */
export function tooOldHost(): WorkbookHost {
  const refuse = (): Promise<Outcome<never>> => Promise.resolve({ ok: false, trouble: tooOld });
  return {
    lacks: [tooOld],
    remembersAtOnce: false,
    readParts: refuse,
    watch: refuse,
    select: refuse,
    applyChanges: refuse,
    highlight: refuse,
    insertSheet: refuse,
    recall: refuse,
    remember: refuse,
    keepParcel: refuse,
    recallParcel: refuse,
    watchSelection: refuse,
  };
}
