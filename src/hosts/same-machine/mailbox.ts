import { isText, objectOf, oneOf, parseJson } from "../../core/link/json-shape";
import type { LeftParcel } from "../direct-link";
import { attempt } from "./attempt";
import { isLeftParcel } from "./message-shape";

/** Parcels left in the storage of the origin, one for each workbook, for a pane that opens later. */
export interface Mailbox {
  /** Puts the parcel in the place of the one before; false where it could not be kept. */
  readonly leave: (parcel: LeftParcel) => boolean;
  /** What was left in the last 24 hours, the newest first. What is older or damaged is taken away. */
  readonly left: () => readonly LeftParcel[];
  /** Takes away all parcels, those of other versions too. */
  readonly clear: () => void;
}

/**
 * A mailbox over a storage; every call is survived by one that throws. `clock` gives milliseconds.
 * The names carry no partition key of the program on purpose: Excel and Word have different ones, and
 * may share the storage nevertheless.
 */
export function mailbox(storage: Storage | null, clock: () => number): Mailbox {
  const left = (): readonly LeftParcel[] => {
    const slots = readSlots(storage, clock());
    slots
      .filter(({ isDead }) => isDead)
      .forEach(({ key }) => {
        remove(storage, key);
      });
    return slots.flatMap(({ parcel }) => (parcel === null ? [] : [parcel])).sort(newestFirst);
  };
  return {
    left,
    leave: (parcel) => {
      left(); // makes room
      const key = PREFIX + parcel.workbookId;
      const isKept = isLeftParcel(parcel) && write(storage, key, parcel);
      // The parcel before must not pass for the last one.
      if (!isKept) remove(storage, key);
      return isKept;
    },
    clear: () => {
      keysOf(storage).forEach((key) => {
        remove(storage, key);
      });
    },
  };
}

const PREFIX = "khop-so/parcel/";
const SCHEMA = "khop-so/left-parcel/1";
const FIELDS = ["schema", "workbookId", "workbook", "leftAt", "packed"];
const DAY = 24 * 60 * 60 * 1000;

interface Slot {
  readonly key: string;
  /** Null when the slot holds none for us. */
  readonly parcel: LeftParcel | null;
  /** True for what nobody will take any more; a slot of another version is not ours to judge. */
  readonly isDead: boolean;
}

const readSlots = (storage: Storage | null, now: number): readonly Slot[] =>
  keysOf(storage).map((key) => {
    const data = parseJson(attempt(() => storage?.getItem(key), null) ?? "");
    if (isTimed(data) && isStale(data, now)) return { key, parcel: null, isDead: true };
    if (isOtherVersion(data)) return { key, parcel: null, isDead: false };
    const parcel = toParcel(data, key);
    return { key, parcel, isDead: parcel === null };
  });

const keysOf = (storage: Storage | null): readonly string[] =>
  attempt(() => {
    const all = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? "");
    return all.filter((key) => key.startsWith(PREFIX));
  }, []);

const isTimed = objectOf<Pick<LeftParcel, "leftAt">>({ leftAt: isText });
const hasSchema = objectOf<{ schema: string }>({ schema: isText });
const isOurSchema = objectOf<{ schema: typeof SCHEMA }>({ schema: oneOf(SCHEMA) });
const isOtherVersion = (data: unknown): boolean => hasSchema(data) && !isOurSchema(data);

/** Also true of a time to come: a clock that is set back does not make a parcel last. */
const isStale = ({ leftAt }: Pick<LeftParcel, "leftAt">, now: number): boolean =>
  Math.abs(now - Date.parse(leftAt)) >= DAY;

function toParcel(data: unknown, key: string): LeftParcel | null {
  if (!isOurSchema(data) || !isLeftParcel(data) || key !== PREFIX + data.workbookId) return null;
  const { workbookId, workbook, leftAt, packed } = data;
  return { workbookId, workbook, leftAt, packed };
}

/** Reads the text back: some programs take it and keep nothing. */
function write(storage: Storage | null, key: string, parcel: LeftParcel): boolean {
  const text = JSON.stringify({ schema: SCHEMA, ...parcel }, FIELDS);
  return attempt(() => {
    storage?.setItem(key, text);
    return storage?.getItem(key) === text;
  }, false);
}

function remove(storage: Storage | null, key: string): void {
  attempt(() => storage?.removeItem(key), undefined);
}

const newestFirst = (one: LeftParcel, other: LeftParcel): number =>
  Date.parse(other.leftAt) - Date.parse(one.leftAt);
