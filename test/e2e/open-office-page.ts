import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { AddinDesk } from "../office/addin-desk";
import type { HostPage } from "../office/host-page";
import { mediaType, officeScript, serveOffice, type OfficeServers } from "../office/serve-office";
import { buildPage } from "./build-page";
import {
  launchChromium,
  openWindow,
  watch,
  type Watched,
  type WindowLook,
} from "./launch-chromium";

/** A class of the page around the pane, called from the test: every method, answering later. */
export type Remote<T> = {
  readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? K : never]: T[K] extends (
    ...args: infer A
  ) => infer R
    ? (...args: A) => Promise<Awaited<R>>
    : never;
};

/** How a pane looks, and which page of the add-in it shows. */
export interface PaneOptions {
  /** "taskpane.html" by default, "taskpane.html?view=check", "commands.html". */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
}

/** Excel opens a pane of this width. */
export const PANE_WIDTH = 350;
export const PANE_HEIGHT = 800;

/** The add-in's pages and the page that plays Office behind their servers, and a browser. */
export interface Stage {
  readonly browser: Browser;
  readonly servers: OfficeServers;
  readonly close: () => Promise<void>;
}

/** The page that plays Office, with no app in it yet. */
export interface OfficePage extends Watched {
  readonly page: Page;
}

const OFFICE_SCRIPTS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The shipped pane by default, or the add-in of another folder. */
export async function setUpStage(addinFolder?: string): Promise<Stage> {
  const servers = await serveOffice(addinFolder ?? buildPage());
  const browser = await launchChromium();
  return {
    browser,
    servers,
    close: async () => {
      await browser.close();
      await servers.close();
    },
  };
}

export async function openOfficePage(
  { browser, servers }: Stage,
  look: WindowLook
): Promise<OfficePage> {
  const page = await openWindow(browser, look);
  await answerForOffice(page.context());
  const { hostOrigin, addinOrigin, otherAddinOrigin } = servers;
  const own = [hostOrigin, addinOrigin, otherAddinOrigin].map((origin) => `${origin}/`);
  const watched = watch(page, [...own, OFFICE_SCRIPTS]);
  await page.goto(`${hostOrigin}/host-page.html`);
  return { page, ...watched };
}

/** An app of Office in windows of their own, each with its pane. */
export interface OfficeApp<Options, Opened> {
  readonly open: (options: Options) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** `boot` puts the app with its pane into the page that plays Office. */
export async function setUpApp<Options extends PaneOptions, Opened>(
  boot: (office: OfficePage, addinOrigin: string, options: Options) => Promise<Opened>,
  addinFolder?: string
): Promise<OfficeApp<Options, Opened>> {
  const stage = await setUpStage(addinFolder);
  return {
    open: async (options) => {
      const { width = PANE_WIDTH, height = PANE_HEIGHT, scheme = "light" } = options;
      const office = await openOfficePage(stage, { width, height, scheme });
      return await boot(office, stage.servers.addinOrigin, options);
    },
    close: stage.close,
  };
}

/** Where a pane's page is, and how large it is drawn. */
export function frameAt(
  addinOrigin: string,
  look: { readonly [K in "at" | "width" | "height"]?: PaneOptions[K] | undefined }
) {
  const { at = "taskpane.html", width = PANE_WIDTH, height = PANE_HEIGHT } = look;
  return { url: `${addinOrigin}/${at}`, width, height };
}

/** The frame of an app's pane, once office.js has started in it. */
export async function paneOf(
  { page, complaints }: OfficePage,
  app: "Excel" | "Word",
  desk: Pick<Remote<AddinDesk>, "isStarted">
): Promise<Frame> {
  for (let waits = 0; !(await desk.isStarted()); waits += 1) {
    if (waits > 2400) throw new Error(`office.js did not start. ${complaints.join("; ")}`);
    await page.waitForTimeout(25);
  }
  const element = await page.waitForSelector(`#${app}`);
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("The pane has left its frame.");
  return pane;
}

/** Calls the methods of an object of the host page by their names. */
export function remote<T>(page: Page, object: Exclude<keyof HostPage, `boot${string}`>): Remote<T> {
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

/** office.js comes from its public address in Office; here the npm package answers for it. */
async function answerForOffice(context: BrowserContext): Promise<void> {
  await context.route(`${OFFICE_SCRIPTS}**`, async (route) => {
    const file = officeScript(route.request().url());
    await (file === null
      ? route.fulfill({ status: 404 })
      : route.fulfill({ path: file, contentType: mediaType(file) }));
  });
}
