import type { FigureId } from "../../../src/core/figures/figure";
import type { Unit } from "../../../src/core/figures/unit";
import { units } from "../../../src/core/figures/unit";
import type { Narrative, Passage } from "../../../src/core/narrative/passage";
import { defaultStyle, type NarrativeStyle } from "../../../src/core/narrative/style";
import type { UnitProfile } from "../../../src/core/narrative/unit-profile";
import { writeNarrative } from "../../../src/core/narrative/write-narrative";
import { buildFigures, type FigureDraft } from "../../support/build-figures";

export const baHang: UnitProfile = {
  kind: "phường",
  name: "Ba Hàng",
  upper: "Ủy ban nhân dân thành phố Phổ Yên",
  period: { kind: "free", year: 2023, index: null, from: "2023-01-01", to: "2023-07-31" },
};

const sheets: Readonly<Record<string, { readonly name: string; readonly unit: Unit }>> = {
  tthc: { name: "TTHC", unit: units.dossier },
  staff: { name: "Nhân sự", unit: units.person },
  budget: { name: "Ngân sách", unit: units.dong },
  online: { name: "Trực tuyến", unit: units.dossier },
};

export interface Telling {
  readonly style?: Partial<NarrativeStyle>;
  readonly profile?: UnitProfile | null;
}

/** The narrative over figures of one topic, named without it: `received.total`. */
export function narrate(
  topic: string,
  figures: Readonly<Record<FigureId, FigureDraft>>,
  { style = {}, profile = baHang }: Telling = {}
): Narrative {
  const sheet = sheets[topic.replace(/\d+$/, "")];
  if (sheet === undefined) throw new Error(`No such topic: ${topic}`);
  const named = Object.entries(figures).map(
    ([name, draft]) => [`${topic}.${name}`, draft] as const
  );
  const { book } = buildFigures({ ...sheet, figures: Object.fromEntries(named) });
  return writeNarrative(book, { style: { ...defaultStyle, ...style }, profile });
}

/** What a person reads: the paragraphs of the only passage, one a line. */
export function tell(
  topic: string,
  figures: Readonly<Record<FigureId, FigureDraft>>,
  telling: Telling = {}
): string {
  return narrate(topic, figures, telling).passages.map(readPassage).join("\n");
}

export function readPassage({ paragraphs }: Passage): string {
  return paragraphs.map((pieces) => pieces.map(({ text }) => text).join("")).join("\n");
}
