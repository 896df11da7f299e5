import fc from "fast-check";
import { typingPattern } from "../../../src/core/diagnosis/typing-pattern";

const reasonOf = (from: number, to: number, decimals = 0) =>
  typingPattern(from, to, decimals)?.reason ?? null;

it.each([
  [3595, 3559, "digits-swapped"],
  [63, 36, "digits-swapped"],
  [5568, 5578, "digit-changed"],
  [557, 5578, "digit-lost"],
  [55978, 5578, "digit-added"],
  [55778, 5578, "digit-doubled"],
  [5578.5, 558.5, "digit-added"],
  [3, 34, "digit-lost"],
  [3.936, 3936, "thousandfold"],
  [3_936_000, 3936, "thousandfold"],
  [-9, 9, "sign"],
])("%p typed for %p is %s", (from, to, reason) => {
  expect(reasonOf(from, to, 3)).toBe(reason);
});

it.each([
  [9, 2030],
  [3548, 5569],
  [2, 5],
  [0, 7],
  [-35, 53],
])("%p typed for %p is no single slip", (from, to) => {
  expect(reasonOf(from, to)).toBeNull();
});

it("reads the digits of a share to the decimals that it is printed with", () => {
  expect(reasonOf(84.71, 84.17, 2)).toBe("digits-swapped");
  expect(reasonOf(8.7, 87, 1)).toBe("digit-lost");
});

it("counts the slips of a kind that a number allows", () => {
  const ways = [
    [5513, 5531],
    [5513, 5593],
    [5513, 513],
    [5513, 55133],
    [5513, 551],
  ].map(([from = 0, to = 0]) => typingPattern(from, to, 0)?.ways);
  expect(ways).toEqual([3, 36, 3, 5, 40]);
});

it("knows every swap of two neighbouring digits from both sides", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.nat({ max: 4 }), (number, at) => {
      const digits = String(number);
      const place = at % (digits.length - 1);
      const [one = "", other = ""] = [digits[place], digits[place + 1]];
      fc.pre(one !== other && !(place === 0 && other === "0"));
      const swapped = Number(digits.slice(0, place) + other + one + digits.slice(place + 2));
      expect(reasonOf(swapped, number)).toBe("digits-swapped");
      expect(reasonOf(number, swapped)).toBe("digits-swapped");
    })
  );
});
