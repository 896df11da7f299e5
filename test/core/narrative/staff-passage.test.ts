import { units } from "../../../src/core/figures/unit";
import { narrate, tell } from "./tell-passage";

test("all that a sheet may tell of the staff", () => {
  const text = tell("staff", {
    total: 21,
    officials: 11,
    civil: 10,
    assigned: 23,
    "level.phd": 0,
    "level.master": 1,
    "level.university": 16,
    "level.college": 1,
    "level.intermediate": 3,
    "level.elementary": 0,
    "level.untrained": 0,
    "politics.bachelor": 1,
    "politics.advanced": 2,
    "politics.intermediate": 17,
    "politics.elementary": 1,
    party: 19,
    women: 9,
    ethnic: 0,
    "standard.officials.share": "100%",
    "standard.civil.share": "90%",
    parttime: 14,
    trained: { value: 22, unit: units.attendance },
  });
  expect(text).toBe(
    "Tổng số cán bộ, công chức của phường hiện có là 21 đồng chí, trong đó: " +
      "11 đồng chí là cán bộ; 10 đồng chí là công chức. Số biên chế được giao là 23 người. " +
      "Số người hoạt động không chuyên trách là 14 người.\n" +
      "Về trình độ chuyên môn, có 01 đồng chí trình độ thạc sĩ, chiếm 4,76%; " +
      "16 đồng chí trình độ đại học, chiếm 76,19%; 01 đồng chí trình độ cao đẳng, chiếm 4,76%; " +
      "03 đồng chí trình độ trung cấp, chiếm 14,29%.\n" +
      "Về trình độ lý luận chính trị, có 01 đồng chí trình độ cử nhân, chiếm 4,76%; " +
      "02 đồng chí trình độ cao cấp, chiếm 9,52%; 17 đồng chí trình độ trung cấp, chiếm 80,95%; " +
      "01 đồng chí trình độ sơ cấp, chiếm 4,76%.\n" +
      "Trong tổng số cán bộ, công chức, có 19/21 đồng chí là đảng viên, chiếm 90,48%; " +
      "09 đồng chí là nữ, chiếm 42,86%.\n" +
      "Tỷ lệ đạt chuẩn của cán bộ là 100%; của công chức là 90%. " +
      "Trong kỳ, 22 lượt cán bộ, công chức được đào tạo, bồi dưỡng."
  );
});

test("shares of a whole are always a part of it", () => {
  const figures = { total: 20, "level.university": 15 };
  const end = "15 đồng chí trình độ đại học, chiếm 75%.";
  expect(tell("staff", figures, { style: { shareVerb: "đạt" } })).toContain(end);
  expect(tell("staff", figures, { style: { shareVerb: "=" } })).toContain(
    "15 đồng chí trình độ đại học = 75%."
  );
});

test("no total, no share", () => {
  expect(tell("staff", { total: null, "level.university": 15, "level.master": 1 })).toBe(
    "Về trình độ chuyên môn, có 01 đồng chí trình độ thạc sĩ; 15 đồng chí trình độ đại học."
  );
});

describe("party members", () => {
  const start = "Trong tổng số cán bộ, công chức, có ";

  test("as the sheet prints them over its own whole", () => {
    const printed = { value: 17, reading: { whole: 19 } };
    expect(tell("staff", { total: 19, party: printed })).toContain(
      `${start}17/19 đồng chí là đảng viên, chiếm 89,47%.`
    );
    const [passage] = narrate("staff", { total: 19, party: printed }).passages;
    expect(passage?.paragraphs.at(-1)?.[1]).toEqual({
      kind: "figure",
      figure: "staff.party",
      text: "17/19",
    });
  });

  test("over the total, or alone where that is a gap", () => {
    expect(tell("staff", { total: 9, party: 8 })).toContain(`${start}08/09 đồng chí là đảng viên`);
    expect(tell("staff", { party: 8 })).toBe(`${start}08 đồng chí là đảng viên.`);
  });

  test("none are left out", () => {
    expect(tell("staff", { party: 0, women: 3 })).toBe(`${start}03 đồng chí là nữ.`);
  });
});

test("one standard alone", () => {
  expect(tell("staff", { "standard.civil.share": "90%" })).toBe(
    "Tỷ lệ đạt chuẩn của công chức là 90%."
  );
});

test("standards by count", () => {
  const figures = { officials: 11, "standard.officials": 11, civil: 10, "standard.civil": 9 };
  expect(tell("staff", figures)).toBe("Tỷ lệ đạt chuẩn của cán bộ là 100%; của công chức là 90%.");
});

test("nobody trained, nobody part-time", () => {
  expect(tell("staff", { trained: 0, parttime: 0 })).toBe(
    "Trong kỳ, chưa có cán bộ, công chức được đào tạo, bồi dưỡng."
  );
});
