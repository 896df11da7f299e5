import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const WORKER = "offline-worker.js";

interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** The built pages as an office would publish them: a copy in a folder of its web server, which a test may change. */
export interface PublishedCopy {
  /** The folder that the server serves; the pages lie in /khop-so/ below it. */
  readonly root: string;
  /** Addresses, from the page, of what is kept for work without a network. */
  readonly kept: () => readonly string[];
  readonly read: (name: string) => string;
  /** Gives a file this content, as a newer build would. What is kept must be put on the list by `keep`. */
  readonly write: (name: string, content: string) => void;
  /** Puts a file on the list with the content that it has. */
  readonly keep: (name: string) => void;
  /** Takes a file away, and off the list. */
  readonly remove: (name: string) => void;
  readonly delete: () => void;
}

/** Copies the folder in which the pages were built. */
export function publishCopy(built: string): PublishedCopy {
  const root = mkdtempSync(path.join(tmpdir(), "khop-so-"));
  const home = path.join(root, "khop-so");
  mkdirSync(home);
  cpSync(built, home, { recursive: true, filter: (name) => !name.endsWith(".map") });
  const read = (name: string): string => readFileSync(path.join(home, name), "utf8");
  const write = (name: string, content: string): void => {
    writeFileSync(path.join(home, name), content);
  };
  const relist = (name: string, more: readonly KeptFile[]): void => {
    const { list, code } = splitWorker(read(WORKER));
    const next = [...list.filter(({ url }) => url !== name), ...more];
    write(WORKER, `self.offlineFiles = ${JSON.stringify(next)};\n${code}`);
  };
  return {
    root,
    kept: () => splitWorker(read(WORKER)).list.map(({ url }) => url),
    read,
    write,
    keep: (name) => {
      const revision = createHash("sha256").update(read(name)).digest("hex");
      relist(name, [{ url: name, revision }]);
    },
    remove: (name) => {
      rmSync(path.join(home, name));
      relist(name, []);
    },
    delete: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** The list that the build puts before the worker's own code, and that code. */
function splitWorker(script: string): {
  readonly list: readonly KeptFile[];
  readonly code: string;
} {
  const [, list = "", code = ""] = /^self\.offlineFiles = (\[.*?\]);\n(.*)$/s.exec(script) ?? [];
  if (code === "") throw new Error("The worker does not begin with its list.");
  return { list: JSON.parse(list) as readonly KeptFile[], code };
}
