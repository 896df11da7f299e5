import { invalidArgument } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { cutOut, isSameArea, touches } from "./area";
import { refuseProtected } from "./edit-cells";
import type { LookTarget } from "./looks";
import type { SheetState, Validation } from "./sheet-state";

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

type Dictionary = Readonly<Record<string, unknown>>;

/** `range.dataValidation`: what a person may type. An add-in's own writing is not held to it. */
export class SimulatedDataValidation {
  static readonly rich: RichType<SimulatedDataValidation> = {
    type: "DataValidation",
    since: "1.8",
    props: {
      Type: (held) => held.type,
      Rule: {
        get: (held) => held.only?.rule ?? {},
        set: (held, rule) => {
          const given = dictionary(rule);
          if (typeOf(given) === undefined) throw invalidArgument();
          held.change({ rule: given });
        },
      },
      Prompt: {
        get: (held) => held.only?.prompt ?? EMPTY_PROMPT,
        set: (held, prompt) => {
          held.change({ prompt: dictionary(prompt) });
        },
      },
      ErrorAlert: {
        get: (held) => held.only?.errorAlert ?? EMPTY_ALERT,
        set: (held, errorAlert) => {
          held.change({ errorAlert: dictionary(errorAlert) });
        },
      },
      IgnoreBlanks: {
        get: (held) => held.only?.ignoreBlanks ?? true,
        set: (held, ignoreBlanks) => {
          held.change({ ignoreBlanks: ignoreBlanks === true });
        },
      },
    },
    methods: {
      Clear: (held) => {
        held.clear();
      },
    },
  };

  constructor(readonly target: LookTarget) {}

  get type(): string {
    const touched = this.touched();
    if (touched.length === 0) return "None";
    return this.only === null ? "MixedCriteria" : (typeOf(this.only.rule) ?? "None");
  }

  /** The rule of the whole range, or null when there is none or more than one. */
  get only(): Validation | null {
    const [first, ...more] = this.touched();
    return first !== undefined && more.length === 0 ? first : null;
  }

  change(change: Partial<Validation>): void {
    refuseProtected(this.sheet, "allowFormatCells");
    const old = this.only ?? { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };
    const added = this.target.areas.map((area) => ({ ...old, ...change, area }));
    this.replace([...this.remaining(), ...added]);
  }

  clear(): void {
    refuseProtected(this.sheet, "allowFormatCells");
    this.replace(this.remaining());
  }

  private get sheet(): SheetState {
    return this.target.workbook.sheet(this.target.sheetId);
  }

  private touched(): readonly Validation[] {
    return this.sheet.validations.filter(({ area }) =>
      this.target.areas.some((own) => touches(own, area))
    );
  }

  /** All rules outside of the range, cut where they reach into it. */
  private remaining(): readonly Validation[] {
    return this.sheet.validations.flatMap((validation) => {
      const pieces = this.target.areas.reduce(
        (areas, own) => areas.flatMap((area) => cutOut(area, own)),
        [validation.area]
      );
      const isWhole =
        pieces.length === 1 && pieces.every((area) => isSameArea(area, validation.area));
      return isWhole ? [validation] : pieces.map((area) => ({ ...validation, area }));
    });
  }

  private replace(validations: readonly Validation[]): void {
    this.target.workbook.commitSheet({ ...this.sheet, validations });
  }
}

const EMPTY_PROMPT = { message: "", showPrompt: true, title: "" };
const EMPTY_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };

function dictionary(given: unknown): Dictionary {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  return given as Dictionary;
}

/** The type that a rule's only key names. */
export function typeOf(rule: Dictionary): string | undefined {
  const [key] = Object.keys(rule).filter((name) => rule[name] !== null);
  return key === undefined ? undefined : TYPES[key];
}
