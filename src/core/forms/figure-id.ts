import { foldText } from "../sheet/fold-text";

/** Longest id that fits the tag of a mark in Word. */
const LONGEST_ID = 40;
const LONGEST_SLUG = 16;
const HASH_LENGTH = 4;

/**
 * Id of a figure: prefix, row and column, of which empty parts vanish; with both gone it is the
 * total. Where the id would pass 40 characters the row part is cut and told apart by a hash of itself;
 * what its prefix and column alone make longer stays longer.
 */
export function figureId(prefix: string, row: string, column: string): string {
  const dot = row === "" || column === "" ? "" : ".";
  const id = `${prefix}.${row}${dot}${column}`;
  if (row === "" && column === "") return `${prefix}.total`;
  if (id.length <= LONGEST_ID || row.length <= HASH_LENGTH) return id;
  const room = Math.max(HASH_LENGTH, row.length - (id.length - LONGEST_ID));
  return figureId(prefix, shorten(row, room), column);
}

/** How long the id of a column may be so that ids fit on the first nine sheets of the topic. */
export function longestColumnId(topic: string): number {
  return LONGEST_ID - `${topic}9..`.length - HASH_LENGTH;
}

/** ASCII name of a label for ids, at most 16 characters: "Đất đai" is `dat-dai`. */
export function slugOf(label: string): string {
  const words = foldText(label)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return words.length <= LONGEST_SLUG ? words : shorten(words, LONGEST_SLUG);
}

function shorten(name: string, length: number): string {
  const kept = name.slice(0, length - HASH_LENGTH).replace(/-$/, "");
  return kept + hashOf(name);
}

/** Four characters that depend on the whole name (FNV-1a), so that cut names stay apart. */
function hashOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(HASH_LENGTH, "0").slice(-HASH_LENGTH);
}
