import { cleanText } from "../sheet/fold-text";

/**
 * What a note says about the thing that a coded answer tells. Diacritics count here: "sẽ" is a plan,
 * "chia sẻ" is none. A note that says more than one thing says nothing sure.
 */
export type NoteOnAnswer = "planned" | "not-done" | "done" | "unclear";

const DOING =
  "(?:tổ chức|thực hiện|triển khai|hoàn thành|thiết lập|bố trí|tiến hành|xây dựng|công khai|đăng tải|niêm yết|đối thoại)";
const WHEN = "(?:vào|trong|đến|cuối|đầu|quý|tháng|năm|ngày|sẽ)";
/** "dự kiến tổ chức", "sẽ tổ chức", "có kế hoạch tổ chức", but not "công khai dự kiến phương án". */
const PLANNED = new RegExp(
  `(?<!\\p{L})(?:dự kiến,? (?:được )?(?:${DOING}|${WHEN})|sẽ (?:được )?${DOING}|(?:có|lên|lập|xây dựng) (?:kế hoạch|kh) (?:sẽ )?${DOING})(?!\\p{L})`,
  "u"
);
const PLAN = /(?<!\p{L})(?:kế hoạch|kh)(?!\p{L})/u;
const NOT_DONE = new RegExp(`^(?:chưa|không) (?:được )?${DOING}(?!\\p{L})`, "u");
const DONE = new RegExp(`^đã (?:được )?${DOING}(?! (?:kế hoạch|kh)(?!\\p{L}))`, "u");
/** Something was done besides, or would be under a condition. */
const DOUBT =
  /(?<!\p{L})(?:nếu|khi|tiếp tục|tiếp theo|lần|thêm|đã(?! (?:xây dựng|có|lập|lên|ban hành) (?:kế hoạch|kh)))(?!\p{L})/u;

/** Reads a note clause by clause; see NoteOnAnswer. */
export function readNoteOnAnswer(note: string): NoteOnAnswer {
  const clauses = cleanText(note)
    .toLowerCase()
    .split(/[.;]\s+|[.;]$/)
    .map((clause) => clause.replace(/^[-–+*\s]+/, ""))
    .filter((clause) => clause !== "");
  if (clauses.some((clause) => DONE.test(clause)))
    return clauses.some((clause) => /(?<!\p{L})(?:chưa|không|dự kiến|sẽ)(?!\p{L})/u.test(clause))
      ? "unclear"
      : "done";
  if (clauses.some((clause) => DOUBT.test(clause))) return "unclear";
  if (clauses.some((clause) => NOT_DONE.test(clause))) return "not-done";
  // "Đã xây dựng kế hoạch. Dự kiến tổ chức vào quý IV": every clause is about the plan.
  const isAllPlan = clauses.every((clause) => PLANNED.test(clause) || PLAN.test(clause));
  return isAllPlan && clauses.some((clause) => PLANNED.test(clause)) ? "planned" : "unclear";
}
