import type { Options } from "docx-preview";
import { drawElementBy } from "./draw-element";
import { pause } from "./pause";
import { settleNames } from "./settle-names";
import type { StopsOf } from "./settle-tabs";

/** A document drawn, not yet parted into pages; nothing of it is in the page yet. */
export interface DrawnDocument {
  readonly styles: readonly Node[];
  /** Its children are the sections. */
  readonly wrapper: HTMLElement;
  readonly stops: StopsOf;
}

const options: Partial<Options> = {
  inWrapper: true,
  // No addresses of our own making: the page's policy refuses them.
  useBase64URL: true,
  renderAltChunks: false,
  renderComments: false,
  renderChanges: false,
  ignoreFonts: true,
  ignoreLastRenderedPageBreak: true,
  trimXmlDeclaration: true,
  // Tabs are marked; the library's own way to size them comes half a second late and is undone.
  experimental: false,
};

/** Draws a copy made by `pageCopy`. Throws for what the library cannot read. */
export async function drawDocument(copy: Uint8Array<ArrayBuffer>): Promise<DrawnDocument> {
  const { defaultOptions, parseAsync, renderDocument } = await import("docx-preview");
  const given = { ...options, h: drawElementBy(defaultOptions.h) };
  const parsed: unknown = await parseAsync(copy, given);
  await pause();
  const nodes = await renderDocument(parsed, given);
  await pause();
  const wrapper = nodes.find((node) => node instanceof HTMLElement && !isStyle(node));
  if (!(wrapper instanceof HTMLElement)) throw new Error("The library drew no document.");
  const stops = settleNames(wrapper);
  await pause();
  return { styles: nodes.filter(isStyle), wrapper, stops };
}

const isStyle = (node: Node): boolean => node.nodeName === "STYLE";
