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
