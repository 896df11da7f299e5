import type { Bilingual } from "../../figures/bilingual";
import type { RegisterKind } from "../form";

/** A kind that a commune issues: its name, its sign, other names; `isRequired`: told where there is none too. */
const kind = (
  [id, sign]: readonly [string, string],
  name: Bilingual,
  extras: { readonly also?: readonly string[]; readonly isRequired?: boolean } = {}
): RegisterKind => ({
  id,
  labels: [name.vi, ...(extras.also ?? [])],
  name,
  signs: [sign],
  ...(extras.isRequired === true ? { isRequired: true } : {}),
});

const usual = { isRequired: true };

/**
 * The kinds of administrative documents with their signs: Decree 30/2020/NĐ-CP, Article 7 and Annex III.
 * An official letter (công văn) has no sign of a kind; Party offices sign it CV. What a commune rarely
 * issues is counted as other documents.
 */
export const documentKinds: readonly RegisterKind[] = [
  kind(["resolution", "NQ"], { vi: "Nghị quyết", en: "Resolutions" }, usual),
  kind(["decision", "QĐ"], { vi: "Quyết định", en: "Decisions" }, usual),
  kind(["directive", "CT"], { vi: "Chỉ thị", en: "Directives" }, usual),
  kind(["proposal", "TTr"], { vi: "Tờ trình", en: "Proposals" }, usual),
  kind(["report", "BC"], { vi: "Báo cáo", en: "Reports" }, usual),
  kind(["notice", "TB"], { vi: "Thông báo", en: "Notices" }, usual),
  kind(["letter", "CV"], { vi: "Công văn", en: "Official letters" }, usual),
  kind(["plan", "KH"], { vi: "Kế hoạch", en: "Plans" }, usual),
  kind(["programme", "CTr"], { vi: "Chương trình", en: "Programmes" }),
  kind(["guidance", "HD"], { vi: "Hướng dẫn", en: "Guidance" }),
  kind(["invitation", "GM"], { vi: "Giấy mời", en: "Invitations" }),
  kind(["minutes", "BB"], { vi: "Biên bản", en: "Minutes" }),
  kind(["option", "PA"], { vi: "Phương án", en: "Action plans" }),
  kind(["scheme", "ĐA"], { vi: "Đề án", en: "Schemes" }),
  kind(["contract", "HĐ"], { vi: "Hợp đồng", en: "Contracts" }),
  kind(["telegram", "CĐ"], { vi: "Công điện", en: "Urgent dispatches" }),
  kind(["charter", "QC"], { vi: "Quy chế", en: "Charters" }),
  kind(["provision", "QyĐ"], { vi: "Quy định", en: "Provisions" }),
  {
    id: "other",
    labels: [
      "Văn bản khác",
      "Các văn bản khác",
      "Các loại văn bản khác",
      "Loại khác",
      "Khác",
      "Thông cáo",
      "Dự án",
      "Kết luận",
      "Bản ghi nhớ",
      "Bản thỏa thuận",
      "Giấy ủy quyền",
      "Giấy giới thiệu",
      "Giấy nghỉ phép",
      "Giấy xác nhận",
      "Phiếu gửi",
      "Phiếu chuyển",
      "Phiếu báo",
      "Thư công",
    ],
    name: { vi: "Văn bản khác", en: "Other documents" },
    signs: ["DA", "KL", "BGN", "BTT", "GUQ", "GGT", "GNP", "PG", "PC", "PB"],
  },
];
