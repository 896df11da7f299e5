import type { Bilingual } from "../figures/bilingual";
import { sameText } from "./mark-state";
import type { LinkManifest, Refresh } from "./mark";
import type { Parcel } from "./parcel";
import { refreshOf } from "./refresh-of";

/** Something about the source of a document that is not what it was: the person is asked first. */
export interface SourceChange {
  readonly kind: SourceChangeKind;
  /** A name, a period in words, or for "older" the ISO times at which the parcels were made. */
  readonly was: string;
  readonly now: string;
  readonly text: Bilingual;
}

export type SourceChangeKind =
  | "other-workbook"
  | "copied-workbook" // saved under another name for another period or unit, and still with the old id
  | "other-unit"
  | "other-period"
  | "older"; // made before the parcel that the document took last

/**
 * What distinguishes the source of this parcel from the one whose figures stand in the document. What
 * either does not say is no change; a document that took nothing yet has none.
 */
export function sourceChanges(manifest: LinkManifest | null, parcel: Parcel): SourceChange[] {
  const last = standingSource(manifest?.trail ?? []);
  if (last === null) return [];
  const now = refreshOf(parcel, last);
  const told = [differs(last, now, "unit"), differs(last, now, "period")].flatMap((change) =>
    change === null ? [] : [change]
  );
  const isOther = told.length > 0;
  return [...workbookChange(last, now, isOther), ...told, ...ageChange(last, now)];
}

/** The last line of the trail that was not taken back: the source whose figures stand in the document. */
export function standingSource(trail: readonly Refresh[]): Refresh | null {
  const standing: Refresh[] = [];
  for (const line of trail) {
    if (line.action === "undo") standing.splice(begunBy(standing));
    else standing.push(line);
  }
  return standing.at(-1) ?? null;
}

/**
 * Where the last refresh begins; the passages that came in with it have a line behind its own. At the
 * end where there is none, for one that the document could not note has no line to take back.
 */
function begunBy(lines: readonly Refresh[]): number {
  const at = lines.map(({ action }) => action).lastIndexOf("refresh");
  return at === -1 ? lines.length : at;
}

function workbookChange(last: Refresh, now: Refresh, isOtherReport: boolean): SourceChange[] {
  const { workbookId: lastId, workbook: was } = last;
  const { workbookId: nowId, workbook: name } = now;
  const isRenamed = !sameText(was, name);
  const isKnown = lastId !== null && nowId !== null;
  if (isKnown ? lastId !== nowId : isRenamed) return [change("other-workbook", was, name)];
  return isKnown && isRenamed && isOtherReport ? [change("copied-workbook", was, name)] : [];
}

function differs(last: Refresh, now: Refresh, field: "unit" | "period"): SourceChange | null {
  const isSame = sameText(last[field].toLowerCase(), now[field].toLowerCase());
  if (last[field] === "" || now[field] === "" || isSame) return null;
  return change(field === "unit" ? "other-unit" : "other-period", last[field], now[field]);
}

function ageChange(last: Refresh, now: Refresh): SourceChange[] {
  const isOlder = Date.parse(now.madeAt) < Date.parse(last.madeAt);
  return isOlder ? [change("older", last.madeAt, now.madeAt)] : [];
}

const texts: Readonly<Record<SourceChangeKind, Bilingual>> = {
  "other-workbook": {
    vi: "Lần trước văn bản lấy số từ sổ “{{was}}”, lần này là sổ “{{now}}”.",
    en: "The document last took its figures from the workbook “{{was}}”; this one is “{{now}}”.",
  },
  "copied-workbook": {
    vi: "Sổ “{{now}}” có vẻ được lưu thành bản mới từ sổ “{{was}}” mà văn bản đã lấy số.",
    en: "The workbook “{{now}}” seems to be a copy, saved anew, of “{{was}}”, from which the document took its figures.",
  },
  "other-unit": {
    vi: "Số trong văn bản là của {{was}}, gói số liệu này là của {{now}}.",
    en: "The figures in the document are of {{was}}; this parcel is of {{now}}.",
  },
  "other-period": {
    vi: "Số trong văn bản là của {{was}}, gói số liệu này là của {{now}}.",
    en: "The figures in the document are of {{was}}; this parcel is of {{now}}.",
  },
  older: {
    vi: "Gói số liệu này được tạo trước gói mà văn bản đã lấy số lần gần nhất.",
    en: "This parcel was made before the one from which the document took its figures last.",
  },
};

/** Two workbooks that only their ids tell apart. */
const sameName: Bilingual = {
  vi: "Sổ “{{now}}” này không phải là sổ cùng tên mà văn bản đã lấy số lần trước.",
  en: "This “{{now}}” is not the workbook of the same name from which the document last took its figures.",
};

function change(kind: SourceChangeKind, was: string, now: string): SourceChange {
  const fill = (text: string): string =>
    text.replace("{{was}}", () => was).replace("{{now}}", () => now);
  const { vi, en } = kind === "other-workbook" && sameText(was, now) ? sameName : texts[kind];
  return { kind, was, now, text: { vi: fill(vi), en: fill(en) } };
}
