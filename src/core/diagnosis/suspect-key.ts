import type { Suspect } from "./suspect";

/**
 * Names an explanation by its cells and the values they would take, whatever their order: the same
 * fault has the same name in the next report.
 */
export function suspectKey({ cells }: Suspect): string {
  const changes = cells.map(({ figure, to }) => `${figure}=${to === null ? "?" : String(to)}`);
  return `suspect:${changes.sort().join("+")}`;
}
