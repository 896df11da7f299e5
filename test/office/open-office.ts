import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { elapse } from "./elapse";
import { startHost, type HostedModel, type HostOptions } from "./start-host";
import type { SyncLog } from "./sync-log";
import type { SyncDesk } from "./sync-desk";
import type { WacHost } from "./wac-host";
import type { RichApiEngine } from "./rich-api-engine";

/** The real office.js, started, and the simulated host behind it. */
export interface OpenedOffice<Model> {
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly model: Model;
  readonly host: WacHost;
  readonly engine: RichApiEngine;
  /** Latency, refusals, payload limit, a lost session. */
  readonly desk: SyncDesk;
  /** Counts syncs and bytes. */
  readonly log: SyncLog;
  /** What went wrong in the page of the add-in outside any promise. */
  readonly complaints: readonly string[];
  /** Lets go of the page and takes the globals back. */
  readonly close: () => void;
}

export interface OpenedExcel<Model> extends OpenedOffice<Model> {
  readonly Excel: typeof Excel;
}

export interface OpenedWord<Model> extends OpenedOffice<Model> {
  readonly Word: typeof Word;
}

/** What a test says about the Excel that it wants. */
export type ExcelOptions<Model extends HostedModel> = Omit<HostOptions<Model>, "app" | "model"> & {
  /** The workbook: the object behind `context.workbook`. */
  readonly workbook: Model;
};

const ORIGIN = "https://localhost";
const BOOT_TIME = 30_000;
const script = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist/office.js");

/**
 * Excel with this workbook. `Office`, `Excel` and `OfficeExtension` become globals too, as an add-in page
 * has them, until `close`.
 */
export async function openExcel<Model extends HostedModel>({
  workbook,
  ...options
}: ExcelOptions<Model>): Promise<OpenedExcel<Model>> {
  const { window, ...opened } = await openOffice({ ...options, app: "Excel", model: workbook });
  return { ...opened, Excel: window["Excel"] as typeof Excel };
}

/** Word with this document, on the same terms. */
export async function openWord<Model extends HostedModel>(
  options: Omit<HostOptions<Model>, "app">
): Promise<OpenedWord<Model>> {
  const { window, ...opened } = await openOffice({ ...options, app: "Word" });
  return { ...opened, Word: window["Word"] as typeof Word };
}

async function openOffice<Model extends HostedModel>(
  options: HostOptions<Model>
): Promise<OpenedOffice<Model> & { readonly window: DOMWindow }> {
  const { host, engine } = startHost(options, `${ORIGIN}/office.html`);
  const complaints: string[] = [];
  const { window } = loadPage(host, complaints);
  await untilReady(window, complaints);
  const takeBack = lendGlobals(window);
  return {
    window,
    Office: window["Office"] as typeof Office,
    OfficeExtension: window["OfficeExtension"] as typeof OfficeExtension,
    model: options.model,
    host,
    engine,
    desk: host.desk,
    log: host.log,
    complaints,
    close: () => {
      // What still waits for a cell to be left would keep the test process alive.
      host.desk.loseSession();
      takeBack();
      window.close();
    },
  };
}

/** A page as Office shows it: in a frame whose parent is the host. */
function loadPage(host: WacHost, complaints: string[]): JSDOM {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => complaints.push(error.message));
  virtualConsole.on("error", (...words: unknown[]) => complaints.push(words.join(" ")));
  const html = `<!doctype html><head><script src="${pathToFileURL(script).href}"></script></head>`;
  return new JSDOM(html, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: "usable",
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => {
      // jsdom has no document.domain; office.js reads it to judge whether it trusts the page around it.
      Object.defineProperty(window.document, "domain", { value: "localhost" });
      window.name = host.frameName;
      const parent = {
        postMessage: (data: unknown) => setTimeout(() => void host.receive(data)),
      };
      Object.defineProperty(window, "parent", { value: parent, configurable: true });
      host.attach({
        post: (data) => {
          const event = new window.MessageEvent("message", { data, origin: ORIGIN });
          setTimeout(() => window.dispatchEvent(event));
        },
      });
    },
  });
}

async function untilReady(window: DOMWindow, complaints: readonly string[]): Promise<void> {
  const start = Date.now();
  const refuse = (): Error => new Error(`office.js did not start. ${complaints.join("; ")}`);
  while (window["Office"] === undefined) {
    if (Date.now() - start > BOOT_TIME) throw refuse();
    await elapse(5);
  }
  await new Promise<void>((resolve, reject) => {
    const alarm = setTimeout(() => {
      reject(refuse());
    }, BOOT_TIME);
    void (window["Office"] as typeof Office).onReady(() => {
      clearTimeout(alarm);
      resolve();
    });
  });
}

const lentNames = ["Office", "OfficeExtension", "Excel", "Word"] as const;

/** Code under test says `Excel.run` without importing it. Gives what undoes this. */
function lendGlobals(window: DOMWindow): () => void {
  const before = lentNames.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of lentNames) {
    const value: unknown = window[name];
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [index, name] of lentNames.entries()) {
      const descriptor = before[index];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
