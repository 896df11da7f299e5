import { contentOf, isInline, lockOf } from "./control-properties";
import { accessDenied } from "../rich-api-error";
import type { SimulatedDocument } from "./document";
import { contentSpan, discard } from "./spans";
import { wordElement } from "./word-xml";
import { unwrap } from "./wrap";

/**
 * Takes a control off, with or without what it holds. While changes are tracked its text is only marked as
 * deleted and the control stays; a control without its content goes at once.
 */
export function deleteControl(
  document: SimulatedDocument,
  control: Element,
  keepsContent: boolean
): void {
  if (lockOf(control).content && document.tracking !== "Off") throw accessDenied();
  document.refuseLocked(control.parentNode ?? control);
  document.isSaved = false;
  const content = contentOf(control);
  if (keepsContent) {
    unwrap(control, content);
    return;
  }
  if (document.tracking !== "Off") {
    document.editor.remove(contentSpan(content));
    return;
  }
  const home = control.parentElement;
  const wasInline = isInline(control);
  document.editor.remove(contentSpan(content));
  discard(control);
  const needsParagraph = home !== null && !wasInline;
  if (needsParagraph && home.querySelector("p, tbl, sdt") === null)
    home.prepend(wordElement(home, "p"));
}
