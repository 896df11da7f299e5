import { makeParcel } from "../../../src/core/link/make-parcel";
import { openParcel } from "../../../src/core/link/open-parcel";
import { packParcel } from "../../../src/core/link/pack-parcel";
import { reportOf, tell, tellSheet } from "./tell-passage";

/** What the ward of Ba Hàng reported in 2023. */
const kinds = {
  "Quyết định": 88,
  "Chỉ thị": 2,
  "Tờ trình": 14,
  "Báo cáo": 68,
  "Thông báo": 34,
  "Công văn": 211,
  "Kế hoạch": 56,
};

test("documents by kind with their sum, sent electronically and signed", () => {
  const rows = [
    ["SỐ VĂN BẢN BAN HÀNH NĂM 2023"],
    ["STT", "Loại văn bản", "Số lượng"],
    [null, "Tổng số văn bản ban hành, trong đó:", 473],
    ...Object.entries(kinds).map(([kind, count], at) => [at + 1, kind, count]),
    [8, "Nghị quyết", 0],
    [null, "Văn bản đi điện tử", 473],
    [null, "Văn bản được ký số", 400],
  ];
  expect(tellSheet({ rows })).toBe(
    "Trong kỳ, UBND phường Ba Hàng đã ban hành 473 văn bản, trong đó: 88 quyết định; 02 chỉ thị; 14 tờ trình; 68 báo cáo; 34 thông báo; 211 công văn; 56 kế hoạch. " +
      "Trong tổng số văn bản ban hành, 473 văn bản được gửi dưới dạng điện tử, đạt 100%; 400 văn bản được ký số, đạt 84,57%."
  );
});

const listed = (title: string) => ({
  rows: [
    [title],
    ["STT", "Số, ký hiệu", "Ngày ban hành", "Loại văn bản", "Trích yếu", "Người ký"],
    [1, "01/KH-UBND", "05/01/2024", "Kế hoạch", "Kế hoạch CCHC 2024", "A"],
    [2, "02/UBND-VP", "08/01/2024", "Công văn", "V/v báo cáo tình hình", "B"],
    [3, "12/QĐ-UBND", "12/01/2024", "Quyết định", "Về việc kiện toàn Ban Chỉ đạo", "A"],
    [4, "13/QĐ-UBND", "15/01/2024", "Quyết định", "Về việc giao nhiệm vụ", "A"],
  ],
});

test("a register is counted, and each count leads to the first document of its kind", () => {
  const report = reportOf(listed("DANH SÁCH VĂN BẢN ĐÃ BAN HÀNH QUÝ I NĂM 2024"));
  expect(tellSheet(listed("DANH SÁCH VĂN BẢN ĐÃ BAN HÀNH QUÝ I NĂM 2024"))).toBe(
    "Trong kỳ, UBND phường Ba Hàng đã ban hành 04 văn bản, trong đó: 02 quyết định; 01 công văn; 01 kế hoạch."
  );
  const parcel = makeParcel(report, { madeAt: "2024-04-01T02:00:00.000Z", workbookId: null });
  const opened = openParcel(packParcel(parcel));
  expect(opened.ok && opened.parcel.figures.map(({ id, origin }) => [id, origin.cell])).toEqual([
    ["documents.total", "B3"],
    ["documents.decision", "B5"],
    ["documents.letter", "B4"],
    ["documents.plan", "B3"],
  ]);
});

test("a list of some documents is not said to be all that were issued", () => {
  expect(tellSheet(listed("DANH MỤC VĂN BẢN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH"))).toBe(
    "Danh mục kèm theo gồm 04 văn bản, trong đó: 02 quyết định; 01 công văn; 01 kế hoạch."
  );
});

test("none issued, a total that is a gap, kinds that are gaps", () => {
  expect(tell("documents", { total: 0, decision: 0 })).toBe(
    "Trong kỳ, chưa có văn bản được ban hành."
  );
  const decision = { value: 5, label: "Quyết định" };
  expect(tell("documents", { total: null, decision, letter: null })).toBe(
    "Trong kỳ, UBND phường Ba Hàng đã ban hành 05 quyết định."
  );
});
