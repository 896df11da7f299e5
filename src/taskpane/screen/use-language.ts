import { useEffect, useState } from "react";
import type { Language } from "../../core/figures/bilingual";

const ENGLISH = "#en";
const PLACE = "khop-so/language";

/**
 * The language of the page, Vietnamese unless she asks: many offices run an English Windows. The
 * choice stands in the address, so that it can be kept as a bookmark and nothing is stored; inside
 * Office, where a page cannot change its address, it stands in the pane's own storage.
 */
export function useLanguage(): readonly [Language, () => void] {
  const [language, setLanguage] = useState<Language>(recallLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = (): void => {
    const other = language === "vi" ? "en" : "vi";
    keepLanguage(other);
    setLanguage(other);
  };
  return [language, change];
}

function recallLanguage(): Language {
  if (window.location.hash === ENGLISH) return "en";
  try {
    return window.localStorage.getItem(PLACE) === "en" ? "en" : "vi";
  } catch {
    // No storage for pages: the pane begins in Vietnamese.
    return "vi";
  }
}

function keepLanguage(language: Language): void {
  const { pathname, search } = window.location;
  const address = pathname + search + (language === "en" ? ENGLISH : "");
  try {
    window.history.replaceState(null, "", address);
  } catch {
    // Office took the function away.
    storeLanguage(language);
  }
}

function storeLanguage(language: Language): void {
  try {
    window.localStorage.setItem(PLACE, language);
  } catch {
    // No storage either: the choice holds until the pane closes.
  }
}
