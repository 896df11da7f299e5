import { attempt } from "./attempt";
import type { Page } from "./channel";
import type { Schedule } from "./other-side";

/** The page of this program; its storage is null where there is none, or where panes are kept from it. */
export const ownPage = (): Page => ({
  storage: attempt(() => (typeof localStorage === "undefined" ? null : localStorage), null),
  events: typeof window === "undefined" ? null : window,
});

/** 128 bits as hexadecimal digits. Older programs on a Mac have no randomUUID. */
export const drawNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0")
  ).join("");

export const startTimer: Schedule = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
