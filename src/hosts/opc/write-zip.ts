import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./read-zip";

/** 1 January 1980, 0 o'clock: the zip of a document says nothing about when it was written. */
const NO_TIME = 0x0021_0000;
/** Flag that says: the name is in UTF-8. */
const UTF8 = 0x0800;

/** Packs a new or changed file. The same content gives the same bytes. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: 6 });
  const facts = {
    method: 8,
    flags: UTF8,
    modified: NO_TIME,
    crc: crc32(content),
    size: content.length,
  };
  return { name, rawName: new TextEncoder().encode(name), packed, ...facts };
}

/** A zip with these entries in this order, and nothing else. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const blocks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = bytes([[4, 0x04034b50], [2, 20], ...facts(entry), [2, 0]], entry.rawName);
    directory.push(directoryEntry(entry, offset));
    blocks.push(header, entry.packed);
    offset += header.length + entry.packed.length;
  }
  const size = directory.reduce((sum, block) => sum + block.length, 0);
  const count = entries.length;
  const end = bytes([
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return concat([...blocks, ...directory, end]);
}

/** A number of two or four bytes, lowest byte first. */
type Field = readonly [width: 2 | 4, value: number];

/** The fields that an entry's own header and the directory share. */
const facts = (entry: ZipEntry): readonly Field[] => [
  [2, entry.flags],
  [2, entry.method],
  [4, entry.modified],
  [4, entry.crc],
  [4, entry.packed.length],
  [4, entry.size],
  [2, entry.rawName.length],
];

function directoryEntry(entry: ZipEntry, offset: number): Uint8Array {
  const zeroes: readonly Field[] = [
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
  ];
  return bytes(
    [[4, 0x02014b50], [2, 20], [2, 20], ...facts(entry), ...zeroes, [4, offset]],
    entry.rawName
  );
}

function bytes(fields: readonly Field[], rest: Uint8Array = new Uint8Array()): Uint8Array {
  const head = fields.flatMap(([width, value]) =>
    Array.from({ length: width }, (_, index) => (value >>> (8 * index)) & 0xff)
  );
  return concat([Uint8Array.from(head), rest]);
}

function concat(blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}
