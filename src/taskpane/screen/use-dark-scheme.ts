import { useSyncExternalStore } from "react";

const darkScheme = window.matchMedia("(prefers-color-scheme: dark)");

/** True while the system asks for dark colours. */
export function useDarkScheme(): boolean {
  return useSyncExternalStore(watch, () => darkScheme.matches);
}

function watch(onChange: () => void): () => void {
  darkScheme.addEventListener("change", onChange);
  return () => {
    darkScheme.removeEventListener("change", onChange);
  };
}
