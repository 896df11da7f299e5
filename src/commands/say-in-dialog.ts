import type { Bilingual } from "../core/figures/bilingual";

/** Shows a sentence in a small window of Office: a ribbon button without a pane has no other place. */
export function sayInDialog({ vi, en }: Bilingual): void {
  const text = Office.context.displayLanguage.toLowerCase().startsWith("en") ? en : vi;
  const page = new URL("message.html", window.location.href);
  page.hash = encodeURIComponent(text);
  Office.context.ui.displayDialogAsync(page.href, {
    height: 20,
    width: 30,
    displayInIframe: true,
  });
}
