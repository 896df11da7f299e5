import type { DirectLinkState } from "../direct-link";
import type { Call, Signal } from "./message-shape";

/** How long a probe waits for its echo, in milliseconds. */
const PATIENCE = 3000;
/** After so many milliseconds without a word, what is sent is accompanied by a probe. */
const SILENCE = 10_000;

/** Does work after so many milliseconds, unless what it returns is called before. */
export type Schedule = (work: () => void, milliseconds: number) => () => void;

export interface Means {
  /** False where nothing can be sent at all. */
  readonly send: (signal: Signal) => boolean;
  readonly onState: (state: DirectLinkState) => void;
  readonly clock: () => number;
  readonly nonce: () => string;
  readonly schedule: Schedule;
}

interface Probe {
  /** Its nonces: one for each time that the pane asked. */
  readonly nonces: Set<string>;
  readonly answered: Set<string>;
  /** Words of panes for which it was repeated: they may have opened after it was sent. */
  readonly repeatedFor: Set<string>;
  readonly cancel: () => void;
}

/**
 * Knows the panes of the other side by their names: one is there from the echo of a nonce of ours
 * until it says goodbye or leaves a later probe unanswered. Whoever speaks and is not known is probed:
 * so both sides find each other in whichever order they open, and after a message was lost.
 */
export class OtherSide {
  private known: ReadonlySet<string> = new Set();
  private readonly gone = new Set<string>();
  private probing: Probe | null = null;
  private heardAt = -Infinity;

  constructor(private readonly means: Means) {}

  /** Asks; a state that is open stays so until the silence has lasted. Asking again does not make the wait longer. */
  probe(): void {
    const nonce = this.means.nonce();
    const probing = this.probing ?? this.begin();
    probing.nonces.add(nonce);
    this.ask(probing, nonce);
  }

  /** Asks, unless the other side has just been heard. */
  probeAfterSilence(): void {
    if (this.probing === null && this.means.clock() - this.heardAt > SILENCE) this.probe();
  }

  /** Takes what a pane of the other side says, and answers its probe. */
  hear({ from, signal }: Pick<Call, "from" | "signal">): void {
    // A goodbye may overtake what its speaker said before.
    if (this.gone.has(from)) return;
    this.heardAt = this.means.clock();
    if (signal.kind === "goodbye") {
      this.part(from);
      return;
    }
    if (signal.kind === "probe") this.means.send({ kind: "echo", nonce: signal.nonce });
    if (signal.kind === "echo" && this.probing?.nonces.has(signal.nonce) === true) this.meet(from);
    if (!this.known.has(from)) this.probeFor(from, signal);
  }

  close(): void {
    this.probing?.cancel();
    this.conclude(new Set());
  }

  /**
   * Once for each probe of a pane, and once for all else that it says: where echoes are lost, two
   * panes would ask each other without end.
   */
  private probeFor(from: string, signal: Signal): void {
    const word = signal.kind === "probe" ? `${from} ${signal.nonce}` : from;
    const probing = this.probing ?? this.begin();
    if (probing.repeatedFor.has(word)) return;
    probing.repeatedFor.add(word);
    const [nonce = this.means.nonce()] = probing.nonces;
    probing.nonces.add(nonce);
    this.ask(probing, nonce);
  }

  private ask(probing: Probe, nonce: string): void {
    if (this.means.send({ kind: "probe", nonce })) return;
    probing.cancel();
    this.conclude(new Set());
  }

  private begin(): Probe {
    const answered = new Set<string>();
    const cancel = this.means.schedule(() => {
      this.conclude(answered);
    }, PATIENCE);
    this.probing = { nonces: new Set(), answered, repeatedFor: new Set(), cancel };
    this.tell();
    return this.probing;
  }

  private conclude(answered: ReadonlySet<string>): void {
    this.probing = null;
    this.known = answered;
    this.tell();
  }

  private meet(from: string): void {
    this.probing?.answered.add(from);
    this.known = new Set([...this.known, from]);
    this.tell();
  }

  private part(from: string): void {
    this.gone.add(from);
    this.probing?.answered.delete(from);
    if (!this.known.has(from)) return;
    this.known = new Set([...this.known].filter((one) => one !== from));
    // Whoever else is there has answered too: no need to wait for the end of a probe.
    if (this.known.size === 0) this.means.onState("closed");
  }

  private tell(): void {
    if (this.known.size > 0) this.means.onState("open");
    else this.means.onState(this.probing === null ? "closed" : "unsure");
  }
}
