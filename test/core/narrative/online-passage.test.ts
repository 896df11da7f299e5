import { tell } from "./tell-passage";

test("all that a sheet may tell of online dossiers", () => {
  const text = tell("online", {
    received: 4000,
    total: 3927,
    full: 151,
    partial: 3776,
    handled: 3775,
    "payment.due": 150,
    payment: 120,
    digitised: 3900,
    "results.digitised": 3000,
    "results.digitised.share": "76,24%",
    "postal.received": 0,
    "postal.returned": 12,
  });
  expect(text).toBe(
    "Trong kỳ, UBND phường Ba Hàng tiếp nhận 3.927 hồ sơ dịch vụ công trực tuyến, trong đó: " +
      "151 hồ sơ toàn trình; 3.776 hồ sơ một phần. " +
      "Số hồ sơ được tiếp nhận và giải quyết trực tuyến là 3.775 hồ sơ. " +
      "Tỷ lệ hồ sơ trực tuyến trên tổng số 4.000 hồ sơ tiếp nhận là 98,18%.\n" +
      "Trong số 150 hồ sơ phát sinh nghĩa vụ tài chính, 120 hồ sơ được thanh toán trực tuyến, đạt 80%. " +
      "Trong kỳ, 3.900 hồ sơ được số hóa thành phần hồ sơ, đạt 97,5% số hồ sơ tiếp nhận; " +
      "3.000 hồ sơ được số hóa kết quả giải quyết, đạt 76,24%. " +
      "Trong kỳ, chưa phát sinh hồ sơ được tiếp nhận qua dịch vụ bưu chính công ích; " +
      "12 hồ sơ được trả kết quả qua dịch vụ bưu chính công ích."
  );
});

test("a share on the sheet is told of the dossiers handled online, else of all", () => {
  expect(tell("online", { total: 3927, received: 4000, handled: 3775, share: "95,93%" })).toBe(
    "Trong kỳ, UBND phường Ba Hàng tiếp nhận 3.927 hồ sơ dịch vụ công trực tuyến. " +
      "Số hồ sơ được tiếp nhận và giải quyết trực tuyến là 3.775 hồ sơ, đạt 95,93%."
  );
  expect(tell("online", { total: 3927, share: "95,93%" })).toBe(
    "Trong kỳ, UBND phường Ba Hàng tiếp nhận 3.927 hồ sơ dịch vụ công trực tuyến. " +
      "Tỷ lệ hồ sơ trực tuyến là 95,93%."
  );
});

test("levels 3 and 4, before mid-2022", () => {
  const start = "Trong kỳ, UBND phường Ba Hàng tiếp nhận";
  expect(tell("online", { levels34: 1 })).toBe(
    `${start} 01 hồ sơ dịch vụ công trực tuyến mức độ 3, 4.`
  );
  expect(tell("online", { levels34: 12, level3: 9, level4: 3 })).toBe(
    `${start} 12 hồ sơ dịch vụ công trực tuyến mức độ 3, 4, trong đó: ` +
      "09 hồ sơ dịch vụ công trực tuyến mức độ 3; 03 hồ sơ dịch vụ công trực tuyến mức độ 4."
  );
  expect(tell("online", { level3: 9, level4: 0 })).toBe(
    "Trong kỳ, 09 hồ sơ dịch vụ công trực tuyến mức độ 3 được tiếp nhận; " +
      "không có hồ sơ dịch vụ công trực tuyến mức độ 4 được tiếp nhận."
  );
  expect(tell("online", { levels34: 0 })).toBe(
    "Trong kỳ, chưa phát sinh hồ sơ dịch vụ công trực tuyến mức độ 3, 4."
  );
});

test.each([
  [{ postal: 0 }, "chưa phát sinh hồ sơ được tiếp nhận, trả kết quả"],
  [{ postal: 5 }, "05 hồ sơ được tiếp nhận, trả kết quả"],
  [{ "postal.received": 0 }, "chưa phát sinh hồ sơ được tiếp nhận"],
])("postal dossiers: %j", (figures, words) => {
  expect(tell("online", figures)).toBe(`Trong kỳ, ${words} qua dịch vụ bưu chính công ích.`);
});

test.each([
  [{ "payment.due": 0, payment: 0 }, "Trong kỳ, không có hồ sơ phát sinh nghĩa vụ tài chính."],
  [{ payment: 8 }, "Trong kỳ, 08 hồ sơ được thanh toán trực tuyến."],
  [
    { "payment.due": 8, payment: 0 },
    "Trong số 08 hồ sơ phát sinh nghĩa vụ tài chính, không có hồ sơ được thanh toán trực tuyến.",
  ],
])("online payment: %j", (figures, text) => {
  expect(tell("online", figures)).toBe(text);
});

test("no online dossiers", () => {
  expect(tell("online", { total: 0, full: 0, partial: 0 })).toBe(
    "Trong kỳ, chưa phát sinh hồ sơ dịch vụ công trực tuyến."
  );
});
