import { clear, createStore, del, entries, set } from "idb-keyval";
import type { RoomCall } from "../../hosts/workbook-room";
import type { BookSource } from "./book-source";

/** Unsaved work as the browser keeps it: the file as it came, and what was done to it. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** ISO time of the last change. */
  readonly at: string;
  readonly source: BookSource;
  readonly handle: FileSystemFileHandle | null;
  readonly calls: readonly RoomCall[];
  readonly savedCalls: number;
  readonly report: DraftReport | null;
}

export interface DraftReport {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const store = createStore("khop-so", "drafts");

/** Every page that is open holds the lock of each of its files: what it works on is nobody's left-over. */
const lockOf = (id: string): string => `khop-so/draft/${id}`;

/** Keeps unsaved work in this browser; false where the browser keeps nothing. */
export async function keepDraft(draft: Draft): Promise<boolean> {
  try {
    await set(draft.id, draft, store);
    return true;
  } catch {
    return false; // no storage for pages, or none left
  }
}

export async function dropDraft(id: string): Promise<void> {
  try {
    await del(id, store);
  } catch {
    // Where nothing can be kept there is nothing to drop.
  }
}

/** Work that was left behind when a page closed or broke, the newest first; that of pages still open is left out. */
export async function leftDrafts(): Promise<readonly Draft[]> {
  try {
    const [all, { held = [] }] = await Promise.all([
      entries<string, Draft>(store),
      navigator.locks.query(),
    ]);
    const taken = new Set(held.map(({ name }) => name));
    return all
      .map(([, draft]) => draft)
      .filter(({ id }) => !taken.has(lockOf(id)))
      .sort((one, other) => other.at.localeCompare(one.at));
  } catch {
    return [];
  }
}

/** Everything that is kept goes, that of other pages too. */
export async function dropAllDrafts(): Promise<void> {
  try {
    await clear(store);
  } catch {
    // As above.
  }
}

/** Holds the lock of a file while this page has it open; gives what lets go of it. */
export function holdDraft(id: string): () => void {
  const held = new AbortController();
  let letGo = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks
    .request(lockOf(id), { signal: held.signal }, () => until)
    .catch(() => undefined);
  return () => {
    letGo();
    held.abort();
  };
}
