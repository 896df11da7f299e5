import type { Measure } from "../sheet/reading";
import type { Bilingual } from "./bilingual";

/** What a figure counts or weighs. `scale` takes money to đồng and is 1 for everything else. */
export interface Unit {
  readonly id: string;
  readonly measure: Measure;
  readonly name: Bilingual;
  readonly scale: number;
}

const counted = (id: string, vi: string, en: string): Unit => ({
  id,
  measure: "count",
  name: { vi, en },
  scale: 1,
});

const money = (id: string, name: Bilingual, scale: number): Unit => ({
  id,
  measure: "money",
  name,
  scale,
});

/** The units that the shipped forms use. */
export const units = {
  dossier: counted("dossier", "hồ sơ", "dossiers"),
  procedure: counted("procedure", "thủ tục", "procedures"),
  field: counted("field", "lĩnh vực", "fields"),
  person: counted("person", "người", "people"),
  attendance: counted("attendance", "lượt", "attendances"),
  document: counted("document", "văn bản", "documents"),
  percent: { id: "percent", measure: "share", name: { vi: "%", en: "%" }, scale: 1 },
  dong: money("dong", { vi: "đồng", en: "đồng" }, 1),
  thousandDong: money("thousand-dong", { vi: "nghìn đồng", en: "thousand đồng" }, 1_000),
  millionDong: money("million-dong", { vi: "triệu đồng", en: "million đồng" }, 1_000_000),
  billionDong: money("billion-dong", { vi: "tỷ đồng", en: "billion đồng" }, 1_000_000_000),
} as const satisfies Record<string, Unit>;
