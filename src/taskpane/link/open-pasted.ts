import { refusalTexts } from "../../core/link/open-parcel";
import { openParcelCode } from "../../hosts/parcel-code";
import { succeed, type Outcome } from "../../hosts/trouble";
import type { ParcelInUse } from "./linked-document";

/** The parcel in a text from the clipboard, or why it is not taken. */
export function openPasted(text: string): Outcome<ParcelInUse> {
  const opened = openParcelCode(text);
  if (opened.ok) return succeed({ parcel: opened.parcel, way: "pasted", notes: [] });
  const { refusal } = opened;
  return { ok: false, trouble: { code: `parcel-${refusal}`, message: refusalTexts[refusal] } };
}
