import { useEffect, useState } from "react";
import type { Language } from "../core/figures/bilingual";

const ENGLISH = "#en";

/**
 * The language of the page, Vietnamese unless she asks: many offices run an English Windows. The
 * choice stands in the address, so that it can be kept as a bookmark and nothing is stored.
 */
export function useLanguage(): readonly [Language, () => void] {
  const [language, setLanguage] = useState<Language>(
    window.location.hash === ENGLISH ? "en" : "vi"
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = (): void => {
    const other = language === "vi" ? "en" : "vi";
    const { pathname, search } = window.location;
    window.history.replaceState(null, "", pathname + search + (other === "en" ? ENGLISH : ""));
    setLanguage(other);
  };
  return [language, change];
}
