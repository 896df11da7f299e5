import { PARCEL_NAMESPACE, parcelPartXml } from "../parcel-part";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { runExcel } from "./run-excel";
import { troubles } from "./troubles";

/**
 * Keeps the parcel in a custom XML part of the workbook and reads it back: such parts are known to
 * vanish without a word. A part that is there is written over, since adding one ends Excel's list of
 * undos; of several, as merged copies may have, one stays.
 */
export function keepParcel(packed: string): Promise<Outcome<null>> {
  return runExcel(async (context) => {
    const [first, ...others] = await ourParts(context);
    const xml = parcelPartXml(packed);
    if (first === undefined) context.workbook.customXmlParts.add(xml);
    else first.setXml(xml);
    for (const other of others) other.delete();
    await context.sync();
    return (await readParcels(context)).includes(packed) ? succeed(null) : troubles.parcelNotKept();
  });
}

/** The parcel that the workbook carries, or null; also null for a part that can no longer be read. */
export function recallParcel(): Promise<Outcome<string | null>> {
  return runExcel(async (context) => succeed((await readParcels(context))[0] ?? null));
}

async function readParcels(context: Excel.RequestContext): Promise<readonly string[]> {
  const texts = (await ourParts(context)).map((part) => part.getXml());
  if (texts.length === 0) return [];
  await context.sync();
  // The parser comes only where there is something to read.
  const { readParcelPartXml } = await import("../read-parcel-part-xml");
  return texts.flatMap(({ value }) => readParcelPartXml(value) ?? []);
}

async function ourParts(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const { customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(PARCEL_NAMESPACE).load("items/id");
  await context.sync();
  return parts.items;
}
