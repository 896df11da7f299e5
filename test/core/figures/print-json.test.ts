import fc from "fast-check";
import { printJson } from "../../../src/core/figures/print-json";

test("what fits stands on one line, what is long or deep is spread", () => {
  const long = Array.from({ length: 9 }, (_, index) => `Tiêu đề thứ ${String(index)}`);
  expect(printJson({ id: "a", name: { vi: "Một", en: "One" }, long, none: [], gone: undefined }))
    .toBe(`{
  "id": "a",
  "name": { "vi": "Một", "en": "One" },
  "long": [
${long.map((text) => `    "${text}"`).join(",\n")}
  ],
  "none": []
}
`);
});

test("any JSON value is read back as it was, from lines of bearable length", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = printJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      const long = text.split("\n").filter((line) => line.length > 100);
      // Only a text or name that is itself too long may make a longer line.
      for (const line of long) expect(line.trim()).not.toMatch(/^(?:"[^"]*": )?[[{] ?"[^"]*", /);
    })
  );
});
