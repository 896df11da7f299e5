import { cleanText } from "../../core/sheet/fold-text";

const NUMBER = String.raw`[IVX\d]+(?:\s*[/.]\s*\d+)?`;
/** "năm 2025", "quý III/2025", "6 tháng đầu năm 2025", "tháng 10 năm 2025" at the end of a title. */
const PERIOD = new RegExp(
  String.raw`[\s,(–-]*(?<!\p{L})(?:kỳ\s+)?(?:(?:\d+|sáu|chín)\s+tháng(?:\s+(?:đầu|cuối))?(?:\s+năm)?(?:\s+${NUMBER})?|(?:quý|tháng|năm)\s+${NUMBER}(?:\s+năm\s+\d+)?)\)?$`,
  "iu"
);
/** "TTHC", "UBND": words that cannot be said stay in capitals. */
const ACRONYM = /^[^AĂÂEÊIOÔƠUƯYÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĨŨẠ-Ỵ]+$/u;

/** How a printed title may be called: without its period, and not all in capitals. The person has the last word. */
export function suggestTitle(printed: string): string {
  const title = cleanText(printed);
  const bare = title.replace(PERIOD, "");
  const kept = bare === "" ? title : bare;
  return kept === kept.toLocaleUpperCase("vi") ? lowered(kept) : kept;
}

function lowered(title: string): string {
  const words = title
    .split(" ")
    .map((word) => (ACRONYM.test(word) ? word : word.toLocaleLowerCase("vi")));
  const text = words.join(" ");
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
