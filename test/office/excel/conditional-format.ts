import type { Area } from "../../../src/core/sheet/snapshot";
import { invalidArgument, itemNotFound, notImplemented } from "../rich-api-error";
import type { RichProperty, RichType } from "../rich-type";
import { cutOut, touches } from "./area";
import { refuseProtected } from "./edit-cells";
import type { LookTarget } from "./looks";
import type { ConditionalFormatState, SheetState } from "./sheet-state";
import type { SimulatedWorkbook } from "./workbook";

/** `range.conditionalFormats`: rules that reach into the range. */
export class SimulatedConditionalFormats {
  static readonly rich: RichType<SimulatedConditionalFormats> = {
    type: "ConditionalFormatCollection",
    since: "1.6",
    items: (formats) => formats.found().map(({ id }) => formats.item(id)),
    indexer: (formats, [id]) => formats.findItem(id) ?? refuse(),
    methods: {
      Add: (formats, [type]) => formats.add(type),
      ClearAll: (formats) => {
        formats.clearAll();
      },
      GetCount: (formats) => formats.found().length,
      GetItemAt: (formats, [at]) => {
        const found = formats.found()[Number(at)];
        return found === undefined ? refuse() : formats.item(found.id);
      },
      GetItemOrNullObject: { since: "1.14", run: (formats, [id]) => formats.findItem(id) },
    },
  };

  constructor(readonly target: LookTarget) {}

  found(): readonly ConditionalFormatState[] {
    return this.sheet.conditionalFormats.filter(({ areas }) =>
      areas.some((area) => this.target.areas.some((own) => touches(own, area)))
    );
  }

  item(id: string): SimulatedConditionalFormat {
    return new SimulatedConditionalFormat(this.target.workbook, this.target.sheetId, id);
  }

  findItem(id: unknown): SimulatedConditionalFormat | null {
    return this.found().some((format) => format.id === id) ? this.item(String(id)) : null;
  }

  /** A new rule comes first: Excel gives it the highest priority. */
  add(type: unknown): SimulatedConditionalFormat {
    if (type !== "Custom") throw notImplemented(`conditional formats of type ${String(type)}`);
    const { workbook, areas } = this.target;
    refuseProtected(this.sheet, "allowFormatCells");
    const format = { ...NEW_FORMAT, id: formatId(workbook.nextNumber()), areas };
    const conditionalFormats = [format, ...this.sheet.conditionalFormats];
    workbook.commitSheet({ ...this.sheet, conditionalFormats });
    return this.item(format.id);
  }

  clearAll(): void {
    refuseProtected(this.sheet, "allowFormatCells");
    const outside = (area: Area): readonly Area[] =>
      this.target.areas.reduce<readonly Area[]>(
        (pieces, own) => pieces.flatMap((piece) => cutOut(piece, own)),
        [area]
      );
    const conditionalFormats = this.sheet.conditionalFormats
      .map((format) => ({ ...format, areas: format.areas.flatMap(outside) }))
      .filter(({ areas }) => areas.length > 0);
    this.target.workbook.commitSheet({ ...this.sheet, conditionalFormats });
  }

  private get sheet(): SheetState {
    return this.target.workbook.sheet(this.target.sheetId);
  }
}

const refuse = (): never => {
  throw itemNotFound();
};

const formatId = (number: number): string =>
  `{00000000-0000-0000-0000-${String(number).padStart(12, "0")}}`;

const NEW_FORMAT: Omit<ConditionalFormatState, "id" | "areas"> = {
  type: "Custom",
  stopIfTrue: false,
  formula: "",
  fill: "",
  fontColor: "",
  bold: null,
  italic: null,
};

