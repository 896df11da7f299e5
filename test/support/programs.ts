import { existsSync } from "node:fs";
import path from "node:path";

/** Path of the first of these programs that the machine has, or null. */
function find(...names: readonly string[]): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Null where the set-up step could not install it; the tests that need it are then left out by name. */
export const chromium = find("chromium", "chromium-browser", "google-chrome");
export const soffice = find("soffice", "libreoffice");
