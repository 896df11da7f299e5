import { isText, objectOf, oneOf } from "../../core/link/json-shape";
import { attempt } from "./attempt";

/** Carries texts to the other panes of this origin; nobody says whether one of them hears. */
export interface Channel {
  /** False where the program did not take the text. */
  send(text: string): boolean;
  close(): void;
}

/** Begins to listen; null where this program has no such channel. Anything may come in, of any origin of ours. */
export type OpenChannel = (onData: (data: unknown) => void) => Channel | null;

/** What a page offers for a channel over its storage. */
export interface Page {
  readonly storage: Storage | null;
  readonly events: EventTarget | null;
}

/** Name of the channel, and of the slot that stands in for it; its number is the version of the texts. */
const NAME = "khop-so/1";

export const broadcastChannel: OpenChannel = (onData) => {
  if (typeof BroadcastChannel === "undefined") return null;
  const channel = attempt(() => new BroadcastChannel(NAME), null);
  if (channel === null) return null;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    onData(data);
  };
  return {
    send: (text) =>
      attempt(() => {
        channel.postMessage(text);
        return true;
      }, false),
    close: () => {
      channel.close();
    },
  };
};

/**
 * The channel of a program that lacks BroadcastChannel: a slot is written and emptied at once, and
 * the other pages that share the storage are told what stood in it.
 */
export const storageChannel =
  ({ storage, events }: Page): OpenChannel =>
  (onData) => {
    if (storage === null || events === null) return null;
    const hear = (event: unknown): void => {
      if (isOurChange(event)) onData(event.newValue);
    };
    events.addEventListener("storage", hear);
    return {
      send: (text) =>
        attempt(() => {
          storage.setItem(NAME, text);
          storage.removeItem(NAME);
          return true;
        }, false),
      close: () => {
        events.removeEventListener("storage", hear);
      },
    };
  };

/** An event of the storage in which something was put into our slot. */
const isOurChange = objectOf<{ key: typeof NAME; newValue: string }>({
  key: oneOf(NAME),
  newValue: isText,
});
