import type { Edit } from "../../core/link/edit";
import type { Mark } from "../../core/link/mark";
import type { Trouble } from "../trouble";
import { insertionRefusals } from "./insertion-refusals";

type Replacement = Extract<Edit, { readonly kind: "replace-text" }>;

const trouble = (code: string, vi: string, en: string): Trouble => ({ code, message: { vi, en } });

/** Why an edit cannot be applied to the mark that stands there now, or null when it can. */
export function refusalOf(edit: Replacement, mark: Mark | undefined): Trouble | null {
  if (mark === undefined) return insertionRefusals.markMissing().trouble;
  if (mark.obstacle !== null) {
    return trouble(
      `mark-${mark.obstacle}`,
      "Chưa cập nhật được dấu liên kết này: bị khóa, lồng nhau hoặc có thay đổi chưa được chấp nhận.",
      "This mark cannot be updated now: it is locked, nested, or holds changes not yet accepted."
    );
  }
  if (mark.text === edit.before) return null;
  return trouble(
    "text-changed",
    "Nội dung đã thay đổi sau khi lập kế hoạch cập nhật, nên được giữ nguyên.",
    "The text changed after the refresh was planned, so it was left as it is."
  );
}

/** The trouble of remembering a tag whose mark could not be written. */
export const notRecorded = trouble(
  "not-recorded",
  "Chưa ghi nhớ số liệu này vì dấu liên kết của nó chưa cập nhật được.",
  "This figure was not recorded, since its mark could not be updated."
);
