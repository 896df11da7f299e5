import { proxy, type ProxyMarked } from "comlink";
import { writeZip } from "../../hosts/opc/write-zip";
import { succeed, type Outcome } from "../../hosts/trouble";
import type { WorkbookRoom } from "../../hosts/workbook-room";
import { insertSheetInto } from "../../hosts/xlsx-file/insert-sheet";
import { newWorkbook } from "../../hosts/xlsx-file/new-workbook";
import { openXlsx } from "../../hosts/xlsx-file/open-xlsx";
import { readFile } from "../report/read-file";
import { nameOf, type BookSource } from "./book-source";

/** The inside of a workbook worker: opens one workbook and holds it. */
export interface BookOpener {
  /** Null where it is open. */
  readonly open: (source: BookSource) => Promise<Outcome<null>>;
  /** The workbook that is open. Throws when none is. */
  readonly room: () => WorkbookRoom & ProxyMarked;
}

export function makeBookOpener(): BookOpener {
  let room: WorkbookRoom | null = null;
  return {
    open: async (source) => {
      const bytes = await bytesOf(source);
      if (!bytes.ok) return bytes;
      const opened = await openXlsx(bytes.value, nameOf(source));
      if (!opened.ok) return opened;
      room = opened.value;
      return succeed(null);
    },
    room: () => {
      if (room === null) throw new Error("A workbook was asked for before one was opened.");
      return proxy(room);
    },
  };
}

async function bytesOf(source: BookSource): Promise<Outcome<Uint8Array>> {
  switch (source.kind) {
    case "file":
      return readFile(source.file);
    case "bytes":
      return succeed(source.bytes);
    case "blank":
      return blankBook(source.form, source.name);
  }
}

/** The forms as data are heavy: they come when a blank one is asked for. */
async function blankBook(id: string, name: string): Promise<Outcome<Uint8Array>> {
  const [{ layOutForm }, { forms }] = await Promise.all([
    import("../../core/forms/blanks/blank-form"),
    import("../../core/forms/index"),
  ]);
  const form = forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`No form has the id ${id}.`);
  const sheet = layOutForm(form, { unitName: null, period: null });
  const book = insertSheetInto(newWorkbook(), sheet, name);
  return book.ok ? succeed(writeZip(book.value.entries)) : book;
}
