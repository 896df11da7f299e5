import { elapse } from "./elapse";
import type { BatchAnswer, BatchRequest } from "./rich-batch";
import type { RichApiEngine } from "./rich-api-engine";
import { SyncLog } from "./sync-log";
import { batchIn, DELAY_FOR_CELL_EDIT, wacError } from "./wac-message";

export interface SyncDeskOptions {
  /** True while the person types in a cell. */
  readonly isEditing?: () => boolean;
  /** Milliseconds before every answer. */
  readonly latency?: number;
  /** Most bytes of one batch, and of one answer; 5 MB as Excel on the web has it. */
  readonly payloadLimit?: number;
  /** Around the work of every batch, so that the model can make one undo step of it. */
  readonly beginBatch?: () => void;
  readonly endBatch?: () => void;
}

interface PlannedRefusal {
  readonly code: number;
  /** Batches that still pass before it. */
  skip: number;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const POLL = 5;

/** Where batches are handed in: what can befall a batch as a whole, before and after the engine. */
export class SyncDesk {
  readonly log = new SyncLog();
  readonly #engine: RichApiEngine;
  readonly #options: SyncDeskOptions;
  #planned: PlannedRefusal[] = [];
  #isLost = false;
  /** Batches that wait until the person leaves the cell. */
  waiting = 0;
  latency: number;
  payloadLimit: number;

  constructor(engine: RichApiEngine, options: SyncDeskOptions) {
    this.#engine = engine;
    this.#options = options;
    this.latency = options.latency ?? 0;
    this.payloadLimit = options.payloadLimit ?? FIVE_MEGABYTES;
  }

  /** One batch is refused with Office's number (`wacError`), after `skip` batches that pass. */
  refuseNext(code: number, skip = 0): void {
    this.#planned.push({ code, skip });
  }

  /** From now on every batch is refused, those that wait too: the session with the document is gone until the page reloads. */
  loseSession(): void {
    this.#isLost = true;
  }

  async pause(): Promise<void> {
    if (this.latency > 0) await elapse(this.latency);
  }

  /** Answers the data of an `executeMethod` for RichApi. */
  async sync(data: unknown): Promise<object> {
    const { body, flags } = batchIn(data);
    const request = JSON.parse(body) as BatchRequest;
    if (isOfficesOwn(request)) return this.#pack(JSON.stringify(this.#engine.process(request)));
    await this.pause();
    const bytesIn = byteLength(body);
    const refusal = await this.#refusal(bytesIn, flags);
    if (refusal !== 0) {
      this.log.add({ request, answer: null, refusal, flags, bytesIn, bytesOut: 0 });
      return { Error: refusal };
    }
    const answer = this.#work(request);
    const text = JSON.stringify(answer);
    const bytesOut = byteLength(text);
    const isTooLarge = bytesOut > this.payloadLimit;
    const outcome = isTooLarge ? wacError.responseTooLarge : 0;
    this.log.add({ request, answer, refusal: outcome, flags, bytesIn, bytesOut });
    return isTooLarge ? { Error: outcome } : this.#pack(text);
  }

  #work(request: BatchRequest): BatchAnswer {
    this.#options.beginBatch?.();
    try {
      return this.#engine.process(request);
    } finally {
      this.#options.endBatch?.();
    }
  }

  /** Office's number of what is wrong before the batch is looked at, or 0. */
  async #refusal(bytes: number, flags: number): Promise<number> {
    const planned = this.#plannedRefusal();
    if (planned !== 0) return planned;
    if (this.#isLost) return wacError.sessionLost;
    if (bytes > this.payloadLimit) return wacError.requestTooLarge;
    if (this.#isEditing() && (flags & DELAY_FOR_CELL_EDIT) === 0) return wacError.cellEditMode;
    return await this.#untilCellIsLeft();
  }

  #plannedRefusal(): number {
    const [next] = this.#planned;
    if (next === undefined) return 0;
    next.skip -= 1;
    if (next.skip >= 0) return 0;
    this.#planned.shift();
    return next.code;
  }

  /** 0 once the cell is left; a session that is lost meanwhile ends the wait. */
  async #untilCellIsLeft(): Promise<number> {
    if (!this.#isEditing()) return 0;
    this.waiting += 1;
    while (this.#isEditing() && !this.#isLost) await elapse(POLL);
    this.waiting -= 1;
    return this.#isLost ? wacError.sessionLost : 0;
  }

  #isEditing(): boolean {
    return this.#options.isEditing?.() ?? false;
  }

  #pack(text: string): object {
    return { Data: [200, [], text] };
  }
}

/** office.js tells the host by itself that it has started. */
function isOfficesOwn({ ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).some(({ Name }) =>
    Name.startsWith("Microsoft.InternalService.")
  );
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
