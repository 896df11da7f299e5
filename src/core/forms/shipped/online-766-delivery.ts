import type { Form, FormColumn, FormRelation } from "../form";
import {
  dossierFlows,
  onlineBalance,
  onlineBound,
  onlineColumn,
  onlineLabels,
  onlineShare,
  onlineShareSum,
  onlineTotals,
  ownOnlineColumn,
  tableRows,
} from "./online-columns";

const PENDING = [
  "Trực tuyến đang xử lý",
  "Hồ sơ trực tuyến đang xử lý",
  "Trực tuyến đang giải quyết",
  "Hồ sơ trực tuyến đang giải quyết",
];
const under = (headings: readonly string[]): readonly (readonly string[])[] =>
  PENDING.flatMap((group) => headings.map((heading) => [group, heading]));

const columns: readonly FormColumn[] = [
  ...onlineLabels,
  onlineColumn("received", { printed: ["Tiếp nhận trong kỳ", "Tổng số"] }),
  onlineColumn("total", {
    printed: ["Tiếp nhận trong kỳ", "Qua mạng"],
    isRequired: true,
  }),
  onlineColumn("direct", { printed: ["Tiếp nhận trong kỳ", "Trực tiếp"] }),
  onlineColumn("postal.received", { printed: ["Tiếp nhận trong kỳ", "BCCI"] }),
  onlineColumn("share", {
    printed: ["Tỷ lệ trên tổng tiếp nhận", "Qua mạng"],
    also: rates("Qua mạng", "Trực tuyến"),
  }),
  onlineColumn("direct.share", {
    printed: ["Tỷ lệ trên tổng tiếp nhận", "Trực tiếp"],
    also: rates("Trực tiếp"),
  }),
  onlineColumn("postal.share", {
    printed: ["Tỷ lệ trên tổng tiếp nhận", "BCCI"],
    also: rates("BCCI", "Qua BCCI"),
  }),
  ownOnlineColumn("pending", ["Trực tuyến đang xử lý", "Online, pending"], {
    headings: [...under(["Tổng số", "Tổng"]), ...PENDING.map((heading) => [heading])],
  }),
  ownOnlineColumn(
    "pending.intime",
    ["Trực tuyến đang xử lý trong hạn", "Online, pending in time"],
    {
      headings: under(["Trong hạn", "Còn hạn"]),
    }
  ),
  ownOnlineColumn("pending.overdue", ["Trực tuyến đang xử lý quá hạn", "Online, pending overdue"], {
    headings: under(["Quá hạn", "Trễ hạn"]),
  }),
  ownOnlineColumn("pending.intime.share", ["Tỷ lệ đang xử lý trong hạn", "Share pending in time"], {
    headings: under(["Tỷ lệ trong hạn", "Tỷ lệ còn hạn"]),
    unit: "percent",
  }),
  ownOnlineColumn("pending.overdue.share", ["Tỷ lệ đang xử lý quá hạn", "Share pending overdue"], {
    headings: under(["Tỷ lệ quá hạn", "Tỷ lệ trễ hạn"]),
    unit: "percent",
  }),
  ownOnlineColumn("synced", ["Đã đồng bộ Cổng DVCQG", "Sent to the national portal"], {
    headings: [
      ["Đã đồng bộ Cổng DVCQG"],
      ["Đã đồng bộ DVCQG"],
      ["Đồng bộ DVCQG"],
      ["Đã đồng bộ lên Cổng DVC quốc gia"],
      ["Hồ sơ đã đồng bộ lên Cổng DVCQG"],
    ],
  }),
  onlineColumn("payment.due", { printed: ["Thanh toán", "Có nghĩa vụ tài chính"] }),
  onlineColumn("payment", { printed: ["Thanh toán", "Đã thanh toán trực tuyến"] }),
  onlineColumn("payment.share", { printed: ["Thanh toán", "Tỷ lệ thanh toán trực tuyến"] }),
  ownOnlineColumn("unpaid.share", ["Tỷ lệ chưa thanh toán trực tuyến", "Not paid online, share"], {
    headings: [
      ["Tỷ lệ chưa thanh toán trực tuyến"],
      ["Tỷ lệ chưa TTTT"],
      ["Tỷ lệ không thanh toán trực tuyến"],
    ],
    printed: ["Thanh toán", "Tỷ lệ chưa thanh toán trực tuyến"],
    unit: "percent",
  }),
];

