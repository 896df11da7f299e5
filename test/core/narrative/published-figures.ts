import baHang from "../../fixtures/figures/ba-hang-2023.json";
import bachQuang from "../../fixtures/figures/bach-quang-2021.json";
import type { FigureBook } from "../../../src/core/figures/figure";
import { units } from "../../../src/core/figures/unit";
import { buildFigures, type FigureDraft, type SheetDraft } from "../../support/build-figures";

interface PublishedRow {
  readonly chi_tieu: string;
  readonly printed: string | null;
  readonly value: number | null;
  readonly unit: string;
}

/** Ids of the published rows, in their order. */
const ids = {
  baHang: {
    TTHC: [
      "tthc.received.total",
      "tthc.resolved.total",
      "tthc.resolved.early",
      "tthc.resolved.early.share",
      "tthc.resolved.ontime",
      "tthc.resolved.ontime.share",
      "tthc.pending.total",
      "tthc.digitised",
      "tthc.digitised.share",
      "tthc.linked",
      "tthc.procedures.published",
      "tthc.procedures.partial",
      "tthc.procedures.full",
    ],
    "Nhân sự": [
      "staff.total",
      "staff.level.university",
      "staff.level.university.share",
      "staff.level.college",
      "staff.level.college.share",
      "staff.level.intermediate",
      "staff.level.intermediate.share",
      "staff.politics.intermediate",
      "staff.politics.intermediate.share",
      "staff.standard.officials.share",
      "staff.standard.civil.share",
      "staff.parttime",
      "staff.trained",
    ],
    "Ngân sách": [
      "budget.revenue.actual",
      "budget.revenue.share",
      "budget.spending.actual",
      "budget.spending.share",
      "budget.spending.invest.actual",
      "budget.spending.regular.actual",
      "budget.reform.plan",
      "budget.reform.actual",
      "budget.plan",
    ],
    "Trực tuyến": [
      "online.total",
      "online.full",
      "online.partial",
      "online.handled",
      "online.share",
      "online.postal",
    ],
  },
  bachQuang: {
    TTHC: [
      "tthc.received.total",
      "tthc.received.new",
      "tthc.received.carried",
      "tthc.resolved.total",
      "tthc.resolved.early-ontime",
      "tthc.resolved.overdue",
      "tthc.pending.total",
      "tthc.fields",
      "tthc.procedures.onestop",
    ],
    "Nhân sự": [
      "staff.total",
      "staff.officials",
      "staff.civil",
      "staff.level.master",
      "staff.level.university",
      "staff.level.college",
      "staff.level.intermediate",
      "staff.level.elementary",
      "staff.level.untrained",
      "staff.politics.advanced",
      "staff.politics.intermediate",
      "staff.party",
    ],
    "Ngân sách": [],
    "Trực tuyến": ["online.levels34"],
  },
} as const;

const unitsByName = {
  "hồ sơ": units.dossier,
  TTHC: units.procedure,
  "lĩnh vực": units.field,
  người: units.person,
  lượt: units.attendance,
  đồng: units.dong,
  "%": units.percent,
} as const;

/** What the ward published for 01/01 to 31/7/2023, as figures. */
export const baHang2023: FigureBook = toBook(baHang.sheets, ids.baHang);

/** What the ward published for 01/01 to 15/11/2021, as figures. */
export const bachQuang2021: FigureBook = toBook(bachQuang.sheets, ids.bachQuang);

function toBook<Name extends string>(
  published: Readonly<Record<Name, { readonly rows: readonly PublishedRow[] }>>,
  named: Readonly<Record<Name, readonly string[]>>
): FigureBook {
  const names = Object.keys(named).filter((name): name is Name => name in published);
  const sheets = names.map((name): SheetDraft => {
    const { rows } = published[name];
    if (rows.length !== named[name].length) throw new Error(`Ids do not fit the rows of ${name}`);
    const figures = rows.map((row, index) => [named[name][index] ?? "", toDraft(row)] as const);
    return { name, figures: Object.fromEntries(figures) };
  });
  return buildFigures(...sheets).book;
}

function toDraft({ chi_tieu: label, printed, value, unit: name }: PublishedRow): FigureDraft {
  const unit = Object.entries(unitsByName).find(([key]) => key === name)?.[1];
  if (unit === undefined) throw new Error(`No unit is called ${name}`);
  if (value === null) return { gap: "blank", unit, label };
  if (unit === units.percent) return printed;
  const whole = /\/(\d+)$/.exec(printed ?? "")?.[1];
  return {
    value,
    unit,
    label,
    ...(whole === undefined ? {} : { reading: { whole: Number(whole) } }),
  };
}
