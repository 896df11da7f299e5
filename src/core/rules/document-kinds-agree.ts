import type { Bilingual } from "../figures/bilingual";
import type { RegisterItem } from "../figures/register-contents";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Listing } from "./registers";
import { namedCells, registersIn } from "./registers";
import type { Rule } from "./rule";

const messages = {
  differs: {
    vi: "Cột loại ghi {{kind}}, còn số {{number}} là ký hiệu của {{signed}} ({{cell}}).",
    en: "The column of kinds says {{kind}}, but {{number}} has the sign of {{signed}} ({{cell}}).",
  },
  attached: {
    vi: "Cột loại ghi {{kind}}, số {{number}} là của quyết định ban hành kèm; ở đây được đếm là {{kind}} ({{cell}}).",
    en: "The column of kinds says {{kind}}, the number {{number}} is that of the decision which issues it; it is counted as {{kind}} ({{cell}}).",
  },
  untold: {
    vi: "{{count}} văn bản không ghi loại hoặc có ký hiệu chưa rõ loại, được đếm vào “Văn bản khác”: {{cells}}.",
    en: "{{count}} documents tell no kind, or have a sign that tells none, and are counted as others: {{cells}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** What a decision issues and lends its number to. */
const ISSUED_BY_DECISION: ReadonlySet<string> = new Set([
  "charter",
  "provision",
  "programme",
  "scheme",
  "option",
  "plan",
  "guidance",
]);

/** The kind that a register names is the one of the sign (Decree 30/2020/NĐ-CP, Annex III). */
export const documentKindsAgree: Rule = {
  id: "document-kinds-agree",
  title: { vi: "Loại văn bản khớp ký hiệu", en: "Kinds of documents agree with their signs" },
  messages,
  check: (context) =>
    registersIn(context).flatMap((listing) => [
      ...listing.register.items.flatMap((item) => tellKind(item, listing)),
      ...tellUntold(listing),
    ]),
};

/** "Khác" in the column of kinds contradicts no sign. */
function tellKind(item: RegisterItem, { sheet, register }: Listing): readonly Finding[] {
  const { kind, kindBy, signKind, number } = item;
  const isSame = signKind === null || signKind === kind || kind === "other";
  if (kindBy !== "column" || number === null || isSame) return [];
  const isAttached = signKind === "decision" && ISSUED_BY_DECISION.has(kind);
  const name = (id: string): Bilingual => register.kinds[id] ?? { vi: id, en: id };
  const cells = [item.kindCell ?? item.cell, item.cell];
  const data = {
    kind: name(kind),
    number: number.printed,
    cell: { cells: namedCells(sheet.sheet, cells) },
  };
  return [
    makeFinding(documentKindsAgree.id, {
      severity: isAttached ? "note" : "warning",
      sheet: sheet.sheet,
      cells,
      ...(isAttached
        ? { message: messages.attached, data }
        : { message: messages.differs, data: { ...data, signed: name(signKind) } }),
    }),
  ];
}

function tellUntold({ sheet, register }: Listing): readonly Finding[] {
  const cells = register.items.flatMap(({ kindBy, cell }) => (kindBy === "none" ? [cell] : []));
  if (cells.length === 0) return [];
  return [
    makeFinding(documentKindsAgree.id, {
      severity: "note",
      sheet: sheet.sheet,
      cells,
      message: messages.untold,
      data: {
        count: { number: cells.length },
        cells: { cells: namedCells(sheet.sheet, cells) },
      },
    }),
  ];
}
