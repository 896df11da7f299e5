import { readFileSync } from "node:fs";
import { chromium as playwright, type Browser, type Download, type Page } from "playwright-core";
import { chromium } from "../support/programs";
import { buildPage } from "./build-page";
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
export interface OpenedPage {
  readonly page: Page;
  /** Errors, warnings and breaches of the Content-Security-Policy. */
  readonly complaints: readonly string[];
  /** Requests to any other place than the page's own. */
  readonly foreign: readonly string[];
}

export interface Desk {
  readonly open: (options?: PageOptions) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The shipped page behind a plain web server, and a browser to open it in. */
export async function setUpDesk(): Promise<Desk> {
  const server = await serveFolder(buildPage());
  const browser = await playwright.launch({ executablePath: chromium ?? "", args: switches });
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
  // An English browser, as on many office machines: the page is Vietnamese all the same.
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    locale: "en-US",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  // From now on no dialogue of the system opens; asked for only when it is due, that comes too late.
  page.on("filechooser", () => undefined);
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("request", (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol !== "blob:" && protocol !== "data:" && target !== origin) foreign.push(target);
  });
  await page.goto(`${origin}/index.html`);
  await page.getByRole("heading", { name: "Khớp Số" }).waitFor();
  return { page, complaints, foreign };
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
