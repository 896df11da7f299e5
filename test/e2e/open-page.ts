import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import { buildPage } from "./build-page";
import { launchChromium, openWindow, watch, type Watched } from "./launch-chromium";
import { dialoguesOverDisk } from "./page-disk";
import { serveFolder } from "./serve-folder";

/** A file as a person picks or drops it. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  /** True where the browser lets a page save into the files of the machine; else it downloads. */
  readonly savesInPlace?: boolean;
}

/** A page just opened, and what went wrong in it. */
export interface OpenedPage extends Watched {
  readonly page: Page;
  /** Another window of the same browser. */
  readonly openBeside: () => Promise<Page>;
}

export interface Desk {
  readonly open: (options?: PageOptions) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

/** The shipped page behind a plain web server, and a browser to open it in. */
export async function setUpDesk(): Promise<Desk> {
  const server = await serveFolder(buildPage());
  const browser = await launchChromium();
  return {
    open: (options) => openPage(browser, server.origin, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  browser: Browser,
  origin: string,
  { width = 1366, height = 768, scheme = "light", savesInPlace = false }: PageOptions = {}
): Promise<OpenedPage> {
  const page = await openWindow(browser, { width, height, scheme });
  await page.context().addInitScript(withoutServiceWorker);
  await page.context().addInitScript(savesInPlace ? dialoguesOverDisk : withoutFileAccess);
  const watched = watch(page, [`${origin}/`]);
  await visit(page, origin);
  return {
    page,
    ...watched,
    openBeside: async () => {
      const beside = await page.context().newPage();
      await visit(beside, origin);
      return beside;
    },
  };
}

async function visit(page: Page, origin: string): Promise<void> {
  // From now on no dialogue of the system opens; asked for only when it is due, that comes too late.
  page.on("filechooser", () => undefined);
  await page.goto(`${origin}/index.html`);
  await page.getByRole("heading", { name: "Khớp Số" }).waitFor();
}

/** Nothing is kept for work without a network: what a test opens once is not worth it. */
function withoutServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
}

/** As in a browser that lets no page write into files of the machine. */
function withoutFileAccess(): void {
  for (const name of ["showOpenFilePicker", "showSaveFilePicker"])
    Reflect.deleteProperty(window, name);
}

/** A sample that is shipped. */
export const sample = (name: string): PickedFile => ({
  name,
  bytes: readFileSync(path.resolve(__dirname, "../../samples", name)),
});

/** Picks a file through the button with this name. */
export function pickFile(page: Page, button: string, file: PickedFile): Promise<void> {
  return chooseFile(page, file, () => page.getByRole("button", { name: button }).click());
}

/** Picks a file in the system's dialogue that an action opens. */
async function chooseFile(
  page: Page,
  { name, bytes }: PickedFile,
  action: () => Promise<void>
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), action()]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

/** Lets files fall onto the page, all at once. */
export async function dropFiles(page: Page, ...files: readonly PickedFile[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("base64")]);
  const held = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const [name = "", base64 = ""] of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, sent);
  await page.dispatchEvent("body", "dragover", { dataTransfer: held });
  await page.dispatchEvent("body", "drop", { dataTransfer: held });
}

/** The file that an action makes the browser download. */
export async function downloadBy(page: Page, action: () => Promise<void>): Promise<PickedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  return keep(download);
}

async function keep(download: Download): Promise<PickedFile> {
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
