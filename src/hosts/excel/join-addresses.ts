/** Excel takes an address of at most 8192 characters. */
const LONGEST = 8_000;

/** Addresses joined by commas, in as few texts as Excel allows; each address once. */
export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of new Set(addresses)) {
    const last = joined.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST) joined.push(address);
    else joined[joined.length - 1] = `${last},${address}`;
  }
  return joined;
}
