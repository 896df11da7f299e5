import { evaluateRelation } from "../figures/evaluate-relation";
import type { Figure, FigureBook, Gap } from "../figures/figure";
import type { Bilingual } from "../figures/bilingual";
import type { RecognisedSheet, ReadSheet, UnrecognisedSheet } from "../figures/read-sheet";
import type { Sentence, SentenceValue } from "../figures/sentence";
import type { Form } from "../forms/form";
import { forms as shippedForms } from "../forms/index";
import { readSheets } from "../forms/reading/read-sheets";
import type { Finding } from "../rules/finding";
import { runRules } from "../rules/run-rules";
import type { WorkbookSnapshot } from "../sheet/snapshot";

/** What a form reads off a sheet, before it is kept. */
export interface LessonTrial {
  /** True where the sheet is read as this form, among all others. */
  readonly isRecognised: boolean;
  /** Why it is not; null where it is. */
  readonly problem: Sentence | null;
  readonly figures: number;
  readonly gaps: number;
  /** Cells that are read as figures, in A1 style. */
  readonly cells: readonly string[];
  readonly relations: {
    readonly holding: number;
    readonly broken: number;
    /** A figure that they need is missing. */
    readonly undetermined: number;
  };
  readonly findings: readonly Finding[];
}

export interface TrialOptions {
  /** Name of the sheet to try it on. */
  readonly sheet: string;
  /** Forms that the sheet may be taken for besides; where nothing is given, those that are shipped. */
  readonly others?: readonly Form[];
}

const messages = {
  other: {
    vi: "Trang tính này khớp với biểu “{{form}}” hơn, nên được đọc theo biểu đó.",
    en: "This sheet fits the form “{{form}}” better and is read as that.",
  },
  lacks: {
    vi: "Trang tính chưa được nhận ra theo biểu này; còn thiếu: {{missing}}.",
    en: "The sheet is not recognised as this form; it lacks: {{missing}}.",
  },
  headings: {
    vi: "Trang tính chưa được nhận ra theo biểu này: cần ít nhất hai tiêu đề của biểu trên cùng một dòng, và ba cột số liệu (hoặc tất cả, nếu biểu có ít hơn).",
    en: "The sheet is not recognised as this form: at least two of its headings have to stand in one row, and three of its columns of figures (or all, where it has fewer).",
  },
} as const satisfies Record<string, Bilingual>;

const NOTHING = {
  figures: 0,
  gaps: 0,
  cells: [],
  relations: { holding: 0, broken: 0, undetermined: 0 },
  findings: [],
} as const;

/** Reads a sheet as it would be read once the form is kept, and runs every rule over it. */
export function tryForm(
  form: Form,
  snapshot: WorkbookSnapshot,
  { sheet, others = shippedForms }: TrialOptions
): LessonTrial {
  const only = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name === sheet) };
  const forms = [form, ...others.filter(({ id }) => id !== form.id)];
  const read = readSheets(only, forms);
  const recognised = read.filter((one) => one.kind === "recognised");
  const own = recognised.filter((one) => one.form === form.id);
  if (own.length === 0)
    return {
      isRecognised: false,
      problem: whyNot(form, only),
      ...NOTHING,
      ...takenFor(recognised),
    };
  return {
    isRecognised: true,
    problem: null,
    ...countRead(own),
    findings: findingsOn(snapshot, own),
  };
}

/** What another form makes of the sheet says more than what this one lacks. */
function takenFor([other]: readonly RecognisedSheet[]): Partial<LessonTrial> {
  return other === undefined ? {} : { problem: tell(messages.other, { form: other.name }) };
}

function whyNot(form: Form, snapshot: WorkbookSnapshot): Sentence {
  const nearest = readSheets(snapshot, [form]).find(isUnrecognised)?.nearest ?? null;
  const missing = nearest?.missing ?? [];
  return missing.length === 0
    ? tell(messages.headings)
    : tell(messages.lacks, { missing: joined(missing) });
}

const isUnrecognised = (sheet: ReadSheet): sheet is UnrecognisedSheet =>
  sheet.kind === "unrecognised";

function joined(names: readonly Bilingual[]): Bilingual {
  return { vi: names.map(({ vi }) => vi).join("; "), en: names.map(({ en }) => en).join("; ") };
}

function countRead(
  sheets: readonly RecognisedSheet[]
): Pick<LessonTrial, "figures" | "gaps" | "cells" | "relations"> {
  const figures = sheets.flatMap((sheet) => sheet.figures);
  const book = bookOf(sheets);
  const states = sheets
    .flatMap(({ relations }) => relations)
    .map((relation) => evaluateRelation(relation, book).status);
  const count = (status: (typeof states)[number]): number =>
    states.filter((state) => state === status).length;
  return {
    figures: figures.length,
    gaps: sheets.flatMap((sheet) => sheet.gaps).length,
    cells: figures.map(({ origin }) => origin.cell),
    relations: {
      holding: count("holds"),
      broken: count("broken"),
      undetermined: count("undetermined"),
    },
  };
}

function bookOf(sheets: readonly RecognisedSheet[]): FigureBook {
  const entries = sheets.flatMap((sheet): (Figure | Gap)[] => [...sheet.figures, ...sheet.gaps]);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The whole workbook stays in sight, for its formulas may reach into other sheets. */
function findingsOn(
  snapshot: WorkbookSnapshot,
  sheets: readonly RecognisedSheet[]
): readonly Finding[] {
  const relations = sheets.flatMap((sheet) => sheet.relations);
  const book = bookOf(sheets);
  const names = new Set(sheets.map(({ sheet }) => sheet));
  const found = runRules({ snapshot, sheets, book, relations, precedents: [] });
  return found.filter(({ sheet }) => names.has(sheet));
}

function tell(texts: Bilingual, data: Readonly<Record<string, SentenceValue>> = {}): Sentence {
  return { texts, data };
}
