import type { FormColumn } from "../form";

/** Columns that every table of procedures shares. */
export const ordinalColumn: FormColumn = {
  id: "ordinal",
  role: "ordinal",
  headings: [["STT"], ["Số TT"], ["Số thứ tự"]],
  name: { vi: "Số thứ tự", en: "No." },
  number: "1",
};

export const fieldColumn: FormColumn = {
  id: "label",
  role: "label",
  headings: [
    ["Lĩnh vực, công việc giải quyết theo cấp"],
    ["Lĩnh vực giải quyết"],
    ["Lĩnh vực"],
    ["Lĩnh vực, công việc giải quyết"],
    ["Lĩnh vực, công việc"],
    ["Tên lĩnh vực"],
    ["Lĩnh vực TTHC"],
    ["Lĩnh vực thủ tục hành chính"],
    ["Lĩnh vực/TTHC"],
    ["Lĩnh vực, thủ tục hành chính"],
    ["Đơn vị, lĩnh vực"],
    ["Tên đơn vị"],
    ["Đơn vị"],
    ["Nội dung"],
  ],
  name: { vi: "Lĩnh vực", en: "Field" },
  number: "2",
  isRequired: true,
};

export const noteColumn: FormColumn = {
  id: "note",
  role: "note",
  headings: [["Ghi chú"]],
  name: { vi: "Ghi chú", en: "Note" },
};

/** Groups over the columns, as printed in forms of 2017 to 2026 and on provincial systems. */
export const RECEIVED = [
  "Tiếp nhận",
  "Số hồ sơ nhận giải quyết",
  "Số lượng hồ sơ tiếp nhận",
  "Số hồ sơ tiếp nhận",
  "Hồ sơ tiếp nhận",
  "Số hồ sơ đã tiếp nhận",
  "Nhận giải quyết",
  "Hồ sơ nhận giải quyết",
  "Tổng số hồ sơ tiếp nhận",
  "Hồ sơ tiếp nhận trong kỳ",
  "Tình hình tiếp nhận",
] as const;
export const RESOLVED = [
  "Đã giải quyết",
  "Số lượng hồ sơ đã giải quyết",
  "Số hồ sơ đã giải quyết",
  "Hồ sơ đã giải quyết",
  "Kết quả giải quyết",
  "Số hồ sơ giải quyết",
  "Tổng số hồ sơ đã giải quyết",
  "Đã giải quyết xong",
  "Hồ sơ đã giải quyết trong kỳ",
] as const;
export const PENDING = [
  "Đang giải quyết",
  "Số lượng hồ sơ đang giải quyết",
  "Số hồ sơ đang giải quyết",
  "Hồ sơ đang giải quyết",
  "Tổng số hồ sơ đang giải quyết",
  "Chưa giải quyết",
  "Hồ sơ chưa giải quyết",
  "Tồn chuyển kỳ sau",
] as const;
const TOTAL = ["Tổng số", "Tổng", "Tổng cộng", "Tổng số hồ sơ"] as const;

/** Every group over every heading, as paths. */
export function under(
  groups: readonly string[],
  headings: readonly string[]
): readonly (readonly string[])[] {
  return groups.flatMap((group) => headings.map((heading) => [group, heading]));
}

/** A total: "Tổng số" in its group, or the group alone where the total has no heading of its own. */
export function totalOf(groups: readonly string[]): readonly (readonly string[])[] {
  return [...under(groups, TOTAL), ...groups.map((group) => [group])];
}
