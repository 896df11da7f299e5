import { makeParcel } from "../../core/link/make-parcel";
import type { Parcel } from "../../core/link/parcel";
import { makeReport } from "../../core/make-report";
import { defaultStyle } from "../../core/narrative/style";
import { openParcelCode } from "../../hosts/parcel-code";
import { succeed, type Outcome } from "../../hosts/trouble";
import { readParcelPart } from "../../hosts/xlsx-file/read-parcel-part";
import { readWorkbook } from "../../hosts/xlsx-file/read-workbook";
import { chooseParcel, type FileParcel } from "./choose-parcel";
import { linkNotes } from "./link-notes";

/** What the file system says of a workbook file; `savedAt` is ISO time. */
export interface FileFacts {
  readonly name: string;
  readonly savedAt: string;
}

/** The parcel of an .xlsx, read by the core that the Excel pane uses; what is no workbook is refused. */
export async function parcelOfWorkbook(
  bytes: Uint8Array,
  { name, savedAt }: FileFacts
): Promise<Outcome<FileParcel>> {
  const snapshot = await readWorkbook(bytes, name);
  if (!snapshot.ok) return snapshot;
  const report = makeReport(snapshot.value, { style: defaultStyle, profile: null });
  const recomputed = makeParcel(report, { madeAt: savedAt, workbookId: null });
  const kept = keptParcel(bytes);
  return succeed(
    kept === "damaged"
      ? { parcel: recomputed, notes: [linkNotes.damaged] }
      : chooseParcel(kept, recomputed)
  );
}

function keptParcel(bytes: Uint8Array): Parcel | "damaged" | null {
  const code = readParcelPart(bytes);
  if (code === null) return null;
  const opened = openParcelCode(code);
  return opened.ok ? opened.parcel : "damaged";
}
