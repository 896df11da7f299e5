import type { RichType } from "../rich-type";
import { protectSheet, unprotectSheet } from "./sheet-actions";
import type { SheetState } from "./sheet-state";
import type { SimulatedWorkbook } from "./workbook";

/** `worksheet.protection`. */
export class SheetProtection {
  static readonly rich: RichType<SheetProtection> = {
    type: "WorksheetProtection",
    since: "1.2",
    props: {
      Protected: ({ sheet }) => sheet.protection !== null,
      Options: ({ sheet }) => withoutPassword(sheet.protection),
    },
    methods: {
      Protect: ({ workbook, sheetId }, [options, password]) => {
        const given = (options ?? {}) as NonNullable<SheetState["protection"]>;
        const secret = typeof password === "string" && password !== "" ? { password } : {};
        protectSheet(workbook, sheetId, { ...given, ...secret });
      },
      Unprotect: {
        since: "1.7",
        run: ({ workbook, sheetId }, [password]) => {
          unprotectSheet(workbook, sheetId, password ?? undefined);
        },
      },
    },
  };

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly sheetId: string
  ) {}

  get sheet(): SheetState {
    return this.workbook.sheet(this.sheetId);
  }
}

const PERMISSIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

function withoutPassword(protection: SheetState["protection"]): object | null {
  if (protection === null) return null;
  return Object.fromEntries(PERMISSIONS.map((name) => [name, protection[name] === true]));
}
