import type { LinkManifest } from "../../core/link/mark";
import { openManifest, packManifest, richestManifest } from "../../core/link/manifest-text";
import type { Abilities } from "./abilities";
import { askOffice } from "./ask-office";
import { deleteParts, readParts, replaceParts } from "./custom-parts";

/** What the document remembers, and how well. */
export interface KeptManifest {
  readonly manifest: LinkManifest | null;
  /** True when there is a part of ours that cannot be read. */
  readonly isDamaged: boolean;
  /** True when the newest stands in the settings, where the file adapter does not look. */
  readonly isSpare: boolean;
}

/** Where a manifest goes that Word does not keep as a custom XML part. */
const SETTING = "khop-so-link";

/** The manifest of the document: of several the one that knows more refreshes. */
export async function readKept({ keepsParts }: Abilities): Promise<KeptManifest> {
  const parts = keepsParts ? await readParts() : [];
  const spare = readSpare();
  const best = richestManifest([...parts.map(({ manifest }) => manifest), spare]);
  return {
    manifest: best,
    isDamaged: best === null && parts.length > 0,
    isSpare: best !== null && best === spare,
  };
}

/** Keeps the manifest, as a part if Word lets it; false when neither way holds. */
export async function keep(manifest: LinkManifest, { keepsParts }: Abilities): Promise<boolean> {
  const isPart = keepsParts && (await replaceParts(manifest));
  if (isPart) {
    await dropSpare();
    return true;
  }
  const text = packManifest(manifest);
  Office.context.document.settings.set(SETTING, text);
  return (await saveSettings()) && Office.context.document.settings.get(SETTING) === text;
}

/** Takes off all that is kept; false when something of it stays. */
export async function forgetKept({ keepsParts }: Abilities): Promise<boolean> {
  if (keepsParts) await deleteParts(await readParts());
  await dropSpare();
  const left = keepsParts ? await readParts() : [];
  return left.length === 0 && settingText() === null;
}

function readSpare(): LinkManifest | null {
  const text = settingText();
  return text === null ? null : openManifest(text);
}

function settingText(): string | null {
  const value: unknown = Office.context.document.settings.get(SETTING);
  return typeof value === "string" ? value : null;
}

async function dropSpare(): Promise<void> {
  if (settingText() === null) return;
  Office.context.document.settings.remove(SETTING);
  await saveSettings();
}

async function saveSettings(): Promise<boolean> {
  const saved = await askOffice<unknown>((done) => {
    Office.context.document.settings.saveAsync(done);
  });
  return saved.ok;
}
