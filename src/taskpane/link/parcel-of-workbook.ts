import type { Bilingual } from "../../core/figures/bilingual";
import { makeParcel } from "../../core/link/make-parcel";
import type { OpenedParcel, Refusal } from "../../core/link/open-parcel";
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

/**
 * The parcel of an .xlsx, read by the core that the Excel pane uses, in the style of the one that was
 * published; what is no workbook is refused.
 */
export async function parcelOfWorkbook(
  bytes: Uint8Array,
  { name, savedAt }: FileFacts
): Promise<Outcome<FileParcel>> {
  const snapshot = await readWorkbook(bytes, name);
  if (!snapshot.ok) return snapshot;
  const kept = keptParcel(bytes);
  const published = kept?.ok === true ? kept.parcel : null;
  const style = published?.style ?? defaultStyle;
  const report = makeReport(snapshot.value, { style, profile: null });
  const recomputed = makeParcel(report, { madeAt: savedAt, workbookId: null, style });
  return succeed(
    kept?.ok === false
      ? { parcel: recomputed, notes: [noteOf(kept.refusal)] }
      : chooseParcel(published, recomputed)
  );
}

function keptParcel(bytes: Uint8Array): OpenedParcel | null {
  const code = readParcelPart(bytes);
  return code === null ? null : openParcelCode(code);
}

const noteOf = (refusal: Refusal): Bilingual =>
  refusal === "unknown-schema" ? linkNotes.otherVersion : linkNotes.damaged;
