import type { DocumentState } from "../document-host";
import type { Trouble } from "../trouble";
import type { DocxDocument } from "./docx-document";
import { findPart } from "../opc/package-parts";
import { findMarks } from "./find-marks";
import type { LocatedMark } from "./find-marks";
import { readManifestPart } from "./manifest-part";
import { warnAboutMemory } from "../wordml/manifest-warnings";
import { attribute, descendants } from "../opc/parse-xml";
import { readRelationships } from "../opc/relationships";
import { isSwitchedOn, isWord, wordChild } from "../wordml/word-names";

/** What the document holds: marks, what was written last, and what the person should know. */
export function documentState(document: DocxDocument): DocumentState {
  const located = findMarks(document);
  const part = readManifestPart(document);
  const manifest = part?.manifest ?? null;
  const marks = located.map(({ mark }) => mark);
  const isDamaged = part !== null && manifest === null;
  const memory = warnAboutMemory({ marks, manifest, isDamaged });
  return {
    marks,
    manifest,
    warnings: [
      ...(memory === null ? [] : [memory]),
      ...warnAboutControlIds(document, located),
      ...warnAboutTracking(document),
      ...warnAboutSignature(document),
    ],
  };
}

const warning = (code: string, vi: string, en: string): Trouble => ({ code, message: { vi, en } });

/** Word gives one of two equal ids a new value without asking; tags are what we go by. */
function warnAboutControlIds(
  { stories }: DocxDocument,
  located: readonly LocatedMark[]
): Trouble[] {
  const twins = new Set(located.flatMap(({ controls: [, ...rest] }) => rest));
  const controls = stories.flatMap(({ root }) =>
    [...descendants(root)].filter((element) => isWord(element, "sdt"))
  );
  const ids = controls
    .filter((control) => !twins.has(control))
    .map((control) => attribute(wordChild(wordChild(control, "sdtPr"), "id"), "val"))
    .filter((id) => id !== null);
  const seen = new Set(ids);
  if (seen.size === ids.length) return [];
  return [
    warning(
      "duplicate-control-id",
      "Có ô nội dung trùng mã trong văn bản. Số liệu không bị ảnh hưởng; Word sẽ tự đánh mã lại.",
      "Some content controls share an id. Figures are not affected; Word numbers them anew by itself."
    ),
  ];
}

function warnAboutTracking({ entries, stories: [body] }: DocxDocument): Trouble[] {
  const settings = readRelationships(entries, body.name).find(({ kind }) => kind === "settings");
  const root = settings === undefined ? undefined : findPart(entries, settings.target)?.root;
  if (!isSwitchedOn(wordChild(root, "trackRevisions"))) return [];
  return [
    warning(
      "tracking-on",
      "Văn bản đang bật theo dõi thay đổi (Track Changes). Số liệu do Khớp Số cập nhật không được ghi thành thay đổi theo dõi.",
      "Track Changes is on. Figures that Khớp Số updates are not recorded as tracked changes."
    ),
  ];
}

function warnAboutSignature({ entries }: DocxDocument): Trouble[] {
  if (!entries.some(({ name }) => name.startsWith("_xmlsignatures/"))) return [];
  return [
    warning(
      "signed",
      "Văn bản đã được ký số. Cập nhật số liệu sẽ làm chữ ký không còn hiệu lực.",
      "The document is digitally signed. Updating figures makes the signature invalid."
    ),
  ];
}
