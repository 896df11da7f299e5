import { useEffect } from "react";
import type { DirectLink } from "../../hosts/direct-link";
import type { LinkedStep } from "./linked-state";
import { openLeft } from "./open-left";
import { foundLeft } from "./source-steps";
import { looksAgain } from "./task-steps";

/** When the person comes back to the pane, the document, the machine and the other pane are looked at again. */
export function useLookingAgain(link: DirectLink, step: (step: LinkedStep) => void): void {
  useEffect(() => {
    const look = (): void => {
      link.probe();
      step(foundLeft(openLeft(link.leftParcels())));
      step(looksAgain);
    };
    const lookWhenSeen = (): void => {
      if (document.visibilityState === "visible") look();
    };
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", lookWhenSeen);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", lookWhenSeen);
    };
  }, [link, step]);
}
