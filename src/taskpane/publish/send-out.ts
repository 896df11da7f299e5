import { canonicalJson } from "../../core/link/canonical-json";
import type { Parcel } from "../../core/link/parcel";
import type { DirectLink, LeftParcel } from "../../hosts/direct-link";
import { parcelCode } from "../../hosts/parcel-code";
import type { Trouble } from "../../hosts/trouble";
import type { WorkbookHost } from "../../hosts/workbook-host";
import type { Reach } from "./publishing";

/** Where a parcel goes out. */
export interface Roads {
  readonly host: Pick<WorkbookHost, "keepParcel">;
  readonly link: Pick<DirectLink, "leave" | "post" | "probe">;
}

/** Keeps the parcel in the workbook and leaves it on this machine; neither way waits for the other. */
export async function sendOut(
  { host, link }: Roads,
  parcel: Parcel & { readonly workbookId: string }
): Promise<{ readonly reach: Reach; readonly trouble: Trouble | null }> {
  const packed = parcelCode(parcel);
  const { workbookId, workbook } = parcel;
  const left: LeftParcel = { workbookId, workbook, leftAt: new Date().toISOString(), packed };
  const isLeft = link.leave(left);
  const isPosted = link.post({ kind: "parcel", parcel: left });
  link.probe();
  const kept = await host.keepParcel(packed);
  return {
    reach: { workbook: kept.ok, machine: isLeft || isPosted },
    trouble: kept.ok ? null : kept.trouble,
  };
}

/**
 * The parcel of now, or the published one where nothing but the time is another: documents that took
 * it stay up to date.
 */
export function parcelToSend(now: Parcel, published: Parcel | null): Parcel {
  if (published === null) return now;
  const { madeAt } = published;
  return canonicalJson({ ...now, madeAt }) === canonicalJson(published) ? published : now;
}
