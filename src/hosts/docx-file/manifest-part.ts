import type { LinkManifest } from "../../core/link/mark";
import { manifestNamespace, richestManifest } from "../../core/link/manifest-text";
import { addCustomItem, xmlBytes } from "../opc/custom-item";
import type { PartChanges } from "../opc/package-parts";
import { entryOf, readPart } from "../opc/package-parts";
import type { ZipEntry } from "../opc/read-zip";
import { unpack } from "../opc/read-zip";
import { readRelationships } from "../opc/relationships";
import { manifestXml, readManifestXml } from "../wordml/manifest-xml";
import type { DocxDocument } from "./docx-document";

/** Our part in a document; `manifest` is null when it cannot be read. */
export interface ManifestPart {
  readonly name: string;
  readonly manifest: LinkManifest | null;
}

/**
 * The custom XML part that holds the manifest, or null when the document has none. Of several, as Word
 * leaves them when it does not let an old one go, the one that Word's own pane goes by.
 */
export function readManifestPart({ entries, stories: [body] }: DocxDocument): ManifestPart | null {
  const parts = entriesOfOurs(entries, body.name).map((entry) => ({
    name: entry.name,
    manifest: readManifestXml(readPart(entry)?.root),
  }));
  const best = richestManifest(parts.map(({ manifest }) => manifest));
  return parts.find(({ manifest }) => manifest === best) ?? null;
}

/** Custom XML parts in which our namespace is named, damaged ones among them. */
export function entriesOfOurs(entries: readonly ZipEntry[], body: string): readonly ZipEntry[] {
  return readRelationships(entries, body).flatMap(({ kind, target }) => {
    const entry = kind === "customXml" ? entryOf(entries, target) : null;
    const content = entry === null ? null : unpack(entry);
    if (entry === null || content === null) return [];
    return new TextDecoder().decode(content).includes(manifestNamespace) ? [entry] : [];
  });
}

/** Changes that put the manifest into the document: into our part, or into a new one. */
export function writeManifest(document: DocxDocument, manifest: LinkManifest): PartChanges {
  const xml = manifestXml(manifest);
  const present = readManifestPart(document);
  if (present !== null) return new Map([[present.name, xmlBytes(xml)]]);
  const { entries, dialect, stories } = document;
  return addCustomItem(entries, {
    ...{ xml, dialect, owner: stories[0].name, namespace: manifestNamespace },
    id: manifest.document,
  });
}
