import { useEffect, useEffectEvent, useReducer } from "react";
import type { Parcel } from "../../core/link/parcel";
import { openParcelCode } from "../../hosts/parcel-code";
import type { WorkbookHost } from "../../hosts/workbook-host";
import {
  begins,
  isCleared,
  recalls,
  unpublished,
  wentOut,
  type Publication,
  type PublicationStep,
} from "./publication";
import { sendOut, type Roads } from "./send-out";

interface PublicationRoom {
  readonly publication: Publication;
  readonly send: (parcel: Parcel & { readonly workbookId: string }) => void;
  readonly clear: () => void;
}

/**
 * What is published from the workbook. It is asked for once the figures are shown, and again with
 * each check until the workbook answers. `check` is whatever is new with every check; null for none.
 */
export function usePublication(
  { host, link }: Roads & { readonly host: Pick<WorkbookHost, "recallParcel"> },
  check: object | null
): PublicationRoom {
  const [publication, step] = useReducer(take, unpublished);
  const recall = useEffectEvent(async () => {
    if (check === null || publication.isRecalled) return;
    const carried = await host.recallParcel();
    if (carried.ok) step(recalls(openedOrNull(carried.value)));
  });
  useEffect(() => {
    void recall();
  }, [host, check]);
  return {
    publication,
    send: (parcel) => {
      if (publication.isPublishing) return;
      step(begins);
      void sendOut({ host, link }, parcel).then((result) => {
        step(wentOut(parcel, result));
      });
    },
    clear: () => {
      step(isCleared);
    },
  };
}

const take = (publication: Publication, step: PublicationStep): Publication => step(publication);

/** What can no longer be read counts as lost. */
function openedOrNull(packed: string | null): Parcel | null {
  const opened = packed === null ? null : openParcelCode(packed);
  return opened?.ok === true ? opened.parcel : null;
}
