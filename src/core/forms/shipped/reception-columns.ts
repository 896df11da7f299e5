import type { FormColumn, FormUnit, OwnUnit } from "../form";
import { receptionCounts, receptionWays } from "./petition-lines";
import { under } from "./tthc-columns";

type Texts = readonly [vi: string, en: string];
type Path = readonly string[];

const CROWDS = ["Trong đó đoàn đông người", "Đoàn đông người", "Số đoàn đông người"];
const CASES = ["Số vụ việc", "Vụ việc", "Số vụ"];
const FIRST = ["Tiếp lần đầu", "Lần đầu"];
const AGAIN = ["Tiếp nhiều lần", "Nhiều lần"];
const crowd: OwnUnit = { name: { vi: "đoàn", en: "groups" }, measure: "count" };

/** A way of receiving citizens over its columns in form 01/TCD. */
interface Way {
  readonly id: string;
  /** Headings that name the way. */
  readonly groups: readonly string[];
  readonly printed: Path;
  readonly name: Texts;
  /** Number of its first column. */
  readonly first: number;
}

const figure = (
  [id, unit]: readonly [string, FormUnit],
  [vi, en]: Texts,
  rest: Pick<FormColumn, "headings"> & Partial<FormColumn>
): FormColumn => ({ id, role: "figure", name: { vi, en }, unit, ...rest });

/** Every heading of a way over each of the paths below it. */
const within = (groups: readonly string[], inner: readonly Path[]): readonly Path[] =>
  groups.flatMap((group) => inner.map((path) => [group, ...path]));

const bare = (labels: readonly string[]): readonly Path[] => labels.map((label) => [label]);

/** What the form counts of each way, column by column: visits, people, cases, and crowds among them. */
const [visits, people] = receptionCounts;
const leaves: readonly (readonly [string, FormUnit, Texts, readonly Path[]])[] = [
  ["visits", "attendance", ["số lượt", "visits"], bare(visits.labels)],
  ["people", "person", ["số người", "people"], bare(people.labels)],
  ["first", "case", ["vụ việc lần đầu", "cases, first time"], under(CASES, FIRST)],
  ["again", "case", ["vụ việc nhiều lần", "cases, again"], under(CASES, AGAIN)],
  [
    "crowd.count",
    crowd,
    ["đoàn đông người", "crowds"],
    under(CROWDS, ["Số đoàn được tiếp", "Số đoàn"]),
  ],
  [
    "crowd.people",
    "person",
    ["đoàn đông người, số người", "crowds, people"],
    under(CROWDS, ["Số người được tiếp", "Số người"]),
  ],
  ["crowd.first", "case", ["đoàn đông người, lần đầu", "crowds, first time"], under(CROWDS, FIRST)],
  ["crowd.again", "case", ["đoàn đông người, nhiều lần", "crowds, again"], under(CROWDS, AGAIN)],
];

function wayColumns({ id, groups, printed, name: [vi, en], first }: Way): readonly FormColumn[] {
  return leaves.map(([tail, unit, [leafVi, leafEn], paths], at) =>
    figure([leafId(id, tail), unit], [`${vi}, ${leafVi}`, `${en}, ${leafEn}`], {
      headings: within(groups, paths),
      printed: [...printed, ...(paths[0] ?? [])],
      number: String(first + at),
    })
  );
}

/** "crowd.regular.people", told apart from "regular.people" by its first word. */
function leafId(way: string, tail: string): string {
  return tail.startsWith("crowd.")
    ? `crowd.${way}.${tail.slice("crowd.".length)}`
    : `${way}.${tail}`;
}

function sessions({ id, groups, printed, name: [vi, en], first }: Way): FormColumn {
  return figure([`${id}.sessions`, "session"], [`${vi}, số kỳ`, `${en}, sessions`], {
    headings: within(groups, [["Số kỳ tiếp"], ["Số kỳ"]]),
    printed: [...printed, "Số kỳ tiếp"],
    number: String(first - 1),
  });
}

/** "Tiếp thường xuyên" over a single column counts the visits. */
function withBareHeadings(column: FormColumn, labels: readonly string[]): FormColumn {
  return { ...column, headings: [...column.headings, ...bare(labels)] };
}

const [regular, periodic] = receptionWays;
const ON_SET_DAYS = "Tiếp định kỳ và đột xuất của Thủ trưởng";
const REGULAR: Way = {
  id: "regular",
  groups: regular.labels,
  printed: [regular.vi],
  name: [regular.vi, regular.en],
  first: 4,
};
const CHAIR: Way = {
  id: "chair",
  groups: ["Thủ trưởng tiếp", "Chủ tịch UBND tiếp", "Lãnh đạo tiếp", "Người đứng đầu tiếp"],
  printed: [ON_SET_DAYS, "Thủ trưởng tiếp"],
  name: ["Thủ trưởng tiếp", "By the head"],
  first: 13,
};
const DELEGATE: Way = {
  id: "delegate",
  groups: ["Ủy quyền tiếp", "Ủy quyền"],
  printed: [ON_SET_DAYS, "Ủy quyền tiếp"],
  name: ["Ủy quyền tiếp", "By a delegate"],
  first: 22,
};

/** Columns 1 to 3. */
export const receptionTotalColumns: readonly FormColumn[] = receptionCounts.map(
  ({ id, unit, vi, en, labels, total }, at) =>
    figure([id, unit], [`Tổng ${vi} tiếp`, `Receptions, ${en}`], {
      headings: [
        ...bare(total),
        ...bare(labels.map((label) => `Tổng ${label.toLowerCase()}`)),
        ...under(["Tổng số", "Tổng cộng", "Tổng"], labels),
      ],
      number: String(at + 1),
      ...(id === "visits" ? { isRequired: true } : {}),
    })
);

/** Columns 4 to 29. */
export const receptionWayColumns: readonly FormColumn[] = [
  ...wayColumns(REGULAR).map((column) =>
    column.id === "regular.visits" ? withBareHeadings(column, regular.labels) : column
  ),
  sessions(CHAIR),
  ...wayColumns(CHAIR),
  sessions(DELEGATE),
  ...wayColumns(DELEGATE),
];

/** What communes print where they do not keep all columns of the form. */
export const shortReceptionColumns: readonly FormColumn[] = [
  figure(["regular.cases", "case"], [`${regular.vi}, số vụ việc`, `${regular.en}, cases`], {
    headings: under(regular.labels, CASES),
    isExtra: true,
  }),
  ...receptionCounts.map(({ id, unit, vi, en, labels }) => {
    const column = figure(
      [`periodic.${id}`, unit],
      [`${periodic.vi}, ${vi}`, `${periodic.en}, ${en}`],
      { headings: under(periodic.labels, labels), isExtra: true }
    );
    return id === "visits" ? withBareHeadings(column, periodic.labels) : column;
  }),
  figure(["periodic.sessions", "session"], [`${periodic.vi}, số kỳ`, `${periodic.en}, sessions`], {
    headings: under(periodic.labels, ["Số kỳ tiếp", "Số kỳ"]),
    isExtra: true,
  }),
];
