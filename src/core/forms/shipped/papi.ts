import type { Form, FormRelation } from "../form";
import { indicatorColumns } from "./indicator-columns";
import { papiRows } from "./papi-rows";

type Texts = readonly [vi: string, en: string];

const base = (code: string, [vi, en]: Texts) =>
  ({ code, severity: "error", label: { vi, en }, over: "figures" }) as const;

const bound = (
  code: string,
  label: Texts,
  [lesser, greater]: readonly [string, string]
): FormRelation => ({ kind: "bound", ...base(code, label), lesser, greater });

const share = (
  code: string,
  label: Texts,
  [ratio, part, whole]: readonly [string, string, string]
): FormRelation => ({
  kind: "share",
  ...base(code, label),
  share: ratio,
  part,
  whole,
  otherWholes: [],
});

/** C01. Visits and people have no fixed order: one visit may be of several people. */
const receptions = (counted: "visits" | "people", label: Texts): FormRelation => ({
  kind: "balance",
  ...base("C01", label),
  total: `reception.${counted}`,
  parts: [`reception.regular.${counted}`, `reception.periodic.${counted}`],
});

const relations: readonly FormRelation[] = [
  share(
    "K01",
    ["Tỷ lệ hoàn thành kế hoạch = đã hoàn thành / đề ra", "Plan completed = done / planned"],
    ["plan.share", "plan.done", "plan.tasks"]
  ),
  bound(
    "K01",
    ["Nhiệm vụ đã hoàn thành ≤ nhiệm vụ đề ra", "Tasks completed ≤ planned"],
    ["plan.done", "plan.tasks"]
  ),
  share(
    "K02",
    ["Tỷ lệ xử lý = vấn đề đã xử lý / vấn đề phát hiện", "Issues resolved = resolved / found"],
    ["issues.share", "issues.resolved", "issues"]
  ),
  bound(
    "K01",
    ["Vấn đề đã xử lý ≤ vấn đề phát hiện", "Issues resolved ≤ found"],
    ["issues.resolved", "issues"]
  ),
  bound(
    "K01",
    [
      "Xóm, TDP có từ 02 ứng cử viên ≤ xóm, TDP tổ chức bầu",
      "Hamlets with two candidates or more ≤ with an election",
    ],
    ["election.contested", "election.held"]
  ),
  receptions("visits", [
    "Lượt tiếp = thường xuyên + định kỳ và đột xuất",
    "Visits = regular + periodic and unscheduled",
  ]),
  receptions("people", [
    "Người được tiếp = thường xuyên + định kỳ và đột xuất",
    "People = regular + periodic and unscheduled",
  ]),
  bound(
    "C03",
    ["Đơn đã xử lý ≤ đơn tiếp nhận", "Petitions handled ≤ received"],
    ["petitions.handled", "petitions.received"]
  ),
];

/** The sheet on public administration performance that a province has its communes keep for PAPI. */
export const papi: Form = {
  id: "papi",
  topic: "papi",
  name: { vi: "Biểu hiệu quả quản trị và hành chính công (PAPI)", en: "PAPI indicators" },
  edition: {
    vi: "Biểu thống kê nâng cao hiệu quả quản trị và hành chính công (tỉnh Thái Nguyên, năm 2023)",
    en: "Statistics on public administration performance (Thái Nguyên province, 2023)",
  },
  source:
    "Các dòng theo phụ lục công bố của phường Ba Hàng năm 2023, đến dòng IX.4; nhãn không còn cấp huyện từ 01/7/2025 là theo hiểu biết chung, chưa đối chiếu với mẫu ban hành.",
  validFrom: null,
  validTo: null,
  titles: ["nâng cao hiệu quả quản trị và hành chính công", "PAPI"],
  columns: indicatorColumns("Kết quả thực hiện", { answersInNotes: false }),
  rows: { kind: "named", rows: papiRows, areNumbered: true },
  relations,
  blank: {
    sheetName: "PAPI",
    title: "BIỂU THỐNG KÊ KẾT QUẢ NÂNG CAO HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG",
    // What the form asks of districts only, as its notes say.
    leavesOut: ["inspection.communes", "procedures.district", "construction.share", "land.share"],
  },
};
