import type { Part } from "../opc/package-parts";
import type { ZipEntry } from "../opc/read-zip";
import type { Dialect } from "../wordml/word-names";

/** A Word document as a value: a change gives another document. */
export interface DocxDocument {
  readonly entries: readonly ZipEntry[];
  readonly dialect: Dialect;
  /** The body first, then the other parts that hold marks: notes, headers, footers. */
  readonly stories: readonly [Part, ...Part[]];
}
