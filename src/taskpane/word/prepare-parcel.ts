import { packParcel } from "../../core/link/pack-parcel";
import type { Parcel } from "../../core/link/parcel";
import { packDigest } from "../report/pack-digest";
import type { ReportDigest } from "../report/report-digest";
import { withoutPassages } from "../report/without-passages";

export interface PreparedParcel {
  readonly parcel: Parcel;
  /** The text that crosses. */
  readonly packed: string;
  /** Size of that text in UTF-8. */
  readonly bytes: number;
}

/** The parcel of the passages that the person keeps. It counts every finding, shown or not. */
export function prepareParcel(
  digest: ReportDigest,
  { leftOut, madeAt }: { readonly leftOut: readonly string[]; readonly madeAt: string }
): PreparedParcel {
  const parcel = packDigest(withoutPassages(digest, leftOut), madeAt);
  const packed = packParcel(parcel);
  return { parcel, packed, bytes: new TextEncoder().encode(packed).length };
}
