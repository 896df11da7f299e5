import { readFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
};

export interface FolderServer {
  /** "http://127.0.0.1:41234" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder on this machine, as any plain web server would. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    readFile(path.join(folder, path.normalize(pathname))).then(
      (content) => {
        response.setHeader("content-type", types[path.extname(pathname)] ?? "text/plain");
        response.end(content);
      },
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
