import type { DirectLink, DirectLinkState, DirectMessage } from "../direct-link";
import type { OpenChannel, Page } from "./channel";
import { broadcastChannel, storageChannel } from "./channel";
import type { Line } from "./line";
import { openLine } from "./line";
import { mailbox } from "./mailbox";
import type { Call, Side } from "./message-shape";
import { isDirectMessage } from "./message-shape";
import { OtherSide } from "./other-side";
import type { Schedule } from "./other-side";
import { drawNonce, ownPage, startTimer } from "./own-program";
import { watchers } from "../watchers";

/** Which side this pane is; the rest is what the program has, unless it is given. */
export interface DirectLinkSetting extends Partial<Page> {
  readonly side: Side;
  readonly channel?: OpenChannel;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** A name that nobody else draws. */
  readonly nonce?: () => string;
  readonly schedule?: Schedule;
}

/**
 * The link over what the programs of one origin may share: BroadcastChannel, or else the events of
 * their storage. Where there is neither, it is closed and every call is survived.
 */
export function directLink(setting: DirectLinkSetting): DirectLink {
  const { side, channel, storage, events, clock, nonce, schedule } = withDefaults(setting);
  const parcels = mailbox(storage, clock);
  const states = watchers<DirectLinkState>();
  const messages = watchers<DirectMessage>();
  let state: DirectLinkState = "closed";
  let line: Line | null = null;

  const onState = (next: DirectLinkState): void => {
    if (next === state) return;
    state = next;
    states.tell(next);
  };
  const other = new OtherSide({
    send: (signal) => line?.send(signal) ?? false,
    onState,
    clock,
    nonce,
    schedule,
  });
  const onCall = (call: Call): void => {
    other.hear(call);
    if (call.signal.kind === "message") messages.tell(call.signal.message);
  };
  const post = (message: DirectMessage): boolean => {
    if (!isDirectMessage(message)) return false;
    if (line?.send({ kind: "message", message }) !== true) return false;
    other.probeAfterSilence();
    return true;
  };
  const probe = (): void => {
    if (line !== null) other.probe();
  };

  parcels.left(); // takes away what has expired
  line = openLine({ side, channel, events, nonce, onCall });
  probe();
  return {
    watchState: (onNext) => {
      onNext(state);
      return states.watch(onNext);
    },
    probe,
    post,
    listen: messages.watch,
    leave: parcels.leave,
    leftParcels: parcels.left,
    clear: () => {
      parcels.clear();
      post({ kind: "cleared" });
    },
    close: () => {
      line?.close();
      line = null;
      other.close();
    },
  };
}

function withDefaults(setting: DirectLinkSetting): Required<DirectLinkSetting> {
  const page = { ...ownPage(), ...setting };
  return {
    channel: firstOf(broadcastChannel, storageChannel(page)),
    clock: Date.now,
    nonce: drawNonce,
    schedule: startTimer,
    ...page,
  };
}

/** The first of these channels that the program has. */
const firstOf =
  (...channels: readonly OpenChannel[]): OpenChannel =>
  (onData) => {
    for (const open of channels) {
      const channel = open(onData);
      if (channel !== null) return channel;
    }
    return null;
  };
