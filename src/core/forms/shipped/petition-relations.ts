import type { FormRelation } from "../form";

type Texts = readonly [vi: string, en: string];
/** Where the ids stand: columns of a table, or figures of a list. */
type Over = "columns" | "figures";

const base = (over: Over, code: string, [vi, en]: Texts) =>
  ({ code, severity: "error", label: { vi, en }, over }) as const;

const balance = (
  over: Over,
  [code, ...label]: readonly [string, ...Texts],
  [total, ...parts]: readonly [string, ...string[]]
): FormRelation => ({ kind: "balance", ...base(over, code, label), total, parts });

const bound = (
  over: Over,
  [code, ...label]: readonly [string, ...Texts],
  [lesser, greater]: readonly [string, string]
): FormRelation => ({ kind: "bound", ...base(over, code, label), lesser, greater });

/** C01: those received are received regularly or on set days. One visit may be of several people. */
export function receptionRelations(over: Over): readonly FormRelation[] {
  const counted = [
    ["visits", "Lượt tiếp", "Visits"],
    ["people", "Người được tiếp", "People"],
    ["cases", "Vụ việc", "Cases"],
  ] as const;
  return counted.map(([id, vi, en]) =>
    balance(
      over,
      [
        "C01",
        `${vi}: tổng số = thường xuyên + định kỳ và đột xuất`,
        `${en}: total = regular + periodic and unscheduled`,
      ],
      [id, `regular.${id}`, `periodic.${id}`]
    )
  );
}

/** C02 and C03: petitions by where they come from, by kind, and by what became of them. */
export function petitionRelations(over: Over): readonly FormRelation[] {
  return [
    balance(
      over,
      [
        "C02",
        "Tổng số đơn = kỳ trước chuyển sang + tiếp nhận mới + cơ quan khác chuyển đến",
        "Petitions = carried over + new + passed on by others",
      ],
      ["received", "received.carried", "received.new", "received.passed"]
    ),
    balance(
      over,
      [
        "C03",
        "Tổng số đơn = khiếu nại + tố cáo + kiến nghị, phản ánh",
        "Petitions = complaints + denunciations + proposals and reports",
      ],
      ["received", "complaints", "denunciations", "proposals", "reports", "requests"]
    ),
    balance(
      over,
      [
        "C03",
        "Tổng số đơn = đã giải quyết + đang giải quyết + lưu, chuyển, không đủ điều kiện",
        "Petitions = resolved + pending + filed, passed on, not eligible",
      ],
      ["received", "resolved", "pending", "filed", "forwarded", "ineligible"]
    ),
    bound(
      over,
      ["C03", "Đơn đã xử lý ≤ tổng số đơn", "Petitions handled ≤ received"],
      ["handled", "received"]
    ),
  ];
}

/** C04, and what is left of the reports on rules and procedures (form II.05). */
export function feedbackRelations(over: Over): readonly FormRelation[] {
  return [
    balance(
      over,
      [
        "C04",
        "Phản ánh, kiến nghị tiếp nhận = đã giải quyết + đang giải quyết",
        "Reports received = resolved + pending",
      ],
      ["feedback.received", "feedback.resolved", "feedback.pending"]
    ),
    bound(
      over,
      ["C04", "Phản ánh, kiến nghị đã giải quyết ≤ đã tiếp nhận", "Reports resolved ≤ received"],
      ["feedback.resolved", "feedback.received"]
    ),
  ];
}

/** Kinds of requests under the line that takes them together. */
export function requestRelations(over: Over): readonly FormRelation[] {
  return [
    balance(
      over,
      [
        "C03",
        "Kiến nghị, phản ánh = kiến nghị + phản ánh",
        "Proposals and reports = proposals + reports",
      ],
      ["requests", "requests.proposals", "requests.reports"]
    ),
  ];
}
