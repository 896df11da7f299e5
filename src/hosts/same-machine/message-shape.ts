import {
  isFlag,
  isNumber,
  isText,
  matching,
  objectOf,
  oneOf,
  parseJson,
  type Shape,
} from "../../core/link/json-shape";
import type { CellAddress } from "../../core/sheet/address";
import type { DirectMessage, KnownDocument, LeftParcel } from "../direct-link";

export type Side = "workbook" | "document";

/** What panes say to each other. */
export type Signal =
  /** Is somebody there? Also the first word of a pane that opens. */
  | { readonly kind: "probe"; readonly nonce: string }
  /** The answer to a probe, with its nonce. */
  | { readonly kind: "echo"; readonly nonce: string }
  | { readonly kind: "goodbye" }
  | { readonly kind: "message"; readonly message: DirectMessage };

/** A signal and its speaker: one pane of a side, under a name that it drew. */
export interface Call {
  readonly side: Side;
  readonly from: string;
  readonly signal: Signal;
}

/** The call as text: our fields, whatever else the objects have. */
export const packCall = (call: Call): string => JSON.stringify(call, FIELDS);

/** The call in what came over the channel, or null when it is none of ours. Never throws. */
export function openCall(data: unknown): Call | null {
  const call = typeof data === "string" ? parseJson(data) : null;
  return isCall(call) ? call : null;
}

/** Nothing but these leaves the pane, so that no object brings along a path or rows of the workbook. */
const FIELDS: string[] = [
  ...["side", "from", "signal", "kind", "nonce", "message"],
  ...["parcel", "workbookId", "workbook", "leftAt", "packed"],
  ...["address", "sheet", "cell", "isShown"],
  ...["document", "id", "name", "refreshedAt", "parcelMadeAt", "marks"],
];

/** A parcel has 20 to 200 kB; more than 4 MB fills the storage of the origin. */
const LONGEST_PARCEL = 4 * 2 ** 20;

const isTime: Shape<string> = (value): value is string =>
  isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && Number.isFinite(Date.parse(value));
/** A name without the folders in which the file stands. */
const isBaseName: Shape<string> = (value): value is string => isText(value) && !/[\\/]/.test(value);

/** A parcel that may be left or sent: its workbook is a base name, and its text is no longer than 4 MB. */
export const isLeftParcel = objectOf<LeftParcel>({
  workbookId: isText,
  workbook: isBaseName,
  leftAt: isTime,
  packed: (value): value is string => isText(value) && value.length <= LONGEST_PARCEL,
});

type MessageOf<Kind extends DirectMessage["kind"]> = Extract<DirectMessage, { kind: Kind }>;

const messages: readonly Shape<DirectMessage>[] = [
  objectOf<MessageOf<"parcel">>({ kind: oneOf("parcel"), parcel: isLeftParcel }),
  objectOf<MessageOf<"show-cell">>({
    kind: oneOf("show-cell"),
    workbookId: isText,
    address: objectOf<CellAddress>({ sheet: isText, cell: isText }),
  }),
  objectOf<MessageOf<"cell-shown">>({
    kind: oneOf("cell-shown"),
    workbookId: isText,
    isShown: isFlag,
  }),
  objectOf<MessageOf<"document">>({
    kind: oneOf("document"),
    document: objectOf<KnownDocument>({
      id: isText,
      name: isBaseName,
      workbookId: isText,
      refreshedAt: isTime,
      parcelMadeAt: isTime,
      marks: isNumber,
    }),
  }),
  objectOf<MessageOf<"cleared">>({ kind: oneOf("cleared") }),
];

/** True for what the other side would take; the rest need not be sent. */
export const isDirectMessage: Shape<DirectMessage> = (value): value is DirectMessage =>
  messages.some((shape) => shape(value));

/** A name or a nonce, drawn at random. */
const isDrawn = matching(/^[0-9a-zA-Z-]{1,64}$/);

type SignalOf<Kind extends Signal["kind"]> = Extract<Signal, { kind: Kind }>;

const signals: readonly Shape<Signal>[] = [
  objectOf<SignalOf<"probe">>({ kind: oneOf("probe"), nonce: isDrawn }),
  objectOf<SignalOf<"echo">>({ kind: oneOf("echo"), nonce: isDrawn }),
  objectOf<SignalOf<"goodbye">>({ kind: oneOf("goodbye") }),
  objectOf<SignalOf<"message">>({ kind: oneOf("message"), message: isDirectMessage }),
];

const isCall = objectOf<Call>({
  side: oneOf("workbook", "document"),
  from: isDrawn,
  signal: (value): value is Signal => signals.some((shape) => shape(value)),
});
