import type { LinkManifest, Mark } from "../../core/link/mark";
import type { Trouble } from "../trouble";

interface Memory {
  readonly marks: readonly Mark[];
  readonly manifest: LinkManifest | null;
  /** True when there is a part of ours that cannot be read. */
  readonly isDamaged: boolean;
}

/** What the person should know of how much a document remembers; null where all is well. */
export function warnAboutMemory({ marks, manifest, isDamaged }: Memory): Trouble | null {
  if (isDamaged) return DAMAGED;
  if (manifest === null) return marks.length > 0 ? MISSING : null;
  return manifest.written.size > 0 && marks.length === 0 ? MARKS_LOST : null;
}

const warning = (code: string, vi: string, en: string): Trouble => ({ code, message: { vi, en } });

const DAMAGED = warning(
  "manifest-damaged",
  "Phần ghi nhớ số liệu đã điền bị hỏng, nên số nào khác với biểu sẽ được hỏi lại.",
  "The record of what was written is damaged, so each figure that differs from the sheet is asked about."
);
const MISSING = warning(
  "manifest-missing",
  "Văn bản không còn phần ghi nhớ số liệu đã điền, nên số nào khác với biểu sẽ được hỏi lại.",
  "The document has lost the record of what was written, so each figure that differs from the sheet is asked about."
);
const MARKS_LOST = warning(
  "marks-lost",
  "Văn bản không còn dấu liên kết nào. Có thể văn bản đã được lưu bằng phần mềm khác, như LibreOffice.",
  "No mark is left in the document. It may have been saved by another program, such as LibreOffice."
);
