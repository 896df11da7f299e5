/** The browser's offer to install the page as an app; only some browsers make it, and only once each. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

/**
 * Keeps the browser's offer to install the page until the person asks for it, and tells whether there
 * is one. Gives what takes it up; the browser itself then asks.
 */
export function keepInstallOffer(tell: (canInstall: boolean) => void): () => void {
  let offer: InstallOffer | null = null;
  const change = (next: InstallOffer | null): void => {
    offer = next;
    tell(next !== null);
  };
  window.addEventListener("beforeinstallprompt", (event) => {
    if (!isOffer(event)) return;
    // The browser does not ask by itself.
    event.preventDefault();
    change(event);
  });
  window.addEventListener("appinstalled", () => {
    change(null);
  });
  return () => {
    const taken = offer;
    if (taken === null) return;
    change(null);
    void taken.prompt();
  };
}

const isOffer = (event: Event): event is InstallOffer => "prompt" in event;
