import type { MarkState } from "../../core/link/mark";

export type { MarkPlace } from "../../hosts/document-host";
export type { DocumentPlace } from "../../hosts/document-room";

/** How a figure of the report is shown. */
export interface PageMark {
  readonly state: MarkState;
  /** What is read out for it: "3.936, cũ, TTHC!C23". */
  readonly label: string;
}
