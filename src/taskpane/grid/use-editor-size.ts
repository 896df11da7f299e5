import type { RefObject } from "react";
import { useLayoutEffect } from "react";
import type { EditorState } from "./cell-editor";

/** Pixels between the text of the editor and its outer edge, above and below together. */
const FRAME = 4;

/** Puts the text of the editor into its element, and makes that as high as the text needs. */
export function useEditorSize(
  input: RefObject<HTMLTextAreaElement | null>,
  { text, mode }: EditorState,
  { width, height }: { readonly width: number; readonly height: number }
): void {
  const isReady = mode === "ready";
  useLayoutEffect(() => {
    const element = input.current;
    if (element === null) return;
    // While she writes in it the two are the same: an input method is not disturbed.
    if (element.value !== text) element.value = text;
    element.style.height = "0";
    const needed = isReady ? 0 : element.scrollHeight + FRAME;
    element.style.height = `${String(Math.max(height, needed))}px`;
  }, [input, text, isReady, width, height]);
}
