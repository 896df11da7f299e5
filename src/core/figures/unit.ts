import type { Measure } from "../sheet/reading";
import type { Bilingual } from "./sentence";

/** What a figure counts or weighs. `scale` takes money to đồng and is 1 for everything else. */
export interface Unit {
  readonly id: string;
  readonly measure: Measure;
  readonly name: Bilingual;
  readonly scale: number;
}

const unit = (id: string, measure: Measure, vi: string, en: string, scale = 1): Unit => ({
  id,
  measure,
  name: { vi, en },
  scale,
});

/** The units that the shipped forms use. */
export const units = {
  dossier: unit("dossier", "count", "hồ sơ", "dossiers"),
  procedure: unit("procedure", "count", "thủ tục", "procedures"),
  field: unit("field", "count", "lĩnh vực", "fields"),
  person: unit("person", "count", "người", "people"),
  attendance: unit("attendance", "count", "lượt", "attendances"),
  document: unit("document", "count", "văn bản", "documents"),
  percent: unit("percent", "share", "%", "%"),
  dong: unit("dong", "money", "đồng", "đồng"),
  thousandDong: unit("thousand-dong", "money", "nghìn đồng", "thousand đồng", 1_000),
  millionDong: unit("million-dong", "money", "triệu đồng", "million đồng", 1_000_000),
} as const satisfies Record<string, Unit>;
