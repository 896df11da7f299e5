import { narrate, tell } from "./tell-passage";

const received = { "received.total": 3936, "resolved.total": 3935 };
const outcome = { "resolved.early": 3312, "resolved.ontime": 623, "resolved.overdue": 0 };

test("form II.06a, in its order", () => {
  const text = tell("tthc", {
    ...received,
    "received.online": 3775,
    "received.direct": 157,
    "received.carried": 4,
    ...outcome,
    "pending.total": 1,
    "pending.intime": 1,
    "pending.overdue": 0,
  });
  expect(text).toBe(
    "Trong kỳ, UBND phường Ba Hàng tiếp nhận 3.936 hồ sơ thủ tục hành chính, trong đó: " +
      "3.775 hồ sơ nộp trực tuyến; 157 hồ sơ nộp trực tiếp hoặc qua dịch vụ bưu chính; " +
      "04 hồ sơ từ kỳ trước chuyển qua. " +
      "Đã giải quyết 3.935 hồ sơ, trong đó: 3.312 hồ sơ trước hạn, đạt 84,17%; " +
      "623 hồ sơ đúng hạn, đạt 15,83%; không có hồ sơ quá hạn. " +
      "Đến cuối kỳ, 01 hồ sơ đang được giải quyết, trong đó: 01 hồ sơ trong hạn; " +
      "không có hồ sơ quá hạn."
  );
});

test("overdue dossiers are part of the resolved, whatever the verb", () => {
  const figures = { "resolved.total": 400, "resolved.ontime": 397, "resolved.overdue": 3 };
  expect(tell("tthc", figures)).toBe(
    "Đã giải quyết 400 hồ sơ, trong đó: 397 hồ sơ đúng hạn, đạt 99,25%; 03 hồ sơ quá hạn, chiếm 0,75%."
  );
  expect(tell("tthc", figures, { style: { shareVerb: "chiếm" } })).toBe(
    "Đã giải quyết 400 hồ sơ, trong đó: 397 hồ sơ đúng hạn, chiếm 99,25%; 03 hồ sơ quá hạn, chiếm 0,75%."
  );
  expect(tell("tthc", figures, { style: { shareVerb: "=" } })).toBe(
    "Đã giải quyết 400 hồ sơ, trong đó: 397 hồ sơ đúng hạn = 99,25%; 03 hồ sơ quá hạn = 0,75%."
  );
});

test("shares on the sheet stand as printed there, the others have the decimals of the style", () => {
  const figures = { "resolved.total": 3935, "resolved.early": 3312, "resolved.ontime": 623 };
  const style = { decimals: 1 } as const;
  expect(tell("tthc", { ...figures, "resolved.early.share": "84%" }, { style })).toBe(
    "Đã giải quyết 3.935 hồ sơ, trong đó: 3.312 hồ sơ trước hạn, đạt 84%; 623 hồ sơ đúng hạn, đạt 15,8%."
  );
});

test("everything resolved", () => {
  const text = tell("tthc", {
    "received.total": 120,
    "resolved.total": 120,
    "resolved.early": 100,
    "resolved.ontime": 20,
    "resolved.overdue": 0,
    "pending.total": 0,
    "pending.intime": 0,
  });
  expect(text).toBe(
    "Trong kỳ, UBND phường Ba Hàng tiếp nhận 120 hồ sơ thủ tục hành chính. " +
      "Đã giải quyết 120 hồ sơ, đạt 100% tổng số hồ sơ tiếp nhận, trong đó: " +
      "100 hồ sơ trước hạn, đạt 83,33%; 20 hồ sơ đúng hạn, đạt 16,67%; không có hồ sơ quá hạn. " +
      "Đến cuối kỳ, không còn hồ sơ đang được giải quyết."
  );
});

