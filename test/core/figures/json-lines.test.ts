import fc from "fast-check";
import { jsonLines } from "../../../src/core/figures/json-lines";

test("tells fields that stand twice in one object, and no others", () => {
  const { repeated } = jsonLines('{\n"a": 1,\n"b": [{"a": 2}, {"a": 3}],\n"a": 4 }');
  expect([...repeated]).toEqual([["a", 4]]);
});

test("tells the line of every field, by its path", () => {
  const text = `{
  "rules": [
    { "id": "a",
      "reason": "x\\ny" }, {"id":
      "b"}
  ],
  "tên": null
}
`;
  const { fault, fields } = jsonLines(text);
  expect(fault).toBeNull();
  expect(Object.fromEntries(fields)).toEqual({
    rules: 2,
    "rules.0": 3,
    "rules.0.id": 3,
    "rules.0.reason": 4,
    "rules.1": 4,
    "rules.1.id": 4,
    tên: 7,
  });
});

test.each([
  ['{\n  "a": 1\n  "b": 2\n}', 3],
  ['{\n  "a": 1,\n}', 3],
  ['{\n  "a": "b\n  c"\n}', 2],
  ["{\n  a: 1\n}", 2],
  ['{\n  "a": [1, 2\n', 3],
  ["[1]\n\nx", 3],
  ["", 1],
  ["[01]", 1],
  ['{\n\u00a0"a": 1\n}', 2],
])("%j stops being JSON at line %d", (text, line) => {
  expect(jsonLines(text).fault).toBe(line);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("finds a fault in exactly the texts that are no JSON", () => {
  const spoilt = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "]", "1", "\\", "\n", "e"))
    .map(([text, place, sign]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + sign + text.slice(at + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), spoilt), (text) => {
      expect(jsonLines(text).fault === null).toBe(isJson(text));
    })
  );
});

test("what nobody writes by hand is a fault and no crash", () => {
  expect(jsonLines('["\u007f\ud800"]').fault).toBeNull();
  expect(jsonLines("[".repeat(100_000)).fault).toBe(1);
});
