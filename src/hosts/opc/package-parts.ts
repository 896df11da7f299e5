import type { PartText } from "./part-text";
import { readPartText } from "./part-text";
import { parseXml } from "./parse-xml";
import type { XmlElement } from "./parse-xml";
import type { ZipEntry } from "./read-zip";
import { unpack } from "./read-zip";
import { packEntry } from "./write-zip";

/** An XML part, read. */
export interface Part {
  readonly name: string;
  readonly source: PartText;
  readonly root: XmlElement;
}

/** Content by part name, null for a part to take out; parts that are not there yet are added at the end. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** The entry of a part; names are compared as OPC asks, without regard to case (ISO 29500-2, 6.2.2.3). */
export function entryOf(entries: readonly ZipEntry[], name: string): ZipEntry | null {
  const wanted = name.toLowerCase();
  return entries.find((entry) => entry.name.toLowerCase() === wanted) ?? null;
}

/** The part in an entry, or null when it is damaged or no XML. */
export function readPart(entry: ZipEntry): Part | null {
  const content = unpack(entry);
  const source = content === null ? null : readPartText(content);
  const root = source === null ? null : parseXml(source.text);
  return source === null || root === null ? null : { name: entry.name, source, root };
}

/** The part with this name, or null when it is absent, damaged or no XML. */
export function findPart(entries: readonly ZipEntry[], name: string): Part | null {
  const entry = entryOf(entries, name);
  return entry === null ? null : readPart(entry);
}

/** Entries after a change: changed ones in their old place, the rest untouched, new ones last. */
export function changeEntries(
  entries: readonly ZipEntry[],
  changes: PartChanges
): readonly ZipEntry[] {
  const kept = entries.flatMap((entry) => {
    const content = changes.get(entry.name);
    if (content === null) return [];
    return content === undefined ? [entry] : [packEntry(entry.name, content)];
  });
  const names = new Set(entries.map((entry) => entry.name));
  const added = [...changes].flatMap(([name, content]) =>
    names.has(name) || content === null ? [] : [packEntry(name, content)]
  );
  return [...kept, ...added];
}
