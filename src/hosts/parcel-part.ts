/** Namespace of the custom XML part in which a workbook carries a published parcel. */
export const PARCEL_NAMESPACE = "urn:khop-so:parcel:1";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The custom XML part that holds a packed parcel. */
export function parcelPartXml(packed: string): string {
  const text = packed.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<parcel xmlns="${PARCEL_NAMESPACE}">${text}</parcel>`;
}
