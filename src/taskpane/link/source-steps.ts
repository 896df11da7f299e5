import { canonicalJson } from "../../core/link/canonical-json";
import { sourceChanges, standingSource, type SourceChange } from "../../core/link/source-change";
import type { LinkManifest } from "../../core/link/mark";
import type { Trouble } from "../../hosts/trouble";
import { besidePublished, type FileParcel } from "./choose-parcel";
import { linkTroubles } from "./link-troubles";
import type { ParcelInUse } from "./linked-document";
import type { LinkedState, LinkedStep, OpenedLeft } from "./linked-state";

/** The parcel takes the place of the one in use; whatever it differs in is asked about anew. */
export const takesSource =
  (source: ParcelInUse): LinkedStep =>
  (state) => ({ ...state, source, accepted: [], isOpening: false, trouble: null });

/**
 * The parcel of a workbook file, beside what Excel published on this machine; passed over where the
 * person took another parcel meanwhile.
 */
export const takesFile =
  (file: FileParcel): LinkedStep =>
  (state) => {
    if (!state.isOpening) return state;
    const published = state.left.map(({ parcel }) => parcel);
    return takesSource({ ...besidePublished(file, published), way: "workbook-file" })(state);
  };

/** Takes what lies ready on this machine. */
export const takesDirect: LinkedStep = (state) => {
  const ready = readyParcel(state) ?? newestFirst(state)[0];
  return ready === undefined
    ? { ...state, trouble: linkTroubles.nothingLeft.trouble }
    : takesSource(direct(ready))(state);
};

/** What lies on this machine now. */
export const foundLeft =
  (left: readonly OpenedLeft[]): LinkedStep =>
  (state) =>
    takeBelonging({ ...state, left });

/** A parcel was published while the pane is open; one parcel lies there for each workbook. */
export const wasPublished =
  (fresh: OpenedLeft): LinkedStep =>
  (state) => {
    const isOther = ({ left }: OpenedLeft): boolean => left.workbookId !== fresh.left.workbookId;
    return foundLeft([fresh, ...state.left.filter(isOther)])(state);
  };

export const opensWorkbook: LinkedStep = (state) => ({ ...state, isOpening: true, trouble: null });
export const stopsOpening: LinkedStep = (state) => ({ ...state, isOpening: false });
export const couldNotOpen =
  (trouble: Trouble): LinkedStep =>
  (state) => ({ ...state, isOpening: false, trouble });

/** The person said yes to all that she was shown. */
export const acceptsChanges: LinkedStep = (state) => ({ ...state, accepted: openChanges(state) });

/** What differs between the source of the figures that stand in the document and the one in use. */
export function openChanges({ reading, source }: LinkedState): readonly SourceChange[] {
  return source === null || reading === null ? [] : sourceChanges(reading.manifest, source.parcel);
}

/** True when the person said yes to each of the changes; there may be none. */
export function areAccepted(
  changes: readonly SourceChange[],
  accepted: readonly SourceChange[]
): boolean {
  const known = new Set(accepted.map(canonicalJson));
  return changes.every((change) => known.has(canonicalJson(change)));
}

/**
 * Without any parcel yet, the one of the document's own workbook is taken by itself, unless the
 * document took a newer one before: that one is only offered.
 */
export function takeBelonging(state: LinkedState): LinkedState {
  const { reading, source } = state;
  if (source !== null || reading === null) return state;
  const last = standingSource(reading.manifest?.trail ?? []);
  const own = newestFirst(state).find(({ left }) => left.workbookId === last?.workbookId);
  const isFit = own !== undefined && last !== null && !isLater(last.madeAt, own.parcel.madeAt);
  return isFit ? { ...state, source: direct(own), accepted: [] } : state;
}

/** The parcel on this machine that is newer than the one in use; undefined where none is. */
export function readyParcel(state: LinkedState): OpenedLeft | undefined {
  const used = state.source?.parcel.madeAt;
  return newestFirst(state).find(
    ({ parcel }) => used === undefined || isLater(parcel.madeAt, used)
  );
}

/** Parcels of workbooks that feed this document go before others. */
function newestFirst({ left, reading }: LinkedState): readonly OpenedLeft[] {
  const known = workbooksOf(reading?.manifest ?? null);
  const isKnown = (one: OpenedLeft): boolean => known.has(one.left.workbookId);
  return [...left.filter(isKnown), ...left.filter((one) => !isKnown(one))];
}

/** Ids of the workbooks from which a document took figures. */
export function workbooksOf(manifest: LinkManifest | null): ReadonlySet<string> {
  return new Set((manifest?.trail ?? []).flatMap(({ workbookId }) => workbookId ?? []));
}

const isLater = (time: string, other: string): boolean => Date.parse(time) > Date.parse(other);
const direct = ({ parcel }: OpenedLeft): ParcelInUse => ({ parcel, way: "direct", notes: [] });
