import { Inflate, deflateSync, strFromU8, strToU8 } from "fflate";
import { openParcel } from "../core/link/open-parcel";
import type { OpenedParcel, Refusal } from "../core/link/open-parcel";
import { checksum, packParcel } from "../core/link/pack-parcel";
import type { Parcel } from "../core/link/parcel";

/** Mail programs break lines that are longer. */
const COLUMNS = 100;
/** The least that a checksum needs to be trusted with a text that nobody tampers with. */
const SUM_LENGTH = 16;

/**
 * A parcel as a compact text to copy: `KHOPSO1.`, the packed parcel deflated in base64url, and the
 * beginning of the SHA-256 of all before it; in lines of 100 letters. The same parcel gives the same
 * text.
 */
export function parcelCode(parcel: Parcel): string {
  const deflated = deflateSync(strToU8(packParcel(parcel)), { level: 9 });
  const code = `KHOPSO1.${toBase64(deflated)}`;
  const whole = `${code}.${sumOf(code)}`;
  return (whole.match(new RegExp(`.{1,${COLUMNS}}`, "g")) ?? []).join("\n");
}

const sumOf = (code: string): string => checksum(code).slice(0, SUM_LENGTH);

/**
 * Opens what parcelCode made, wherever it stands in a text and however a mail program broke or quoted
 * it, or the plain text of packParcel. Anything else is refused with a reason. Never throws.
 */
export function openParcelCode(text: string): OpenedParcel {
  if (/^[\s\ufeff]*khop-so\/parcel\//.test(text)) return openParcel(text);
  const letters = text.replace(NOISE, "");
  if (letters === "") return refuse("empty");
  const opened = [...letters.matchAll(/KHOPSO(\d+)\./g)].map(({ index, 1: version }) =>
    version === "1" ? openCode(letters.slice(index)) : refuse("unknown-schema")
  );
  return opened.find(({ ok }) => ok) ?? opened[0] ?? refuse("foreign");
}

const refuse = (refusal: Refusal): OpenedParcel => ({ ok: false, refusal });

/** Blanks, marks of quotation and what has no width: none of them occurs in a code. */
const NOISE = /[\s>|"'`“”‘’«»\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/g;

/** A code at the beginning of a text, with whatever behind it. */
function openCode(letters: string): OpenedParcel {
  const [, code = "", payload = "", rest = ""] = /^(KHOPSO1\.([\w-]*))(.*)/.exec(letters) ?? [];
  if (/^(\.[0-9a-f]{0,15})?$/.test(rest)) return refuse("truncated");
  if (rest.slice(0, 1 + SUM_LENGTH) !== `.${sumOf(code)}`) return refuse("damaged");
  const packed = inflate(payload);
  return packed === null ? refuse("malformed") : openParcel(packed);
}

/** Far above any parcel, and little enough for any machine. */
const MOST_BYTES = 8_000_000;
/** A byte of deflated data gives at most about a thousand: so much is unpacked before one counts. */
const SLICE = 2_048;

/** The text in a payload; null when it is no deflated text, or one of more than 8 MB. */
function inflate(payload: string): string | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error("More than a parcel holds");
    chunks.push(chunk);
  });
  try {
    const bytes = fromBase64(payload);
    for (let at = 0; at < bytes.length; at += SLICE) {
      stream.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
    return decode(chunks, size);
  } catch {
    return null; // the libraries' way to say that this is no such data
  }
}

function decode(chunks: readonly Uint8Array[], size: number): string {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(whole);
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const fromBase64 = (payload: string): Uint8Array =>
  strToU8(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), true);
