import type { Form, FormColumn, FormRelation } from "../form";
import {
  dossierFlows,
  onlineBalance,
  onlineBound,
  onlineColumn,
  onlineLabels,
  onlineShare,
  onlineTotals,
  ownOnlineColumn,
  tableRows,
} from "./online-columns";

const columns: readonly FormColumn[] = [
  ...onlineLabels,
  onlineColumn("received", { printed: ["Tiếp nhận", "Tổng số"] }),
  onlineColumn("undigitised", {
    printed: ["Tiếp nhận", "Chưa số hóa TPHS"],
    also: [["Tiếp nhận", "Chưa số hóa"]],
  }),
  onlineColumn("digitised", {
    printed: ["Tiếp nhận", "Có số hóa TPHS"],
    also: [
      ["Tiếp nhận", "Có số hóa"],
      ["Tiếp nhận", "Đã số hóa"],
      ["Đã số hóa TPHS"],
      ["Đã số hóa thành phần hồ sơ"],
    ],
    isRequired: true,
  }),
  onlineColumn("reused", {
    printed: ["Tiếp nhận", "Có tái sử dụng thành phần"],
    also: [["Có tái sử dụng"], ["Có tái sử dụng TPHS"], ["Có tái sử dụng thành phần hồ sơ"]],
  }),
  ownOnlineColumn("reused.portal", ["Tái sử dụng từ Cổng DVCQG", "Reusing papers of the portal"], {
    headings: [
      ["Có tái sử dụng từ Cổng DVCQG"],
      ["Tái sử dụng từ Cổng DVCQG"],
      ["Tái sử dụng từ Cổng DVC quốc gia"],
      ["Có tái sử dụng từ Cổng dịch vụ công quốc gia"],
    ],
    printed: ["Tiếp nhận", "Có tái sử dụng từ Cổng DVCQG"],
  }),
  onlineColumn("digitised.share", { isExtra: true, also: [["Tiếp nhận", "Tỷ lệ"]] }),
  onlineColumn("finished", {
    printed: ["Đã giải quyết", "Tổng số"],
    also: [["Đã giải quyết", "Tổng số"]],
  }),
  onlineColumn("results.undigitised", {
    printed: ["Đã giải quyết", "Chưa số hóa kết quả"],
    also: [["Đã giải quyết", "Chưa số hóa"]],
  }),
  onlineColumn("results.digitised", {
    printed: ["Đã giải quyết", "Đã số hóa kết quả"],
    also: [
      ["Đã giải quyết", "Đã số hóa"],
      ["Đã giải quyết", "Có số hóa"],
    ],
  }),
  onlineColumn("results.digitised.share", { isExtra: true, also: [["Đã giải quyết", "Tỷ lệ"]] }),
];

const relations: readonly FormRelation[] = [
  onlineTotals,
  onlineBalance(
    "O06",
    ["Tiếp nhận = chưa số hóa + có số hóa", "Received = not digitised + digitised"],
    ["received", "undigitised", "digitised"]
  ),
  onlineBalance(
    "O06",
    ["Đã giải quyết = chưa số hóa + đã số hóa kết quả", "Resolved = results digitised + not"],
    ["finished", "results.undigitised", "results.digitised"]
  ),
  {
    // Papers may be reused that were scanned with an earlier dossier.
    ...onlineBound(
      "O06",
      ["Có tái sử dụng ≤ có số hóa", "Reusing papers ≤ digitised"],
      ["reused", "digitised"]
    ),
    severity: "warning",
  },
  onlineBound(
    "O06",
    ["Tái sử dụng từ Cổng DVCQG ≤ tiếp nhận", "Reusing papers of the portal ≤ received"],
    ["reused.portal", "received"]
  ),
  onlineBound("O06", ["Có số hóa ≤ tiếp nhận", "Digitised ≤ received"], ["digitised", "received"]),
  onlineBound(
    "O06",
    ["Đã số hóa kết quả ≤ đã giải quyết", "Results digitised ≤ resolved"],
    ["results.digitised", "finished"]
  ),
  onlineShare(
    "O06",
    ["Tỷ lệ số hóa = có số hóa / tiếp nhận", "Digitised, share"],
    ["digitised.share", "digitised", "received", "finished"]
  ),
  onlineShare(
    "O06",
    ["Tỷ lệ số hóa kết quả = đã số hóa / đã giải quyết", "Results, share"],
    ["results.digitised.share", "results.digitised", "finished", "received"]
  ),
];

/** How many dossiers were digitised, by the index of Decision 766/QĐ-TTg of 23/6/2022. */
export const online766Digitised: Form = {
  id: "online-766-digitised",
  topic: "online",
  name: { vi: "Số hóa hồ sơ theo QĐ 766/QĐ-TTg", en: "Digitised dossiers, Decision 766" },
  edition: {
    vi: "Bảng theo dõi số hóa hồ sơ, Quyết định số 766/QĐ-TTg ngày 23/6/2022",
    en: "Tracking of digitised dossiers, Decision 766/QĐ-TTg of 23/6/2022",
  },
  source:
    "Cột theo bảng theo dõi trong phần mềm một cửa của tỉnh; quan hệ giữa tái sử dụng và số hóa là suy ra, chưa đối chiếu với văn bản gốc.",
  validFrom: "2022-06-23",
  validTo: null,
  titles: ["766/QĐ-TTg", "số hóa hồ sơ", "số hóa"],
  columns,
  rows: tableRows,
  relations,
  precedents: dossierFlows(columns),
  blank: {
    sheetName: "766 Số hóa hồ sơ",
    title: "THEO DÕI SỐ HÓA HỒ SƠ, KẾT QUẢ GIẢI QUYẾT TTHC",
    corner: ["(Quyết định số 766/QĐ-TTg ngày 23/6/2022)"],
    unit: "hồ sơ",
  },
};
