/** As much of the opponents as the benchmark calls: types and lint hold before they are installed. */
declare module "exceljs" {
  export class Workbook {
    readonly xlsx: { load(bytes: Uint8Array): Promise<Workbook> };
  }
}

declare module "pizzip" {
  class PizZip {
    constructor(bytes: Uint8Array);
    readonly files: Readonly<Record<string, unknown>>;
  }
  export { PizZip as default };
}

declare module "docxtemplater" {
  import type PizZip from "pizzip";
  class Docxtemplater {
    constructor(zip: PizZip);
    render(data: Readonly<Record<string, string>>): unknown;
    toBuffer(): Uint8Array;
  }
  export { Docxtemplater as default };
}

declare module "easy-template-x" {
  export class TemplateHandler {
    process(template: Buffer, data: Readonly<Record<string, string>>): Promise<Buffer>;
  }
}

declare module "highs" {
  export interface Highs {
    solve(
      model: string,
      options: Readonly<Record<string, boolean | number>>
    ): { readonly Status: string; readonly ObjectiveValue: number };
  }
  function loadHighs(): Promise<Highs>;
  export { loadHighs as default };
}

declare module "yalps" {
  export function solve(
    model: {
      readonly direction: "minimize";
      readonly objective: string;
      readonly constraints: Readonly<
        Record<string, { readonly equal?: number; readonly max?: number }>
      >;
      readonly variables: Readonly<Record<string, Readonly<Record<string, number>>>>;
      readonly binaries: readonly string[];
    },
    options: {
      readonly timeout: number;
      readonly tolerance: number;
      readonly maxIterations: number;
    }
  ): { readonly status: string; readonly result: number };
}

declare module "hyperformula" {
  export class HyperFormula {
    static buildFromSheets(
      sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>,
      options: { readonly licenseKey: string; readonly maxRows: number }
    ): HyperFormula;
    setCellContents(
      address: { readonly sheet: number; readonly row: number; readonly col: number },
      content: number
    ): unknown;
    destroy(): void;
  }
}
