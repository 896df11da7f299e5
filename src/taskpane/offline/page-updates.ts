import { keepInstallOffer } from "./keep-install-offer";
import { keepOffline, type OfflineStage } from "./keep-offline";

export interface UpdateState {
  readonly offline: OfflineStage;
  readonly isUpdateReady: boolean;
  readonly canInstall: boolean;
}

/** How it stands with keeping, updating and installing the page; one for all who look. */
export interface PageUpdates {
  readonly read: () => UpdateState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly update: () => void;
  readonly install: () => void;
}

/** Begins to keep the page when somebody looks for the first time. */
export function makePageUpdates(): PageUpdates {
  let state: UpdateState = { offline: "installing", isUpdateReady: false, canInstall: false };
  const listeners = new Set<() => void>();
  const change = (news: Partial<UpdateState>): void => {
    state = { ...state, ...news };
    for (const listener of listeners) listener();
  };
  let deeds: Pick<PageUpdates, "update" | "install"> | null = null;
  const start = (): Pick<PageUpdates, "update" | "install"> => ({
    install: keepInstallOffer((canInstall) => {
      change({ canInstall });
    }),
    update: keepOffline(change),
  });
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      deeds ??= start();
      return () => listeners.delete(listener);
    },
    update: () => deeds?.update(),
    install: () => deeds?.install(),
  };
}
