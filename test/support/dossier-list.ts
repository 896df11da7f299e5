import type { FileCell } from "./build-workbook";

export interface DossierNumbers {
  readonly carried: number;
  readonly online: number;
  readonly direct: number;
  readonly resolved: number;
}

/** Rows of a list of dossiers of the ward Ba Hàng that adds up: carried over in C8, pending in C10. */
export function dossierList(
  period: string,
  { carried, online, direct, resolved }: DossierNumbers
): readonly (readonly FileCell[])[] {
  const total = carried + online + direct;
  return [
    ["UBND PHƯỜNG BA HÀNG"],
    [`SỐ LIỆU GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH, ${period}`],
    ["STT", "Chỉ tiêu", "Số liệu"],
    [1, "Tổng số hồ sơ tiếp nhận", total],
    [2, "Trực tuyến", online],
    [3, "Tỷ lệ trực tuyến (%)", Math.round((10_000 * online) / total) / 100],
    [4, "Trực tiếp", direct],
    [5, "Từ kỳ trước", carried],
    [6, "Đã giải quyết", resolved],
    [7, "Đang giải quyết", total - resolved],
  ];
}

/** Quarter II leaves 9 pending; quarter III carries over 9, or 19 where it is wrong. */
export const quarters = {
  second: { carried: 3, online: 400, direct: 100, resolved: 494 },
  third: { carried: 9, online: 460, direct: 120, resolved: 580 },
  wrong: { carried: 19, online: 230, direct: 350, resolved: 580 },
} as const satisfies Record<string, DossierNumbers>;
