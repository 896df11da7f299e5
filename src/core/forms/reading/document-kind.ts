import { foldText } from "../../sheet/fold-text";
import { wordsOfSign } from "./document-number";
import type { Register, RegisterKind } from "../form";

/** Tells the kinds of a register from what is typed. Each answer is the id of a kind, or null. */
export interface KindTeller {
  /** "Quyết định", "Công văn hỏa tốc", "QĐ": the whole text names the kind, or begins with it. */
  readonly named: (text: string) => string | null;
  /** The kind for which a sign begins: QĐ of "QĐ-UBND". */
  readonly ofSign: (sign: string) => string | null;
  /** The kind without a sign where a sign names the sender alone: "UBND-VP". */
  readonly ofSender: (sign: string) => string | null;
}

const tellers = new WeakMap<Register, KindTeller>();

/** Made once for each form. */
export function kindTeller(register: Register): KindTeller {
  const teller = tellers.get(register) ?? makeTeller(register);
  tellers.set(register, teller);
  return teller;
}

function makeTeller({ kinds, unsigned, senders }: Register): KindTeller {
  const exact = new Map(
    kinds.flatMap(({ id, signs }) => signs.map((sign) => [sign.toUpperCase(), id] as const))
  );
  const plain = withoutMarks(kinds);
  const labels = kinds
    .flatMap(({ id, labels: own }) => own.map((label) => ({ label: foldText(label), id })))
    .sort((left, right) => right.label.length - left.label.length);
  const bySign = (word: string): string | null =>
    exact.get(word.toUpperCase()) ?? plain.get(foldText(word)) ?? null;
  const isSender = (word: string | undefined): boolean =>
    word !== undefined && senders.includes(word.toUpperCase());
  return {
    named: (text) => {
      const folded = foldText(text);
      const label = labels.find(({ label: own }) => folded === own || folded.startsWith(`${own} `));
      return label?.id ?? bySign(wordsOfSign(text.trim())[0] ?? "");
    },
    ofSign: (sign) => bySign(wordsOfSign(sign)[0] ?? ""),
    ofSender: (sign) => {
      const [first, second] = wordsOfSign(sign);
      if (first === undefined) return null;
      return isSender(first) || !isSender(second) ? unsigned || null : null;
    },
  };
}

/** "QD" for QĐ; where two signs are the same without marks, it is neither. */
function withoutMarks(kinds: readonly RegisterKind[]): ReadonlyMap<string, string> {
  const plain = new Map<string, string>();
  const all = kinds.flatMap(({ id, signs }) => signs.map((sign) => [foldText(sign), id] as const));
  for (const [sign, id] of all) {
    if (all.every(([other, of]) => other !== sign || of === id)) plain.set(sign, id);
  }
  return plain;
}
