import { expose } from "comlink";
import type { Outcome } from "../../../src/hosts/trouble";
import { makeDocumentOpener } from "../../../src/taskpane/desk/document-opener";
import type { DocumentSource } from "../../../src/taskpane/desk/document-source";
import { openDocument } from "../../../src/taskpane/desk/open-document";
import { buildDocx, paragraph, run } from "../../support/build-docx";
import { proseOf } from "../../support/hand-edit";
import { refreshEntry, valueOf } from "../../support/refresh-document";
import { ownParcel } from "../link/parcels";

const Channel = MessageChannel;
const ports: MessagePort[] = [];
beforeAll(() => {
  // The library opens channels of its own: an end that nobody closes keeps the test alive.
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      ports.push(this.port1, this.port2);
    }
  };
});
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});
afterAll(() => {
  globalThis.MessageChannel = Channel;
});

/** A worker that runs in this thread: messages cross as copies, as between two threads. */
class NearWorker extends EventTarget {
  onerror: ((event: ErrorEvent) => void) | null = null;
  isTerminated = false;
  private readonly port: MessagePort;

  constructor(isDeaf: boolean) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    port1.onmessage = ({ data, ports: given }: MessageEvent<unknown>) => {
      this.dispatchEvent(new MessageEvent("message", { data, ports: [...given] }));
    };
    if (!isDeaf) expose(makeDocumentOpener(), port2);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.port.postMessage(message, transfer);
  }

  /** Nothing that it holds answers any more. */
  terminate(): void {
    this.isTerminated = true;
    for (const port of ports.splice(0)) port.close();
  }
}

function open(source: DocumentSource, isDeaf = false) {
  const worker = new NearWorker(isDeaf);
  const onStopped = jest.fn();
  const opening = openDocument(source, onStopped, () => worker as unknown as Worker);
  return { worker, onStopped, ...opening };
}

const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "" : outcome.trouble.code);
const bytesOf = (body: string): Uint8Array<ArrayBuffer> => new Uint8Array(buildDocx(body));
const source: DocumentSource = {
  kind: "bytes",
  name: "bao-cao.docx",
  bytes: bytesOf(paragraph(run("Lời riêng."))),
};
const insertion = { ...refreshEntry, action: "insert" as const };

describe("a report that is opened in a worker", () => {
  test("is the bytes that were given, and is changed there", async () => {
    const document = valueOf(await open(source).opened);
    expect(document.name).toBe("bao-cao.docx");
    document.putCursor({ paragraph: 0, offset: 0 });
    expect(valueOf(await document.insertAtCursor(ownParcel(), insertion))).toEqual([
      "tthc",
      "staff",
    ]);
    expect(proseOf(document.bytes)).toEqual([
      "Lời riêng.",
      "Trong kỳ tiếp nhận 4.166 hồ sơ, giải quyết 3.964 hồ sơ.",
      "Toàn phường có 52 đồng chí.",
    ]);
    expect(valueOf(await document.listMarks()).manifest?.written.size).toBe(3);
  });

  test("may be a new one, which holds the passages and has nothing to take back", async () => {
    const made: DocumentSource = { kind: "new", name: "Báo cáo.docx", parcel: ownParcel() };
    const document = valueOf(await open(made).opened);
    expect(proseOf(document.bytes)).toContain("Toàn phường có 52 đồng chí.");
    expect([document.revision, document.canUndo]).toEqual([0, false]);
    const { marks, manifest } = valueOf(await document.listMarks());
    expect(marks).toHaveLength(3);
    expect(manifest?.trail).toMatchObject([{ action: "insert", updated: 3 }]);
  });

  test("may come from a file, and is refused with a reason where it is no document", async () => {
    const file = (bytes: Uint8Array<ArrayBuffer>): DocumentSource => ({
      kind: "file",
      file: new File([bytes], "x.docx"),
    });
    const good = valueOf(await open(file(bytesOf("<w:p/>"))).opened);
    expect(good.name).toBe("x.docx");
    expect(codeOf(await open(file(new Uint8Array([1, 2, 3]))).opened)).toBe("not-a-zip");
  });

  test("is a trouble where the worker breaks off before it is open", async () => {
    const { worker, onStopped, opened } = open(source, true);
    worker.onerror?.(new Event("error") as ErrorEvent);
    expect(codeOf(await opened)).toBe("stopped");
    expect(onStopped).toHaveBeenCalledTimes(1);
    expect(worker.isTerminated).toBe(true);
  });

  test("gives that trouble for the call that waits when the worker breaks off later", async () => {
    const { worker, opened } = open(source);
    const document = valueOf(await opened);
    const waiting = document.insertPassages(ownParcel(), insertion);
    worker.onerror?.(new Event("error") as ErrorEvent);
    expect(codeOf(await waiting)).toBe("stopped");
    expect(codeOf(await document.listMarks())).toBe("stopped");
  });

  test("is given up by closing it", async () => {
    const { worker, onStopped, opened, close } = open(source, true);
    close();
    expect(codeOf(await opened)).toBe("closed");
    expect(worker.isTerminated).toBe(true);
    expect(onStopped).not.toHaveBeenCalled();
  });
});
