import type { DirectLink, DirectLinkState, DirectMessage } from "../../../src/hosts/direct-link";
import type { OpenChannel } from "../../../src/hosts/same-machine/channel";
import { directLink } from "../../../src/hosts/same-machine/direct-link";
import type { Side } from "../../../src/hosts/same-machine/message-shape";

export interface Pane {
  readonly link: DirectLink;
  /** Every state that the pane was told, the first one included. */
  readonly states: DirectLinkState[];
  readonly heard: DirectMessage[];
  readonly state: () => DirectLinkState | undefined;
  /** What is dispatched on the pane's window. */
  readonly events: EventTarget;
}

/** One machine: panes that share a storage and a channel, and a time that passes when a test says so. */
export class FakeMachine {
  now = Date.parse("2025-10-02T08:00:00Z");
  storage: Storage | null = new FakeStorage();
  /** Milliseconds until a message arrives, or null when it is lost. */
  delay: (text: string) => number | null = () => 1;
  /** All that was sent. */
  readonly sent: string[] = [];
  private readonly ears = new Set<(data: unknown) => void>();
  private timers: { readonly at: number; readonly work: () => void }[] = [];
  private drawn = 0;

  open(side: Side): Pane {
    const events = new EventTarget();
    const { channel, schedule, nonce } = this;
    const clock = (): number => this.now;
    const { storage } = this;
    const link = directLink({ side, channel, storage, events, clock, nonce, schedule });
    const states: DirectLinkState[] = [];
    const heard: DirectMessage[] = [];
    link.watchState((state) => states.push(state));
    link.listen((message) => heard.push(message));
    return { link, states, heard, state: () => states.at(-1), events };
  }

  /** Lets time pass, with all that was to happen in it in the order of its times. */
  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (let next = this.nextBefore(end); next !== null; next = this.nextBefore(end)) {
      this.now = next.at;
      next.work();
    }
    this.now = end;
  }

  /** Puts something on the channel that none of our panes has sent. */
  shout(data: unknown): void {
    for (const ear of [...this.ears]) ear(data);
  }

  private readonly channel: OpenChannel = (onData) => {
    this.ears.add(onData);
    return {
      send: (text) => {
        this.sent.push(text);
        for (const ear of this.ears) if (ear !== onData) this.carry(text, ear);
        return true;
      },
      close: () => void this.ears.delete(onData),
    };
  };

  private carry(text: string, ear: (data: unknown) => void): void {
    const delay = this.delay(text);
    if (delay === null) return;
    this.schedule(() => {
      if (this.ears.has(ear)) ear(text);
    }, delay);
  }

  private readonly schedule = (work: () => void, milliseconds: number): (() => void) => {
    const timer = { at: this.now + milliseconds, work };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  };

  private readonly nonce = (): string => `n${(this.drawn += 1)}`;

  private nextBefore(end: number) {
    const [next] = [...this.timers].sort((one, other) => one.at - other.at);
    if (next === undefined || next.at > end) return null;
    this.timers = this.timers.filter((one) => one !== next);
    return next;
  }
}

/** A storage as browsers have one. `onWrite` is called with every change. */
export class FakeStorage implements Storage {
  constructor(
    private readonly onWrite: (key: string, value: string | null) => void = () => {},
    readonly kept = new Map<string, string>()
  ) {}

  get length(): number {
    return this.kept.size;
  }
  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
    this.onWrite(key, value);
  }
  removeItem(key: string): void {
    if (this.kept.delete(key)) this.onWrite(key, null);
  }
  clear(): void {
    this.kept.clear();
  }
}

/** A storage that a program keeps from its panes: whatever is asked, it throws. */
export const refusingStorage: Storage = new Proxy(new FakeStorage(), {
  get: () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  },
});
