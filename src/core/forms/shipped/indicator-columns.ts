import type { FormColumn } from "../form";
import { ordinalColumn, unitColumn } from "./list-columns";

/**
 * Columns of statistics that are asked for indicator by indicator, each with the unit or the list of
 * codes that its answer is given in.
 */
export function indicatorColumns(
  group: string,
  { answersInNotes }: { readonly answersInNotes: boolean }
): readonly FormColumn[] {
  return [
    ordinalColumn,
    {
      id: "label",
      role: "label",
      headings: [["Chỉ tiêu thống kê"], ["Chỉ tiêu"], ["Nội dung"], ["Tiêu chí"]],
      name: { vi: "Chỉ tiêu thống kê", en: "Indicator" },
      isRequired: true,
    },
    unitColumn,
    {
      id: "",
      role: "figure",
      headings: [["Số liệu"], ["Kết quả"], ["Kết quả thống kê"], ["Kỳ báo cáo"], ["Kỳ này"]],
      printed: [group, "Số liệu"],
      name: { vi: "Số liệu", en: "Figure" },
      isRequired: true,
    },
    {
      id: "note",
      role: "note",
      headings: [["Ghi chú"]],
      name: { vi: "Ghi chú", en: "Note" },
      ...(answersInNotes ? { answers: true } : {}),
    },
  ];
}
