import type { PrecacheEntry } from "workbox-precaching";

// What a service worker has around it, as far as ours uses it: the types that the compiler ships for
// service workers and those for pages do not go into one program.

/** An event during which the browser may not end the worker. */
export interface LifeEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

/** A page or a worker asks for something. */
export interface AskingEvent extends LifeEvent {
  readonly request: Request;
  /** Who asks; empty where a page is opened. */
  readonly clientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** A page or a worker that this worker answers. */
export interface Client {
  readonly url: string;
}

export interface WorkerScope {
  readonly location: Location;
  /** Everything that the page needs, put before this worker's code by the build. */
  readonly offlineFiles: readonly PrecacheEntry[];
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly get: (id: string) => Promise<Client | undefined>;
    readonly matchAll: (options: { readonly type: "window" }) => Promise<readonly Client[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(kind: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(kind: "fetch", listener: (event: AskingEvent) => void): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<unknown>) => void): void;
}
