import type { DirectLink, DirectMessage, LeftParcel } from "../direct-link";
import type { Watchers } from "../watchers";
import { watchers } from "../watchers";

const DAY = 24 * 60 * 60 * 1000;

/** The two ends of a link within one page. */
export interface LinkInPage {
  readonly workbook: DirectLink;
  readonly document: DirectLink;
}

/**
 * The direct link between workbooks and a report that are open in the same page: always open, and
 * nothing of it leaves the page's memory. What a document holds is not told to the workbooks: they
 * would write it down in themselves, and nothing goes into a person's workbook because a report lies
 * beside it. `clock` gives milliseconds since 1970.
 */
export function linkInPage(clock: () => number = Date.now): LinkInPage {
  const toWorkbook = watchers<DirectMessage>();
  const toDocument = watchers<DirectMessage>();
  const left = new Map<string, LeftParcel>();
  const isFresh = ({ leftAt }: LeftParcel): boolean => Math.abs(clock() - Date.parse(leftAt)) < DAY;
  const leftParcels = (): readonly LeftParcel[] =>
    [...left.values()].filter(isFresh).sort(newestFirst);
  const end = (heard: Watchers<DirectMessage>, other: Watchers<DirectMessage>): DirectLink => {
    let isClosed = false;
    const post = (message: DirectMessage): boolean => {
      if (isClosed) return false;
      // As between two panes: nobody hears it before the speaker is done.
      if (message.kind !== "document")
        queueMicrotask(() => {
          other.tell(message);
        });
      return true;
    };
    return {
      watchState: (onState) => {
        onState(isClosed ? "closed" : "open");
        return () => undefined;
      },
      probe: () => undefined,
      post,
      listen: (onMessage) =>
        heard.watch((message) => {
          if (!isClosed) onMessage(message);
        }),
      leave: (parcel) => {
        left.set(parcel.workbookId, parcel);
        return true;
      },
      leftParcels,
      clear: () => {
        left.clear();
        post({ kind: "cleared" });
      },
      close: () => {
        isClosed = true;
      },
    };
  };
  return { workbook: end(toWorkbook, toDocument), document: end(toDocument, toWorkbook) };
}

const newestFirst = (one: LeftParcel, other: LeftParcel): number =>
  Date.parse(other.leftAt) - Date.parse(one.leftAt);
