/** The text of an XML part, with what is needed to write it back byte for byte. */
export interface PartText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
  readonly hasMark: boolean;
}

/** Reads a part in one of the encodings that XML requires; null when the bytes are none of them. */
export function readPartText(bytes: Uint8Array): PartText | null {
  const encoding = detectEncoding(bytes);
  try {
    const decoded = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = decoded.startsWith("\ufeff");
    const text = hasMark ? decoded.slice(1) : decoded;
    return declaresOther(text, encoding) ? null : { text, encoding, hasMark };
  } catch {
    return null; // the decoder's way to say that the bytes are not of this encoding
  }
}

/** Bytes of a part whose text was changed, in the encoding that it came in. */
export function writePartText({ text, encoding, hasMark }: PartText): Uint8Array {
  const whole = hasMark ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) {
    view.setUint16(at * 2, whole.charCodeAt(at), encoding === "utf-16le");
  }
  return bytes;
}

/** By byte order mark, or by the "<" that every part begins with (XML 1.0, appendix F). */
function detectEncoding([first, second]: Uint8Array): PartText["encoding"] {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** A part in windows-1258, say, would decode as UTF-8 by luck and be written back wrong. */
function declaresOther(text: string, encoding: PartText["encoding"]): boolean {
  const declared = /^<\?xml[^>]*?\sencoding=["']([^"']+)["']/.exec(text)?.[1]?.toLowerCase();
  if (declared === undefined) return false;
  return encoding === "utf-8"
    ? !["utf-8", "utf8", "us-ascii"].includes(declared)
    : !declared.startsWith("utf-16");
}
