import type { SnapshotPart } from "../../core/sheet/snapshot-part";
import type { Trouble } from "../../hosts/trouble";
import { isOverwritten } from "./is-overwritten";
import type { LiveStep, Writing } from "./live-workbook";
import { rereads } from "./reading-steps";

/** Begins to write; while something is written, another wish is passed over: a double click is one. */
export const writes =
  (writing: Writing): LiveStep =>
  (live) =>
    live.writing === null ? { ...live, writing, trouble: null } : live;

/** Takes the last repair back. */
export const undoes: LiveStep = (live) =>
  live.repaired === null ? live : writes({ kind: "undo", repair: live.repaired })(live);

/** The writing ended; what it changed comes back from the host as a change, or by reading again. */
export const wasWritten =
  (trouble: Trouble | null): LiveStep =>
  (live) => {
    const { writing } = live;
    if (writing === null) return live;
    if (trouble !== null) return { ...live, writing: null, trouble };
    const repaired = writing.kind === "repair" ? writing.repair : null;
    const done = { ...live, writing: null, repaired };
    return live.unwatched === null ? done : rereads(done);
  };

/** Cells changed: a repair that Ctrl+Z or another hand undid is no longer offered to be taken back. */
export const wasOverwritten =
  (parts: readonly SnapshotPart[]): LiveStep =>
  (live) =>
    live.repaired !== null && isOverwritten(live.repaired, parts)
      ? { ...live, repaired: null }
      : live;

/** A gesture that writes nothing ended, well or with a trouble. */
export const gestureEnded =
  (trouble: Trouble | null): LiveStep =>
  (live) => ({ ...live, trouble });

export const dismissesTrouble: LiveStep = gestureEnded(null);

/** The repair stays; the offer to take it back goes. */
export const dismissesRepair: LiveStep = (live) => ({ ...live, repaired: null });

export const highlights =
  (isHighlighted: boolean): LiveStep =>
  (live) => ({ ...live, isHighlighted, trouble: null });

export const couldNotHighlight =
  (trouble: Trouble): LiveStep =>
  (live) => ({ ...live, isHighlighted: false, trouble });
