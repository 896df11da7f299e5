import { periodText } from "../figures/period-text";
import type { UnitProfile } from "./unit-profile";

/**
 * The head of a report as NĐ 30/2020/NĐ-CP, Phụ lục I sets it, from top to bottom. Number, day and
 * month stay open ("…"): they are given when the report is signed.
 */
export interface ReportHeading {
  /** Issuing body in capitals: "ỦY BAN NHÂN DÂN" and "PHƯỜNG BA HÀNG", one or two lines as fits. */
  readonly agency: readonly [string, string];
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly documentType: string;
  /** "Kết quả công tác cải cách hành chính quý III năm 2025". */
  readonly subject: string;
  /** "Kính gửi: Ủy ban nhân dân tỉnh Thái Nguyên"; null while the body reported to is not known. */
  readonly addressee: string | null;
  /** First sentence of the body. */
  readonly opening: string;
}

/** What stands below the body. */
export interface ReportClosing {
  /** Last sentence of the body, with the sign "./." that ends it. */
  readonly closing: string;
  /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly signature: readonly string[];
  /** Lines below "Nơi nhận:". */
  readonly recipients: readonly string[];
}

const work = "kết quả công tác cải cách hành chính";

export function reportHeading(profile: UnitProfile): ReportHeading {
  const { kind, name, upper } = profile;
  const subject = subjectOf(profile);
  return {
    agency: ["ỦY BAN NHÂN DÂN", `${kind} ${name}`.toUpperCase()],
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    number: "Số: …/BC-UBND",
    placeAndDate: `${name}, ngày … tháng … năm …`,
    documentType: "BÁO CÁO",
    subject: subject.replace(/^k/, "K"),
    addressee: upper === null ? null : `Kính gửi: ${upper}`,
    opening: `${committee(profile)} báo cáo ${subject} như sau:`,
  };
}

export function reportClosing(profile: UnitProfile): ReportClosing {
  const { upper } = profile;
  const request = upper === null ? "" : `, kính gửi ${upper} theo dõi, tổng hợp`;
  return {
    closing: `Trên đây là báo cáo ${subjectOf(profile)} của ${committee(profile)}${request}./.`,
    signature: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    recipients: [...(upper === null ? [] : ["- Như trên;"]), "- Lưu: VT."],
  };
}

const committee = ({ kind, name }: UnitProfile): string => `Ủy ban nhân dân ${kind} ${name}`;

const subjectOf = ({ period }: UnitProfile): string =>
  period === null ? work : `${work} ${periodText(period).vi}`;
