import type { Tie } from "./cross-sheet-ties";

type Texts = readonly [vi: string, en: string];

const same = (
  severity: Tie["severity"],
  [vi, en]: Texts,
  [left, right]: readonly [string, string]
): Tie => ({
  code: "X01",
  severity,
  label: { vi: `${vi}: hai biểu bằng nhau`, en: `${en}: equal on both sheets` },
  left,
  right,
});

const receptions = [
  ["visits", "lượt", "visits"],
  ["people", "người", "people"],
  ["cases", "vụ việc", "cases"],
] as const;

/**
 * PAPI asks (IV.2) for receptions by the chair; most communes count all of theirs there, so that what
 * differs is no more than a warning.
 */
export const petitionEqualities: readonly Tie[] = [
  ...receptions.flatMap(([id, vi, en]) => [
    same(
      "warning",
      [`Tiếp công dân, tổng số ${vi}`, `Receptions, ${en}`],
      [`petitions.${id}`, `papi.reception.${id}`]
    ),
    ...(id === "cases"
      ? []
      : ["regular", "periodic"].map((way) =>
          same(
            "warning",
            [`Tiếp công dân, số ${vi}`, `Receptions, ${en}`],
            [`petitions.${way}.${id}`, `papi.reception.${way}.${id}`]
          )
        )),
  ]),
  same("warning", ["Tổng số đơn", "Petitions"], ["petitions.received", "papi.petitions.received"]),
  same(
    "warning",
    ["Số đơn đã xử lý", "Petitions handled"],
    ["petitions.handled", "papi.petitions.handled"]
  ),
  same(
    "warning",
    ["Phản ánh, kiến nghị đã tiếp nhận", "Reports received"],
    ["petitions.feedback.received", "reform.feedback.received"]
  ),
  same(
    "warning",
    ["Phản ánh, kiến nghị đã giải quyết", "Reports resolved"],
    ["petitions.feedback.resolved", "reform.feedback.resolved"]
  ),
];

/**
 * What form II.07b counts for the commune level. Procedures made public may be more than those under
 * the commune's authority, as where other agencies share its counter: that is only noted.
 */
export const procedureEqualities: readonly Tie[] = [
  same(
    "warning",
    ["TTHC cấp xã", "Procedures of the commune"],
    ["procedures.authority.commune", "papi.procedures.commune"]
  ),
  ...["reform.procedures.published", "tthc.procedures.published", "online.procedures"].map(
    (other) =>
      same(
        "note",
        ["TTHC cấp xã và TTHC công khai", "Procedures of the commune and those published"],
        ["procedures.authority.commune", other]
      )
  ),
];
