import { useEffect, useEffectEvent, useState } from "react";
import type { DirectLink, DirectLinkState, DirectMessage } from "../../hosts/direct-link";

/** Whether the other side answers, told anew at every change; `onMessage` hears what it says. */
export function useDirectLink(
  link: DirectLink,
  onMessage: (message: DirectMessage) => void
): DirectLinkState {
  const [state, setState] = useState<DirectLinkState>("unsure");
  const hear = useEffectEvent(onMessage);
  useEffect(() => link.watchState(setState), [link]);
  useEffect(
    () =>
      link.listen((message) => {
        hear(message);
      }),
    [link]
  );
  useEffect(() => {
    // She comes back, perhaps from opening the other pane.
    const probe = (): void => {
      link.probe();
    };
    window.addEventListener("focus", probe);
    return () => {
      window.removeEventListener("focus", probe);
    };
  }, [link]);
  return state;
}
