import type { LinkManifest } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import { buildTag, documentTagPart, markTitle } from "../../core/link/tag";
import { attribute, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { Splice } from "../opc/splice";
import { isWord, word2013, wordChild } from "../wordml/word-names";
import type { DocxDocument } from "./docx-document";
import type { Pen } from "./passage-xml";

/** How marks of this parcel are spelled and called in this document. */
export function penFor(document: DocxDocument, parcel: Parcel, manifest: LinkManifest): Pen {
  const [{ root }] = document.stories;
  const labels = new Map(parcel.figures.map(({ id, label }) => [id, label.vi]));
  const document8 = documentTagPart(manifest.document);
  const isTaken = usedIds(document);
  let id = FIRST_ID;
  return {
    w: `${prefixOf(root, document.dialect.word) ?? OUR_PREFIX}:`,
    w15: colon(prefixOf(root, word2013)),
    tagOf: (passage, figure) => buildTag({ document8, passage, figure }),
    titleOf: (figure) => markTitle(labels.get(figure) ?? figure),
    nextId: () => {
      do id += 1;
      while (isTaken.has(String(id)));
      return id;
    },
  };
}

/** Far from the small numbers of programs and rarely met among the random ones of Word. */
const FIRST_ID = 700_000_000;

function usedIds({ stories }: DocxDocument): ReadonlySet<string> {
  const ids = stories.flatMap(({ root }) =>
    [...descendants(root)]
      .filter((element) => isWord(element, "sdtPr"))
      .map((properties) => attribute(wordChild(properties, "id"), "val") ?? "")
  );
  return new Set(ids);
}

/** A prefix that the root declares for a namespace; attributes need one even where elements do not. */
function prefixOf(root: XmlElement, namespace: string): string | null {
  const found = Object.entries(root.declares).find(
    ([prefix, uri]) => prefix !== "" && uri === namespace
  );
  return found?.[0] ?? null;
}

const OUR_PREFIX = "w";

/** A body whose root declares no prefix at all gets one. */
export function declarePrefix({ dialect, stories: [{ root }] }: DocxDocument): Splice[] {
  const at = root.start + 1 + root.name.length;
  if (prefixOf(root, dialect.word) !== null) return [];
  return [{ start: at, end: at, text: ` xmlns:${OUR_PREFIX}="${dialect.word}"` }];
}

const colon = (prefix: string | null): string | null => (prefix === null ? null : `${prefix}:`);
