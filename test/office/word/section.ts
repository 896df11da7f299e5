import { invalidArgument, itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import type { SimulatedDocument } from "./document";
import { headOf, sectionsOf, type HeadKind, type HeadType } from "./stories";

const types: Readonly<Record<string, HeadType>> = {
  Primary: "default",
  FirstPage: "first",
  EvenPages: "even",
};

/** A section, for its headers and footers. Its `body` is the whole document's body; see ASSUMPTIONS.md. */
class SimulatedSection {
  static readonly rich: RichType<SimulatedSection> = {
    type: "Section",
    ref: true,
    nav: { Body: ({ document }) => document.bodyOf(document.body) },
    methods: {
      GetHeader: (section, [type]) => section.head("header", type),
      GetFooter: (section, [type]) => section.head("footer", type),
      GetNext: {
        since: "1.3",
        run: (section) => {
          const next = section.next();
          if (next === null) throw itemNotFound();
          return next;
        },
      },
      GetNextOrNullObject: { since: "1.3", run: (section) => section.next() },
    },
  };

  constructor(
    readonly document: SimulatedDocument,
    private readonly index: number
  ) {}

  private head(kind: HeadKind, type: unknown): object {
    const known = types[String(type)];
    if (known === undefined) throw invalidArgument();
    const { pack, main } = this.document;
    return this.document.bodyOf(headOf(pack, main, { kind, type: known, section: this.index }));
  }

  private next(): SimulatedSection | null {
    const { length } = sectionsOf(this.document.body);
    return this.index + 1 < length ? new SimulatedSection(this.document, this.index + 1) : null;
  }
}

export class SectionCollection {
  static readonly rich: RichType<SectionCollection> = {
    type: "SectionCollection",
    ref: true,
    items: (collection) => collection.sections(),
    methods: {
      GetFirst: { since: "1.3", run: (collection) => collection.sections()[0] },
      GetFirstOrNullObject: { since: "1.3", run: (collection) => collection.sections()[0] ?? null },
    },
  };

  constructor(private readonly document: SimulatedDocument) {}

  private sections(): readonly SimulatedSection[] {
    // A body without section properties is one section all the same.
    const { length } = sectionsOf(this.document.body);
    return Array.from({ length: Math.max(1, length) }, (_, index) => {
      return new SimulatedSection(this.document, index);
    });
  }
}
