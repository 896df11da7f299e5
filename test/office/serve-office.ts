import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import https from "node:https";
import path from "node:path";
import { buildHostPage, localCertificate } from "./build-host-page";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
};

/** The media type by which a browser should take a file of this name. */
export function mediaType(name: string): string {
  return types[path.extname(name).toLowerCase()] ?? "text/plain";
}

export interface OfficeServers {
  /** Where the page that plays Excel is: "https://localhost:41234". */
  readonly hostOrigin: string;
  /** Where the add-in's pages are. Another port: another origin, as in Office. */
  readonly addinOrigin: string;
  /** The same pages on a further origin: what one keeps in the browser, the other does not see. */
  readonly otherAddinOrigin: string;
  readonly close: () => Promise<void>;
}

/** Serves the add-in's built folder and the page that plays Excel, each on its own https origin. */
export async function serveOffice(addinFolder: string): Promise<OfficeServers> {
  const folders = [buildHostPage(), addinFolder, addinFolder] as const;
  const servers = await Promise.all(folders.map(serve));
  const [hostOrigin = "", addinOrigin = "", otherAddinOrigin = ""] = servers.map(originOf);
  return {
    hostOrigin,
    addinOrigin,
    otherAddinOrigin,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

/**
 * A file of office.js as its public address names it, from the npm package of the same content; null when
 * the package has none. The address's spelling varies in case; the package's names are all lower-case.
 */
export function officeScript(url: string): string | null {
  const name = new URL(url).pathname.toLowerCase().replace("/lib/1/hosted/", "");
  return scripts().get(name) ?? null;
}

const scriptFolder = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");
let found: Map<string, string> | null = null;

function scripts(): ReadonlyMap<string, string> {
  found ??= new Map(
    readdirSync(scriptFolder, { recursive: true, encoding: "utf8" }).map((name) => [
      name.split(path.sep).join("/").toLowerCase(),
      path.join(scriptFolder, name),
    ])
  );
  return found;
}

async function serve(folder: string): Promise<https.Server> {
  const server = https.createServer({ ...localCertificate() }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    readFile(path.join(folder, path.normalize(pathname))).then(
      (content) => {
        response.setHeader("content-type", mediaType(pathname));
        response.end(content);
      },
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  return server;
}

function originOf(server: https.Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `https://localhost:${address.port}`;
}

function stop(server: https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
