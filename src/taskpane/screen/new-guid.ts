/** A random GUID (RFC 9562, version 4). Pages at a plain http address have no `randomUUID`. */
export function newGuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte, at) =>
    hex(at === 6 ? version(byte) : at === 8 ? variant(byte) : byte)
  );
  return digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

const version = (byte: number): number => (byte & 0x0f) | 0x40;
const variant = (byte: number): number => (byte & 0x3f) | 0x80;
const hex = (byte: number): string => byte.toString(16).padStart(2, "0");
