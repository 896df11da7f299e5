import type { Severity } from "../../core/figures/relation";

/** Disc, triangle, ring: told apart without colour. For an svg of 12 by 12 whose stroke is 2 wide and has the colour of its text. */
export function SeverityShape({ severity }: { readonly severity: Severity }) {
  switch (severity) {
    case "error":
      return <circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />;
    case "warning":
      return <path d="M6 1l5.5 10H.5z" fill="currentColor" stroke="none" />;
    case "note":
      return <circle cx="6" cy="6" r="4" />;
  }
}
