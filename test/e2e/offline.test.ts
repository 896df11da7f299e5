import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "../support/programs";
import { buildPage } from "./build-page";
import { launchChromium, openWindow, watch, type Watched } from "./launch-chromium";
import { publishCopy, type PublishedCopy } from "./published-copy";
import { serveFolder, type FolderServer } from "./serve-folder";

/** What the person sees and does here, as the page words it. */
const words = {
  title: "Khớp Số",
  ready: "Dùng được khi không có mạng",
  updateReady: "Có bản mới.",
  update: "Tải lại để dùng",
  sample: "Phường Mẫu, quý III/2025: có năm chỗ sai",
  /** The repair of one of the mistakes planted in the sample. */
  found: /C15 nhập 1\.780, có thể 1\.870/,
};

const inBrowser = chromium === null ? describe.skip : describe;

inBrowser("the browser page once it was visited", () => {
  let browser: Browser;
  let built: string;
  let copy: PublishedCopy;
  let server: FolderServer;
  let watched: Watched;

  beforeAll(async () => {
    built = buildPage();
    browser = await launchChromium();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    copy = publishCopy(built);
    server = await serveFolder(copy.root);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await server.close();
    copy.delete();
  });

  const home = (): string => `${server.origin}/khop-so/`;

  /** The first visit of a browser that knows nothing of the page, until everything is kept. */
  async function visit(): Promise<Page> {
    const page = await openWindow(browser, { width: 1024, height: 800, scheme: "light" });
    watched = watch(page, [home()]);
    await page.goto(`${home()}index.html`);
    await untilReady(page);
    return page;
  }

  /** Another window of the same browser. */
  async function visitAgain(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${home()}index.html`);
    await untilReady(page);
    return page;
  }

  const untilReady = (page: Page): Promise<void> => page.getByText(words.ready).waitFor();

  async function expectToCheck(page: Page): Promise<void> {
    await page.getByRole("button", { name: words.sample }).click();
    await page.getByText(words.found).first().waitFor();
  }

  /** A newer build: only its title is another. */
  function publishNext(): void {
    const html = copy.read("index.html").replace("<title>Khớp Số", "<title>Khớp Số mới");
    copy.write("index.html", html);
    copy.keep("index.html");
  }

  describe("without a network", () => {
    test("opens, under whatever query, and checks a sample", async () => {
      const page = await visit();
      await server.close();
      await page.reload();
      await page.getByRole("heading", { name: words.title }).waitFor();
      await page.goto(`${home()}?tu=dau-trang`);
      await untilReady(page);
      await expectToCheck(page);
      expect(watched).toEqual({ complaints: [], foreign: [] });
    });

    test("has everything that the page may ask for, and nothing of Office's", async () => {
      const page = await visit();
      const kept = copy.kept();
      expect(kept).toEqual(
        expect.arrayContaining(["index.html", "manifest.webmanifest", "icon-maskable-512.png"])
      );
      expect(kept).toContain("samples/phuong-mau-2025-co-loi.xlsx");
      expect(
        kept.filter((name) => /\.map$|commands|taskpane\.html|manifest\.xml/.test(name))
      ).toEqual([]);
      const stored = await page.evaluate(async () => {
        const caches = await window.caches.keys();
        const requests = await Promise.all(
          caches.map(async (name) => (await window.caches.open(name)).keys())
        );
        return requests.flat().map(({ url }) => url);
      });
      const addresses = stored.map((url) => url.replace(home(), "").replace(/\?.*/, ""));
      expect(addresses.sort()).toEqual([...kept].sort());
    });
  });

  describe("a newer version", () => {
    test("is offered, and taken only when the person asks", async () => {
      const page = await visit();
      publishNext();
      await page.reload();
      await page.getByText(words.updateReady).waitFor();
      await page.reload();
      await page.getByText(words.updateReady).waitFor();
      expect(await page.title()).toBe("Khớp Số");
      await page.getByRole("button", { name: words.update }).click();
      await page.waitForFunction(() => document.title === "Khớp Số mới");
      await untilReady(page);
      expect(await page.getByText(words.updateReady).count()).toBe(0);
      expect(watched).toEqual({ complaints: [], foreign: [] });
    });

    test("leaves another window its old parts until that is loaded anew", async () => {
      const page = await visit();
      const [worker] = await Promise.all([page.waitForEvent("worker"), expectToCheck(page)]);
      await page.reload();
      const other = await visitAgain(page.context());
      copy.remove(worker.url().replace(home(), ""));
      publishNext();
      await page.reload();
      await page.getByRole("button", { name: words.update }).click();
      await page.waitForFunction(() => document.title === "Khớp Số mới");
      await other.getByText(words.updateReady).waitFor();
      await expectToCheck(other);
      await other.reload();
      await other.waitForFunction(() => document.title === "Khớp Số mới");
    });
  });

  describe("calls nobody", () => {
    let stranger: Stranger;

    beforeEach(async () => {
      stranger = await listenElsewhere();
    });
    afterEach(async () => {
      await stranger.close();
    });

    test("neither from the page nor from a worker, however it tries", async () => {
      copy.write("probe.js", probe(stranger.origin));
      copy.keep("probe.js");
      const page = await visit();
      await page.reload();
      await untilReady(page);
      const tried = await page.evaluate(
        () =>
          new Promise<unknown>((resolve) => {
            new Worker("probe.js").onmessage = ({ data }) => {
              resolve(data);
            };
          })
      );
      expect(tried).toEqual(["fetch failed", "import failed", "socket failed"]);
      await expect(page.evaluate((url) => fetch(url), stranger.origin)).rejects.toThrow("Failed");
      expect(stranger.calls()).toBe(0);
    });

    test("not even where the page's own policy is taken away", async () => {
      const html = copy.read("index.html");
      copy.write(
        "index.html",
        html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, "")
      );
      copy.keep("index.html");
      const page = await visit();
      const call = (url: string): Promise<number> =>
        page.evaluate(async (to) => (await fetch(to)).status, url);
      // The page was loaded from the server, without any policy: now the service worker refuses.
      expect(await call(`${home()}index.html`)).toBe(200);
      await expect(call(stranger.origin)).rejects.toThrow("Failed to fetch");
      await page.reload();
      await untilReady(page);
      // The page came from the service worker, which gave it the policy back.
      await expect(call(`${home()}index.html`)).rejects.toThrow("Failed to fetch");
      expect(stranger.calls()).toBe(0);
    });

    test("while the pages for Office in the same folder load Office's script as ever", async () => {
      const html = copy.read("taskpane.html");
      const office = "https://appsforoffice.microsoft.com";
      copy.write("taskpane.html", html.replaceAll(office, stranger.origin));
      const page = await visit();
      await page.goto(`${home()}taskpane.html`);
      await page.getByRole("heading", { name: words.title }).waitFor();
      expect(stranger.calls()).toBeGreaterThan(0);
      expect(await page.getByText(words.ready).count()).toBe(0);
    });
  });
});

/** A server of somebody else, who counts who calls. */
interface Stranger {
  readonly origin: string;
  readonly calls: () => number;
  readonly close: () => Promise<void>;
}

async function listenElsewhere(): Promise<Stranger> {
  let calls = 0;
  const server = createServer((_request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("content-type", "text/javascript");
    response.end("");
  });
  server.on("connection", () => {
    calls += 1;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A worker that tries to call a stranger in three ways and posts how that went. */
const probe = (origin: string): string => `
const tries = [
  fetch("${origin}").then(() => "fetch succeeded", () => "fetch failed"),
  new Promise((resolve) => {
    try {
      importScripts("${origin}/script.js");
      resolve("import succeeded");
    } catch {
      resolve("import failed");
    }
  }),
  new Promise((resolve) => {
    try {
      const socket = new WebSocket("${origin.replace("http", "ws")}");
      socket.onopen = () => resolve("socket succeeded");
      socket.onerror = () => resolve("socket failed");
    } catch {
      resolve("socket failed");
    }
  }),
];
Promise.all(tries).then((results) => postMessage(results));
`;
