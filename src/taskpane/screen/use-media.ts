import { useMemo, useSyncExternalStore } from "react";

/** Whether the page is such: "(min-width: 900px)". */
export function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  const watch = useMemo(
    () =>
      (onChange: () => void): (() => void) => {
        media.addEventListener("change", onChange);
        return () => {
          media.removeEventListener("change", onChange);
        };
      },
    [media]
  );
  return useSyncExternalStore(watch, () => media.matches);
}
