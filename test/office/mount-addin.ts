import type { WacHost } from "./wac-host";

/** What stands around the pane in Excel on the web. */
export interface PaneFrame {
  readonly url: string;
  /** Pixels; Excel's pane is 320 to 350 wide when it opens. */
  readonly width: number;
  readonly height: number;
}

/** Puts the add-in's page into a frame of this page, with the host behind it. */
export function mountAddin(host: WacHost, { url, width, height }: PaneFrame): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  // office.js reads the name when it starts: it must be there before the page is.
  frame.setAttribute("name", host.frameName);
  frame.width = String(width);
  frame.height = String(height);
  frame.src = url;
  const { origin } = new URL(url);
  host.attach({ post: (text) => frame.contentWindow?.postMessage(text, origin) });
  window.addEventListener("message", (event) => {
    if (event.source === frame.contentWindow) void host.receive(event.data);
  });
  document.body.append(frame);
  return frame;
}
