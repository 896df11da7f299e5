import type { LeftParcel } from "../../hosts/direct-link";
import { openParcelCode } from "../../hosts/parcel-code";
import type { OpenedLeft } from "./linked-state";

/** The parcels among what was left on this machine; what is none is passed over. */
export function openLeft(left: readonly LeftParcel[]): readonly OpenedLeft[] {
  return left.flatMap((one) => {
    const opened = openParcelCode(one.packed);
    return opened.ok ? [{ left: one, parcel: opened.parcel }] : [];
  });
}
