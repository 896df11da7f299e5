import type { FormRelation } from "../form";

type Balance = Extract<FormRelation, { kind: "balance" }>;
type Bound = Extract<FormRelation, { kind: "bound" }>;
/** Where the ids stand: columns of a table, or figures of a list. */
type Over = "columns" | "figures";

/** What holds for dossiers in every layout, T01 to T04 and the bounds of O03. */
export function dossierRelations(over: Over): readonly FormRelation[] {
  return [
    balance(over, "T01", {
      total: "received.total",
      parts: ["received.online", "received.direct", "received.carried"],
      vi: "Tổng tiếp nhận = trực tuyến + trực tiếp, bưu chính + từ kỳ trước",
      en: "Received = online + direct or postal + carried over",
    }),
    balance(over, "T01", {
      total: "received.total",
      parts: ["received.new", "received.carried"],
      vi: "Tổng tiếp nhận = mới tiếp nhận + kỳ trước chuyển qua",
      en: "Received = new + carried over",
    }),
    balance(over, "T01", {
      total: "received.new",
      parts: ["received.online", "received.direct"],
      vi: "Mới tiếp nhận = trực tuyến + trực tiếp, bưu chính",
      en: "New = online + direct or postal",
    }),
    balance(over, "T02", {
      total: "resolved.total",
      parts: ["resolved.early", "resolved.ontime", "resolved.overdue"],
      vi: "Đã giải quyết = trước hạn + đúng hạn + quá hạn",
      en: "Resolved = early + on time + overdue",
    }),
    balance(over, "T02", {
      total: "resolved.total",
      parts: ["resolved.early-ontime", "resolved.overdue"],
      vi: "Đã giải quyết = trước và đúng hạn + quá hạn",
      en: "Resolved = early or on time + overdue",
    }),
    balance(over, "T02", {
      total: "resolved.early-ontime",
      parts: ["resolved.early", "resolved.ontime"],
      vi: "Trước và đúng hạn = trước hạn + đúng hạn",
      en: "Early or on time = early + on time",
    }),
    balance(over, "T03", {
      total: "pending.total",
      parts: ["pending.intime", "pending.overdue"],
      vi: "Đang giải quyết = trong hạn + quá hạn",
      en: "Pending = in time + overdue",
    }),
    balance(over, "T04", {
      total: "received.total",
      parts: ["resolved.total", "pending.total"],
      vi: "Tổng tiếp nhận = đã giải quyết + đang giải quyết",
      en: "Received = resolved + pending",
    }),
  ];
}

/** T11 and T12: shares of the resolved, and the share of those received online. */
export function dossierShares(over: Over): readonly FormRelation[] {
  const resolved = [
    ["resolved.early", "trước hạn", "early"],
    ["resolved.ontime", "đúng hạn", "on time"],
    ["resolved.early-ontime", "trước và đúng hạn", "early or on time"],
    ["resolved.overdue", "quá hạn", "overdue"],
  ] as const;
  return [
    ...resolved.map(([part, vi, en]) =>
      share(over, "T11", {
        part,
        wholes: ["resolved.total", "received.total"],
        vi: `Tỷ lệ ${vi} = ${vi} / đã giải quyết`,
        en: `Share ${en} = ${en} / resolved`,
      })
    ),
    ...[
      ["resolved.early.share", "resolved.ontime.share", "resolved.overdue.share"],
      ["resolved.early-ontime.share", "resolved.overdue.share"],
    ].map((shares): FormRelation => ({
      kind: "share-sum",
      code: "T12",
      severity: "warning",
      label: {
        vi: "Tỷ lệ trước hạn, đúng hạn và quá hạn cộng lại bằng 100%",
        en: "Shares early, on time and overdue make 100%",
      },
      over,
      shares,
    })),
    share(over, "T11", {
      part: "received.online",
      wholes: ["received.new", "received.total", "resolved.total"],
      vi: "Tỷ lệ trực tuyến = trực tuyến / tiếp nhận trong kỳ",
      en: "Share online = online / received in the period",
    }),
  ];
}

interface Words {
  readonly vi: string;
  readonly en: string;
}

function balance(
  over: Over,
  code: string,
  { total, parts, vi, en }: Words & Pick<Balance, "total" | "parts">
): FormRelation {
  return { kind: "balance", code, severity: "error", label: { vi, en }, over, total, parts };
}

/** lesser ≤ greater. */
export function bound(
  over: Over,
  code: string,
  { lesser, greater, vi, en }: Words & Pick<Bound, "lesser" | "greater">
): FormRelation {
  return { kind: "bound", code, severity: "error", label: { vi, en }, over, lesser, greater };
}

/** The share of a part; of the wholes the first that the sheet has is the named one. */
export function share(
  over: Over,
  code: string,
  { part, wholes, vi, en }: Words & { readonly part: string; readonly wholes: readonly string[] }
): FormRelation {
  const [whole = "", ...otherWholes] = wholes;
  const label = { vi, en };
  return {
    kind: "share",
    code,
    severity: "error",
    label,
    over,
    share: `${part}.share`,
    part,
    whole,
    otherWholes,
  };
}

/** T05: sections and the total row are the sum of their rows. */
export const rowTotals: FormRelation = {
  kind: "row-totals",
  code: "T05",
  severity: "error",
  label: { vi: "Dòng tổng = tổng các dòng", en: "Total row = sum of rows" },
};
