import type { HostedPart, HostedParts } from "./custom-parts-desk";
import { richApiError, invalidArgument, itemNotFound } from "./rich-api-error";
import type { RichType } from "./rich-type";

/**
 * The least workbook on which office.js itself can be tried: sheets with one column of texts. It keeps the
 * wire names of Excel, because office.js' classes ask for those.
 */
export class ToyWorkbook {
  static readonly rich: RichType<ToyWorkbook> = {
    type: "Workbook",
    props: { Name: { get: (book) => book.name, since: "1.7" } },
    nav: {
      Worksheets: (book) => new ToySheets(book),
      Comments: { get: () => new ToyComments([]), since: "1.10" },
    },
  };
  name = "so-lieu.xlsx";
  readonly sheets: ToySheet[] = [];
  isEditingCell = false;
  /** What was done, in order: "begin", "end". */
  readonly batches: string[] = [];
  /** Where the host that opened this workbook wants its events. */
  push: (event: { eventType: number; targetId: string; args: object }) => void = () => undefined;

  constructor(...names: readonly string[]) {
    this.sheets = names.map((name, index) => new ToySheet(`{id-${index}}`, name));
  }

  listen(push: typeof this.push): void {
    this.push = push;
  }

  beginBatch(): void {
    this.batches.push("begin");
  }

  endBatch(): void {
    this.batches.push("end");
  }

  find(key: unknown): ToySheet | null {
    return this.sheets.find(({ id, name }) => id === key || name === key) ?? null;
  }
}

class ToySheets {
  static readonly rich: RichType<ToySheets> = {
    type: "WorksheetCollection",
    items: ({ book }) => book.sheets,
    indexer: ({ book }, [key]) => {
      const sheet = book.find(key);
      if (sheet === null) throw itemNotFound();
      return sheet;
    },
    methods: {
      GetItemOrNullObject: { run: ({ book }, [key]) => book.find(key), since: "1.4" },
      GetCount: { run: ({ book }) => book.sheets.length, since: "1.4" },
      _RegisterDataChangedEvent: { run: () => null, since: "1.9" },
      _UnregisterDataChangedEvent: () => null,
    },
  };

  constructor(readonly book: ToyWorkbook) {}
}

export class ToySheet {
  static readonly rich: RichType<ToySheet> = {
    type: "Worksheet",
    id: ({ id }) => id,
    props: {
      Id: ({ id }) => id,
      Name: {
        get: ({ name }) => name,
        set: (sheet, name) => {
          if (name === "") throw invalidArgument();
          sheet.name = String(name);
        },
      },
      Position: () => 0,
      ShowGridlines: { get: () => true, since: "1.8" },
    },
    methods: {
      GetRange: (sheet, [address]) => new ToyRange(sheet, String(address)),
      Delete: () => {
        throw richApiError("InvalidOperation");
      },
      Activate: () => {
        throw new TypeError("a mistake of the model");
      },
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
    },
  };
  readonly values = new Map<string, unknown>();

  constructor(
    readonly id: string,
    public name: string
  ) {}
}

class ToyRange {
  static readonly rich: RichType<ToyRange> = {
    type: "Range",
    ref: true,
    props: {
      Address: ({ sheet, address }) => `${sheet.name}!${address}`,
      Values: {
        get: ({ sheet, address }) => [[sheet.values.get(address) ?? ""]],
        set: ({ sheet, address }, grid) => {
          if (!Array.isArray(grid) || !Array.isArray(grid[0])) throw invalidArgument();
          sheet.values.set(address, grid[0][0]);
        },
      },
    },
    nav: { Worksheet: ({ sheet }) => sheet, Format: (range) => new ToyFormat(range) },
    methods: {
      GetBoundingRect: ({ sheet, address }, [other]) => {
        if (!(other instanceof ToyRange)) throw invalidArgument();
        return new ToyRange(sheet, `${address}:${other.address}`);
      },
      _ValidateArraySize: () => null,
    },
  };

  constructor(
    readonly sheet: ToySheet,
    readonly address: string
  ) {}
}

class ToyFormat {
  static readonly rich: RichType<ToyFormat> = {
    type: "RangeFormat",
    props: {
      WrapText: {
        get: ({ range }) => range.sheet.values.get(`wrap ${range.address}`) === true,
        set: ({ range }, wraps) => {
          range.sheet.values.set(`wrap ${range.address}`, wraps);
        },
      },
    },
  };

  constructor(readonly range: ToyRange) {}
}

class ToyComments {
  static readonly rich: RichType<ToyComments> = {
    type: "CommentCollection",
    since: "1.10",
    items: ({ comments }) => comments,
    methods: { GetCount: ({ comments }) => comments.length },
  };

  constructor(readonly comments: readonly object[]) {}
}

/** A document with nothing in it: enough for office.js to start in Word. */
export class ToyDocument {
  static readonly rich: RichType<ToyDocument> = {
    type: "Document",
    props: { Saved: ({ saved }) => saved },
  };
  saved = true;
  readonly settings = new Map<string, unknown>();
  readonly customParts = new ToyParts();
}

class ToyParts implements HostedParts {
  parts: readonly HostedPart[] = [];
  #issued = 0;

  add(xml: string): HostedPart {
    if (!xml.startsWith("<")) throw new Error("Not XML.");
    this.#issued += 1;
    const namespace = /^<[^>]*xmlns="([^"]*)"/u.exec(xml)?.[1] ?? "";
    const part = { id: `{part-${this.#issued}}`, xml, namespace };
    this.parts = [...this.parts, part];
    return part;
  }

  remove(id: string): boolean {
    const before = this.parts.length;
    this.parts = this.parts.filter((part) => part.id !== id);
    return this.parts.length < before;
  }
}
