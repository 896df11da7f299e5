import { clear, createStore, del, entries, keys, set } from "idb-keyval";
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

/** What was done, written with each change; the file that it was done to, which may be large, once. */
const works = createStore("khop-so", "drafts");
const sources = createStore("khop-so-sources", "sources");

/** Pages at a plain http address have none: then nobody can tell what other pages have open. */
const locks = (navigator as Partial<Navigator>).locks ?? null;

/** Every page that is open holds the lock of each of its files: what it works on is nobody's left-over. */
const lockOf = (id: string): string => `khop-so/draft/${id}`;

/** Keeps unsaved work in this browser; false where the browser keeps nothing. */
export async function keepDraft({ source, ...work }: Draft): Promise<boolean> {
  try {
    await Promise.all([set(work.id, work, works), keepSource(work.id, source)]);
    return true;
  } catch {
    return false; // no storage for pages, or none left
  }
}

async function keepSource(id: string, source: BookSource): Promise<void> {
  const known = await keys<string>(sources);
  if (!known.includes(id)) await set(id, source, sources);
}

export async function dropDraft(id: string): Promise<void> {
  try {
    await Promise.all([del(id, works), del(id, sources)]);
  } catch {
    // Where nothing can be kept there is nothing to drop.
  }
}

/** Unsaved work that the browser keeps. */
export interface KeptDrafts {
  /** Left behind when a page closed or broke, the newest first. */
  readonly left: readonly Draft[];
  /** Ids of what pages have open; one that is just being closed may be among them. */
  readonly open: readonly string[];
}

export async function keptDrafts(): Promise<KeptDrafts> {
  try {
    const drafts = await allDrafts();
    const { held = [] } = (await locks?.query()) ?? {};
    const taken = new Set(held.map(({ name }) => name));
    const isOpen = ({ id }: Draft): boolean => taken.has(lockOf(id));
    return {
      left: drafts
        .filter((draft) => !isOpen(draft))
        .sort((one, other) => other.at.localeCompare(one.at)),
      open: drafts.filter(isOpen).map(({ id }) => id),
    };
  } catch {
    return { left: [], open: [] };
  }
}

async function allDrafts(): Promise<readonly Draft[]> {
  const [done, files] = await Promise.all([
    entries<string, Omit<Draft, "source">>(works),
    entries<string, BookSource>(sources),
  ]);
  const sourceOf = new Map(files);
  return done.flatMap(([id, work]) => {
    const source = sourceOf.get(id);
    return source === undefined ? [] : [{ ...work, source }];
  });
}

/** Settles when no page has this work open any more, or when there is no need to wait. */
export async function untilLeft(id: string, signal: AbortSignal): Promise<void> {
  try {
    await locks?.request(lockOf(id), { mode: "shared", signal }, () => undefined);
  } catch {
    // Called off.
  }
}

/** Everything that is kept goes, that of other pages too. */
export async function dropAllDrafts(): Promise<void> {
  try {
    await Promise.all([clear(works), clear(sources)]);
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
  void locks?.request(lockOf(id), { signal: held.signal }, () => until).catch(() => undefined);
  return () => {
    letGo();
    held.abort();
  };
}
