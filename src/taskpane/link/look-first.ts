import { sourceChanges } from "../../core/link/source-change";
import type { DocumentState } from "../../hosts/document-host";
import type { Outcome } from "../../hosts/trouble";
import { linkTroubles } from "./link-troubles";
import type { ParcelMeans } from "./task-means";
import { areAccepted } from "./source-steps";

/** The document as it is now, or a trouble where the parcel is not one that the person agreed to for it. */
export async function lookFirst({
  host,
  parcel,
  accepted,
}: ParcelMeans): Promise<Outcome<DocumentState>> {
  const listed = await host.listMarks();
  if (!listed.ok) return listed;
  const changes = sourceChanges(listed.value.manifest, parcel);
  return areAccepted(changes, accepted) ? listed : linkTroubles.sourceChanged;
}
