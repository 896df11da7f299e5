import { unzipSync } from "fflate";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { refusals } from "./refusals";
import { isZip, refuseForeignBytes } from "./refuse-foreign-bytes";

/** XML parts of a workbook file by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Largest content of a file, all its XML together; a commune's workbook has a few MB. */
const LARGEST_MEGABYTES = 200;
/** Parts that hold cells, or say where and how; pictures, charts and caches of pivot tables stay packed. */
const NEEDED = /^(?!.*\/(?:pivotCache|drawings|charts|externalLinks)\/).*\.(?:xml|rels)$/i;

/** Unpacks what is needed of an .xlsx file; other kinds of file, damage and bombs are refused. */
export function unpackWorkbook(bytes: Uint8Array, name: string): Outcome<Parts> {
  if (!isZip(bytes)) return refuseForeignBytes(bytes, name);
  const names = new Set<string>();
  let size = 0;
  const limit = LARGEST_MEGABYTES * 1_000_000;
  const take = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    names.add(file.name);
    if (!NEEDED.test(file.name)) return false;
    size += file.originalSize;
    return size <= limit;
  };
  const parts = unzip(bytes, take);
  if (parts === null) return refusals.truncated(name);
  if (size > limit) return refusals.tooLarge(name, LARGEST_MEGABYTES);
  if (names.has("xl/workbook.bin")) return refusals.binaryFormat(name);
  if (names.has("content.xml") && names.has("META-INF/manifest.xml")) {
    return refusals.openDocument(name);
  }
  return succeed(parts);
}

/** An entry never unpacks to more than the size it declares, so that `take` bounds the memory. */
function unzip(
  bytes: Uint8Array,
  take: (file: { readonly name: string; readonly originalSize: number }) => boolean
): Parts | null {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: take })));
  } catch {
    return null; // fflate's way to say that the archive is cut off or damaged
  }
}
