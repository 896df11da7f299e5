import { Workbox } from "workbox-window";

/** Whether the page works without a network: not in this browser or at this address, not yet, or yes. */
export type OfflineStage = "unsupported" | "installing" | "ready";

export interface OfflineNews {
  readonly offline?: OfflineStage;
  /** A newer version of the page lies ready; it is used when the person asks. */
  readonly isUpdateReady?: boolean;
}

/**
 * Keeps the page for work without a network and tells how it goes. Gives what changes to the new
 * version: the page is loaded anew. Inside Office, at a plain http address and while developing
 * (unless the address asks with ?offline) nothing is kept.
 */
export function keepOffline(tell: (news: OfflineNews) => void): () => void {
  if (!mayKeep()) {
    tell({ offline: "unsupported" });
    return () => undefined;
  }
  const container = navigator.serviceWorker;
  const workbox = new Workbox("offline-worker.js", { updateViaCache: "none" });
  let isAsked = false;
  let isSecondVersion = container.controller !== null;
  workbox.addEventListener("waiting", () => {
    tell({ isUpdateReady: true });
  });
  workbox.addEventListener("controlling", () => {
    if (isAsked) window.location.reload();
    // Another window changed to the new version.
    else if (isSecondVersion) tell({ isUpdateReady: true });
    isSecondVersion = true;
  });
  workbox.addEventListener("redundant", () => {
    if (container.controller === null) tell({ offline: "unsupported" });
  });
  void register(workbox, tell);
  return () => {
    isAsked = true;
    void change(workbox);
  };
}

function mayKeep(): boolean {
  const { pathname, search } = window.location;
  const isPage = /\/(index\.html)?$/.test(pathname);
  const isMeant = process.env.NODE_ENV === "production" || search.includes("offline");
  return isPage && isMeant && window.isSecureContext && "serviceWorker" in navigator;
}

async function register(workbox: Workbox, tell: (news: OfflineNews) => void): Promise<void> {
  try {
    await workbox.register();
  } catch {
    // Turned off in this browser, or no such file on the server.
    tell({ offline: "unsupported" });
    return;
  }
  // A page may stay open for weeks; whoever comes back to it hears of a new version.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void lookForUpdate(workbox);
  });
  await navigator.serviceWorker.ready;
  tell({ offline: "ready" });
}

/** Without a network there is no news. */
const lookForUpdate = (workbox: Workbox): Promise<void> => workbox.update().catch(() => undefined);

/** The waiting version takes over, then the page is loaded anew; where none waits any more, at once. */
async function change(workbox: Workbox): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.waiting instanceof ServiceWorker) workbox.messageSkipWaiting();
  else window.location.reload();
}
