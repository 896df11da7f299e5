import type { LinkManifest } from "../../core/link/mark";
import { manifestNamespace, packManifest } from "../../core/link/manifest-text";
import { manifestXml, readManifestXml } from "../wordml/manifest-xml";
import { parseXml } from "../opc/parse-xml";
import { askOffice } from "./ask-office";

/** A custom XML part of ours; `manifest` is null when it cannot be read. */
export interface KeptPart {
  readonly part: Office.CustomXmlPart;
  readonly manifest: LinkManifest | null;
}

/** All parts of ours; none where Word does not give them. */
export async function readParts(): Promise<readonly KeptPart[]> {
  const found = await askOffice<Office.CustomXmlPart[]>((done) => {
    Office.context.document.customXmlParts.getByNamespaceAsync(manifestNamespace, done);
  });
  return await Promise.all((found.ok ? found.value : []).map(readPart));
}

async function readPart(part: Office.CustomXmlPart): Promise<KeptPart> {
  const xml = await askOffice<string>((done) => {
    part.getXmlAsync(done);
  });
  return { part, manifest: xml.ok ? readManifestXml(parseXml(xml.value)) : null };
}

/**
 * Puts a manifest into a new part, and takes the old ones off once the new one reads back. False
 * when it does not: Word on the web is known to say yes and do nothing.
 */
export async function replaceParts(manifest: LinkManifest): Promise<boolean> {
  const old = new Set((await readParts()).map(({ part }) => part.id));
  await askOffice<Office.CustomXmlPart>((done) => {
    Office.context.document.customXmlParts.addAsync(manifestXml(manifest), done);
  });
  const parts = await readParts();
  const text = packManifest(manifest);
  const isNew = ({ part, manifest: kept }: KeptPart): boolean =>
    !old.has(part.id) && kept !== null && packManifest(kept) === text;
  if (!parts.some(isNew)) return false;
  // One that knows more was out of reach when this manifest was made: it goes on.
  const isOutdone = ({ part, manifest: kept }: KeptPart): boolean =>
    old.has(part.id) && (kept?.trail.length ?? 0) < manifest.trail.length;
  await deleteParts(parts.filter(isOutdone));
  return true;
}

/** Takes these parts off, as far as Word lets them go. */
export async function deleteParts(parts: readonly KeptPart[]): Promise<void> {
  for (const { part } of parts) {
    await askOffice<unknown>((done) => {
      part.deleteAsync(done);
    });
  }
}
