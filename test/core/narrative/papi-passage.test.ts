import { units } from "../../../src/core/figures/unit";
import { annexSheet, printedAnnex } from "../../support/printed-annex";
import { answer, tell, tellSheet } from "./tell-passage";

test("the ward's sheet of 2023: leadership, then a paragraph for each axis", () => {
  expect(tellSheet(annexSheet(printedAnnex("ba-hang-2023-papi")))).toBe(
    [
      "Trong kỳ, 02 văn bản chỉ đạo nâng cao hiệu quả quản trị và hành chính công được ban hành. Kế hoạch đề ra 22 nhiệm vụ.",
      "Hình thức tuyên truyền: tin, bài, tờ gấp, băng, đĩa. Nguồn lực bố trí: nhân lực 32 người; kinh phí 150 triệu đồng.",
      "Về tham gia của người dân ở cơ sở, không có xóm, tổ dân phố tổ chức bầu trưởng xóm, tổ trưởng tổ dân phố.",
      "Về công khai, minh bạch, UBND phường Ba Hàng có thực hiện công khai danh sách hộ nghèo, hộ cận nghèo; có thực hiện công khai ngân sách cấp xã; có thực hiện công khai quy hoạch, kế hoạch sử dụng đất và giá bồi thường.",
      "Về trách nhiệm giải trình, người đứng đầu cấp ủy, chính quyền có tổ chức đối thoại với công dân. " +
        "Trong kỳ, đã tiếp công dân 08 lượt, 08 người, 08 vụ việc, trong đó: tiếp thường xuyên 07 lượt, 07 người; tiếp định kỳ và đột xuất 30 kỳ, 01 lượt, 01 người. " +
        "Trong kỳ, 15 đơn được tiếp nhận; 12 đơn đã xử lý, đạt 80%; chưa nhận được văn bản phúc đáp do chuyển đơn.",
      "Về kiểm soát tham nhũng, 09 cơ quan, đơn vị được Hội đồng nhân dân giám sát; 01 văn bản chỉ đạo về các khoản thu trong cơ sở giáo dục; 01 văn bản chỉ đạo về tuyển sinh, dạy thêm; chưa có trường được kiểm tra về các khoản đóng góp.",
      "Về thủ tục hành chính công, 141 thủ tục thuộc thẩm quyền cấp xã; 11 thủ tục của cơ quan ngành dọc được tiếp nhận tại một cửa. Tỷ lệ hồ sơ giải quyết trực tuyến là 95,9%. Trong kỳ, UBND phường Ba Hàng có công khai tiến độ, kết quả giải quyết hồ sơ trên cổng dịch vụ công.",
      "Về cung ứng dịch vụ công, 4/4 trường được đầu tư cơ sở vật chất đồng bộ, chuẩn hóa; 01 văn bản chỉ đạo xây dựng trường học an toàn; 1.573 đối tượng chính sách được cấp thẻ bảo hiểm y tế; 02 văn bản chỉ đạo phòng ngừa tội phạm. " +
        "Tỷ lệ người dân tham gia bảo hiểm y tế là 96%; hộ dân sử dụng điện lưới quốc gia là 100%; đường giao thông nông thôn được bê tông hóa, nhựa hóa là 100%; hộ gia đình sử dụng nước hợp vệ sinh là 100%. " +
        "Kinh phí nâng cấp, sửa chữa, bảo trì đường bộ là 1.314 triệu đồng. " +
        "Đối với chất thải rắn sinh hoạt, UBND phường Ba Hàng có tổ chức thu gom, phân loại, vận chuyển, xử lý; có bố trí địa điểm tập kết, trang thiết bị.",
      "Về quản trị môi trường, UBND phường Ba Hàng có thiết lập đường dây nóng tiếp nhận phản ánh về ô nhiễm.",
      "Về quản trị điện tử, UBND phường Ba Hàng có đăng tải, cập nhật kịp thời thủ tục hành chính, biểu mẫu; có đăng tải nội dung cần xin ý kiến nhân dân; có phản hồi kiến nghị của nhân dân qua trang thông tin điện tử. Tỷ lệ người dân tiếp cận, sử dụng Internet là 97%.",
    ].join("\n")
  );
});

test("answers of no, and zeros", () => {
  expect(
    tell("papi", {
      "plan.tasks": 22,
      "plan.done": 11,
      issues: 0,
      "issues.resolved": 0,
      "poverty.published": answer(0, units.notDone),
      "land.published": null,
      "petitions.received": 0,
      "petitions.handled": 0,
      "reception.visits": 0,
      "environment.air": answer(0, units.noYes),
    })
  ).toBe(
    [
      "Đã hoàn thành 11/22 nhiệm vụ đề ra, đạt 50% kế hoạch. Qua kiểm tra, không có vấn đề được phát hiện.",
      "Về công khai, minh bạch, UBND phường Ba Hàng không thực hiện công khai danh sách hộ nghèo, hộ cận nghèo.",
      "Trong kỳ, chưa phát sinh lượt tiếp công dân. Trong kỳ, không có đơn được tiếp nhận.",
      "Về quản trị môi trường, UBND phường Ba Hàng không thực hiện giải pháp kiểm soát ô nhiễm không khí.",
    ].join("\n")
  );
});

test("issues that inspections found, with the share that the sheet prints", () => {
  const figures = { issues: 8, "issues.resolved": 6, "issues.share": "75%" };
  expect(tell("papi", figures)).toBe(
    "Qua kiểm tra, 08 vấn đề được phát hiện; 06 vấn đề được xử lý xong, đạt 75%."
  );
});
