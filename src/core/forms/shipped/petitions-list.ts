import type { Form, FormColumn, FormRow } from "../form";
import { petitionLines, receptionCounts, receptionWays } from "./petition-lines";
import {
  feedbackRelations,
  petitionRelations,
  receptionRelations,
  requestRelations,
} from "./petition-relations";
import { noteColumn, ordinalColumn, unitColumn } from "./list-columns";

const columns: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [["Nội dung"], ["Chỉ tiêu"], ["Tiêu chí"], ["Chỉ tiêu thống kê"]],
    name: { vi: "Nội dung", en: "Indicator" },
    isRequired: true,
  },
  unitColumn,
  {
    id: "",
    role: "figure",
    headings: [
      ["Số liệu"],
      ["Số lượng"],
      ["Kết quả"],
      ["Tổng số"],
      ["Trong kỳ"],
      ["Kỳ báo cáo"],
      ["Kỳ này"],
    ],
    name: { vi: "Số liệu", en: "Figure" },
    isRequired: true,
  },
  noteColumn,
];

/** Visits, people and cases in all; "Tiếp công dân" with a number beside it counts the visits. */
const receptionTotals = receptionCounts.map(({ id, unit, vi, en, total }): FormRow => ({
  id,
  labels: [...total, ...(id === "visits" ? ["Tiếp công dân", "Lượt tiếp dân"] : [])],
  name: { vi: `Tiếp công dân, tổng ${vi}`, en: `Receptions, ${en}` },
  parent: "reception",
  unit,
}));

/**
 * The two ways, each a heading over its counts; a sheet that prints a number beside the heading itself
 * means the visits.
 */
const ways = receptionWays.flatMap(({ id, vi, en, labels }): readonly FormRow[] => {
  return [
    {
      id,
      labels,
      name: { vi, en },
      parent: "reception",
      isHeading: true,
    },
    ...(id === "periodic"
      ? [
          {
            id: `${id}.sessions`,
            labels: ["Số kỳ tiếp", "Số kỳ", "Số buổi tiếp", "Số ngày tiếp"],
            name: { vi: `${vi}, số kỳ`, en: `${en}, sessions` },
            parent: id,
            unit: "session" as const,
          },
        ]
      : []),
    ...receptionCounts.map((counted): FormRow => {
      const row = {
        id: `${id}.${counted.id}`,
        name: { vi: `${vi}, ${counted.vi}`, en: `${en}, ${counted.en}` },
        parent: id,
        unit: counted.unit,
      };
      const spelled = labels.flatMap((label) => counted.labels.map((one) => `${label}: ${one}`));
      return {
        ...row,
        labels: [...spelled, ...(counted.id === "visits" ? labels : [])],
        labelsBelow: counted.labels,
        printed: counted.labels[0],
      };
    }),
  ];
});

const reception: readonly FormRow[] = [
  {
    id: "reception",
    labels: [
      "Tiếp công dân",
      "Công tác tiếp công dân",
      "Kết quả tiếp công dân",
      "Công tác tiếp dân",
    ],
    name: { vi: "Tiếp công dân", en: "Receptions" },
    isHeading: true,
  },
  ...receptionTotals,
  ...ways,
];

/** Under "Kiến nghị, phản ánh" these are its parts; beside "Khiếu nại" they are kinds of their own. */
const requestParts: readonly FormRow[] = [
  ["requests.proposals", "Kiến nghị", "Đơn kiến nghị", "Proposals"] as const,
  ["requests.reports", "Phản ánh", "Đơn phản ánh", "Reports"] as const,
].map(([id, label, vi, en]) => ({
  id,
  labels: [`Kiến nghị, phản ánh: ${label}`],
  labelsBelow: [label, vi],
  name: { vi, en },
  parent: "requests",
  unit: "petition",
  isExtra: true,
}));

const OF_PETITIONS = /đơn|khiếu nại|tố cáo/i;
const OF_FEEDBACK = /phản ánh|PAKN/i;

/** A row of which the labels that do not name what is counted say so only below its parent. */
function withGeneralLabels(row: FormRow, telling: RegExp): FormRow {
  const [own = [], general = []] = [true, false].map((isOwn) =>
    row.labels.filter((label) => telling.test(label) === isOwn)
  );
  return { ...row, labels: own, labelsBelow: general, printed: row.labels[0] ?? row.name.vi };
}

