import { units } from "../../../src/core/figures/unit";
import { narrate, tell } from "./tell-passage";

const actual = { "revenue.actual": 5309052700, "spending.actual": 4324017336 };

test("revenue and spending against their plans, group by group", () => {
  const text = tell("budget", {
    ...actual,
    "revenue.plan": 5699000000,
    "revenue.own.plan": 500000000,
    "revenue.own.actual": 412500000,
    "revenue.transfer.actual": 4896552700,
    "spending.plan": 5699000000,
    "spending.share": "75,87%",
    "spending.invest.actual": 827122500,
    "spending.regular.plan": 4500000000,
    "spending.regular.actual": 3496894836,
    "spending.reserve.plan": 100000000,
    "spending.reserve.actual": 0,
    "spending.forward.plan": 0,
    "spending.forward.actual": 0,
    "reform.plan": 150000000,
    "reform.actual": 89798000,
  });
  expect(text).toBe(
    "Tổng thu ngân sách phường trong kỳ là 5.309.052.700 đồng, đạt 93,16% dự toán " +
      "(5.699.000.000 đồng), trong đó: các khoản thu hưởng 100% 412.500.000 đồng, đạt 82,5% dự toán; " +
      "thu bổ sung từ ngân sách cấp trên 4.896.552.700 đồng.\n" +
      "Tổng chi ngân sách phường trong kỳ là 4.324.017.336 đồng, đạt 75,87% dự toán " +
      "(5.699.000.000 đồng), trong đó: chi đầu tư phát triển 827.122.500 đồng; " +
      "chi thường xuyên 3.496.894.836 đồng, đạt 77,71% dự toán; " +
      "chi dự phòng 0 đồng, đạt 0% dự toán.\n" +
      "Kinh phí bố trí cho công tác cải cách hành chính là 150.000.000 đồng; " +
      "đã chi 89.798.000 đồng, đạt 59,87% dự toán."
  );
});

test("without a plan there is no share", () => {
  expect(tell("budget", { ...actual, "revenue.plan": null, "spending.plan": 0 })).toBe(
    "Tổng thu ngân sách phường trong kỳ là 5.309.052.700 đồng.\n" +
      "Tổng chi ngân sách phường trong kỳ là 4.324.017.336 đồng."
  );
});

test("a share printed without its plan stands as it is", () => {
  expect(tell("budget", { ...actual, "revenue.share": "93,16%" }, { profile: null })).toContain(
    "Tổng thu ngân sách trong kỳ là 5.309.052.700 đồng, đạt 93,16% dự toán.\n"
  );
});

test("a plan printed once serves both sides, unless one has its own", () => {
  const figures = { ...actual, plan: 5699000000, "spending.plan": 4324017336 };
  expect(tell("budget", figures)).toBe(
    "Tổng thu ngân sách phường trong kỳ là 5.309.052.700 đồng, đạt 93,16% dự toán (5.699.000.000 đồng).\n" +
      "Tổng chi ngân sách phường trong kỳ là 4.324.017.336 đồng, đạt 100% dự toán (4.324.017.336 đồng)."
  );
  const shares = narrate("budget", figures).derived.map(({ id, derived }) => [id, derived?.from]);
  expect(shares).toEqual([
    ["budget.spending.share", ["budget.spending.actual", "budget.spending.plan"]],
    ["budget.revenue.share", ["budget.revenue.actual", "budget.plan"]],
  ]);
});

test("money keeps the unit of its sheet, and a share may cross units", () => {
  const million = { unit: units.millionDong, reading: { decimals: 1 } };
  const figures = {
    "revenue.plan": { value: 5699000000 },
    "revenue.actual": { value: 5309.1, ...million },
  };
  expect(tell("budget", figures)).toBe(
    "Tổng thu ngân sách phường trong kỳ là 5.309,1 triệu đồng, đạt 93,16% dự toán (5.699.000.000 đồng)."
  );
});

test("a plan is always reached, never a part", () => {
  const figures = { "spending.actual": 50, "spending.plan": 200 };
  expect(tell("budget", figures, { style: { shareVerb: "chiếm" } })).toContain("đạt 25% dự toán");
  expect(tell("budget", figures, { style: { shareVerb: "=" } })).toContain("50 đồng = 25% dự toán");
});

test("the part of a group in the total, where the sheet prints it", () => {
  const group = { "spending.invest.actual": 827122500, "spending.invest.actual.share": "19,13%" };
  expect(tell("budget", { "spending.actual": 4324017336, ...group })).toContain(
    "chi đầu tư phát triển 827.122.500 đồng, chiếm 19,13% tổng chi."
  );
});

test.each([
  [
    { "reform.plan": 150000000, "reform.actual": null },
    "Kinh phí bố trí cho công tác cải cách hành chính là 150.000.000 đồng.",
  ],
  [
    { "reform.plan": null, "reform.actual": 89798000 },
    "Kinh phí đã chi cho công tác cải cách hành chính là 89.798.000 đồng.",
  ],
])("half of the reform funds: %j", (figures, text) => {
  expect(tell("budget", figures)).toBe(text);
});
