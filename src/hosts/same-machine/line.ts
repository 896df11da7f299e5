import type { Channel, OpenChannel } from "./channel";
import type { Call, Side, Signal } from "./message-shape";
import { openCall, packCall } from "./message-shape";

/** The channel as one pane uses it: under a name, and deaf to its own side. */
export interface Line {
  /** False where nothing can be sent. */
  send(signal: Signal): boolean;
  /** Says goodbye and hangs up. */
  close(): void;
}

export interface LineSetting {
  readonly side: Side;
  readonly channel: OpenChannel;
  /** Where the page says `pagehide`; null where there is no page. */
  readonly events: EventTarget | null;
  readonly nonce: () => string;
  /** Called with what the other side says, well formed. */
  readonly onCall: (call: Call) => void;
}

/** Opens a line; null where the program has no channel. */
export function openLine({ side, channel, events, nonce, onCall }: LineSetting): Line | null {
  let open: Channel | null = channel((data) => {
    const call = openCall(data);
    if (call !== null && call.side !== side) onCall(call);
  });
  if (open === null) return null;
  let from = nonce();
  const send = (signal: Signal): boolean => open?.send(packCall({ side, from, signal })) ?? false;
  const sayGoodbye = (): void => {
    send({ kind: "goodbye" });
    // Who said goodbye is not heard again. A page that the person goes back to speaks under a new name.
    from = nonce();
  };
  events?.addEventListener("pagehide", sayGoodbye);
  return {
    send,
    close: () => {
      sayGoodbye();
      events?.removeEventListener("pagehide", sayGoodbye);
      open?.close();
      open = null;
    },
  };
}