test("form 07a, with early and on time in one figure", () => {
  const figures = {
    "received.total": 3559,
    "received.new": 3555,
    "received.carried": 4,
    "resolved.total": 3548,
    "resolved.early-ontime": 3548,
    "resolved.overdue": null,
  };
  expect(tell("tthc", figures, { style: { grouping: false, leadingZero: false } })).toBe(
    "Trong kỳ, UBND phường Ba Hàng tiếp nhận 3559 hồ sơ thủ tục hành chính, trong đó: " +
      "3555 hồ sơ mới tiếp nhận; 4 hồ sơ từ kỳ trước chuyển qua. " +
      "Đã giải quyết 3548 hồ sơ, trong đó: 3548 hồ sơ trước hạn và đúng hạn, đạt 100%."
  );
});

test("early and on time are told apart where the sheet has all three", () => {
  const figures = { "resolved.total": 100, "resolved.early": 60, "resolved.early-ontime": 100 };
  expect(tell("tthc", { ...figures, "resolved.ontime": 40 })).toBe(
    "Đã giải quyết 100 hồ sơ, trong đó: 60 hồ sơ trước hạn, đạt 60%; 40 hồ sơ đúng hạn, đạt 40%."
  );
  expect(tell("tthc", { ...figures, "resolved.ontime": null })).toBe(
    "Đã giải quyết 100 hồ sơ, trong đó: 100 hồ sơ trước hạn và đúng hạn, đạt 100%."
  );
});

test("nothing received, nothing resolved", () => {
  expect(tell("tthc", { "received.total": 0, "received.online": 0, "resolved.total": 0 })).toBe(
    "Trong kỳ, chưa phát sinh hồ sơ thủ tục hành chính. Trong kỳ, chưa có hồ sơ được giải quyết xong."
  );
});

test("a gap takes its sentence with it, and never becomes a zero", () => {
  const figures = { "received.total": null, "received.online": 12, "resolved.total": 9 };
  expect(tell("tthc", { ...figures, "resolved.overdue": { gap: "error-value" } })).toBe(
    "Đã giải quyết 09 hồ sơ."
  );
});

test("what was published, and what was digitised", () => {
  const text = tell("tthc", {
    "procedures.published": 141,
    "procedures.partial": 99,
    "procedures.full": 42,
    "procedures.onestop": 144,
    fields: 16,
    "received.total": 3936,
    linked: 7,
    digitised: 3835,
  });
  expect(text).toBe(
    "Tổng số thủ tục hành chính được công khai là 141 thủ tục, trong đó: " +
      "99 thủ tục cung cấp dịch vụ công trực tuyến một phần; " +
      "42 thủ tục cung cấp dịch vụ công trực tuyến toàn trình. " +
      "Số thủ tục hành chính giải quyết theo cơ chế một cửa là 144 thủ tục, thuộc 16 lĩnh vực.\n" +
      "Trong kỳ, UBND phường Ba Hàng tiếp nhận 3.936 hồ sơ thủ tục hành chính. " +
      "Trong kỳ, 07 hồ sơ được giải quyết theo cơ chế một cửa liên thông; " +
      "3.835 hồ sơ được số hóa, đạt 97,43% số hồ sơ tiếp nhận."
  );
});

test("no digitised dossiers have no share", () => {
  expect(tell("tthc", { "received.total": 12, digitised: 0 })).toContain(
    "Trong kỳ, không có hồ sơ được số hóa."
  );
});

test("fields alone", () => {
  expect(tell("tthc", { fields: 16 })).toBe(
    "Các thủ tục hành chính được giải quyết thuộc 16 lĩnh vực."
  );
});

test("while nobody has said who reports, it is the unit", () => {
  expect(tell("tthc", { "received.total": 5 }, { profile: null })).toBe(
    "Trong kỳ, đơn vị tiếp nhận 05 hồ sơ thủ tục hành chính."
  );
});

test("the words for zero are the figure itself, so that a later number can take their place", () => {
  const [passage] = narrate("tthc", { "resolved.total": 5, "resolved.overdue": 0 }).passages;
  expect(passage?.paragraphs).toEqual([
    [
      { kind: "text", text: "Đã giải quyết " },
      { kind: "figure", figure: "tthc.resolved.total", text: "05" },
      { kind: "text", text: " hồ sơ, trong đó: " },
      { kind: "figure", figure: "tthc.resolved.overdue", text: "không có" },
      { kind: "text", text: " hồ sơ quá hạn." },
    ],
  ]);
});
