import type { DocumentHost } from "../../../src/hosts/document-host";

/** A document behind a host, and the hand of a person who works in it beside us. */
export interface WorkedDocument {
  readonly host: DocumentHost;
  readonly hand: Hand;
  /** The file as it would be saved now. */
  save(): Promise<Uint8Array>;
  /** Saves, closes and opens it again: host and hand are others afterwards. */
  reopen(): Promise<WorkedDocument>;
  close(): void;
}

/** What a person does in the text; marks are counted in reading order, from 0. */
export interface Hand {
  /** Types over the text of a mark. */
  typeOver(mark: number, text: string): Promise<void>;
  /** Writes words right before a mark. */
  typeBefore(mark: number, words: string): Promise<void>;
  /** Deletes a mark with its text. */
  deleteMark(mark: number): Promise<void>;
  /** Copies the paragraph in which a mark stands, and puts the copy behind it. */
  copyParagraph(mark: number): Promise<void>;
  /** Makes the first letter of a mark bold, so that its text stands in two runs. */
  splitRuns(mark: number): Promise<void>;
}
