import { invalidArgument } from "../rich-api-error";
import type { RichType } from "../rich-type";
import type { SimulatedWorkbook } from "./workbook";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

/** `workbook.application`. */
export class SimulatedApplication {
  static readonly rich: RichType<SimulatedApplication> = {
    type: "Application",
    props: {
      CalculationMode: {
        get: ({ workbook }) => workbook.calculator.mode,
        set: ({ workbook }, mode) => {
          if (typeof mode !== "string" || !MODES.includes(mode)) throw invalidArgument();
          workbook.calculator.mode = mode;
        },
        since: "1.1",
      },
      CalculationState: { get: () => "Done", since: "1.9" },
      DecimalSeparator: { get: ({ workbook }) => workbook.locale.decimal, since: "1.11" },
      ThousandsSeparator: { get: ({ workbook }) => workbook.locale.group, since: "1.11" },
      UseSystemSeparators: { get: () => true, since: "1.11" },
    },
    nav: {
      CultureInfo: { get: ({ workbook }) => new SimulatedCulture(workbook), since: "1.11" },
    },
    methods: {
      Calculate: ({ workbook }, [type]) => {
        workbook.calculate(type !== "Recalculate");
      },
      SuspendApiCalculationUntilNextSync: { since: "1.6", run: () => null },
      SuspendScreenUpdatingUntilNextSync: { since: "1.9", run: () => null },
    },
  };

  constructor(readonly workbook: SimulatedWorkbook) {}
}

class SimulatedCulture {
  static readonly rich: RichType<SimulatedCulture> = {
    type: "CultureInfo",
    since: "1.11",
    props: { Name: ({ workbook }) => workbook.locale.name },
    nav: { NumberFormat: ({ workbook }) => new SimulatedNumberFormat(workbook) },
  };

  constructor(readonly workbook: SimulatedWorkbook) {}
}

class SimulatedNumberFormat {
  static readonly rich: RichType<SimulatedNumberFormat> = {
    type: "NumberFormatInfo",
    since: "1.11",
    props: {
      NumberDecimalSeparator: ({ workbook }) => workbook.locale.decimal,
      NumberGroupSeparator: ({ workbook }) => workbook.locale.group,
    },
  };

  constructor(readonly workbook: SimulatedWorkbook) {}
}

/** `context.runtime`. */
export class SimulatedRuntime {
  static readonly rich: RichType<SimulatedRuntime> = {
    type: "Runtime",
    since: "1.5",
    props: {
      EnableEvents: {
        since: "1.8",
        get: ({ workbook }) => workbook.events.isOpen,
        set: ({ workbook }, isOpen) => {
          workbook.events.isOpen = isOpen === true;
        },
      },
    },
  };

  constructor(readonly workbook: SimulatedWorkbook) {}
}
