import type { LinkManifest, Mark } from "../../core/link/mark";
import { documentTagPart, parseTag } from "../../core/link/tag";
import type { Trouble } from "../trouble";
import { warnAboutMemory } from "../wordml/manifest-warnings";
import type { KeptManifest } from "./kept-manifest";
import type { ReadDocument } from "./read-document";

const warning = (code: string, vi: string, en: string): Trouble => ({ code, message: { vi, en } });

/** What the person should know of the document before anything is written. */
export function warningsOf(
  { marks: located, isTracking, commented }: ReadDocument,
  kept: KeptManifest
): readonly Trouble[] {
  const marks = located.map(({ mark }) => mark);
  const memory = warnAboutMemory({ marks, ...kept });
  return [
    ...(memory === null ? [] : [memory]),
    ...(kept.isSpare ? [SPARE] : []),
    ...warnAboutStrangers(marks, kept.manifest),
    ...(isTracking === true ? [TRACKING] : []),
    ...(commented > 0 ? [commentsInside(commented)] : []),
  ];
}

/** Marks that were pasted here from another report carry its id. */
function warnAboutStrangers(marks: readonly Mark[], manifest: LinkManifest | null): Trouble[] {
  if (manifest === null) return [];
  const own = documentTagPart(manifest.document);
  const strangers = marks.filter(({ tag }) => parseTag(tag)?.document8 !== own).length;
  if (strangers === 0) return [];
  return [
    warning(
      "foreign-marks",
      `Có ${strangers} số liệu được dán từ văn bản khác sang. Số nào khác với biểu sẽ được hỏi lại trước khi cập nhật.`,
      `Figures pasted from another document: ${strangers}. Each that differs from the sheet is asked about before it is updated.`
    ),
  ];
}

const SPARE = warning(
  "manifest-spare",
  "Word không giữ được phần ghi nhớ số liệu ở chỗ thường dùng, nên Khớp Số giữ trong thiết đặt của văn bản. Cập nhật trong Word vẫn như thường; làm việc với tệp đã lưu thì số nào khác với biểu sẽ được hỏi lại.",
  "Word did not keep the record of what was written in its usual place, so Khớp Số keeps it in the document's settings. Updating in Word works as usual; with the saved file, each figure that differs from the sheet is asked about."
);
const TRACKING = warning(
  "tracking-on",
  "Văn bản đang bật theo dõi thay đổi (Track Changes). Số liệu cập nhật sẽ được ghi thành thay đổi theo dõi, và chưa cập nhật tiếp được cho đến khi thay đổi đó được chấp nhận.",
  "Track Changes is on. Figures that are updated become tracked changes, and cannot be updated again until these are accepted."
);
const commentsInside = (count: number): Trouble =>
  warning(
    "comments-inside",
    `Có ${count} số liệu mang nhận xét (Comment). Word có thể bỏ nhận xét khi số liệu đó được cập nhật.`,
    `Figures that carry a comment: ${count}. Word may drop the comment when such a figure is updated.`
  );
