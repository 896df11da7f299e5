import { readFileSync } from "node:fs";
import type { Browser, Download, Page } from "playwright-core";
import { buildPage } from "./build-page";
import { launchChromium, openWindow, watch, type Watched } from "./launch-chromium";
import { serveFolder } from "./serve-folder";

/** A file as a person picks or drops it. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PageOptions {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
}

/** A page just opened, and what went wrong in it. */
export interface OpenedPage extends Watched {
  readonly page: Page;
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
  { width = 360, scheme = "light" }: PageOptions = {}
): Promise<OpenedPage> {
  const page = await openWindow(browser, { width, height: 800, scheme });
  // From now on no dialogue of the system opens; asked for only when it is due, that comes too late.
  page.on("filechooser", () => undefined);
  const watched = watch(page, [`${origin}/`]);
  await page.goto(`${origin}/index.html`);
  await page.getByRole("heading", { name: "Khớp Số" }).waitFor();
  return { page, ...watched };
}

/** Picks a file through the button with this name. */
export function pickFile(page: Page, button: string, file: PickedFile): Promise<void> {
  return chooseFile(page, file, () => page.getByRole("button", { name: button }).click());
}

/** Picks a file in the system's dialogue that an action opens. */
export async function chooseFile(
  page: Page,
  { name, bytes }: PickedFile,
  action: () => Promise<void>
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), action()]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

/** Lets a file fall onto the page. */
export async function dropFile(page: Page, { name, bytes }: PickedFile): Promise<void> {
  const held = await page.evaluateHandle(
    ([content, label]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], label));
      return transfer;
    },
    [[...bytes], name] as const
  );
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
