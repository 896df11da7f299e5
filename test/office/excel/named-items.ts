import { invalidArgument, itemAlreadyExists, itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { isSameName } from "./shift";
import { parseArea, splitAddress } from "./area";
import type { SimulatedRange } from "./range";
import type { SimulatedWorkbook } from "./workbook";

/** `workbook.names`. */
export class SimulatedNames {
  static readonly rich: RichType<SimulatedNames> = {
    type: "NamedItemCollection",
    items: ({ workbook }) =>
      workbook.state.names.map(({ name }) => new SimulatedName(workbook, name)),
    indexer: (names, [name]) => names.find(name) ?? refuse(),
    methods: {
      Add: { since: "1.4", run: (names, [name, reference]) => names.add(name, reference) },
      GetItemOrNullObject: { since: "1.4", run: (names, [name]) => names.find(name) },
      GetCount: { since: "1.4", run: ({ workbook }) => workbook.state.names.length },
    },
  };

  constructor(readonly workbook: SimulatedWorkbook) {}

  private find(given: unknown): SimulatedName | null {
    const known = this.workbook.state.names.find(({ name }) => isSameName(name, String(given)));
    return known === undefined ? null : new SimulatedName(this.workbook, known.name);
  }

  private add(name: unknown, reference: unknown): SimulatedName {
    if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\d_.]*$/u.test(name))
      throw invalidArgument();
    if (this.find(name) !== null) throw itemAlreadyExists();
    const refersTo = referenceText(reference);
    const names = [...this.workbook.state.names, { name, refersTo }];
    this.workbook.commitStructure({ ...this.workbook.state, names }, { isFinal: false });
    return new SimulatedName(this.workbook, name);
  }
}

function referenceText(reference: unknown): string {
  if (typeof reference === "string") return reference.replace(/^=/, "");
  const { address } = (reference ?? {}) as Partial<SimulatedRange>;
  if (address === undefined) throw invalidArgument();
  const { cells } = splitAddress(address);
  const fixed = cells.replace(/([A-Z]+)?(\d+)?(?=:|$)/g, (_, letters = "", digits = "") =>
    [letters, digits].map((part: string) => (part === "" ? "" : `$${part}`)).join("")
  );
  return `${address.slice(0, address.length - cells.length)}${fixed}`;
}

const refuse = (): never => {
  throw itemNotFound();
};

class SimulatedName {
  static readonly rich: RichType<SimulatedName> = {
    type: "NamedItem",
    id: ({ name }) => name,
    idName: "_Id",
    props: {
      Name: ({ name }) => name,
      Formula: { get: ({ refersTo }) => `=${refersTo}`, since: "1.7" },
      Type: ({ refersTo }) => (refersTo.includes("#REF!") ? "Error" : "Range"),
      Value: ({ refersTo }) => refersTo.replaceAll("$", ""),
      Scope: { get: () => "Workbook", since: "1.4" },
    },
    methods: {
      GetRange: (item) => item.range ?? refuse(),
      GetRangeOrNullObject: { since: "1.4", run: (item) => item.range },
      Delete: {
        since: "1.4",
        run: ({ workbook, name }) => {
          const names = workbook.state.names.filter((other) => other.name !== name);
          workbook.commitStructure({ ...workbook.state, names }, { isFinal: false });
        },
      },
    },
  };

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly name: string
  ) {}

  get refersTo(): string {
    const known = this.workbook.state.names.find(({ name }) => name === this.name);
    return (known?.refersTo ?? refuse()).replace(/^=/, "");
  }

  get range(): SimulatedRange | null {
    const { sheet, cells } = splitAddress(this.refersTo);
    const area = parseArea(cells);
    const state = sheet === null ? null : this.workbook.findSheet(sheet);
    return area === null || state === null ? null : this.workbook.rangeAt(state.id, area);
  }
}
