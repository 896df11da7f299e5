import { slugOf } from "../forms/figure-id";
import type { Form } from "../forms/form";
import { stripPeriod } from "../forms/recognition/name-period";
import { cleanText, foldText } from "../sheet/fold-text";

const LONGEST_TOPIC = 12;
/** Words that titles of all forms share. */
const COMMON = new Set(
  (
    "bieu mau bang tong hop bao cao ket qua tinh hinh thong ke danh sach so va cua cac theo tren dia ban " +
    "xa phuong nam quy thang ky cong tac viec thuc hien trong den ngay ubnd uy nhan dan giai quyet"
  ).split(" ")
);
const ALPHABET = Array.from("abcdefghijklmnopqrstuvwxyz");
const UNIT_NAME =
  /\s*(?:[-–(,]\s*)?(?:của|tại|trên địa bàn)?\s*(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s.*$/iu;

/** The title as later sheets will have it too: without period and reporting unit. */
export function lastingTitle(title: string): string {
  const bare = cleanText(title).replace(UNIT_NAME, "");
  return bare.length >= FEWEST_LETTERS ? bare : cleanText(title);
}

const FEWEST_LETTERS = 6;

/** First part of the ids of its figures: letters of the title's own words, no other form's topic. */
export function topicOf(title: string, others: readonly Form[]): string {
  const words = stripPeriod(foldText(title)).match(/[a-z]+/g) ?? [];
  const telling = words.filter((word) => !COMMON.has(word));
  const letters = (telling.length > 0 ? telling : words).join("");
  const topic = letters.slice(0, LONGEST_TOPIC) || "form";
  const taken = new Set(others.map((form) => form.topic));
  const variants = ALPHABET.map((letter) => topic.slice(0, LONGEST_TOPIC - 1) + letter);
  return [topic, ...variants].find((name) => !taken.has(name)) ?? topic;
}

/** An id for the form that no other has. */
export function formIdOf(title: string, others: readonly Form[]): string {
  const slug = idOf(stripPeriod(foldText(title))) || "form";
  return firstFree(`taught-${slug}`, new Set(others.map(({ id }) => id)));
}

/** The id itself, or with "-2", "-3" … behind it. */
export function firstFree(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let copy = 2; taken.has(free); copy += 1) free = `${id}-${String(copy)}`;
  return free;
}

/** Small letters and digits joined by hyphens, at most 16 characters; empty where a text has none. */
export const idOf = (text: string): string => slugOf(text).replace(/^-+|-+$/g, "");
