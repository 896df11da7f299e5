import { units } from "../../../src/core/figures/unit";
import { codesAgreeWithTheirFigures } from "../../../src/core/rules/codes-agree-with-their-figures";
import type { FigureDraft } from "../../support/build-figures";
import { buildFigures } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const dialogue = (value: FigureDraft, note: string, unit = units.noYes) =>
  buildFigures({
    name: "PAPI",
    unit,
    figures: { "papi.dialogue": value },
    remarks: [{ about: "papi.dialogue", cell: "E1", text: note }],
  });

/** The way of a survey, and the ballots that it owes. */
const survey = (way: FigureDraft, ballots: FigureDraft, unit = units.surveyWay) =>
  buildFigures({
    name: "Phụ lục",
    unit: units.ballot,
    figures: {
      "reform.survey.ballots": ballots,
      "reform.survey.way": typeof way === "number" ? { value: way, unit } : way,
    },
    answers: [
      {
        id: "reform.survey.way",
        printed: [],
        counted: { by: "reform.survey.ballots", codes: [0, 1, 2] },
      },
    ],
  });

testRule(codesAgreeWithTheirFigures, {
  holds: {
    "the note says where": dialogue(1, "Công khai tại trụ sở UBND phường, NVH các TDP"),
    "done, and planned again": dialogue(1, "Đã tổ chức quý II. Dự kiến tổ chức lần 2 quý IV"),
    "one done and one planned": dialogue(1, "01 cuộc tháng 6. Dự kiến tổ chức vào tháng 12"),
    "what is published is itself a plan": dialogue(1, "Công khai dự kiến kế hoạch sử dụng đất"),
    "a plan by its number": dialogue(1, "Thực hiện theo Kế hoạch số 12/KH-UBND"),
    "sharing is no future": dialogue(1, "Chia sẻ thực hiện trên trang thông tin"),
    "under a condition": dialogue(1, "Sẽ tổ chức đối thoại khi có yêu cầu"),
    "a list that does not begin with no": dialogue(2, "Dự kiến quý IV", units.surveyWay),
    "“Không” and planned": dialogue(0, "Dự kiến tổ chức vào quý IV/2023"),
    "under way and planned": dialogue(1, "Dự kiến hoàn thành vào quý IV", units.progress),
    "not begun, and begun": dialogue(0, "Đã triển khai", units.notComplete),
    "not answered": dialogue(null, "Dự kiến tổ chức vào quý IV/2023"),
    "a code that is none of the list": dialogue(3, "Dự kiến tổ chức vào quý IV/2023"),
    "ballots counted": survey(2, 120),
    "online, and a zero that may mean none": survey(0, 0),
    "no way told": survey(null, 120),
    "ballots that cannot be read": survey(2, { gap: "unreadable", printed: "nhiều" }),
    "no survey and no ballots": survey(0, null, units.noYes),
    "no row of ballots on the sheet": survey(2, { gap: "blank", cell: null }),
  },
  breaks: [
    {
      name: "held, and only planned",
      given: dialogue(1, "Đảng ủy - UBND phường dự kiến tổ chức vào quý IV/2023"),
      findings: [
        {
          message: "note",
          severity: "warning",
          sheet: "PAPI",
          cells: ["B1"],
          contributors: ["PAPI!E1"],
          vi: "papi.dialogue: ô ghi mã 1 (Có), trong khi ghi chú viết “Đảng ủy - UBND phường dự kiến tổ chức vào quý IV/2023”.",
          en: "papi.dialogue: the cell holds code 1 (Yes), while the note says “Đảng ủy - UBND phường dự kiến tổ chức vào quý IV/2023”.",
        },
      ],
    },
    {
      name: "a plan was drawn up, and nothing else",
      given: dialogue(1, "- Đã xây dựng kế hoạch. Sẽ tổ chức đối thoại vào tháng 12."),
      findings: [{ message: "note", severity: "warning", cells: ["B1"] }],
    },
    {
      name: "complete, and not done",
      given: dialogue(1, "Chưa triển khai do chưa có kinh phí", units.notComplete),
      findings: [{ message: "note", severity: "warning", cells: ["B1"] }],
    },
    {
      name: "not held, and held",
      given: dialogue(0, "Đã tổ chức ngày 12/5/2023"),
      findings: [{ message: "note", severity: "warning", cells: ["B1"] }],
    },
    {
      name: "a way of survey without ballots",
      given: survey(2, null),
      findings: [
        {
          message: "blankCount",
          severity: "warning",
          cells: ["B2"],
          contributors: ["Phụ lục!B1"],
          vi: "reform.survey.way: ô ghi mã 2 (Kết hợp), trong khi reform.survey.ballots để trống.",
        },
      ],
    },
    {
      name: "0 may be an answer or none",
      given: survey(0, null),
      findings: [{ message: "blankCount", severity: "note", cells: ["B2"] }],
    },
    {
      name: "on paper, with no ballot",
      given: survey(1, 0),
      findings: [
        {
          message: "count",
          severity: "warning",
          cells: ["B2"],
          en: "reform.survey.way: the cell holds code 1 (On paper), while reform.survey.ballots is 0.",
        },
      ],
    },
    {
      name: "no survey, and ballots",
      given: survey(0, 35, units.noYes),
      findings: [{ message: "count", severity: "warning", cells: ["B2"] }],
    },
  ],
});
