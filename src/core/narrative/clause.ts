import type { Piece } from "./passage";

/** Part of a sentence; null when a figure in it was not read, and it cannot be said. */
export type Clause = readonly Piece[] | null;

/** `head` with `tail` where there is one; nothing without `head`. */
export function attach(head: Clause, tail: Clause): Clause {
  return head === null || tail === null ? head : [...head, ...tail];
}

/** The head, and what it is made of where parts can be said: "…, trong đó: a; b; c". */
export function withParts(head: Clause, parts: readonly Clause[]): Clause {
  return attach(head, listed(", trong đó: ", parts));
}

/** "lead a; b; c" of the clauses that can be said, or null when none can. */
export function listed(lead: string, clauses: readonly Clause[]): Clause {
  const items = joined(clauses, "; ");
  return items === null ? null : [words(lead), ...items];
}

/** The clause with the full stop that every sentence ends with. */
function sentence(clause: Clause): Clause {
  return attach(clause, [words(".")]);
}

/** Sentences that can be said, one after another, with texts that meet made one; null for none. */
export function paragraph(sentences: readonly Clause[]): Clause {
  return joined(sentences.map(sentence), " ")?.reduce<Piece[]>(appendPiece, []) ?? null;
}

function joined(clauses: readonly Clause[], separator: string): Clause {
  const said = clauses.filter((clause) => clause !== null);
  if (said.length === 0) return null;
  return said.flatMap((clause, index) => (index === 0 ? clause : [words(separator), ...clause]));
}

function appendPiece(pieces: Piece[], piece: Piece): Piece[] {
  const last = pieces.at(-1);
  if (piece.kind === "text" && last?.kind === "text")
    return [...pieces.slice(0, -1), words(last.text + piece.text)];
  return [...pieces, piece];
}

const words = (text: string): Piece => ({ kind: "text", text });
