import { strFromU8, unzipSync } from "fflate";
import { readParcelPartXml } from "../read-parcel-part-xml";

/** Excel names them item1.xml, item2.xml …; their properties and relationships stand beside them. */
const ITEM = /^customXml\/[^/]+\.xml$/i;
const PROPERTIES = /^customXml\/itemProps\d*\.xml$/i;
/** Largest part that is looked at, unpacked; a parcel has some ten kilobytes. */
const LARGEST = 5_000_000;

/**
 * The packed parcel that an .xlsx carries from its last publication; null where it carries none, and
 * where the file or the part is damaged. Nothing else of the file is unpacked.
 */
export function readParcelPart(bytes: Uint8Array): string | null {
  for (const item of customXmlItems(bytes)) {
    const packed = readParcelPartXml(strFromU8(item));
    if (packed !== null) return packed;
  }
  return null;
}

function customXmlItems(bytes: Uint8Array): readonly Uint8Array[] {
  try {
    const items = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        ITEM.test(name) && !PROPERTIES.test(name) && originalSize <= LARGEST,
    });
    return Object.values(items);
  } catch {
    return []; // fflate's way to say that the archive is cut off, damaged or none
  }
}
