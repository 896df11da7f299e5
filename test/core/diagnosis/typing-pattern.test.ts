import fc from "fast-check";
import { typingPattern } from "../../../src/core/diagnosis/typing-pattern";

const reasonOf = (from: number, to: number, decimals = 0) =>
  typingPattern(from, to, decimals)?.reason ?? null;

it.each([
  [3595, 3559, "digits-swapped"],
  [63, 36, "digits-swapped"],
  [5568, 5578, "digit-changed"],
  [557, 5578, "digit-lost"],
  [55778, 5578, "digit-added"],
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

it("trusts a slip in a long number more than the same slip in a short one", () => {
  const chances = [
    [13, 18],
    [513, 518],
    [5513, 5518],
  ].map(([from = 0, to = 0]) => typingPattern(from, to, 0)?.chance ?? 1);
  expect(chances).toEqual([0.2, 0.03, 0.004]);
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
