import { makeParcel } from "../../core/link/make-parcel";
import type { Parcel } from "../../core/link/parcel";
import type { ReportDigest } from "./report-digest";

/** The parcel of a digest, with all findings counted, those that it leaves out among them. */
export function packDigest(digest: ReportDigest, madeAt: string): Parcel {
  return { ...makeParcel(digest, madeAt), checks: digest.tally };
}
