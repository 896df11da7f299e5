import { invalidArgument, itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import type { SimulatedWorkbook } from "./workbook";

/** `workbook.settings`: what this add-in keeps in the file. Values are JSON. */
export class SimulatedSettings {
  static readonly rich: RichType<SimulatedSettings> = {
    type: "SettingCollection",
    since: "1.4",
    items: ({ workbook }) =>
      [...workbook.settings.keys()].map((key) => new SimulatedSetting(workbook, key)),
    indexer: (settings, [key]) => settings.find(key) ?? refuse(),
    methods: {
      Add: ({ workbook }, [key, value]) => {
        if (typeof key !== "string" || key === "") throw invalidArgument();
        workbook.settings.set(key, value);
        return new SimulatedSetting(workbook, key);
      },
      GetItemOrNullObject: (settings, [key]) => settings.find(key),
      GetCount: ({ workbook }) => workbook.settings.size,
    },
  };

  constructor(readonly workbook: SimulatedWorkbook) {}

  private find(key: unknown): SimulatedSetting | null {
    const isThere = this.workbook.settings.has(String(key));
    return isThere ? new SimulatedSetting(this.workbook, String(key)) : null;
  }
}

const refuse = (): never => {
  throw itemNotFound();
};

class SimulatedSetting {
  static readonly rich: RichType<SimulatedSetting> = {
    type: "Setting",
    since: "1.4",
    id: ({ key }) => key,
    idName: "_Id",
    props: {
      Key: ({ key }) => key,
      Value: {
        get: ({ workbook, key }) =>
          workbook.settings.has(key) ? workbook.settings.get(key) : refuse(),
        set: ({ workbook, key }, value) => {
          if (!workbook.settings.has(key)) refuse();
          workbook.settings.set(key, value);
        },
      },
    },
    methods: {
      Delete: ({ workbook, key }) => {
        if (!workbook.settings.delete(key)) refuse();
      },
    },
  };

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly key: string
  ) {}
}
