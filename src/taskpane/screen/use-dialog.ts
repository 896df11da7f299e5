import { useLayoutEffect, type RefObject } from "react";

/** Shows a dialogue before all else, and gives the keyboard back to where it was when it goes. */
export function useDialog(box: RefObject<HTMLDialogElement | null>): void {
  // While it still stands in the page: one that is gone gives no focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
    };
  }, [box]);
}
