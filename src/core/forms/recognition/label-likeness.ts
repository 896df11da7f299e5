/** Words that change no meaning between two spellings of one label: "số lượng hồ sơ", "của", "các". */
const LIGHT = new Set([
  "so",
  "luong",
  "ho",
  "cac",
  "cua",
  "duoc",
  "la",
  "viec",
  "tai",
  "ve",
  "cho",
]);
/** Shorter words are too near to each other for a misspelling to be told from another word. */
const LONG_WORD = 5;

/** What a sheet adds to a heading: "tiếp nhận trong kỳ"; a form that tells the two apart names both. */
const ADDED_TO_HEADINGS = /(?<=\S) trong ki( bao cao)?$/;
/** What it adds to a row of a list: "tổng số hồ sơ mức độ 3" too. */
export const ADDED_TO_ROWS =
  /^tong (?:so )?(?!so\b|cong\b|hop\b)(?=\S)|(?<=\S) trong ki( bao cao)?$/g;
/** A matcher lives as long as the program; registers must not fill its memory. */
const MOST_ANSWERS = 5_000;

interface Words {
  readonly text: string;
  readonly all: readonly string[];
  readonly joined: string;
  readonly heavy: string;
}

/** How well a label fits each known text, by text; texts that it does not fit are absent. */
export type LabelMatcher = (label: string) => ReadonlyMap<string, number>;

/**
 * A matcher over known texts; all texts are normalised labels. It remembers its answers, since the
 * same few labels stand all over a workbook.
 */
export function createLabelMatcher(
  texts: Iterable<string>,
  added: RegExp = ADDED_TO_HEADINGS
): LabelMatcher {
  const known = [...new Set(texts)].filter((text) => text !== "").map(toWords);
  if (known.length === 0) return () => new Map();
  const byJoined = groupBy(known, ({ joined }) => joined);
  const byHeavy = groupBy(known, ({ heavy }) => heavy);
  const byCount = groupBy(known, ({ all }) => all.length);
  const compare = (label: string): ReadonlyMap<string, number> => {
    const words = toWords(label);
    const near = [
      ...(byJoined.get(words.joined) ?? []),
      ...(byHeavy.get(words.heavy) ?? []),
      ...(byCount.get(words.all.length) ?? []),
    ];
    const scored = near.map((one) => [one.text, compareWords(words, one)] as const);
    return new Map(scored.filter(([, likeness]) => likeness > 0));
  };
  return remember((label) => {
    if (label === "") return new Map();
    const bare = label.replace(added, "");
    const told = bare === label ? [] : [...compare(bare)];
    return new Map([...told.map(([text, one]) => [text, one * 0.9] as const), ...compare(label)]);
  });
}

function remember(match: LabelMatcher): LabelMatcher {
  const answers = new Map<string, ReadonlyMap<string, number>>();
  return (label) => {
    const answer = answers.get(label) ?? match(label);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(label, answer);
    return answer;
  };
}

/**
 * Likeness of two normalised labels: 1 the same words, 0.9 the same but for words that carry no
 * meaning, 0.85 the same but for misspelled long words (one letter each), 0 anything else.
 */
export function labelLikeness(left: string, right: string): number {
  return left === "" || right === "" ? 0 : compareWords(toWords(left), toWords(right));
}

/** Share of words that two normalised labels have in common (Dice), 0 to 1: for hints, never alone. */
export function commonWords(left: string, right: string): number {
  const words = new Set(left.split(" "));
  const others = right.split(" ");
  return (2 * others.filter((word) => words.has(word)).length) / (words.size + others.length);
}

function groupBy<Key>(
  known: readonly Words[],
  keyOf: (words: Words) => Key
): ReadonlyMap<Key, readonly Words[]> {
  const groups = new Map<Key, Words[]>();
  for (const words of known) {
    const key = keyOf(words);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [words]);
    else group.push(words);
  }
  return groups;
}

function toWords(text: string): Words {
  const all = text.split(" ");
  const heavy = all.filter((word) => !LIGHT.has(word));
  return { text, all, joined: all.join(""), heavy: heavy.join("") };
}

function compareWords(left: Words, right: Words): number {
  if (left.joined === right.joined) return 1;
  if (left.heavy !== "" && left.heavy === right.heavy) return 0.9;
  return isMisspelling(left.all, right.all) ? 0.85 : 0;
}

function isMisspelling(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  let slips = left.length > 3 ? 2 : 1;
  for (let index = 0; index < left.length; index += 1) {
    const [word = "", other = ""] = [left[index], right[index]];
    if (word === other) continue;
    slips -= 1;
    if (slips < 0 || !isSlip(word, other)) return false;
  }
  return true;
}

/** One letter changed, lost, added, or two neighbours swapped, in a long word without digits. */
function isSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length < LONG_WORD || /\d/.test(left + right)) return false;
  const start = sharedLetters([...short], [...long]);
  const [rest, other] = [short.slice(start), long.slice(start)];
  const end = sharedLetters([...rest].reverse(), [...other].reverse());
  const [changed, into] = [rest.slice(0, rest.length - end), other.slice(0, other.length - end)];
  if (into.length <= 1) return true;
  return into.length === 2 && changed === [...into].reverse().join("");
}

/** How many letters two words share from their beginning. */
function sharedLetters(left: readonly string[], right: readonly string[]): number {
  const differs = left.findIndex((letter, index) => letter !== right[index]);
  return differs < 0 ? left.length : differs;
}
