import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from "playwright-core";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { SimulatedWorkbook } from "../office/excel/workbook";
import type { Person } from "../office/excel/person";
import type { ExcelDesk, HostPage, PageBoot } from "../office/host-page";
import { mediaType, officeScript, serveOffice, type OfficeServers } from "../office/serve-office";
import { chromium } from "../support/programs";
import { buildPage } from "./build-page";

export interface ExcelPaneOptions extends Omit<PageBoot, "workbook" | "frame"> {
  readonly workbook: WorkbookSnapshot;
  /** Locale of Excel itself: how it reads what is typed, and how it shows numbers. */
  readonly typing?: "vi-VN" | "en-US";
  /** Page of the add-in: "taskpane.html" by default, "taskpane.html?view=check", "commands.html". */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
}

/** A class of the page around the pane, called from the test: every method, answering later. */
export type Remote<T> = {
  readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? K : never]: T[K] extends (
    ...args: infer A
  ) => infer R
    ? (...args: A) => Promise<Awaited<R>>
    : never;
};

/** The pane beside an open workbook, and what went wrong there. */
export interface OpenedExcelPane {
  readonly page: Page;
  readonly pane: Frame;
  /** Does with the workbook what a person does. */
  readonly person: Remote<Person>;
  /** Looks at the workbook, at what the add-in costs, and lets things befall it. */
  readonly excel: Remote<ExcelDesk>;
  /** Errors, warnings and breaches of the Content-Security-Policy, of the pane and of the page around it. */
  readonly complaints: readonly string[];
  /** Requests to any place other than the add-in's own and Office's for office.js. */
  readonly foreign: readonly string[];
}

export interface ExcelOffice {
  readonly open: (options: ExcelPaneOptions) => Promise<OpenedExcelPane>;
  readonly close: () => Promise<void>;
}

const OFFICE_SCRIPTS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Excel on the web as far as the add-in can tell: the shipped pane (or the add-in of another folder), the
 * real office.js, a simulated workbook.
 */
export async function setUpExcel(addinFolder?: string): Promise<ExcelOffice> {
  const servers = await serveOffice(addinFolder ?? buildPage());
  const browser = await playwright.launch({ executablePath: chromium ?? "", args: switches });
  return {
    open: (options) => openPane(browser, servers, options),
    close: async () => {
      await browser.close();
      await servers.close();
    },
  };
}

async function openPane(
  browser: Browser,
  { hostOrigin, addinOrigin }: OfficeServers,
  options: ExcelPaneOptions
): Promise<OpenedExcelPane> {
  const { workbook, typing = "vi-VN", at = "taskpane.html", scheme = "light", ...rest } = options;
  const { width = 350, height = 800, ...boot } = rest;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    ignoreHTTPSErrors: true,
    locale: "en-US",
    reducedMotion: "reduce",
  });
  await answerForOffice(context);
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const watched = watch(page, [hostOrigin, addinOrigin]);
  await page.goto(`${hostOrigin}/host-page.html`);
  const data = SimulatedWorkbook.fromSnapshot(workbook, { locale: typing }).toData();
  const frame = { url: `${addinOrigin}/${at}`, width, height };
  await page.evaluate(
    (given) => {
      (window as unknown as { hostPage: HostPage }).hostPage.boot(given);
    },
    { ...boot, workbook: data, frame }
  );
  const excel = remote<ExcelDesk>(page, "excel");
  await untilStarted(excel, watched.complaints);
  const pane = page.frames().find((one) => one.url().startsWith(addinOrigin));
  if (pane === undefined) throw new Error("The pane has left its frame.");
  return { page, pane, person: remote<Person>(page, "person"), excel, ...watched };
}

/** office.js comes from its public address in Office; here the npm package answers for it. */
async function answerForOffice(context: BrowserContext): Promise<void> {
  await context.route(`${OFFICE_SCRIPTS}**`, async (route) => {
    const file = officeScript(route.request().url());
    await (file === null
      ? route.fulfill({ status: 404 })
      : route.fulfill({ path: file, contentType: mediaType(file) }));
  });
}

function watch(page: Page, own: readonly string[]): { complaints: string[]; foreign: string[] } {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.context().on("request", (request) => {
    const { protocol, origin, href } = new URL(request.url());
    const isLocal = protocol === "blob:" || protocol === "data:" || own.includes(origin);
    if (!isLocal && !href.startsWith(OFFICE_SCRIPTS)) foreign.push(href);
  });
  return { complaints, foreign };
}

async function untilStarted(
  excel: Remote<ExcelDesk>,
  complaints: readonly string[]
): Promise<void> {
  for (let waits = 0; !(await excel.isStarted()); waits += 1) {
    if (waits > 600) throw new Error(`office.js did not start. ${complaints.join("; ")}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Calls the methods of an object of the host page by their names. */
function remote<T>(page: Page, object: "person" | "excel"): Remote<T> {
  const call = (name: string, args: readonly unknown[]): Promise<unknown> =>
    page.evaluate(
      ([owner, method, given]) => {
        const { hostPage } = window as unknown as { hostPage: Record<string, object> };
        const target = hostPage[owner] as Record<string, (...all: readonly unknown[]) => unknown>;
        return target[method]?.(...given);
      },
      [object, name, args] as const
    );
  const methods = new Proxy(
    {},
    {
      get: (_, name) =>
        name === "then" ? undefined : (...args: unknown[]) => call(String(name), args),
    }
  );
  return methods as Remote<T>;
}
