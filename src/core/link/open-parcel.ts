import type { Bilingual } from "../figures/bilingual";
import type { CellAddress } from "../sheet/address";
import {
  either,
  isNumber,
  isText,
  listOf,
  matching,
  objectOf,
  oneOf,
  orNull,
  parseJson,
  withOptional,
} from "./json-shape";
import type { Shape } from "./json-shape";
import { isStyle } from "./style-shape";
import { checksum } from "./pack-parcel";
import type { Parcel, ParcelFigure } from "./parcel";

export type Refusal =
  | "empty"
  | "foreign" // not a parcel at all
  | "unknown-schema" // a parcel of another version
  | "truncated" // the end is missing
  | "damaged" // a character was changed on the way
  | "malformed"; // whole, but not what a parcel holds

export type OpenedParcel =
  | { readonly ok: true; readonly parcel: Parcel }
  | { readonly ok: false; readonly refusal: Refusal };

export const refusalTexts: Readonly<Record<Refusal, Bilingual>> = {
  empty: { vi: "Chưa có gói số liệu nào được dán vào.", en: "No parcel was pasted." },
  foreign: {
    vi: "Nội dung này không phải gói số liệu của Khớp Số.",
    en: "This text is not a Khớp Số parcel.",
  },
  "unknown-schema": {
    vi: "Gói số liệu thuộc phiên bản khác của Khớp Số. Xin cập nhật Khớp Số rồi tạo lại gói.",
    en: "The parcel belongs to another version of Khớp Số. Please update and make it again.",
  },
  truncated: {
    vi: "Gói số liệu bị thiếu phần cuối. Xin chép lại toàn bộ.",
    en: "The end of the parcel is missing. Please copy all of it again.",
  },
  damaged: {
    vi: "Gói số liệu đã bị thay đổi so với lúc tạo. Xin tạo và chép lại.",
    en: "The parcel was changed since it was made. Please make and copy it again.",
  },
  malformed: {
    vi: "Gói số liệu còn nguyên vẹn nhưng không đúng cấu trúc, nên không được dùng.",
    en: "The parcel is whole but not of the right structure, so it is not used.",
  },
};

/** Opens what packParcel made; anything else is refused with a reason. Never throws. */
export function openParcel(text: string): OpenedParcel {
  const packed = text
    .replace(/\r\n?/g, "\n")
    .replace(/^\ufeff/, "")
    .trim();
  if (packed === "") return refuse("empty");
  const version = /^khop-so\/parcel\/(\S+)/.exec(packed)?.[1];
  if (version === undefined) return refuse("foreign");
  if (version !== "1") return refuse("unknown-schema");
  const header = /^\S+ (\d+) ([0-9a-f]{64})\n/.exec(packed);
  if (header === null) return refuse(packed.includes("\n") ? "damaged" : "truncated");
  const [line, length, sum] = header;
  const body = packed.slice(line.length);
  if (body.length < Number(length)) return refuse("truncated");
  const isWhole = body.length === Number(length) && checksum(body) === sum;
  return isWhole ? openBody(body) : refuse("damaged");
}

function openBody(body: string): OpenedParcel {
  const parcel = parseJson(body);
  return isParcel(parcel) && citesItsFigures(parcel) ? { ok: true, parcel } : refuse("malformed");
}

const refuse = (refusal: Refusal): OpenedParcel => ({ ok: false, refusal });

const isFigureId = matching(/^[A-Za-z0-9._-]{1,40}$/);
const isBilingual = objectOf<Bilingual>({ vi: isText, en: isText });

const isPeriod: Shape<NonNullable<NonNullable<Parcel["profile"]>["period"]>> = objectOf({
  kind: oneOf("month", "quarter", "half", "nine-months", "year", "free"),
  year: isNumber,
  index: orNull(isNumber),
  from: orNull(isText),
  to: orNull(isText),
});

const isAddress = objectOf<CellAddress>({ sheet: isText, cell: isText });

const isParcelFigure: Shape<ParcelFigure> = withOptional(
  objectOf<Omit<ParcelFigure, "from">>({
    id: isFigureId,
    label: isBilingual,
    value: isNumber,
    unit: isText,
    origin: isAddress,
    form: orNull(isBilingual),
    formula: orNull(isText),
  }),
  "from",
  listOf(isAddress)
);

const isParcel: Shape<Parcel> = withOptional(
  objectOf<Omit<Parcel, "style">>({
    schema: oneOf("khop-so/parcel/1"),
    workbook: isText,
    workbookId: orNull(isText),
    madeAt: isText,
    profile: orNull(
      objectOf<NonNullable<Parcel["profile"]>>({
        kind: oneOf("xã", "phường", "đặc khu", "thị trấn"),
        name: isText,
        upper: orNull(isText),
        period: orNull(isPeriod),
      })
    ),
    figures: listOf(isParcelFigure),
    passages: listOf(
      objectOf<Parcel["passages"][number]>({
        id: matching(/^[A-Za-z0-9]{1,6}$/),
        title: isBilingual,
        paragraphs: listOf(
          listOf(
            either(
              objectOf({ kind: oneOf("text"), text: isText }),
              objectOf({ kind: oneOf("figure"), figure: isFigureId, text: isText })
            )
          )
        ),
      })
    ),
    checks: objectOf<Parcel["checks"]>({ error: isNumber, warning: isNumber, note: isNumber }),
  }),
  "style",
  isStyle
);

/** Every figure of a sentence must come with its cell: nothing is printed that cannot be traced. */
function citesItsFigures(parcel: Parcel): boolean {
  const known = new Set(parcel.figures.map((figure) => figure.id));
  const pieces = parcel.passages.flatMap((passage) => passage.paragraphs.flat());
  return pieces.every((piece) => piece.kind === "text" || known.has(piece.figure));
}
