import type { fail } from "../trouble";
import { refusals } from "./refusals";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** So many bytes are looked at to tell text from binary. */
const SAMPLE = 4096;

/** True when the bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b]);

/** Why bytes that are no zip are no workbook: another format, a password, plain text. */
export function refuseForeignBytes(bytes: Uint8Array, name: string): ReturnType<typeof fail> {
  if (bytes.length === 0) return refusals.empty(name);
  if (begins(bytes, COMPOUND_FILE)) return refuseCompoundFile(bytes, name);
  const text = decodeText(bytes.subarray(0, SAMPLE));
  if (text === null) return refusals.notAWorkbook(name);
  return text.trimStart().startsWith("<") ? refusals.webPage(name) : refusals.plainText(name);
}

/** Streams of a compound file are named in UTF-16 at even places ([MS-CFB] 2.6.1, [MS-OFFCRYPTO] 1.3.3). */
function refuseCompoundFile(bytes: Uint8Array, name: string): ReturnType<typeof fail> {
  const names = new TextDecoder("utf-16le").decode(bytes);
  if (names.includes("EncryptedPackage")) return refusals.encrypted(name);
  const isWorkbook = names.includes("Workbook\0") || names.includes("Book\0");
  return isWorkbook ? refusals.oldFormat(name) : refusals.notAWorkbook(name);
}

/** The bytes as text, or null when they hold control characters that no text has. */
function decodeText(bytes: Uint8Array): string | null {
  const isUtf16 = begins(bytes, [0xff, 0xfe]);
  const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
  // eslint would forbid control characters in a pattern; the code points say the same.
  const isBinary = [...text].some((letter) => letter < " " && !"\t\r\n\f".includes(letter));
  return isBinary ? null : text;
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
