import type { DocxPackage } from "./docx-package";
import { RELATIONSHIPS, W, wordChild, wordElement } from "./word-xml";
import { DECLARATION } from "./xml-tools";

/** Word.ChangeTrackingMode. A file only knows on and off; whose changes are tracked is Word's own memory. */
export type TrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

const SETTINGS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";

export function readTracking(pack: DocxPackage, main: string): TrackingMode {
  const settings = settingsOf(pack, main);
  return settings !== null && wordChild(settings, "trackRevisions") !== null ? "TrackAll" : "Off";
}

export function writeTracking(pack: DocxPackage, main: string, mode: TrackingMode): void {
  const settings = settingsOf(pack, main) ?? addSettings(pack, main);
  wordChild(settings, "trackRevisions")?.remove();
  if (mode === "Off") return;
  const later = ["defaultTabStop", "footnotePr", "endnotePr", "compat", "rsids", "themeFontLang"];
  const next = [...settings.children].find(({ localName }) => later.includes(localName));
  settings.insertBefore(wordElement(settings, "trackRevisions"), next ?? null);
}

function settingsOf(pack: DocxPackage, main: string): Element | null {
  const tie = pack.ties(main).find(({ kind, target }) => kind === "settings" && pack.has(target));
  return tie === undefined ? null : pack.dom(tie.target).documentElement;
}

function addSettings(pack: DocxPackage, main: string): Element {
  const name = `${main.slice(0, main.lastIndexOf("/") + 1)}settings.xml`;
  pack.put(name, `${DECLARATION}<w:settings xmlns:w="${W}"/>`);
  pack.setContentType(name, SETTINGS_TYPE);
  pack.tie(main, `${RELATIONSHIPS}/settings`, "settings.xml");
  return pack.dom(name).documentElement;
}
