/** What Word tells of revisions and comments in controls, by control id. */
export interface Review {
  /** Text with insertions in and deletions out. */
  readonly texts: ReadonlyMap<number, string>;
  /** Controls that hold revisions not yet accepted. */
  readonly revised: ReadonlySet<number>;
  readonly commented: ReadonlySet<number>;
}

export const noReview: Review = { texts: new Map(), revised: new Set(), commented: new Set() };

interface Reviewable {
  readonly control: Word.ContentControl;
  readonly id: number;
  readonly text: string;
}

/** Asks Word (1.4) for the revisions and comments in these controls, in one exchange. */
export async function reviewOf(
  context: Word.RequestContext,
  controls: readonly Reviewable[]
): Promise<Review> {
  const asked = controls.map(({ control, id, text }) => {
    const comments = control.getComments();
    comments.load("items/id");
    const current = control.getReviewedText("Current");
    return { id, text, current, original: control.getReviewedText("Original"), comments };
  });
  await context.sync();
  const isRevised = asked.filter(({ current, original }) => current.value !== original.value);
  return {
    texts: new Map(isRevised.map(({ id, current }) => [id, current.value])),
    revised: new Set(isRevised.map(({ id }) => id)),
    commented: new Set(
      asked.filter(({ comments }) => comments.items.length > 0).map(({ id }) => id)
    ),
  };
}
