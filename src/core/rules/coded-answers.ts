import type { Bilingual } from "../figures/bilingual";
import type { Figure, FigureId, Gap } from "../figures/figure";
import type { PrintedCode, Remark } from "../figures/remark";
import { foldText } from "../sheet/fold-text";
import type { RuleContext } from "./rule";

/** A code with its wording in both languages; what a sheet prints stands for both. */
export interface KnownCode extends PrintedCode {
  readonly name: Bilingual;
}

/** A place where a code is asked for, with all that its sheet and form say about it. */
export interface CodedPlace {
  readonly entry: Figure | Gap;
  /** The codes of the form and those that the sheet prints, whose wording goes first. */
  readonly codes: readonly KnownCode[];
  readonly counted: { readonly by: FigureId; readonly codes: readonly number[] } | null;
  readonly remark: Remark | null;
}

/** Every coded answer, given or not. */
export function codedPlaces({ book, sheets }: RuleContext): readonly CodedPlace[] {
  const recognised = sheets.filter((sheet) => sheet.kind === "recognised");
  const answers = new Map(
    recognised.flatMap((sheet) => (sheet.answers ?? []).map((answer) => [answer.id, answer]))
  );
  const remarks = new Map(
    recognised.flatMap((sheet) => (sheet.remarks ?? []).map((remark) => [remark.about, remark]))
  );
  return [...book.values()].flatMap((entry) => {
    const { codes } = entry.unit;
    if (codes === undefined) return [];
    const answer = answers.get(entry.id);
    return [
      {
        entry,
        codes: allCodes(codes, answer?.printed ?? []),
        counted: answer?.counted ?? null,
        remark: remarks.get(entry.id) ?? null,
      },
    ];
  });
}

function allCodes(
  names: readonly Bilingual[],
  printed: readonly PrintedCode[]
): readonly KnownCode[] {
  const own = names.map((name, code) => ({ code, wording: name.vi, name }));
  const known = new Map<number, KnownCode>(own.map((each) => [each.code, each]));
  for (const { code, wording } of printed) {
    const isSame = foldText(known.get(code)?.wording ?? "") === foldText(wording);
    if (!isSame) known.set(code, { code, wording, name: { vi: wording, en: wording } });
  }
  return [...known.values()].sort((left, right) => left.code - right.code);
}

/** "Không = 0; Có = 1". */
export function sayCodes(codes: readonly KnownCode[]): Bilingual {
  const say = (language: keyof Bilingual): string =>
    codes.map(({ code, name }) => `${name[language]} = ${String(code)}`).join("; ");
  return { vi: say("vi"), en: say("en") };
}

/** True for "Không", "Chưa", "Không thực hiện". */
export function isNo({ wording }: PrintedCode): boolean {
  return /^(khong|chua)( |$)/.test(foldText(wording));
}

/** Yes or no in the words that people use whatever the list calls them. */
const YES = /^(da |co )?(co|da|thuc hien|to chuc|hoan thanh|thuc hien xong)$/;
const NO = /^(khong|chua)( co| thuc hien| to chuc| hoan thanh)?$/;
/** A wording with its code behind it: "Có = 1", "Có (1)". */
const WITH_CODE = /^(.*?)[ =:(-]+(\d+)\)?$/;

/**
 * The code that words in a cell stand for: the wording of one code of the list, or plain yes or no
 * where the list knows no more. Null where the words are something else.
 */
export function codeInWords(text: string, codes: readonly PrintedCode[]): number | null {
  const folded = foldText(text).replace(/[.;,!]+$/, "");
  const [, words, digits] = WITH_CODE.exec(folded) ?? [];
  const numbered = words === undefined ? null : codeOf(words.trim(), codes);
  return codeOf(folded, codes) ?? (numbered === Number(digits) ? numbered : null);
}

function codeOf(folded: string, codes: readonly PrintedCode[]): number | null {
  const [same, ...others] = codes.filter(({ wording }) => foldText(wording) === folded);
  if (same !== undefined && others.length === 0) return same.code;
  const [no, yes] = noAndYes(codes);
  if (NO.test(folded)) return no?.code ?? null;
  return YES.test(folded) ? (yes?.code ?? null) : null;
}

/** The two codes of a list that asks for no or yes; none for any other list. */
function noAndYes(codes: readonly PrintedCode[]): readonly PrintedCode[] {
  const [no, yes] = codes;
  if (codes.length !== 2 || no === undefined || yes === undefined) return [];
  return isNo(no) && !isNo(yes) ? [no, yes] : [];
}
