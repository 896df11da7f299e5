import type { Severity } from "../../figures/relation";
import type { Bilingual } from "../../figures/bilingual";

/** A relation between figures of two topics. */
export interface Tie {
  readonly code: string;
  readonly severity: Severity;
  readonly label: Bilingual;
  /** Ids as the first sheet of the topic gives them; the sheets' own prefixes are put in. */
  readonly left: string;
  readonly right: string;
}

/** Forms that count other people than their topic does elsewhere: BM02 counts civil servants only. */
export const otherPopulation: ReadonlySet<string> = new Set(["staff-bm02"]);

/** Tables that software counts by itself, at another hour than the sheets that people keep. */
export const trackingTables: ReadonlySet<string> = new Set([
  "online-766-digitised",
  "online-766-delivery",
  "online-766-payment",
]);

/** Left and right are one and the same indicator on two sheets. */
export const equalities: readonly Tie[] = [
  same("O02", ["Hồ sơ trực tuyến", "Online dossiers"], ["online.total", "tthc.received.online"]),
  same("X01", ["Hồ sơ số hóa", "Digitised dossiers"], ["online.digitised", "tthc.digitised"]),
  same(
    "X01",
    ["TTHC công khai", "Procedures published"],
    ["online.procedures", "tthc.procedures.published"]
  ),
  same(
    "X01",
    ["TTHC toàn trình", "Full-process procedures"],
    ["online.procedures.full", "tthc.procedures.full"]
  ),
  same(
    "X01",
    ["TTHC một phần", "Partial procedures"],
    ["online.procedures.partial", "tthc.procedures.partial"]
  ),
  same(
    "X01",
    ["Tiếp nhận qua bưu chính", "Received by post"],
    ["online.postal.received", "tthc.received.postal"]
  ),
  same(
    "X01",
    ["Trả kết quả qua bưu chính", "Returned by post"],
    ["online.postal.returned", "tthc.resolved.postal"]
  ),
  ...["plan", "actual", "share"].flatMap((column) =>
    ["balance", "targeted"].map((kind): Tie => ({
      code: "X01",
      severity: "error",
      label: {
        vi: "Thu bổ sung trên hai biểu ngân sách bằng nhau",
        en: "Transfers on two budget sheets are equal",
      },
      left: `budget.revenue.transfer.${kind}.${column}`,
      right: `budget.revenue.${kind}.${column}`,
    }))
  ),
];

/** Left is at most right. */
export const bounds: readonly Tie[] = [
  bound("O03", ["Hồ sơ trực tuyến", "Online dossiers"], ["online.total", "tthc.received.total"]),
  bound("O03", ["Mức độ 3, 4", "Levels 3 and 4"], ["online.levels34", "tthc.received.total"]),
  bound("O06", ["Hồ sơ số hóa", "Digitised"], ["online.digitised", "tthc.received.total"]),
  bound(
    "O06",
    ["Số hóa kết quả", "Results digitised"],
    ["online.results.digitised", "tthc.resolved.total"]
  ),
  bound(
    "O07",
    ["Có nghĩa vụ tài chính", "With a fee due"],
    ["online.payment.due", "tthc.received.total"]
  ),
  bound(
    "O08",
    ["Tiếp nhận qua bưu chính", "Received by post"],
    ["online.postal.received", "tthc.received.direct"]
  ),
  bound(
    "O08",
    ["Trả kết quả qua bưu chính", "Returned by post"],
    ["online.postal.returned", "tthc.resolved.total"]
  ),
];

/** Two systems may count one indicator; only counts of procedures leave no room for that. */
function same(
  code: "O02" | "X01",
  [vi, en]: readonly [string, string],
  [left, right]: readonly [string, string]
): Tie {
  return {
    code,
    severity: left.startsWith("online.procedures") ? "error" : "warning",
    label: {
      vi: `${vi} trên biểu trực tuyến = trên biểu TTHC`,
      en: `${en} on the online sheet = on the procedures sheet`,
    },
    left,
    right,
  };
}

function bound(
  code: string,
  [vi, en]: readonly [string, string],
  [left, right]: readonly [string, string]
): Tie {
  const whole = right.includes("resolved")
    ? { vi: "số đã giải quyết trên biểu TTHC", en: "resolved on the procedures sheet" }
    : { vi: "số tiếp nhận trên biểu TTHC", en: "received on the procedures sheet" };
  return {
    code,
    severity: "error",
    label: { vi: `${vi} ≤ ${whole.vi}`, en: `${en} ≤ ${whole.en}` },
    left,
    right,
  };
}

/** A share whose whole stands on another sheet. */
export interface SharedBase {
  readonly code: string;
  readonly label: Bilingual;
  readonly share: string;
  /** The first of these that the sheet has. */
  readonly parts: readonly string[];
  /** The first that is there is the whole, the rest are other bases that reports use. */
  readonly wholes: readonly string[];
}

/** Shares whose whole stands on another sheet. */
export const shares: readonly SharedBase[] = [
  {
    code: "O09",
    label: {
      vi: "Tỷ lệ trực tuyến = hồ sơ trực tuyến / tiếp nhận",
      en: "Online share = online / received",
    },
    share: "online.share",
    parts: ["online.handled", "online.resolved", "online.total", "online.levels34"],
    wholes: ["online.received", "tthc.received.total", "tthc.resolved.total"],
  },
  {
    code: "O06",
    label: {
      vi: "Tỷ lệ số hóa = số hóa / tiếp nhận",
      en: "Digitised share = digitised / received",
    },
    share: "online.digitised.share",
    parts: ["online.digitised"],
    wholes: ["online.received", "tthc.received.total", "tthc.resolved.total"],
  },
];
