import { documentKindsAgree } from "../../../src/core/rules/document-kinds-agree";
import { registerOf } from "../../support/listing-context";
import { testRule } from "../../support/rule-tester";

const day = "05/01/2024";
const issued = [
  "Quy chế",
  "Quy định",
  "Chương trình",
  "Đề án",
  "Phương án",
  "Kế hoạch",
  "Hướng dẫn",
];

testRule(documentKindsAgree, {
  holds: {
    "kind and sign agree": registerOf([
      ["12/QĐ-UBND", day, "Quyết định"],
      ["13/TTr-UBND", day, "Tờ trình"],
      ["14/CTr-UBND", day, "Chương trình"],
      ["15/UBND-VP", day, "Công văn"],
      ["16-CV/ĐU", day, "Công văn"],
      ["17/KH-UBND", day, "KH"],
    ]),
    "signs without marks": registerOf([["12/QD-UBND", day, "Quyết định"]]),
    "a kind whose number has no sign of its own": registerOf([
      ["12/UBND", day, "Giấy mời"],
      [13, day, "Thông báo"],
    ]),
    "others say nothing against a sign": registerOf([["12/BC-UBND", day, "Khác"]]),
    "no column of kinds": registerOf([
      ["12/QĐ-UBND", day],
      ["13/PKT", day],
    ]),
  },
  breaks: [
    {
      name: "a decision with the sign of a plan",
      given: registerOf([
        ["11/QĐ-UBND", day, "Quyết định"],
        ["12/KH-UBND", day, "Quyết định"],
      ]),
      findings: [
        {
          message: "differs",
          severity: "warning",
          cells: ["C4", "A4"],
          vi: "Cột loại ghi Quyết định, còn số 12/KH-UBND là ký hiệu của Kế hoạch (Văn bản, ô C4, A4).",
        },
      ],
    },
    {
      name: "guidance with the sign of a contract",
      given: registerOf([["12/HĐ-UBND", day, "Hướng dẫn"]]),
      findings: [{ message: "differs", severity: "warning", cells: ["C3", "A3"] }],
    },
    {
      name: "a charter with the number of the decision that issues it",
      given: registerOf([["12/QĐ-UBND", day, "Quy chế làm việc"]]),
      findings: [{ message: "attached", severity: "note", cells: ["C3", "A3"] }],
    },
    {
      name: "whatever a decision issues and lends its number to",
      given: registerOf(issued.map((kind, at) => [`${String(at + 1)}/QĐ-UBND`, day, kind])),
      findings: issued.map((_, at) => ({
        message: "attached",
        severity: "note",
        cells: [`C${String(at + 3)}`, `A${String(at + 3)}`],
      })),
    },
    {
      name: "signs that tell no kind",
      given: registerOf([
        ["12/XYZ-UBND", day],
        ["13/QĐ-UBND", day],
        [14, day, null, "Lịch trực"],
      ]),
      findings: [
        {
          message: "untold",
          severity: "note",
          cells: ["A3", "A5"],
          vi: "2 văn bản không ghi loại hoặc có ký hiệu chưa rõ loại, được đếm vào “Văn bản khác”: Văn bản, ô A3, A5.",
        },
      ],
    },
  ],
});
