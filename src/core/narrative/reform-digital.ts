import { attach, listed, withParts, type Clause } from "./clause";
import type { Wording } from "./wording";

/** Documents sent out, and how many of them electronically; the annex has shares instead of a count. */
export function documentsSent({ say, item, isZero }: Wording): Clause {
  if (isZero("outgoing")) return say("Trong kỳ, {{outgoing|không có}} văn bản được phát hành đi");
  const between = "văn bản đi giữa các cơ quan nhà nước trên địa bàn";
  if (isZero("sent")) return say(`Trong kỳ, {{sent|không có}} ${between}`);
  return (
    withParts(say("Tổng số văn bản phát hành đi là {{outgoing}} văn bản"), [
      item("outgoing.electronic", "văn bản được phát hành dưới dạng điện tử", "result"),
    ]) ?? attach(say(`Tổng số ${between} là {{sent}} văn bản`), sentShares(say))
  );
}

const sentShares = (say: Wording["say"]): Clause =>
  listed("; tỷ lệ văn bản ", [
    say("gửi hoàn toàn dưới dạng điện tử là {{sent.electronic.share}}"),
    say("gửi điện tử song song với văn bản giấy là {{sent.both.share}}"),
  ]);

const ways = [
  ["partial", "một phần"],
  ["full", "toàn trình"],
] as const;

/** "Trong số 3.776 hồ sơ của thủ tục … một phần, 3.776 hồ sơ được xử lý trực tuyến, đạt 100%". */
export const handledOnline = (wording: Wording): Clause =>
  listed(
    "Về dịch vụ công trực tuyến, ",
    ways.map(([way, words]) => onlineOf(wording, way, words))
  );

function onlineOf({ say, item, isZero }: Wording, way: string, words: string): Clause {
  const received = `{{${way}.received|không có}} hồ sơ của thủ tục cung cấp trực tuyến ${words}`;
  if (isZero(`${way}.received`)) return say(received);
  const handled = item(`${way}.online`, "hồ sơ được xử lý trực tuyến", "result");
  const of = say(
    `trong số {{${way}.received}} hồ sơ của thủ tục cung cấp trực tuyến ${words}, có `
  );
  if (of !== null && handled !== null && !isZero(`${way}.online`)) return attach(of, handled);
  return say(`{{${way}.online|không có}} hồ sơ được xử lý trực tuyến ${words}`) ?? say(received);
}

/** Who is connected, as far as the table asks for it. */
export const connections = ({ say }: Wording): Clause =>
  listed("Tỷ lệ ", [
    say("cơ quan, UBND cấp xã được cấp chứng thư số là {{certificates.share}}"),
    say(
      "cơ quan chuyên môn kết nối, liên thông trong trao đổi văn bản là {{exchange.offices.share}}"
    ),
    say("UBND cấp xã kết nối, liên thông trong trao đổi văn bản là {{exchange.communes.share}}"),
    say("cơ quan chuyên môn kết nối với hệ thống một cửa điện tử là {{system.offices.share}}"),
  ]);

/** "Kết quả triển khai: hệ thống họp trực tuyến (2 cấp); …": coded answers, each in its words. */
export const platforms = ({ say }: Wording): Clause =>
  listed("Kết quả triển khai: ", [
    say("cập nhật kiến trúc chính quyền điện tử ({{architecture|chưa hoàn thành}})"),
    say("hệ thống họp trực tuyến ({{meetings}})"),
    say("hệ thống thông tin báo cáo ({{reporting|chưa triển khai}})"),
    say("nền tảng chia sẻ, tích hợp dùng chung ({{lgsp|chưa triển khai}})"),
  ]);
