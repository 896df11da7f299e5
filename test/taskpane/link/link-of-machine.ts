import type { Parcel } from "../../../src/core/link/parcel";
import type {
  DirectLink,
  DirectLinkState,
  DirectMessage,
  LeftParcel,
} from "../../../src/hosts/direct-link";
import { parcelCode } from "../../../src/hosts/parcel-code";

/** The Word pane's end of a direct link, and what the test does at the other. */
export interface LinkOfMachine {
  readonly link: DirectLink;
  /** What the pane said, oldest first. */
  readonly said: DirectMessage[];
  readonly says: (message: DirectMessage) => void;
  readonly becomes: (state: DirectLinkState) => void;
  /** Excel publishes: a message, and a parcel that stays. */
  readonly publishes: (parcel: Parcel) => void;
}

export function linkOfMachine(...left: readonly Parcel[]): LinkOfMachine {
  const states = new Set<(state: DirectLinkState) => void>();
  const ears = new Set<(message: DirectMessage) => void>();
  const said: DirectMessage[] = [];
  let state: DirectLinkState = "closed";
  let parcels: readonly LeftParcel[] = left.map(leave);
  const says = (message: DirectMessage): void => {
    ears.forEach((hear) => {
      hear(message);
    });
  };
  return {
    said,
    says,
    becomes: (next) => {
      state = next;
      states.forEach((tell) => {
        tell(next);
      });
    },
    publishes: (parcel) => {
      const fresh = leave(parcel);
      parcels = [fresh, ...parcels.filter(({ workbookId }) => workbookId !== fresh.workbookId)];
      says({ kind: "parcel", parcel: fresh });
    },
    link: {
      watchState: (onState) => {
        onState(state);
        states.add(onState);
        return () => states.delete(onState);
      },
      probe: () => undefined,
      post: (message) => {
        said.push(message);
        return state === "open";
      },
      listen: (onMessage) => {
        ears.add(onMessage);
        return () => ears.delete(onMessage);
      },
      leave: () => false,
      leftParcels: () => parcels,
      clear: () => {
        parcels = [];
      },
      close: () => undefined,
    },
  };
}

function leave(parcel: Parcel): LeftParcel {
  const { workbook, workbookId, madeAt } = parcel;
  if (workbookId === null) throw new Error("Excel publishes only from a workbook that has an id.");
  return { workbookId, workbook, leftAt: madeAt, packed: parcelCode(parcel) };
}
