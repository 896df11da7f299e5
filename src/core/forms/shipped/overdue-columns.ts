import type { Form, FormColumn } from "../form";
import { rowTotals } from "./tthc-relations";

/** What both tables of overdue dossiers count. */
export const overdueCount: FormColumn = {
  id: "",
  role: "figure",
  headings: [
    ["Số lượng hồ sơ"],
    ["Số lượng hồ sơ quá hạn"],
    ["Số hồ sơ"],
    ["Số hồ sơ quá hạn"],
    ["Hồ sơ quá hạn"],
    ["Tổng số hồ sơ quá hạn"],
    ["Số lượng"],
    ["Số lượng hồ sơ quá hạn, tồn đọng"],
    ["Số hồ sơ tồn đọng"],
    ["Số lượng hồ sơ tồn đọng"],
  ],
  name: { vi: "Số hồ sơ quá hạn", en: "Overdue dossiers" },
  unit: "dossier",
  isRequired: true,
};

/** Headings over reasons. "Nguyên nhân" alone may be the reason of anything, and is none of them. */
export const REASONS = [
  "Nguyên nhân quá hạn",
  "Nguyên nhân quá hạn, tồn đọng",
  "Nguyên nhân tồn đọng, quá hạn",
  "Lý do quá hạn",
  "Nguyên nhân trễ hạn",
  "Nguyên nhân, lý do quá hạn",
  "Nguyên nhân chậm, quá hạn",
  "Nguyên nhân hồ sơ quá hạn",
].map((heading) => [heading]);

/** Rows that the office adds, their total, and what holds of it: the same in both tables. */
export const overdueTable: Pick<Form, "topic" | "rows" | "relations"> = {
  topic: "overdue",
  rows: {
    kind: "open",
    totals: ["Tổng cộng", "Tổng số", "Tổng", "Cộng", "Tổng số hồ sơ", "Tổng số hồ sơ quá hạn"],
    sections: [],
    named: [],
  },
  relations: [rowTotals],
};
