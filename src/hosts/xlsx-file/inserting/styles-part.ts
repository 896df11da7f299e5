import { addRelationship, declareType, xmlBytes } from "../../opc/custom-item";
import type { PartChanges } from "../../opc/package-parts";
import { entryOf, readPart } from "../../opc/package-parts";
import { writePartText } from "../../opc/part-text";
import type { ZipEntry } from "../../opc/read-zip";
import { readRelationships } from "../../opc/relationships";
import type { Outcome } from "../../trouble";
import { succeed } from "../../trouble";
import type { GrowingStyles } from "./grow-styles";
import { growStyles } from "./grow-styles";
import { refusals } from "../refusals";
import type { WorkbookPart } from "../workbook-part";

/** The styles of a package and what must change in it when they have grown. */
export interface OpenStyles extends Pick<GrowingStyles, "styleOf"> {
  readonly changes: () => PartChanges;
}

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The styles part of a workbook, or a new one where it has none. */
export function openStyles(
  entries: readonly ZipEntry[],
  workbook: WorkbookPart,
  bookName: string
): Outcome<OpenStyles> {
  const ties = readRelationships(entries, workbook.name);
  const target = ties.find(({ kind }) => kind === "styles")?.target;
  if (target === undefined) return newStyles(entries, workbook, bookName);
  const entry = entryOf(entries, target);
  const part = entry === null ? null : readPart(entry);
  const styles = part === null ? null : growStyles(part.source.text);
  if (part === null || styles === null) return refusals.damagedPart(bookName, target);
  const changes = (): PartChanges => {
    const text = styles.xml();
    return text === part.source.text
      ? new Map()
      : new Map([[part.name, writePartText({ ...part.source, text })]]);
  };
  return succeed({ styleOf: styles.styleOf, changes });
}

function newStyles(
  entries: readonly ZipEntry[],
  { name, root, dialect }: WorkbookPart,
  bookName: string
): Outcome<OpenStyles> {
  const styles = growStyles(`<styleSheet xmlns="${root.uri}"></styleSheet>`);
  const part = `${name.slice(0, name.lastIndexOf("/") + 1)}styles.xml`;
  if (styles === null || entryOf(entries, part) !== null)
    return refusals.damagedPart(bookName, part);
  const type = `${dialect.relationships}/styles`;
  const changes = (): PartChanges =>
    new Map([
      [part, xmlBytes(styles.xml())],
      addRelationship(entries, name, { type, target: "styles.xml" }).change,
      ...declareType(entries, `/${part}`, STYLES_TYPE),
    ]);
  return succeed({ styleOf: styles.styleOf, changes });
}
