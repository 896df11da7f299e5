import { documentDatesFit } from "../../../src/core/rules/document-dates-fit";
import type { CellDraft } from "../../support/build-snapshot";
import { CHOICE, registerOf } from "../../support/listing-context";
import { testRule } from "../../support/rule-tester";

const QUARTER = "DANH SÁCH VĂN BẢN ĐÃ BAN HÀNH QUÝ I NĂM 2024";

/** Decisions 1, 2, 3 … of these days. */
const dated = (days: readonly CellDraft[], title = QUARTER) =>
  registerOf(
    days.map((day, at) => [`${String(at + 1)}/QĐ-UBND`, day]),
    title
  );

const weekly = ["03/01/2024", "10/01/2024", "17/01/2024", "24/01/2024", "31/01/2024"];

testRule(documentDatesFit, {
  holds: {
    "every way of writing a day": dated([
      "18/12/2023",
      45296,
      { value: 45310.4, format: "dd/mm/yyyy" },
      "6/2",
      "12.2.2024",
      "12-02-24",
      "ngày 31 tháng 3 năm 2024",
      "2024-03-31",
      null,
      "-",
    ]),
    "from the latest to the oldest": registerOf(
      weekly.map((day, at) => [`${String(at + 1)}/QĐ-UBND`, day] as const).reverse(),
      QUARTER
    ),
    "a list by kinds, each in its order": registerOf(
      [...weekly, ...weekly].map((day, at) => [
        `${String((at % 5) + 1)}/${at < 5 ? "QĐ" : "KH"}-UBND`,
        day,
      ]),
      QUARTER
    ),
    "the first and the last day": dated(["15/12/2023", "31/03/2024"]),
    "no period": dated(["05/01/2020", "05/01/2024"], "DANH SÁCH VĂN BẢN"),
    "numbers that are not given by date": dated([...weekly].reverse()),
    "chosen documents in any order": dated(["31/01/2024", ...weekly], CHOICE),
  },
  breaks: [
    {
      name: "a day of the next quarter",
      given: dated([...weekly, "15/04/2024"]),
      findings: [
        {
          message: "outside",
          severity: "warning",
          cells: ["B8"],
          vi: "1 văn bản có ngày ngoài kỳ từ 15/12/2023 đến 31/03/2024: Văn bản, ô B8.",
        },
      ],
    },
    {
      name: "day and month exchanged",
      given: dated(["03/01/2024", "03/01/2024", { value: 45505, format: "dd/mm/yyyy" }]),
      findings: [{ message: "swapped", severity: "warning", cells: ["B5"] }],
    },
    {
      name: "half lie outside, and only one of them by its day and month",
      given: dated([
        ...["03/01/2024", "04/01/2024"],
        { value: 45505, format: "dd/mm/yyyy" },
        "15/12/2024",
      ]),
      findings: [{ message: "outside", severity: "warning", cells: ["B5", "B6"] }],
    },
    {
      name: "most lie outside: the period may be another",
      given: dated(["15/04/2024", "16/04/2024", "17/01/2024"]),
      findings: [{ message: "outside", severity: "note", cells: ["B3", "B4"] }],
    },
    {
      name: "an older document among chosen ones",
      given: dated(["15/04/2022", "16/04/2024", "17/04/2024"], CHOICE),
      findings: [{ message: "outside", severity: "note", cells: ["B3"] }],
    },
    {
      name: "days that no calendar has",
      given: dated(["30/02/2024", "02/15/2024"]),
      findings: [
        {
          message: "impossible",
          severity: "warning",
          cells: ["B3"],
          vi: "Ngày “30/02/2024” không có trên lịch (Văn bản, ô B3).",
        },
        { message: "impossible", severity: "warning", cells: ["B4"] },
      ],
    },
    {
      name: "words in place of a day",
      given: dated(["03/01/2024", "đầu tháng Giêng", 2024]),
      findings: [{ message: "unreadable", severity: "note", cells: ["B4", "B5"] }],
    },
    {
      name: "one day goes back",
      given: dated([...weekly.slice(0, 4), "04/01/2024", ...weekly.slice(4)]),
      findings: [{ message: "backward", severity: "note", cells: ["B7"] }],
    },
  ],
});
