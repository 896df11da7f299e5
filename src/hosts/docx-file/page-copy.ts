import type { MarkPlace } from "../document-host";
import type { PageCopy } from "../document-room";
import type { XmlElement } from "../opc/parse-xml";
import { writeZip } from "../opc/write-zip";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { copyParts } from "./copy-parts";
import { findMarks } from "./find-marks";
import { openDocx } from "./open-docx";

/**
 * Copies a .docx for showing. The copy reads as the document does and holds nothing but what is
 * drawn: stories, styles, numbering, settings, theme, pictures, and links to the web and to mail.
 * What could do something (macros, embedded files, imported pages, pictures from elsewhere) has no
 * place in it. Long work, for a worker. The bytes that came in are not touched.
 */
export function pageCopy(bytes: Uint8Array): Outcome<PageCopy> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const found = findMarks(opened.value).map(({ controls, mark: { tag, occurrence } }) => ({
    controls,
    place: { tag, occurrence },
  }));
  const marks = new Map(
    found.flatMap(({ controls, place }) =>
      controls.map((control): [XmlElement, MarkPlace] => [control, place])
    )
  );
  return succeed({
    bytes: writeZip(copyParts(opened.value, marks)),
    marks: found.map(({ place }) => place),
  });
}
