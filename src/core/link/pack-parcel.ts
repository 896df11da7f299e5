import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { canonicalJson } from "./canonical-json";
import type { Parcel } from "./parcel";

/**
 * A parcel as one text to copy or save: a line with schema, length and SHA-256 of the rest, then
 * canonical JSON that anyone may read. The same parcel gives the same text.
 */
export function packParcel(parcel: Parcel): string {
  const body = canonicalJson(parcel);
  return `${parcel.schema} ${body.length} ${checksum(body)}\n${body}\n`;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function checksum(text: string): string {
  return bytesToHex(sha256(text));
}