const petitions: readonly FormRow[] = [
  {
    id: "petitions",
    labels: [
      "Tiếp nhận, xử lý đơn",
      "Tiếp nhận và xử lý đơn",
      "Giải quyết đơn",
      "Giải quyết đơn thư",
      "Tiếp nhận, giải quyết đơn thư",
      "Giải quyết khiếu nại, tố cáo",
      "Công tác giải quyết đơn thư",
      "Công tác giải quyết khiếu nại, tố cáo",
    ],
    name: { vi: "Tiếp nhận, xử lý đơn", en: "Petitions" },
    isHeading: true,
  },
  ...petitionLines.map((row) => withGeneralLabels({ ...row, parent: "petitions" }, OF_PETITIONS)),
  ...requestParts,
  {
    id: "resolved.share",
    labels: ["Tỷ lệ giải quyết đơn", "Tỷ lệ giải quyết đơn thư"],
    labelsBelow: ["Tỷ lệ giải quyết"],
    name: { vi: "Tỷ lệ giải quyết đơn", en: "Share resolved" },
    parent: "petitions",
    unit: "percent",
    isExtra: true,
  },
];

const feedback: readonly FormRow[] = [
  {
    id: "feedback",
    labels: [
      "Phản ánh, kiến nghị về quy định hành chính",
      "Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính",
      "Phản ánh, kiến nghị của cá nhân, tổ chức",
      "Phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính",
      "Tiếp nhận, xử lý phản ánh, kiến nghị",
    ],
    name: { vi: "Phản ánh, kiến nghị về quy định hành chính", en: "Reports from the public" },
    isHeading: true,
  },
  ...[
    [
      "received",
      "Phản ánh, kiến nghị đã tiếp nhận",
      "Reports received",
      [
        "Tổng số phản ánh, kiến nghị đã tiếp nhận",
        "Số phản ánh, kiến nghị tiếp nhận",
        "Đã tiếp nhận",
        "PAKN tiếp nhận",
      ],
    ] as const,
    [
      "resolved",
      "Phản ánh, kiến nghị đã giải quyết",
      "Reports resolved",
      [
        "Tổng số phản ánh, kiến nghị đã giải quyết",
        "Số phản ánh, kiến nghị đã xử lý",
        "Phản ánh, kiến nghị đã xử lý",
        "Đã giải quyết",
        "Đã xử lý",
        "PAKN giải quyết",
      ],
    ] as const,
    [
      "pending",
      "Phản ánh, kiến nghị đang giải quyết",
      "Reports pending",
      [
        "Số phản ánh, kiến nghị đang xử lý",
        "Phản ánh, kiến nghị đang xử lý",
        "Đang giải quyết",
        "Đang xử lý",
      ],
    ] as const,
  ].map(([id, label, en, also]) =>
    withGeneralLabels(
      {
        id: `feedback.${id}`,
        labels: [label, ...also],
        name: { vi: label, en },
        parent: "feedback",
        unit: "feedback",
      },
      OF_FEEDBACK
    )
  ),
];

/** Vertical list about citizens received, petitions, and reports from the public (rules C01 to C04). */
export const petitionsList: Form = {
  id: "petitions-list",
  topic: "petitions",
  name: { vi: "Tiếp công dân, đơn thư", en: "Receptions and petitions, list" },
  edition: {
    vi: "Danh mục số liệu tiếp công dân, xử lý đơn của cấp xã (không theo mẫu ban hành)",
    en: "Commune list of receptions and petitions (no issued form)",
  },
  source:
    "Số liệu công bố của phường Ba Hàng năm 2023 và phường Trung Lương năm 2021; không có mẫu do cấp trên ban hành.",
  validFrom: null,
  validTo: null,
  titles: ["tiếp công dân", "đơn thư", "xử lý đơn", "khiếu nại, tố cáo"],
  columns,
  rows: { kind: "named", rows: [...reception, ...petitions, ...feedback] },
  relations: [
    ...receptionRelations("figures"),
    ...petitionRelations("figures"),
    ...requestRelations("figures"),
    ...feedbackRelations("figures"),
  ],
  blank: {
    sheetName: "Tiếp dân, đơn thư",
    title: "SỐ LIỆU TIẾP CÔNG DÂN, XỬ LÝ ĐƠN VÀ PHẢN ÁNH, KIẾN NGHỊ",
    // One sum is enough to type against; those by kind and by outcome check it.
    checks: ["C03", "C04"],
  },
};
