import { inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** A file inside a zip, still packed; what is not changed is written back as it came. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it is spelled in the archive. */
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** General purpose flags; of them only the encoding of the name (bit 11) is kept. */
  readonly flags: number;
  /** Time and date in DOS form, time in the lower 16 bits. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY = 0x04034b50;
/** Largest size that an entry may unpack to: a report is small, a bomb is not. */
const LARGEST = 0x1000_0000;

/**
 * Entries of a zip in the order of its directory, or null when the bytes are no whole zip. Follows
 * PKWARE's APPNOTE 4.3; archives beyond 4 GB (zip64) are not office documents and count as none.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const read = readEntry(view, at);
    if (read === null) return null;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/** The content of an entry, or null when it is damaged or packed in a way that is not office's. */
export function unpack(entry: ZipEntry): Uint8Array | null {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  return content !== null && content.length === entry.size && crc32(content) === entry.crc
    ? content
    : null;
}

function inflate({ method, packed, size }: ZipEntry): Uint8Array | null {
  if (method !== 8 || size > LARGEST) return null;
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return null; // fflate's way to say that the stream is damaged
  }
}

/** The end record stands last, before a comment of at most 65 535 bytes. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const packed = packedBytes(view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
  if (packed === null || next > view.byteLength) return null;
  const rawName = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(rawName),
    rawName,
    flags: view.getUint16(at + 8, true) & 0x0800,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed,
  };
  return { entry, next };
}

function packedBytes(view: DataView, at: number, length: number): Uint8Array | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > view.byteLength) return null;
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}
