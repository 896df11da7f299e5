import type { Language } from "../figures/bilingual";
import type { Sentence, SentenceValue } from "../figures/sentence";
import { formatQuantity } from "./format-figure";
import { sayCells } from "./say-cells";

type SumValue = Extract<SentenceValue, { readonly sum: readonly number[] }>;

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/**
 * Says a sentence in one language. Numbers follow the language's convention: counts are said without
 * their noun, shares with "%", money with its unit. Throws when a placeholder has nothing to fill it.
 */
export function saySentence({ texts, data }: Sentence, language: Language): string {
  const text = texts[language];
  return text.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`Nothing fills ${placeholder} in "${text}"`);
    return sayValue(value, language);
  });
}

function sayValue(value: SentenceValue, language: Language): string {
  if (typeof value === "string") return value;
  if ("number" in value) return formatQuantity(value.number, language, value);
  if ("cells" in value) return sayCells(value.cells, language);
  if ("sum" in value) return saySum(value, language);
  return value[language];
}

/** Terms as a person writes them: "3.548 + 9", "9 - 4", "84,17% + 15,83%", "1 + 2 triệu đồng". */
function saySum({ sum, unit }: SumValue, language: Language): string {
  const [first, ...rest] = sum;
  if (first === undefined) throw new Error("A sum without terms cannot be said");
  const isMoney = unit?.measure === "money";
  const say = (term: number): string =>
    formatQuantity(term, language, isMoney || unit === undefined ? {} : { unit });
  const terms = rest.map((term) => (term < 0 ? ` - ${say(-term)}` : ` + ${say(term)}`));
  return [say(first), ...terms, isMoney ? ` ${unit.name[language]}` : ""].join("");
}
