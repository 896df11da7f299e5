import { useMemo, useState } from "react";
import type { CellAddress } from "../../core/sheet/address";
import type { DirectLink, DirectMessage } from "../../hosts/direct-link";
import type { WorkbookHost } from "../../hosts/workbook-host";
import type { CheckedStage } from "../live/live-workbook";
import type { OpenWorkbook } from "../live/use-workbook";
import type { WorkbookMemory } from "../live/workbook-memory";
import { differenceFrom, followAgreement, noAgreement } from "./agreement";
import { prepareParcel } from "./prepare-parcel";
import type { PreparedParcel, PublishingDesk } from "./publishing";
import { parcelToSend } from "./send-out";
import { useDirectLink } from "../link/use-direct-link";
import { usePublication } from "./use-publication";
import { newGuid } from "../screen/new-guid";

type PublishingHost = Pick<WorkbookHost, "keepParcel" | "recallParcel" | "select">;

/** The ways out; each stays the same for the life of the pane. */
interface Ways {
  readonly host: PublishingHost;
  readonly link: DirectLink;
}

/**
 * The Excel side of the link to Word: what would go out, what is out, and who took it. Null while
 * there are no figures. Cells that Word asks for are shown, and documents that tell of themselves
 * are remembered.
 */
export function usePublishing(ways: Ways, workbook: OpenWorkbook): PublishingDesk | null {
  const { stage, memory } = workbook;
  const checked = stage.kind === "checked" ? stage : null;
  const { publication, send, clear } = usePublication(ways, checked?.digest ?? null);
  const { published, reach, isPublishing, trouble } = publication;
  const [newId] = useState(newGuid);
  const workbookId = memory.workbookId ?? published?.workbookId ?? newId;
  const now = usePrepared(checked, memory, workbookId);
  const difference = useMemo(
    () => (now === null ? null : differenceFrom(published, now.parcel)),
    [published, now]
  );
  const [agreement, setAgreement] = useState(noAgreement);
  const { link } = ways;
  const direct = useDirectLink(link, (message) => {
    hear(message, { ...ways, workbook, workbookId, onCleared: clear });
  });
  if (now === null) return null;
  const { parcel } = now;
  const followed = followAgreement(agreement, { published, difference, at: parcel.madeAt });
  if (followed !== agreement) setAgreement(followed);
  return {
    now,
    published,
    difference,
    staleSince: followed.staleSince === null ? null : { at: followed.staleSince },
    reach,
    direct,
    documents: memory.documents,
    isPublishing,
    trouble,
    publish: () => {
      workbook.nameWorkbook(workbookId);
      send({ ...parcelToSend(parcel, published), workbookId });
    },
    wasCopied: () => {
      workbook.nameWorkbook(workbookId);
    },
    clearMachine: () => {
      link.clear();
      clear();
    },
  };
}

function usePrepared(
  checked: CheckedStage | null,
  { leftOut, explanations, style }: WorkbookMemory,
  workbookId: string
): PreparedParcel | null {
  const { digest = null, madeAt = "" } = checked ?? {};
  return useMemo(
    () =>
      digest === null
        ? null
        : prepareParcel(digest, { leftOut, explanations, style, madeAt, workbookId }),
    [digest, leftOut, explanations, style, madeAt, workbookId]
  );
}

interface Hearing extends Ways {
  readonly workbook: Pick<OpenWorkbook, "nameWorkbook" | "hearOf">;
  readonly workbookId: string;
  readonly onCleared: () => void;
}

/** What is meant for another workbook is left to the pane beside it. */
function hear(message: DirectMessage, hearing: Hearing): void {
  const { workbook, workbookId } = hearing;
  switch (message.kind) {
    case "show-cell":
      if (message.workbookId === workbookId) void showCell(message.address, hearing);
      return;
    case "document":
      if (message.document.workbookId !== workbookId) return;
      workbook.nameWorkbook(workbookId);
      workbook.hearOf(message.document);
      return;
    case "cleared":
      hearing.onCleared();
      return;
    case "parcel":
    case "cell-shown":
      return; // said by a pane of this side
  }
}

async function showCell(
  address: CellAddress,
  { host, link, workbookId }: Ways & { readonly workbookId: string }
): Promise<void> {
  const shown = await host.select([address]);
  link.post({ kind: "cell-shown", workbookId, isShown: shown.ok });
}