/** One rule. It is found again by its id; when it was deleted, everything about it is ItemNotFound. */
export class SimulatedConditionalFormat {
  static readonly rich: RichType<SimulatedConditionalFormat> = {
    type: "ConditionalFormat",
    since: "1.6",
    id: ({ id }) => id,
    props: {
      Id: ({ state }) => state.id,
      Type: ({ state }) => state.type,
      Priority: ({ sheet, state }) => sheet.conditionalFormats.indexOf(state),
      StopIfTrue: formatProperty("stopIfTrue"),
    },
    nav: {
      Custom: (format) => new CustomRule(format),
      CustomOrNullObject: (format) => new CustomRule(format),
    },
    methods: {
      Delete: (format) => {
        format.replace(null);
      },
      GetRange: ({ workbook, sheetId, state }) => {
        const [area, ...more] = state.areas;
        if (area === undefined || more.length > 0) throw itemNotFound();
        return workbook.rangeAt(sheetId, area);
      },
      GetRangeOrNullObject: ({ workbook, sheetId, state }) => {
        const [area, ...more] = state.areas;
        return area === undefined || more.length > 0 ? null : workbook.rangeAt(sheetId, area);
      },
    },
  };

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly sheetId: string,
    readonly id: string
  ) {}

  get sheet(): SheetState {
    return this.workbook.sheet(this.sheetId);
  }

  get state(): ConditionalFormatState {
    return this.sheet.conditionalFormats.find(({ id }) => id === this.id) ?? refuse();
  }

  /** Changes the rule, or with null takes it off. */
  replace(change: Partial<ConditionalFormatState> | null): void {
    const { sheet, state } = this;
    refuseProtected(sheet, "allowFormatCells");
    const conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
      format !== state ? [format] : change === null ? [] : [{ ...format, ...change }]
    );
    this.workbook.commitSheet({ ...sheet, conditionalFormats });
  }
}

/** The rule and the looks of a format whose type is Custom. */
class CustomRule {
  static readonly rich: RichType<CustomRule> = {
    type: "CustomConditionalFormat",
    since: "1.6",
    nav: {
      Rule: ({ format }) => new RuleFormula(format),
      Format: ({ format }) => new RuleLook(format),
    },
  };

  constructor(readonly format: SimulatedConditionalFormat) {}
}

class RuleFormula {
  static readonly rich: RichType<RuleFormula> = {
    type: "ConditionalFormatRule",
    since: "1.6",
    props: {
      Formula: {
        get: ({ format }) => (format.state.formula === "" ? "" : `=${format.state.formula}`),
        set: ({ format }, formula) => {
          if (typeof formula !== "string") throw invalidArgument();
          format.replace({ formula: formula.replace(/^=/, "") });
        },
      },
    },
  };

  constructor(readonly format: SimulatedConditionalFormat) {}
}

class RuleLook {
  static readonly rich: RichType<RuleLook> = {
    type: "ConditionalRangeFormat",
    since: "1.6",
    nav: { Fill: ({ format }) => new RuleFill(format), Font: ({ format }) => new RuleFont(format) },
  };

  constructor(readonly format: SimulatedConditionalFormat) {}
}

class RuleFill {
  static readonly rich: RichType<RuleFill> = {
    type: "ConditionalRangeFill",
    since: "1.6",
    props: { Color: heldProperty("fill") },
    methods: {
      Clear: ({ format }) => {
        format.replace({ fill: "" });
      },
    },
  };

  constructor(readonly format: SimulatedConditionalFormat) {}
}

class RuleFont {
  static readonly rich: RichType<RuleFont> = {
    type: "ConditionalRangeFont",
    since: "1.6",
    props: {
      Color: heldProperty("fontColor"),
      Bold: heldProperty("bold"),
      Italic: heldProperty("italic"),
    },
    methods: {
      Clear: ({ format }) => {
        format.replace({ fontColor: "", bold: null, italic: null });
      },
    },
  };

  constructor(readonly format: SimulatedConditionalFormat) {}
}

type Key = "fill" | "fontColor" | "bold" | "italic" | "stopIfTrue";

function formatProperty(key: Key): RichProperty<SimulatedConditionalFormat> {
  return {
    get: ({ state }) => state[key],
    set: (format, value) => {
      format.replace({ [key]: typeof value === "string" ? value.toUpperCase() : value });
    },
  };
}

function heldProperty(key: Key): RichProperty<{ readonly format: SimulatedConditionalFormat }> {
  return {
    get: ({ format }) => format.state[key],
    set: ({ format }, value) => {
      format.replace({ [key]: typeof value === "string" ? value.toUpperCase() : value });
    },
  };
}
