import { useEffect, useRef, type RefObject } from "react";

/** Escape, pressed anywhere inside the element that gets this ref, calls back and goes no further. */
export function useEscape<Box extends HTMLElement>(onEscape: () => void): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useEffect(() => {
    const element = box.current;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.stopPropagation();
      onEscape();
    };
    element?.addEventListener("keydown", listen);
    return () => {
      element?.removeEventListener("keydown", listen);
    };
  }, [onEscape]);
  return box;
}
