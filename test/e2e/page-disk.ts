import type { Page } from "playwright-core";
import type { PickedFile } from "./open-page";

/** The files of a machine whose browser lets a page save into them, and its person at the dialogues. */
export interface PageDisk {
  readonly put: (file: PickedFile) => Promise<void>;
  readonly read: (name: string) => Promise<Uint8Array>;
  readonly names: () => Promise<readonly string[]>;
  /** What is picked in every dialogue from now on, for opening or saving; null closes it. */
  readonly choose: (name: string | null) => Promise<void>;
  /** Whether the browser lets the page write. */
  readonly allow: (isAllowed: boolean) => Promise<void>;
}

interface DiskWindow {
  chosenFile?: string | null;
  isWritingRefused?: boolean;
}

/** To run before the page: the system's dialogues, over files that the browser keeps for this page. */
export function dialoguesOverDisk(): void {
  const here = window as Window & DiskWindow;
  const pick = async (create: boolean): Promise<FileSystemFileHandle> => {
    const name = here.chosenFile ?? null;
    if (name === null) throw new DOMException("The person closed the dialogue.", "AbortError");
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle(name, { create });
  };
  const write = Object.getOwnPropertyDescriptor(FileSystemFileHandle.prototype, "createWritable")
    ?.value as FileSystemFileHandle["createWritable"];
  Object.assign(FileSystemFileHandle.prototype, {
    createWritable(this: FileSystemFileHandle, options?: FileSystemCreateWritableOptions) {
      if (here.isWritingRefused === true)
        return Promise.reject(new DOMException("Not allowed.", "NotAllowedError"));
      return write.call(this, options);
    },
  });
  Object.assign(window, {
    showOpenFilePicker: async () => [await pick(false)],
    showSaveFilePicker: () => pick(true),
  });
}

/** The disk of the browser in which this page is open; what is chosen and allowed lasts until it is left. */
export function diskOf(page: Page): PageDisk {
  return {
    put: ({ name, bytes }) =>
      page.evaluate(
        async ([file, base64]) => {
          const folder = await navigator.storage.getDirectory();
          const handle = await folder.getFileHandle(file, { create: true });
          const writable = await handle.createWritable();
          await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
          await writable.close();
        },
        [name, Buffer.from(bytes).toString("base64")] as const
      ),
    read: async (name) => {
      const numbers = await page.evaluate(async (file) => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle(file);
        return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
      }, name);
      return Uint8Array.from(numbers);
    },
    names: () =>
      page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        const names: string[] = [];
        for await (const name of folder.keys()) names.push(name);
        return names.sort();
      }),
    choose: (name) =>
      page.evaluate((chosen) => {
        (window as Window & DiskWindow).chosenFile = chosen;
      }, name),
    allow: (isAllowed) =>
      page.evaluate((allowed) => {
        (window as Window & DiskWindow).isWritingRefused = !allowed;
      }, isAllowed),
  };
}
