import { fileOpen, fileSave } from "browser-fs-access";
import type { Bilingual, Language } from "../../core/figures/bilingual";
import { fail, succeed, type Outcome } from "../../hosts/trouble";

/** A file that the person picked or dropped; the handle is there where the browser lets a page save into it. */
export interface PickedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

/** What kind of file is meant. */
export type FileKind = "workbook" | "report";

const kinds: Readonly<
  Record<FileKind, { readonly ending: string; readonly type: string; readonly said: Bilingual }>
> = {
  workbook: {
    ending: ".xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    said: { vi: "Sổ tính Excel", en: "Excel workbook" },
  },
  report: {
    ending: ".docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    said: { vi: "Văn bản Word", en: "Word document" },
  },
};

/** The files that the person picks in the system's dialogue; none where she closes it. */
export async function pickFiles(
  kind: FileKind,
  language: Language
): Promise<readonly PickedFile[]> {
  const { ending, type, said } = kinds[kind];
  const options = { description: said[language], mimeTypes: [type], extensions: [ending] };
  try {
    const files = await fileOpen({ ...options, multiple: true, id: "khop-so" });
    return files.map((file) => ({ file, handle: file.handle ?? null }));
  } catch (error) {
    if (isAbort(error)) return [];
    throw error;
  }
}

/** The files that were dropped, with their handles where the browser has such. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  // Asked for at once: when the event is over, the items are gone.
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  return Promise.all(
    items.flatMap((item) => {
      const file = item.getAsFile();
      return file === null ? [] : [handleOf(item).then((handle) => ({ file, handle }))];
    })
  );
}

interface HandedItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

async function handleOf(item: DataTransferItem & HandedItem): Promise<FileSystemFileHandle | null> {
  if (item.getAsFileSystemHandle === undefined) return null;
  try {
    const handle = await item.getAsFileSystemHandle();
    return handle instanceof FileSystemFileHandle ? handle : null;
  } catch {
    return null; // a folder of the system, or one that the browser keeps shut
  }
}

/** What became of saving: the file it went into, a download, or nothing, for the person closed the dialogue. */
export type Saved =
  | { readonly kind: "saved"; readonly handle: FileSystemFileHandle }
  | { readonly kind: "downloaded" }
  | { readonly kind: "cancelled" };

interface SavingOptions {
  readonly kind: FileKind;
  readonly name: string;
  /** The file to write over; null asks for a place, or downloads where the browser knows no other way. */
  readonly handle: FileSystemFileHandle | null;
}

/** Writes the whole file or nothing: browsers write into a copy and swap it in at the end. */
export async function saveFile(
  bytes: Uint8Array<ArrayBuffer>,
  { kind, name, handle }: SavingOptions
): Promise<Outcome<Saved>> {
  const { ending, type } = kinds[kind];
  try {
    const written = await fileSave(
      new Blob([bytes], { type }),
      { fileName: name, extensions: [ending], mimeTypes: [type], id: "khop-so" },
      handle,
      true
    );
    return succeed(written === null ? { kind: "downloaded" } : { kind: "saved", handle: written });
  } catch (error) {
    return isAbort(error) ? succeed({ kind: "cancelled" }) : couldNotSave(name);
  }
}

/** The person closed the system's dialogue, or said no to the browser. */
const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "AbortError";

const couldNotSave = (name: string): Outcome<never> =>
  fail(
    "cannot-save",
    `Chưa lưu được “${name}”: tệp có thể đang mở ở chương trình khác, đã bị dời đi, hoặc trình duyệt không được phép ghi. Tệp trên máy giữ nguyên. Xin đóng tệp ở chương trình kia rồi lưu lại, hoặc lưu thành tệp khác.`,
    `“${name}” was not saved: it may be open in another program, have been moved, or the browser may not write it. The file on the machine is as it was. Please close it there and save again, or save as another file.`
  );
