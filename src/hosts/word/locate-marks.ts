import type { Mark, MarkObstacle } from "../../core/link/mark";
import { parseTag } from "../../core/link/tag";
import type { Review } from "./read-review";

/** A content control as Word gave it. */
export interface ReadControl {
  readonly control: Word.ContentControl;
  /** Good for one exchange after the other, not for keeping: Word numbers controls anew when it likes. */
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** Empty while the control shows its prompt. */
  readonly text: string;
  readonly isPrompting: boolean;
  readonly isLocked: boolean;
  readonly isBlock: boolean;
  /** Id of the control around it; null where there is none or Word does not tell. */
  readonly parent: number | null;
}

/** A mark and the control that shows it. */
export interface LocatedMark {
  readonly mark: Mark;
  readonly control: Word.ContentControl;
  readonly id: number;
}

/** The marks among these controls, in Word's order, which is that of reading within each story. */
export function locateMarks(controls: readonly ReadControl[], review: Review): LocatedMark[] {
  const tags = new Map(controls.map(({ id, tag }) => [id, tag]));
  const parents = new Set(controls.map(({ parent }) => parent));
  const counts = new Map<string, number>();
  return controls.flatMap((read): LocatedMark[] => {
    const parts = parseTag(read.tag);
    if (parts === null) return [];
    const occurrence = counts.get(read.tag) ?? 0;
    counts.set(read.tag, occurrence + 1);
    const isInMark = read.parent !== null && parseTag(tags.get(read.parent) ?? "") !== null;
    const obstacle = obstacleOf(read, {
      isNested: isInMark || parents.has(read.id),
      isRevised: review.revised.has(read.id),
    });
    const text = review.texts.get(read.id) ?? read.text;
    const { passage, figure } = parts;
    const mark: Mark = { tag: read.tag, passage, figure, occurrence, text, obstacle };
    return [{ mark, control: read.control, id: read.id }];
  });
}

interface Circumstances {
  readonly isNested: boolean;
  readonly isRevised: boolean;
}

function obstacleOf(
  { isBlock, isLocked }: ReadControl,
  { isNested, isRevised }: Circumstances
): MarkObstacle | null {
  if (isBlock) return "block";
  if (isNested) return "nested";
  if (isRevised) return "tracked-changes";
  return isLocked ? "locked" : null;
}
