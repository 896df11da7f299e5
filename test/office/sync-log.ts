import { actionType, type BatchAnswer, type BatchError, type BatchRequest } from "./rich-batch";

/** One `context.sync()` as it went over the wire. */
export interface SyncRecord {
  readonly request: BatchRequest;
  /** Null when the host refused the batch as a whole. */
  readonly answer: BatchAnswer | null;
  /** Office's number of the refusal, 0 for none. */
  readonly refusal: number;
  readonly flags: number;
  /** UTF-8 bytes of the batch and of its answer. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/**
 * Counts what the add-in costs. The batches of office.js' own start are not in it; those by which it lets
 * go of ranges after an `Excel.run` has ended, at a time of its choosing, are counted apart.
 */
export class SyncLog {
  #records: SyncRecord[] = [];
  /** Batches that only gave references back. */
  cleanUps = 0;

  get batches(): readonly SyncRecord[] {
    return this.#records;
  }

  get syncs(): number {
    return this.#records.length;
  }

  get bytesIn(): number {
    return this.#records.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }

  get bytesOut(): number {
    return this.#records.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }

  /** The errors that were answered inside batches, in order: what to look at when an add-in says it failed. */
  get errors(): readonly BatchError[] {
    return this.#records.flatMap(({ answer }) => answer?.Error ?? []);
  }

  add(record: SyncRecord): void {
    if (isCleanUp(record.request)) this.cleanUps += 1;
    else this.#records.push(record);
  }

  /** Starts counting anew. */
  reset(): void {
    this.#records = [];
    this.cleanUps = 0;
  }
}

function isCleanUp({ Actions }: BatchRequest): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}
