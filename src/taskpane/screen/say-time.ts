import type { Language } from "../../core/figures/bilingual";
import { sayDay } from "./say-day";

const locales = { vi: "vi-VN", en: "en-GB" } as const satisfies Record<Language, string>;

/** An ISO time where the person is: "08:05, 21/11/2026"; null for what is no time. */
export function sayTime(at: string, language: Language): string | null {
  const day = sayDay(at, language);
  if (day === null) return null;
  const clock = new Intl.DateTimeFormat(locales[language], {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return `${clock.format(new Date(at))}, ${day}`;
}
