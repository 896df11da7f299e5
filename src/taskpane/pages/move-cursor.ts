import type { DocumentPlace } from "./page-marks";
import { drawnParagraphs, textPieces } from "./text-places";
import type { TextPiece } from "./text-places";

type Move = (root: ParentNode, from: DocumentPlace) => DocumentPlace | null;

/** Where a key moves the cursor; null for other keys, and at the ends of the document. Figures are stepped over. */
export function moveCursor(
  root: ParentNode,
  from: DocumentPlace | null,
  key: string
): DocumentPlace | null {
  const move = moves[key];
  if (move === undefined) return null;
  const first = root.querySelector<HTMLElement>("p[data-paragraph]");
  if (from === null) return first === null ? null : startOf(numberOf(first));
  return move(root, from);
}

const numberOf = ({ dataset }: HTMLElement): number => Number(dataset["paragraph"]);
const startOf = (paragraph: number): DocumentPlace => ({ paragraph, offset: 0 });

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (root, { paragraph }) => neighbour(root, paragraph, 1),
  ArrowUp: (root, { paragraph }) => neighbour(root, paragraph, -1),
  Home: (_root, { paragraph }) => startOf(paragraph),
  End: (root, { paragraph }) => ({ paragraph, offset: lengthOf(piecesOf(root, paragraph)) }),
  ArrowRight: (root, { paragraph, offset }) => {
    const pieces = piecesOf(root, paragraph);
    if (offset >= lengthOf(pieces)) return neighbour(root, paragraph, 1);
    const mark = pieces.find((piece) => piece.start <= offset && offset < piece.end)?.mark ?? null;
    return { paragraph, offset: mark === null ? offset + 1 : endOf(pieces, mark) };
  },
  ArrowLeft: (root, { paragraph, offset }) => {
    const pieces = piecesOf(root, paragraph);
    if (offset === 0) return endOfNeighbour(root, paragraph);
    const mark = pieces.find((piece) => piece.start < offset && offset <= piece.end)?.mark ?? null;
    return { paragraph, offset: mark === null ? offset - 1 : beginOf(pieces, mark) };
  },
};

const piecesOf = (root: ParentNode, paragraph: number): readonly TextPiece[] =>
  drawnParagraphs(root, paragraph).flatMap(textPieces);

const lengthOf = (pieces: readonly TextPiece[]): number => pieces.at(-1)?.end ?? 0;

const endOf = (pieces: readonly TextPiece[], mark: HTMLElement): number =>
  pieces.findLast((piece) => piece.mark === mark)?.end ?? 0;

const beginOf = (pieces: readonly TextPiece[], mark: HTMLElement): number =>
  pieces.find((piece) => piece.mark === mark)?.start ?? 0;

/** The beginning of the paragraph that is drawn before or behind. */
function neighbour(root: ParentNode, paragraph: number, step: 1 | -1): DocumentPlace | null {
  const numbers = [...root.querySelectorAll<HTMLElement>("p[data-paragraph]")].map(numberOf);
  const behind = numbers.lastIndexOf(paragraph) + 1;
  const found = numbers[step === 1 ? behind : numbers.indexOf(paragraph) - 1];
  return found === undefined ? null : startOf(found);
}

function endOfNeighbour(root: ParentNode, paragraph: number): DocumentPlace | null {
  const before = neighbour(root, paragraph, -1);
  if (before === null) return null;
  return { ...before, offset: lengthOf(piecesOf(root, before.paragraph)) };
}

/** The few words before a place, for saying where the cursor is; of an empty paragraph "". */
export function wordsBefore(
  root: ParentNode,
  { paragraph, offset }: DocumentPlace
): { readonly text: string; readonly isAtStart: boolean } {
  const text = piecesOf(root, paragraph)
    .map(({ node }) => (node instanceof Text ? node.data : " "))
    .join("");
  const isAtStart = offset === 0;
  const part = isAtStart ? text.slice(0, 2 * WORDS) : text.slice(0, offset).slice(-WORDS);
  return { text: part.trim(), isAtStart };
}

/** About five words. */
const WORDS = 30;
