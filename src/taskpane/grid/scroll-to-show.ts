/** A stretch of an axis in pixels. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** How far the sheet is scrolled, how much of it is seen, and how much of that frozen lines cover. */
interface Sight {
  readonly scrolled: number;
  readonly length: number;
  readonly covered: number;
}

/** How far the sheet has to be scrolled so that a stretch is seen; as it is where it is seen already. */
export function scrollToShow({ start, length }: Stretch, sight: Sight): number {
  const { scrolled, covered } = sight;
  const room = sight.length - covered;
  const isBefore = start < scrolled + covered;
  const isBehind = start + length > scrolled + sight.length;
  if (isBefore || (isBehind && length >= room)) return Math.max(0, start - covered);
  return isBehind ? start + length - sight.length : scrolled;
}
