import type { LinkManifest } from "../../core/link/mark";
import { manifestNamespace, openManifest, packManifest } from "../../core/link/manifest-text";
import type { XmlElement } from "../opc/parse-xml";
import { escapeXml } from "../opc/splice";

/** The manifest as the one element of our custom XML part, without an XML declaration. */
export function manifestXml(manifest: LinkManifest): string {
  return `<link xmlns="${manifestNamespace}">${escapeXml(packManifest(manifest))}</link>`;
}

/** The manifest in the root of a custom XML part; null when the part is not ours or is damaged. */
export function readManifestXml(root: XmlElement | null | undefined): LinkManifest | null {
  const isOurs = root?.uri === manifestNamespace && root.local === "link";
  return isOurs ? openManifest(root.text) : null;
}