function rates(...ways: readonly string[]): readonly (readonly string[])[] {
  const groups = ["Tỷ lệ trên tổng tiếp nhận", "Tỷ lệ trên tổng số tiếp nhận", "Tỷ lệ tiếp nhận"];
  return groups.flatMap((group) => ways.map((way) => [group, way]));
}

/** Shares are of what came in during the period: dossiers carried over were counted before. */
const relations: readonly FormRelation[] = [
  onlineTotals,
  onlineBalance(
    "O03",
    ["Tiếp nhận = qua mạng + trực tiếp + BCCI", "Received = online + in person + by post"],
    ["received", "total", "direct", "postal.received"]
  ),
  onlineBalance(
    "O04",
    ["Trực tuyến đang xử lý = trong hạn + quá hạn", "Online pending = in time + overdue"],
    ["pending", "pending.intime", "pending.overdue"]
  ),
  onlineBound(
    "O07",
    ["Đã thanh toán trực tuyến ≤ có nghĩa vụ tài chính", "Paid online ≤ with a fee due"],
    ["payment", "payment.due"]
  ),
  onlineBound(
    "O07",
    ["Có nghĩa vụ tài chính ≤ tiếp nhận", "With a fee due ≤ received"],
    ["payment.due", "received"]
  ),
  onlineShare(
    "O03",
    ["Tỷ lệ qua mạng = qua mạng / tiếp nhận", "Online, share"],
    ["share", "total", "received"]
  ),
  onlineShare(
    "O03",
    ["Tỷ lệ trực tiếp = trực tiếp / tiếp nhận", "In person, share"],
    ["direct.share", "direct", "received"]
  ),
  onlineShare(
    "O08",
    ["Tỷ lệ BCCI = BCCI / tiếp nhận", "By post, share"],
    ["postal.share", "postal.received", "received"]
  ),
  onlineShareSum(
    "O03",
    ["Ba tỷ lệ tiếp nhận cộng lại bằng 100%", "The shares of received make 100%"],
    ["share", "direct.share", "postal.share"]
  ),
  onlineShare(
    "O04",
    ["Tỷ lệ trong hạn = trong hạn / đang xử lý", "In time, share"],
    ["pending.intime.share", "pending.intime", "pending"]
  ),
  onlineShare(
    "O04",
    ["Tỷ lệ quá hạn = quá hạn / đang xử lý", "Overdue, share"],
    ["pending.overdue.share", "pending.overdue", "pending"]
  ),
  onlineShare(
    "O07",
    ["Tỷ lệ thanh toán = đã thanh toán trực tuyến / có nghĩa vụ tài chính", "Paid online, share"],
    ["payment.share", "payment", "payment.due"]
  ),
  onlineShareSum(
    "O07",
    ["Tỷ lệ đã và chưa thanh toán trực tuyến cộng lại bằng 100%", "Paid and not paid make 100%"],
    ["payment.share", "unpaid.share"]
  ),
];

/** How dossiers came in and were paid, by the index of Decision 766/QĐ-TTg of 23/6/2022. */
export const online766Delivery: Form = {
  id: "online-766-delivery",
  topic: "online",
  name: { vi: "Dịch vụ công trực tuyến theo QĐ 766/QĐ-TTg", en: "Online services, Decision 766" },
  edition: {
    vi: "Bảng theo dõi dịch vụ công trực tuyến, Quyết định số 766/QĐ-TTg ngày 23/6/2022",
    en: "Tracking of online services, Decision 766/QĐ-TTg of 23/6/2022",
  },
  source:
    "Cột theo bảng theo dõi trong phần mềm một cửa của tỉnh; hai cột tổng số (tiếp nhận, đang xử lý) thêm vào để thấy mẫu số của tỷ lệ. Chưa đối chiếu với văn bản gốc.",
  validFrom: "2022-06-23",
  validTo: null,
  titles: ["766/QĐ-TTg", "cung cấp dịch vụ trực tuyến", "dịch vụ công trực tuyến"],
  columns,
  rows: tableRows,
  relations,
  precedents: dossierFlows(columns),
  blank: {
    sheetName: "766 DVC trực tuyến",
    title: "THEO DÕI CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN",
    corner: ["(Quyết định số 766/QĐ-TTg ngày 23/6/2022)"],
    unit: "hồ sơ",
  },
};
