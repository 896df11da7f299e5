import type { Bilingual } from "../figures/bilingual";
import type { Period } from "../figures/period";
import type { Sentence } from "../figures/sentence";
import type { JsonFields } from "../figures/json-fields";
import {
  openFields,
  readChoice,
  readDate,
  readText,
  readWhole,
  report,
  valueOf,
} from "../figures/json-fields";
import { communeKinds } from "../figures/commune";
import type { UnitProfile } from "./unit-profile";

/** A profile, or every reason why the data are none; each names its field. */
export type ReadUnitProfile =
  | { readonly ok: true; readonly profile: UnitProfile }
  | { readonly ok: false; readonly problems: readonly Sentence[] };

const periodKinds = ["month", "quarter", "half", "nine-months", "year", "free"] as const;
/** How many of a kind a year has; the other kinds have no index. */
const indexes: Partial<Record<Period["kind"], number>> = { month: 12, quarter: 4, half: 2 };
const YEARS = [2000, 2100] as const;

const names = {
  profile: { vi: "Thông tin đơn vị", en: "The unit profile" },
  period: { vi: "Trường “period”", en: "“period”" },
} as const satisfies Record<string, Bilingual>;

const messages = {
  nameWithKind: {
    vi: "Trường “{{field}}” chỉ ghi tên riêng, không ghi loại đơn vị: “Ba Hàng” thay cho “phường Ba Hàng”.",
    en: "“{{field}}” holds the proper name without the kind: “Ba Hàng” instead of “phường Ba Hàng”.",
  },
  noIndex: {
    vi: "Trường “{{field}}” phải để null với loại kỳ “{{kind}}”.",
    en: "“{{field}}” must be null for a period of the kind “{{kind}}”.",
  },
  order: {
    vi: "Trường “{{field}}” không được sớm hơn ngày đầu kỳ.",
    en: "“{{field}}” must not be earlier than the first day of the period.",
  },
} as const satisfies Record<string, Bilingual>;

/** Reads the JSON that a person gives about the unit; empty fields may be null or absent. */
export function readUnitProfile(value: unknown): ReadUnitProfile {
  const problems: Sentence[] = [];
  const place = { name: names.profile, path: "", problems };
  const fields = openFields(value, ["kind", "name", "upper", "period"], place);
  const profile = fields === null ? null : readFields(fields);
  return profile === null || problems.length > 0 ? { ok: false, problems } : { ok: true, profile };
}

function readFields(fields: JsonFields): UnitProfile | null {
  const kind = readChoice(fields, "kind", communeKinds);
  const name = readName(fields);
  const upper = valueOf(fields, "upper") === null ? null : readText(fields, "upper");
  const period = readPeriod(fields);
  return kind === null || name === null ? null : { kind, name, upper, period };
}

function readName(fields: JsonFields): string | null {
  const name = readText(fields, "name");
  const hasKind = communeKinds.some((kind) => name?.toLowerCase().startsWith(`${kind} `));
  if (hasKind) report(fields, "name", { texts: messages.nameWithKind, data: {} });
  return name;
}

function readPeriod({ values, problems }: JsonFields): Period | null {
  const value = values["period"] ?? null;
  if (value === null) return null;
  const place = { name: names.period, path: "period.", problems };
  const fields = openFields(value, ["kind", "year", "index", "from", "to"], place);
  if (fields === null) return null;
  const kind = readChoice(fields, "kind", periodKinds);
  const year = readWhole(fields, "year", YEARS);
  const index = kind === null ? null : readIndex(fields, kind);
  const [from, to] = [readDate(fields, "from"), readDate(fields, "to")];
  if (from !== null && to !== null && to < from)
    report(fields, "to", { texts: messages.order, data: {} });
  return kind === null || year === null ? null : { kind, year, index, from, to };
}

function readIndex(fields: JsonFields, kind: Period["kind"]): number | null {
  const most = indexes[kind];
  if (most !== undefined) return readWhole(fields, "index", [1, most]);
  if (valueOf(fields, "index") !== null)
    report(fields, "index", { texts: messages.noIndex, data: { kind } });
  return null;
}
