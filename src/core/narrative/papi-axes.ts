import { listed, type Clause } from "./clause";
import type { Wording } from "./wording";

/** Axis V: control of corruption. */
export const integrity = ({ say }: Wording): Clause =>
  listed("Về kiểm soát tham nhũng, ", [
    say("{{integrity.hotline}} thiết lập đường dây nóng, hộp thư điện tử tiếp nhận phản ánh"),
    say(
      "{{integrity.inspected|chưa có}} cơ quan, đơn vị được kiểm tra, thanh tra về sử dụng ngân sách"
    ),
    say("{{integrity.supervised|chưa có}} cơ quan, đơn vị được Hội đồng nhân dân giám sát"),
    say("{{fees.documents|chưa có}} văn bản chỉ đạo về các khoản thu trong cơ sở giáo dục"),
    say("{{admissions.documents|chưa có}} văn bản chỉ đạo về tuyển sinh, dạy thêm"),
    say("{{schools.inspected|chưa có}} trường được kiểm tra về các khoản đóng góp"),
  ]);

/** Axis VII: schools, insurance, roads and light, waste and water, order. */
export function publicServices({ say, committee }: Wording): readonly Clause[] {
  return [
    listed("Về cung ứng dịch vụ công, ", [
      say("{{schools.equipped|chưa có}} trường được đầu tư cơ sở vật chất đồng bộ, chuẩn hóa"),
      say("{{schools.documents|chưa có}} văn bản chỉ đạo xây dựng trường học an toàn"),
      say("{{insurance.supported|chưa có}} đối tượng chính sách được cấp thẻ bảo hiểm y tế"),
      say("{{crime.documents|chưa có}} văn bản chỉ đạo phòng ngừa tội phạm"),
    ]),
    listed("Tỷ lệ ", [
      say("người dân tham gia bảo hiểm y tế là {{insurance.share}}"),
      say("hộ dân sử dụng điện lưới quốc gia là {{electricity.share}}"),
      say("đường giao thông nông thôn được bê tông hóa, nhựa hóa là {{roads.share}}"),
      say("hộ gia đình sử dụng nước hợp vệ sinh là {{water.share}}"),
    ]),
    say("Kinh phí nâng cấp, sửa chữa, bảo trì đường bộ là {{roads.funds}}"),
    listed(`Đối với chất thải rắn sinh hoạt, ${committee} `, [
      say("{{waste.collected}} tổ chức thu gom, phân loại, vận chuyển, xử lý"),
      say("{{waste.sites}} bố trí địa điểm tập kết, trang thiết bị"),
    ]),
  ];
}

/** Axis VIII. */
export function environment({ say, committee }: Wording): readonly Clause[] {
  return [
    say("Kinh phí bố trí cho bảo vệ môi trường là {{environment.funds}}"),
    say(
      "Trong kỳ, {{environment.inspected|chưa có}} cơ sở có nguy cơ gây ô nhiễm được thanh tra, kiểm tra"
    ),
    listed(`Về quản trị môi trường, ${committee} `, [
      say("{{environment.hotline}} thiết lập đường dây nóng tiếp nhận phản ánh về ô nhiễm"),
      say("{{environment.air}} thực hiện giải pháp kiểm soát ô nhiễm không khí"),
      say("{{environment.water}} triển khai biện pháp bảo vệ nguồn nước"),
    ]),
  ];
}

/** Axis IX. */
export function portals({ say, committee }: Wording): readonly Clause[] {
  return [
    listed(`Về quản trị điện tử, ${committee} `, [
      say("{{portal.procedures}} đăng tải, cập nhật kịp thời thủ tục hành chính, biểu mẫu"),
      say("{{portal.consulted}} đăng tải nội dung cần xin ý kiến nhân dân"),
      say("{{portal.answered}} phản hồi kiến nghị của nhân dân qua trang thông tin điện tử"),
    ]),
    say("Tỷ lệ người dân tiếp cận, sử dụng Internet là {{internet.share}}"),
  ];
}
