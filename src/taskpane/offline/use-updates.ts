import { useSyncExternalStore } from "react";
import { makePageUpdates, type UpdateState } from "./page-updates";

export interface Updates extends UpdateState {
  /** "0.1.0+3f9c2ab": the release, and what it was built from. */
  readonly version: string;
  /** Changes to the version that lies ready: the page is loaded anew. */
  readonly update: () => void;
  /** Takes up the browser's offer to install the page as an app. */
  readonly install: () => void;
}

/** The build says it. */
const version = process.env["KHOP_SO_VERSION"] ?? "";
const updates = makePageUpdates();

/** Keeps the page for work without a network from the first use on; says its version and offers a newer one. */
export function useUpdates(): Updates {
  const state = useSyncExternalStore(updates.subscribe, updates.read);
  return { ...state, version, update: updates.update, install: updates.install };
}
