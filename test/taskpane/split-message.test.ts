import type { Sentence } from "../../src/core/figures/sentence";
import { rules } from "../../src/core/rules/index";
import { sharesReproduce } from "../../src/core/rules/shares-reproduce";
import { totalsAddUp } from "../../src/core/rules/totals-add-up";
import { splitMessage } from "../../src/taskpane/check/split-message";

const data: Sentence["data"] = {
  label: { vi: "Chứng thực, Tiếp nhận, tổng số", en: "Certification, Received, total" },
  sum: { sum: [1284, 586] },
  expected: { number: 1870 },
  actual: { number: 1780 },
  difference: { number: 90 },
  leftOut: "Tiến sĩ",
};

function messageOf(name: string): Sentence["texts"] {
  const message = totalsAddUp.messages[name];
  if (message === undefined) throw new Error(`No message ${name}`);
  return message;
}

test("the subject stands alone, the arithmetic step by step, the difference marked", () => {
  expect(splitMessage({ texts: messageOf("plain"), data }, "vi")).toEqual({
    subject: "Chứng thực, Tiếp nhận, tổng số",
    steps: [
      { text: "1.284 + 586 = 1.870", isDifference: false },
      { text: "trên biểu 1.780", isDifference: false },
      { text: "lệch 90", isDifference: true },
    ],
    remark: null,
  });
});

test("a difference is marked where its unit follows it", () => {
  const texts = sharesReproduce.messages["differs"];
  if (texts === undefined) throw new Error("No such message");
  const shares = { ...data, part: { number: 3 }, whole: { number: 4 } };
  const marked = splitMessage({ texts, data: shares }, "vi").steps.filter(
    (step) => step.isDifference
  );
  expect(marked.map(({ text }) => text)).toEqual(["lệch 90 điểm %"]);
});

test("what is said after the arithmetic stands under it", () => {
  const { steps, remark } = splitMessage({ texts: messageOf("leftOut"), data }, "en");
  expect(steps.at(-1)).toEqual({ text: "off by 90", isDifference: true });
  expect(remark).toBe("This sheet leaves out Tiến sĩ, which may hold the difference.");
});

test("prose stays whole, and begins with a capital where its subject went before", () => {
  const texts = { vi: "{{label}}: ô đang lưu số lẻ. Xin xem lại.", en: "" };
  expect(splitMessage({ texts, data }, "vi")).toEqual({
    subject: "Chứng thực, Tiếp nhận, tổng số",
    steps: [{ text: "Ô đang lưu số lẻ. Xin xem lại.", isDifference: false }],
    remark: null,
  });
});

test("a name with a colon, a dot or a step of its own is not cut", () => {
  const label = { vi: "Mục A: cấp 1. Thu · chi", en: "" };
  const { subject, steps } = splitMessage(
    { texts: messageOf("plain"), data: { ...data, label } },
    "vi"
  );
  expect(subject).toBe("Mục A: cấp 1. Thu · chi");
  expect(steps).toHaveLength(3);
});

test("of no message of any rule is a word lost", () => {
  for (const { messages } of rules)
    for (const texts of Object.values(messages))
      for (const language of ["vi", "en"] as const) {
        const fill = Object.fromEntries(
          [...texts[language].matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => [name, "x"])
        );
        const { subject, steps, remark } = splitMessage({ texts, data: fill }, language);
        const said = [subject, ...steps.map(({ text }) => text), remark].join(" ");
        const words = (text: string): readonly string[] =>
          text.toLocaleLowerCase("vi").match(/\p{L}+/gu) ?? [];
        expect(words(said)).toEqual(words(texts[language].replace(/\{\{\w+\}\}/g, "x")));
      }
});
