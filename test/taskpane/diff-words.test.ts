import fc from "fast-check";
import { diffWords, type DiffPart } from "../../src/taskpane/link/diff-words";

const textOf = (parts: readonly DiffPart[], gone: DiffPart["kind"]): string =>
  parts.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join("");

/** "giữ [-cũ-] {+mới+}". */
const shown = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => {
      if (kind === "same") return text;
      return kind === "removed" ? `[-${text}-]` : `{+${text}+}`;
    })
    .join("");

const sentence = fc
  .array(fc.constantFrom("Tiếp", "nhận", "3.946", "hồ sơ", ",", " ", "\u00a0", "84,17%", "đạt"), {
    maxLength: 24,
  })
  .map((words) => words.join(""));
const anyText = fc.oneof(sentence, fc.string({ unit: "binary", maxLength: 40 }));

test("what stays and goes is the old text, what stays and comes the new one, to the letter", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const parts = diffWords(before, after);
      expect(textOf(parts, "added")).toBe(before);
      expect(textOf(parts, "removed")).toBe(after);
    })
  );
});

test("the same text has no change; neighbouring parts are of different kinds and never empty", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      expect(diffWords(before, before).every(({ kind }) => kind === "same")).toBe(true);
      const parts = diffWords(before, after);
      for (const [index, part] of parts.entries()) {
        expect(part.text).not.toBe("");
        expect(part.kind).not.toBe(parts[index - 1]?.kind);
      }
    })
  );
});

test.each([
  ["Tiếp nhận 3.936 hồ sơ.", "Tiếp nhận 3.946 hồ sơ.", "Tiếp nhận [-3.936-]{+3.946+} hồ sơ."],
  ["đạt 84,17%, cao", "đạt 84,2%, cao", "đạt [-84,17%-]{+84,2%+}, cao"],
  ["hồ sơ, trước hạn", "hồ sơ trước hạn", "hồ sơ[-,-] trước hạn"],
  ["Đã giải quyết xong", "Đã cơ bản giải quyết", "Đã {+cơ bản +}giải quyết[- xong-]"],
  ["một hai ba", "bốn năm ba", "[-một hai-]{+bốn năm+} ba"],
  ["", "Câu mới.", "{+Câu mới.+}"],
])("“%s” to “%s”", (before, after, diff) => {
  expect(shown(before, after)).toBe(diff);
});

test("texts too long to compare word by word are compared as wholes, still exactly", () => {
  const before = Array.from({ length: 2_600 }, (_, index) => `a${String(index)}`).join(" ");
  const after = Array.from({ length: 2_600 }, (_, index) => `b${String(index)}`).join(" ");
  expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
