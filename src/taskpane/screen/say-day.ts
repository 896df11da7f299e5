import type { Language } from "../../core/figures/bilingual";

const locales = { vi: "vi-VN", en: "en-GB" } as const satisfies Record<Language, string>;

/** The day of an ISO time where the person is: "21/11/2026"; null for what is no time. */
export function sayDay(at: string, language: Language): string | null {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return null;
  return new Intl.DateTimeFormat(locales[language], {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(time);
}
