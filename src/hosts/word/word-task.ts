import type { Abilities } from "./abilities";

/** What work in Word needs to know besides the request context. */
export interface WordTask {
  readonly abilities: Abilities;
  /** A GUID for a document that has none yet. */
  readonly newDocumentId: string;
}
