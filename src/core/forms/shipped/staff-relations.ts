import type { FormRelation } from "../form";
import type { StaffIndicator, StaffSection } from "./staff-indicators";
import {
  ageSection,
  computingSection,
  governanceSection,
  languageSection,
  levelSection,
  politicsSection,
  rankSection,
  traits,
} from "./staff-indicators";

/** Where the ids stand: figures of a list, or columns of a table; and which of them is the whole. */
interface StaffLayout {
  readonly over: "figures" | "columns";
  /** The staff present. "Biên chế được giao" counts posts, and is no whole of qualifications. */
  readonly total: string;
}

/**
 * S01, S04 and S08: professional levels and age bands make the staff present; everything else is at
 * most the staff present. Political theory and ranks make no whole, since many have none.
 */
export function staffRelations(layout: StaffLayout): readonly FormRelation[] {
  return [
    wholeOf(levelSection, "S01", layout),
    wholeOf(ageSection, "S08", layout),
    ...atMost([...traits, ...politicsSection.indicators], "error", layout),
    ...atMost(
      [governanceSection, computingSection, languageSection, rankSection].flatMap(
        (section) => section.indicators
      ),
      "warning",
      layout
    ),
  ];
}

/** Balance: the indicators of a section make the whole. */
export function wholeOf(
  { vi, en, indicators }: StaffSection,
  code: "S01" | "S08",
  { over, total }: StaffLayout
): FormRelation {
  return {
    kind: "balance",
    code,
    severity: "error",
    label: {
      vi: `Tổng số cán bộ, công chức = cộng theo ${vi.toLowerCase()}`,
      en: `Staff = sum by ${en.toLowerCase()}`,
    },
    over,
    total,
    parts: indicators.map(({ id }) => id),
  };
}

function atMost(
  indicators: readonly StaffIndicator[],
  severity: "error" | "warning",
  { over, total }: StaffLayout
): readonly FormRelation[] {
  return indicators.map(({ id, vi, en }) => ({
    kind: "bound",
    code: "S04",
    severity,
    label: { vi: `${vi} ≤ tổng số cán bộ, công chức`, en: `${en} ≤ staff` },
    over,
    lesser: id,
    greater: total,
  }));
}

/** S05: the share of each indicator is its count over the staff present. */
export function sharesOf(
  indicators: readonly Pick<StaffIndicator, "id" | "vi" | "en">[],
  { over, total }: StaffLayout
): readonly FormRelation[] {
  return indicators.map(({ id, vi, en }) => ({
    kind: "share",
    code: "S05",
    severity: "error",
    label: {
      vi: `Tỷ lệ ${vi} = ${vi} / tổng số cán bộ, công chức`,
      en: `${en}, share = ${en} / staff`,
    },
    over,
    share: `${id}.share`,
    part: id,
    whole: total,
    otherWholes: ["assigned"],
  }));
}
