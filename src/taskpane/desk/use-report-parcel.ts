import { useEffect, useMemo } from "react";
import type { Parcel } from "../../core/link/parcel";
import type { DirectLink } from "../../hosts/direct-link";
import { parcelCode } from "../../hosts/parcel-code";
import type { WorkbookMemory } from "../live/workbook-memory";
import type { Linking } from "../publish/use-linking";

interface ParcelOptions {
  /** Id of the workbook on the desk. */
  readonly file: string;
  readonly linking: Linking | null;
  readonly memory: WorkbookMemory;
}

/**
 * The parcel of what the sheets say now, and always that of the report beside them: in one page
 * nothing has to be published. Its workbook has an id only where it was published before; else a
 * report knows it by its name.
 */
export function useReportParcel(
  link: DirectLink,
  { file, linking, memory }: ParcelOptions
): Parcel | null {
  const now = linking?.publishing.now.parcel ?? null;
  const { workbookId } = memory;
  const parcel = useMemo(() => (now === null ? null : { ...now, workbookId }), [now, workbookId]);
  useEffect(() => {
    if (parcel === null) return;
    const { workbook, madeAt } = parcel;
    const left = { workbookId: file, workbook, leftAt: madeAt, packed: parcelCode(parcel) };
    link.leave(left);
    link.post({ kind: "parcel", parcel: left });
  }, [link, file, parcel]);
  return parcel;
}
