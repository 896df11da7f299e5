/** A run of words that stays, goes or comes. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Words with their inner signs ("3.946", "84,17%"), white space, and everything else letter by letter. */
const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,/-][\p{L}\p{M}\p{N}]+)*%?|[^\s]/gu;

/** Beyond this many pairs of words the texts are not compared word by word, but as wholes. */
const MOST_PAIRS = 4_000_000;

/**
 * What has to be taken out of one text and put in to get the other, word by word. Same and removed
 * parts together give `before`, same and added parts `after`, to the letter. Where both change, what
 * goes stands before what comes.
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const [left, right] = [tokensOf(before), tokensOf(after)];
  return joinParts(smoothGaps(compare(left, right)));
}

const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];

function compare(left: readonly string[], right: readonly string[]): DiffPart[] {
  const start = left.findIndex((token, index) => token !== right[index]);
  const head = start === -1 ? left.length : start;
  let tail = 0;
  while (
    tail < Math.min(left.length, right.length) - head &&
    left.at(-1 - tail) === right.at(-1 - tail)
  )
    tail += 1;
  const middle = compareMiddle(
    left.slice(head, left.length - tail),
    right.slice(head, right.length - tail)
  );
  return [
    ...partsOf("same", left.slice(0, head)),
    ...middle,
    ...partsOf("same", left.slice(left.length - tail)),
  ];
}

const partsOf = (kind: DiffPart["kind"], tokens: readonly string[]): DiffPart[] =>
  tokens.map((text) => ({ kind, text }));

/** Walks along a longest common subsequence. */
function compareMiddle(left: readonly string[], right: readonly string[]): DiffPart[] {
  if (left.length * right.length > MOST_PAIRS)
    return [...partsOf("removed", left), ...partsOf("added", right)];
  const common = commonLengths(left, right);
  const lengthAt = (row: number, column: number): number => common[row]?.[column] ?? 0;
  const parts: DiffPart[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const [old, fresh] = [left[row], right[column]];
    if (old !== undefined && old === fresh) {
      parts.push({ kind: "same", text: old });
      row += 1;
      column += 1;
    } else if (old !== undefined && lengthAt(row + 1, column) >= lengthAt(row, column + 1)) {
      parts.push({ kind: "removed", text: old });
      row += 1;
    } else {
      parts.push({ kind: "added", text: fresh ?? "" });
      column += 1;
    }
  }
  return parts;
}

/** How many words two rests of the texts have in common, by where they begin. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let row = left.length - 1; row >= 0; row -= 1) {
    const [here, below] = [table[row], table[row + 1]];
    if (here === undefined || below === undefined) break;
    for (let column = right.length - 1; column >= 0; column -= 1)
      here[column] =
        left[row] === right[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
  }
  return table;
}

/** A space between two changed words changes with them: one change reads better than three. */
function smoothGaps(parts: readonly DiffPart[]): DiffPart[] {
  return parts.flatMap((part, index): DiffPart[] => {
    const isChange = (neighbour: DiffPart | undefined): boolean =>
      neighbour !== undefined && neighbour.kind !== "same";
    const isGap = part.kind === "same" && part.text.trim() === "";
    if (!isGap || !isChange(parts[index - 1]) || !isChange(parts[index + 1])) return [part];
    return [
      { kind: "removed", text: part.text },
      { kind: "added", text: part.text },
    ];
  });
}

/** Runs of one kind become one part; of each change, what goes comes first. */
function joinParts(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = [];
  const change = { removed: "", added: "" };
  const settle = (): void => {
    if (change.removed !== "") joined.push({ kind: "removed", text: change.removed });
    if (change.added !== "") joined.push({ kind: "added", text: change.added });
    change.removed = change.added = "";
  };
  let same = "";
  for (const { kind, text } of parts) {
    if (kind === "same") {
      settle();
      same += text;
    } else {
      if (same !== "") joined.push({ kind: "same", text: same });
      same = "";
      change[kind] += text;
    }
  }
  settle();
  if (same !== "") joined.push({ kind: "same", text: same });
  return joined;
}
