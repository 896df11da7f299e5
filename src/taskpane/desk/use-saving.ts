import { useRef, useState } from "react";
import { succeed, type Outcome, type Trouble } from "../../hosts/trouble";
import { saveFile, type FileKind, type Saved } from "./file-access";

/** An open file, as far as saving goes. */
export interface Savable {
  readonly kind: FileKind;
  readonly name: string;
  /** The file on the machine that it came from; null where there is none. */
  readonly handle: FileSystemFileHandle | null;
  /** Moves with every change. */
  readonly revision: number;
  /** What the file on the machine has; a new file has none: -1. */
  readonly savedRevision: number;
  readonly content: () => Promise<Outcome<SavedContent>>;
}

/** What is to be written, and which revision it is. */
export interface SavedContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly revision: number;
}

export interface SavingSeat {
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
  /** True until the person agreed that the file she opened is written over. */
  readonly asksFirst: boolean;
  /** Into the file on the machine, or, where `isElsewhere` or there is none, into one that she chooses. */
  readonly save: (isElsewhere: boolean) => Promise<void>;
  /** What became of it last; null before, and after it was put away. */
  readonly news: SavingNews | null;
  readonly dismissNews: () => void;
}

export type SavingNews =
  | { readonly kind: "saved" | "downloaded"; readonly name: string }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** Saves one open file. What is changed while it is being written counts as not saved. */
export function useSaving(file: Savable): SavingSeat {
  const [place, setPlace] = useState<Place>(() => ({
    ...{ name: file.name, handle: file.handle, revision: file.savedRevision },
    mayOverwrite: false,
  }));
  const [isSaving, setSaving] = useState(false);
  /** A double click is one. */
  const isUnderWay = useRef(false);
  const [news, setNews] = useState<SavingNews | null>(null);
  const save = async (isElsewhere: boolean): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSaving(true);
    const handle = isElsewhere ? null : place.handle;
    const saved = await write(file, { name: place.name, handle }).finally(() => {
      isUnderWay.current = false;
      setSaving(false);
    });
    if (!saved.ok) setNews({ kind: "trouble", trouble: saved.trouble });
    else if (saved.value.kind !== "cancelled") {
      const next = { ...place, ...placeOf(saved.value), revision: saved.value.revision };
      setPlace(next);
      setNews({ kind: saved.value.kind, name: next.name });
    }
  };
  return {
    name: place.name,
    isUnsaved: file.revision !== place.revision,
    isSaving,
    asksFirst: place.handle !== null && !place.mayOverwrite,
    save,
    news,
    dismissNews: () => {
      setNews(null);
    },
  };
}

interface Place {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  readonly revision: number;
  readonly mayOverwrite: boolean;
}

async function write(
  { kind, content }: Savable,
  { name, handle }: Pick<Place, "name" | "handle">
): Promise<Outcome<Saved & Pick<SavedContent, "revision">>> {
  const made = await content();
  if (!made.ok) return made;
  const { bytes, revision } = made.value;
  const saved = await saveFile(bytes, { kind, name, handle });
  return saved.ok ? succeed({ ...saved.value, revision }) : saved;
}

/** The file that it went into is the one that it goes into from now on. */
const placeOf = (saved: Saved): Partial<Place> =>
  saved.kind === "saved"
    ? { handle: saved.handle, name: saved.handle.name, mayOverwrite: true }
    : {};
