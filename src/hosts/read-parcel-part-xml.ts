import { SaxesParser } from "saxes";
import { PARCEL_NAMESPACE } from "./parcel-part";

/**
 * The packed parcel in a custom XML part, however a program has written the part anew; null for a
 * part that is another's, or that is damaged.
 */
export function readParcelPartXml(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  const found = { depth: 0, isOurs: false, isWellFormed: true, packed: "" };
  const take = (text: string): void => {
    // The part holds one element; around it stand the line breaks of whoever wrote the file.
    if (found.depth === 1) found.packed += text;
  };
  // Without a handler saxes throws what it finds wrong.
  parser.on("error", () => {
    found.isWellFormed = false;
  });
  parser.on("opentag", ({ local, uri }) => {
    if (found.depth === 0) found.isOurs = local === "parcel" && uri === PARCEL_NAMESPACE;
    found.depth += 1;
  });
  parser.on("closetag", () => {
    found.depth -= 1;
  });
  parser.on("text", take);
  parser.on("cdata", take);
  parser.write(xml).close();
  const { isWellFormed, isOurs, packed } = found;
  return isWellFormed && isOurs && packed !== "" ? packed : null;
}
