import { scanXml } from "./scan-xml";

/** Names of all fonts of a styles part, each once, in its order; null when its XML is not well-formed. */
export function fontNames(styles: Uint8Array): readonly string[] | null {
  const names = new Set<string>();
  const isWellFormed = scanXml(styles, {
    open: (name, { val }) => {
      if (name === "name" && val !== undefined) names.add(val); // only fonts have such an element
    },
  });
  return isWellFormed ? [...names] : null;
}
