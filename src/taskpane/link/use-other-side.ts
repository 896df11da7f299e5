import { useEffect, useRef } from "react";
import type { DirectLink, DirectLinkState, KnownDocument } from "../../hosts/direct-link";
import { departed, knownDocuments } from "./known-documents";
import type { LinkedState, LinkedStep } from "./linked-state";
import { openLeft } from "./open-left";
import { foundLeft, wasPublished } from "./source-steps";
import { useDirectLink } from "./use-direct-link";

/** Hears what Excel publishes, from the first moment on, and tells it what the document holds. */
export function useOtherSide(
  link: DirectLink,
  { reading }: LinkedState,
  step: (step: LinkedStep) => void
): DirectLinkState {
  const direct = useDirectLink(link, (message) => {
    if (message.kind === "cleared") step(foundLeft([]));
    if (message.kind !== "parcel") return;
    const [fresh] = openLeft([message.parcel]);
    if (fresh !== undefined) step(wasPublished(fresh));
  });
  useEffect(() => {
    step(foundLeft(openLeft(link.leftParcels())));
  }, [link, step]);
  const told = useRef<readonly KnownDocument[]>([]);
  // Told again when the other pane opens: it knows nothing of what was told before.
  useEffect(() => {
    if (reading === null) return;
    const known = knownDocuments(reading);
    for (const document of [...departed(told.current, known), ...known])
      link.post({ kind: "document", document });
    told.current = known;
  }, [link, reading, direct]);
  return direct;
}
