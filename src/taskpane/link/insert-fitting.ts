import { refreshOf } from "../../core/link/refresh-of";
import type { Passage } from "../../core/narrative/passage";
import { succeed, type Outcome } from "../../hosts/trouble";
import type { ParcelMeans } from "./task-means";

/** Writes passages of the parcel where the document has a place for them; gives those that came in. */
export async function insertFitting(
  ids: readonly Passage["id"][],
  { host, parcel, now }: ParcelMeans
): Promise<Outcome<readonly Passage[]>> {
  const passages = parcel.passages.filter(({ id }) => ids.includes(id));
  if (passages.length === 0) return succeed([]);
  const refresh = refreshOf(parcel, { at: now, action: "insert" });
  const inserted = await host.insertPassages({ ...parcel, passages }, refresh);
  if (!inserted.ok) return inserted;
  const added = new Set(
    inserted.value.filter(({ place }) => place !== "already-there").map(({ passage }) => passage)
  );
  return succeed(passages.filter(({ id }) => added.has(id)));
}
