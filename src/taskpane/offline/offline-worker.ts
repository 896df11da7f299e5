import { PrecacheController } from "workbox-precaching";
import type { AskingEvent, LifeEvent, WorkerScope } from "./worker-scope";

// The service worker of the browser page. It keeps every file of the page, so that the page opens
// without a network, and it lets nothing of the page call another origin. Office pages of the same
// folder, and whatever else lies there, it leaves alone.
const scope = self as unknown as WorkerScope;
const folder = new URL("./", scope.location.href).href;
const page = `${folder}index.html`;
/** The files that a build names after their content: they mean the same in every version. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8}\.js$/;

const files = new PrecacheController();
files.addToCacheList([...scope.offlineFiles]);

scope.addEventListener("install", (event) => {
  event.waitUntil(files.install(event));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(takeOver(event));
});

// A new version waits, so that a page never finds the parts of another one; the person asks for it.
scope.addEventListener("message", ({ data }) => {
  const isAsked = typeof data === "object" && data !== null && "type" in data;
  if (isAsked && data.type === "SKIP_WAITING") void scope.skipWaiting();
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = addressOf(request.url);
  if (!address.startsWith(`${scope.location.origin}/`)) event.respondWith(answerForeign(event));
  else if (request.method === "GET" && isKept(address)) {
    event.respondWith(answerFromCache(request, address));
  }
});

/** Answers the open pages from now on; the files of the version before stay while another page may need them. */
async function takeOver(event: LifeEvent): Promise<void> {
  await scope.clients.claim();
  const windows = await scope.clients.matchAll({ type: "window" });
  if (windows.length <= 1) await files.activate(event);
}

/** The page and its workers call nobody; a page's own policy would not bind the workers. */
async function answerForeign({ request, clientId }: AskingEvent): Promise<Response> {
  const client = await scope.clients.get(clientId);
  const isOurs = client === undefined || isKept(addressOf(client.url));
  return isOurs ? Response.error() : fetch(request);
}

async function answerFromCache(request: Request, address: string): Promise<Response> {
  const kept =
    (await files.matchPrecache(address)) ?? (await caches.match(address, { ignoreSearch: true }));
  return underPolicy(kept ?? (await fetch(request)));
}

/** With the page's policy as a header, which binds workers too. */
function underPolicy({ body, status, statusText, headers }: Response): Response {
  const policed = new Headers(headers);
  policed.set("Content-Security-Policy", process.env["KHOP_SO_POLICY"] ?? "default-src 'none'");
  return new Response(body, { status, statusText, headers: policed });
}

const isKept = (address: string): boolean =>
  files.getCacheKeyForURL(address) !== undefined ||
  (address.startsWith(folder) && NAMED_BY_CONTENT.test(address));

/** Without query and hash; the folder is its index.html. */
function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address === folder ? page : address;
}
