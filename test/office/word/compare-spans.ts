import { comparePlaces, type Span } from "./spans";

/** Word.LocationRelation of one span to another; of two stories it is "Unrelated". */
export function compareSpans(span: Span, other: Span): string {
  const [[start, end], [otherStart, otherEnd]] = [span.ends, other.ends];
  if (start[0].ownerDocument !== otherStart[0].ownerDocument) return "Unrelated";
  const starts = comparePlaces(start, otherStart);
  const ends = comparePlaces(end, otherEnd);
  if (starts === 0 && ends === 0) return "Equal";
  const endToStart = comparePlaces(end, otherStart);
  const startToEnd = comparePlaces(start, otherEnd);
  if (endToStart < 0) return "Before";
  if (startToEnd > 0) return "After";
  if (endToStart === 0) return "AdjacentBefore";
  if (startToEnd === 0) return "AdjacentAfter";
  return overlap(starts, ends);
}

function overlap(starts: number, ends: number): string {
  if (starts === 0) return ends > 0 ? "ContainsStart" : "InsideStart";
  if (ends === 0) return starts < 0 ? "ContainsEnd" : "InsideEnd";
  if (starts < 0) return ends > 0 ? "Contains" : "OverlapsBefore";
  return ends < 0 ? "Inside" : "OverlapsAfter";
}
