import { useEffect } from "react";
import type { DirectLink, DirectLinkState } from "../../hosts/direct-link";
import { knownDocuments } from "./known-documents";
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
  // Told again when the other pane opens: it knows nothing of what was told before.
  useEffect(() => {
    if (reading === null) return;
    for (const document of knownDocuments(reading)) link.post({ kind: "document", document });
  }, [link, reading, direct]);
  return direct;
}
