import { expose, wrap } from "comlink";
import { BookInPage } from "../../../src/hosts/in-page/book-in-page";
import type { WorkbookRoom } from "../../../src/hosts/workbook-room";
import { roomOf } from "../../support/open-room";

/** A workbook that is open in the page, with the room behind it that a worker would hold. */
export interface BookInWorker {
  readonly book: BookInPage;
  readonly room: WorkbookRoom;
}

const channels: MessageChannel[] = [];

/** Opens a workbook as the page does, but for the second thread: calls and answers cross as messages, copied. */
export async function openBookInWorker(bytes: Uint8Array): Promise<BookInWorker> {
  const channel = new MessageChannel();
  channels.push(channel);
  const room = await roomOf(bytes);
  expose(room, channel.port1);
  return { book: new BookInPage(wrap<WorkbookRoom>(channel.port2), "so-lieu.xlsx"), room };
}

/** Lets the process end. */
export function closeWorkers(): void {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
}
