import { listed, withParts, type Clause } from "./clause";
import type { Wording } from "./wording";

/** What changed among the staff in the period, as either table names it. */
const changes = [
  ["trained", "cán bộ, công chức, viên chức được đào tạo, bồi dưỡng, tập huấn"],
  ["posts.reduced", "người được tinh giản biên chế"],
  ["reduced", "người được tinh giản biên chế"],
  ["recruited.civil", "công chức được tuyển dụng"],
  ["recruited.public", "viên chức được tuyển dụng"],
  ["appointed.offices", "trưởng, phó phòng và tương đương được bổ nhiệm"],
  ["appointed.units", "trưởng, phó phòng của đơn vị trực thuộc được bổ nhiệm"],
  ["service.appointed", "công chức lãnh đạo được bổ nhiệm"],
  ["rotated", "công chức được chuyển đổi vị trí công tác"],
  ["service.disciplined", "cán bộ, công chức bị xử lý kỷ luật"],
  ["disciplined", "cán bộ, công chức, viên chức bị xử lý kỷ luật"],
] as const;

const units = [
  ["units.regular", "tự bảo đảm chi thường xuyên"],
  ["units.autonomous", "thực hiện tự chủ, tự chịu trách nhiệm"],
  ["units.business", "đủ điều kiện vận dụng cơ chế tài chính như doanh nghiệp"],
  ["autonomy.full", "tự bảo đảm chi thường xuyên và chi đầu tư"],
  ["autonomy.regular", "tự bảo đảm chi thường xuyên"],
  ["autonomy.partial", "tự bảo đảm một phần chi thường xuyên"],
  ["autonomy.state", "do Nhà nước bảo đảm chi thường xuyên"],
  ["autonomy.company", "đã chuyển thành công ty cổ phần"],
] as const;

/** Posts, and the people on them. */
export const posts = ({ say }: Wording): Clause =>
  listed("Đến thời điểm báo cáo, ", [
    say("biên chế được giao là {{posts.assigned}} người"),
    say("biên chế có mặt là {{posts.present}} người"),
    say("{{posts.contract|không có}} người làm việc theo hợp đồng lao động"),
  ]);

/** What happened to the staff in the period. */
export const staffChanges = ({ say }: Wording): Clause =>
  listed(
    "Trong kỳ, ",
    changes.map(([name, words]) => say(`{{${name}|không có}} ${words}`))
  );

/** "Tỷ lệ đạt chuẩn của cán bộ là 100%; của công chức là 90%". */
export const standards = ({ say }: Wording): Clause =>
  listed("Tỷ lệ đạt chuẩn ", [
    say("của cán bộ là {{officials.share}}"),
    say("của công chức là {{civil.share}}"),
  ]);

/** Public service units by their autonomy; degrees that none has are left out. */
export function finance({ say, isZero }: Wording): Clause {
  if (isZero("units")) return say("{{units|Không có}} đơn vị sự nghiệp công lập trực thuộc");
  const degrees = units.map(([name, words]) =>
    isZero(name) ? null : say(`{{${name}}} đơn vị ${words}`)
  );
  const all = say("Số đơn vị sự nghiệp công lập trực thuộc là {{units}} đơn vị");
  return all === null
    ? listed("Về tự chủ của đơn vị sự nghiệp công lập, có ", degrees)
    : withParts(all, degrees);
}
