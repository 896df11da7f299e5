import { useState } from "react";
import type { Outcome, Trouble } from "../../hosts/trouble";
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
  readonly bytes: () => Promise<Outcome<Uint8Array<ArrayBuffer>>>;
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
  const [news, setNews] = useState<SavingNews | null>(null);
  const save = async (isElsewhere: boolean): Promise<void> => {
    if (isSaving) return;
    setSaving(true);
    const { kind, revision } = file;
    const { name } = place;
    const bytes = await file.bytes();
    const handle = isElsewhere ? null : place.handle;
    const saved = bytes.ok ? await saveFile(bytes.value, { kind, name, handle }) : bytes;
    setSaving(false);
    if (!saved.ok) setNews({ kind: "trouble", trouble: saved.trouble });
    else if (saved.value.kind !== "cancelled") {
      const next = { ...place, ...placeOf(saved.value), revision };
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

/** The file that it went into is the one that it goes into from now on. */
const placeOf = (saved: Saved): Partial<Place> =>
  saved.kind === "saved"
    ? { handle: saved.handle, name: saved.handle.name, mayOverwrite: true }
    : {};
