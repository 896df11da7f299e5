import type { Parcel } from "../../src/core/link/parcel";
import type { Passage, Piece } from "../../src/core/narrative/passage";

/**
 * A parcel from sentences in which `{id=text}` stands for a figure:
 *
 *   buildParcel({ tthc: ["Trong kỳ tiếp nhận {tthc.received.total=3.936} hồ sơ."] })
 *
 * Figures stand in B1, B2 … of a sheet named like their topic, in the order of the sentences.
 */
export function buildParcel(
  drafts: Readonly<Record<string, readonly string[]>>,
  options: Partial<Parcel> & { readonly titles?: Readonly<Record<string, string>> } = {}
): Parcel {
  const { titles = {}, ...rest } = options;
  const passages = Object.entries(drafts).map(([id, paragraphs]): Passage => {
    const title = titles[id] ?? id;
    return { id, title: { vi: title, en: title }, paragraphs: paragraphs.map(toPieces) };
  });
  const pieces = passages.flatMap((passage) => passage.paragraphs.flat());
  const ids = [
    ...new Set(pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : []))),
  ];
  return {
    schema: "khop-so/parcel/1",
    workbook: "thong-ke.xlsx",
    workbookId: null,
    profile: null,
    madeAt: "2024-03-15T02:00:00.000Z",
    figures: ids.map((id, index) => ({
      id,
      label: { vi: `Nhãn của ${id}`, en: `Label of ${id}` },
      value: index,
      unit: "dossier",
      origin: { sheet: id.split(".")[0]?.toUpperCase() ?? "", cell: `B${String(index + 1)}` },
      form: { vi: "Biểu thử", en: "Test form" },
      formula: null,
    })),
    passages,
    checks: { error: 0, warning: 0, note: 0 },
    ...rest,
  };
}

function toPieces(sentence: string): Piece[] {
  return sentence.split(/(\{[^}]+\})/).flatMap((part): Piece[] => {
    const match = /^\{([^=]+)=(.*)\}$/.exec(part);
    if (match !== null) return [{ kind: "figure", figure: match[1] ?? "", text: match[2] ?? "" }];
    return part === "" ? [] : [{ kind: "text", text: part }];
  });
}
