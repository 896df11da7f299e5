import { tell } from "./tell-passage";

test("form II.07b: each group with the levels that have some", () => {
  expect(
    tell("procedures", {
      authority: 152,
      "authority.province": 0,
      "authority.district": 11,
      "authority.commune": 141,
      onestop: 141,
      "onestop.commune": null,
      workflows: 0,
      "workflows.commune": 0,
    })
  ).toBe(
    "Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết là 152 thủ tục, trong đó: 11 thủ tục cấp huyện; 141 thủ tục cấp xã. " +
      "Số thủ tục thực hiện theo cơ chế một cửa, một cửa liên thông là 141 thủ tục. " +
      "Số quy trình nội bộ giải quyết thủ tục hành chính được ban hành: chưa có."
  );
});
