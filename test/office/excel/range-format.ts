import { invalidArgument } from "../rich-api-error";
import type { RichProperty, RichType } from "../rich-type";
import type { Look } from "./cell";
import type { LookTarget } from "./looks";
import { changeLooks, commonLook } from "./looks";
import { columnWidth, rowHeight } from "./measures";
import { SimulatedBorders } from "./range-borders";

/** `range.format`; a null means that the cells differ. */
export class SimulatedRangeFormat {
  static readonly rich: RichType<SimulatedRangeFormat> = {
    type: "RangeFormat",
    props: {
      WrapText: lookProperty("wrap", false),
      HorizontalAlignment: lookProperty("horizontal", "General"),
      VerticalAlignment: lookProperty("vertical", "Bottom"),
      ColumnWidth: { since: "1.2", ...columnWidth },
      RowHeight: { since: "1.2", ...rowHeight },
    },
    nav: {
      Font: ({ target }) => new SimulatedFont(target),
      Fill: ({ target }) => new SimulatedFill(target),
      Borders: ({ target }) => new SimulatedBorders(target),
      Protection: { get: ({ target }) => new SimulatedCellProtection(target), since: "1.2" },
    },
    methods: {
      AutofitColumns: { since: "1.2", run: () => null },
      AutofitRows: { since: "1.2", run: () => null },
    },
  };

  constructor(readonly target: LookTarget) {}
}

class SimulatedFont {
  static readonly rich: RichType<SimulatedFont> = {
    type: "RangeFont",
    props: {
      Name: {
        get: ({ target }) => commonLook(target, ({ fontName }) => fontName, target.workbook.font),
        set: ({ target }, name) => {
          if (typeof name !== "string") throw invalidArgument();
          changeLooks(target, (look) => ({ ...look, fontName: name }));
        },
      },
      Size: lookProperty("fontSize", 11),
      Bold: lookProperty("bold", false),
      Italic: lookProperty("italic", false),
      Color: lookProperty("fontColor", "#000000"),
    },
  };

  constructor(readonly target: LookTarget) {}
}

class SimulatedFill {
  static readonly rich: RichType<SimulatedFill> = {
    type: "RangeFill",
    props: { Color: lookProperty("fill", "#FFFFFF") },
    methods: {
      Clear: ({ target }) => {
        changeLooks(target, ({ fill: _fill, ...look }) => look);
      },
    },
  };

  constructor(readonly target: LookTarget) {}
}

class SimulatedCellProtection {
  static readonly rich: RichType<SimulatedCellProtection> = {
    type: "FormatProtection",
    since: "1.2",
    props: {
      Locked: {
        get: ({ target }) => {
          const isUnlocked = commonLook(target, ({ unlocked }) => unlocked, false);
          return isUnlocked === null ? null : !isUnlocked;
        },
        set: ({ target }, locked) => {
          changeLooks(target, (look) => ({ ...look, unlocked: locked === false }));
        },
      },
    },
  };

  constructor(readonly target: LookTarget) {}
}

/** A scalar of a look. Colours are kept in capitals, as Excel gives them back. */
function lookProperty<Key extends keyof Look>(
  key: Key,
  usual: NonNullable<Look[Key]>
): RichProperty<{ readonly target: LookTarget }> {
  return {
    get: ({ target }) => commonLook(target, (look) => look[key], usual),
    set: ({ target }, value) => {
      if (typeof value !== typeof usual) throw invalidArgument();
      const kept = typeof value === "string" && value.startsWith("#") ? value.toUpperCase() : value;
      changeLooks(target, (look) => ({ ...look, [key]: kept }));
    },
  };
}
