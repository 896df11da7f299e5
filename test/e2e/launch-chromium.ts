import { chromium as playwright, type Browser, type Page } from "playwright-core";
import { chromium } from "../support/programs";

/** Nothing of the browser's own goes out, and it starts without a graphics card and as root. */
const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How a window looks. */
export interface WindowLook {
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

export function launchChromium(): Promise<Browser> {
  return playwright.launch({ executablePath: chromium ?? "", args: switches });
}

/** A fresh window of an English browser, as on many office machines, with nothing stored. */
export async function openWindow(browser: Browser, look: WindowLook): Promise<Page> {
  const { width, height, scheme } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    // The simulated Office serves its pages with a certificate that nobody trusts.
    ignoreHTTPSErrors: true,
    locale: "en-US",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  return page;
}

/** What went wrong in a page. */
export interface Watched {
  /** Errors, warnings and breaches of the Content-Security-Policy, of the page and its frames. */
  readonly complaints: readonly string[];
  /** Addresses asked for that are not the page's own. */
  readonly foreign: readonly string[];
}

/** Writes down what goes wrong from now on; addresses that begin with one of `own` are the page's own. */
export function watch(page: Page, own: readonly string[]): Watched {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.context().on("request", (request) => {
    const { protocol, href } = new URL(request.url());
    const isLocal = protocol === "blob:" || protocol === "data:";
    if (!isLocal && !own.some((start) => href.startsWith(start))) foreign.push(href);
  });
  return { complaints, foreign };
}
