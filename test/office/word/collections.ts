import { itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import type { SimulatedControl } from "./content-control";
import type { SimulatedParagraph } from "./paragraph";
import type { SimulatedRange } from "./range";

/** The first of a list; an add-in that asks for it where there is none gets ItemNotFound. */
export function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw itemNotFound();
  return first;
}

/** Content controls; what is in the collection is looked up whenever it is asked. */
export class ControlCollection {
  static readonly rich: RichType<ControlCollection> = {
    type: "ContentControlCollection",
    ref: true,
    items: (collection) => collection.items(),
    indexer: (collection, [id]) => firstOf(collection.byId(id)),
    methods: {
      GetById: (collection, [id]) => firstOf(collection.byId(id)),
      GetByIdOrNullObject: {
        since: "1.3",
        run: (collection, [id]) => collection.byId(id)[0] ?? null,
      },
      GetByTag: (collection, [tag]) => collection.filter((control) => control.tag === tag),
      GetByTitle: (collection, [title]) => collection.filter((control) => control.title === title),
      GetByTypes: {
        since: "1.3",
        run: (collection, [types]) =>
          collection.filter(({ type }) => Array.isArray(types) && types.includes(type)),
      },
      GetFirst: { since: "1.3", run: (collection) => firstOf(collection.items()) },
      GetFirstOrNullObject: { since: "1.3", run: (collection) => collection.items()[0] ?? null },
    },
  };

  constructor(readonly items: () => readonly SimulatedControl[]) {}

  byId(id: unknown): readonly SimulatedControl[] {
    return this.items().filter((control) => control.id === id);
  }

  filter(isWanted: (control: SimulatedControl) => boolean): ControlCollection {
    return new ControlCollection(() => this.items().filter(isWanted));
  }
}

export class ParagraphCollection {
  static readonly rich: RichType<ParagraphCollection> = {
    type: "ParagraphCollection",
    ref: true,
    items: (collection) => collection.items(),
    indexer: (collection, [index]) => firstOf(collection.items().slice(Number(index))),
    methods: {
      GetFirst: { since: "1.3", run: (collection) => firstOf(collection.items()) },
      GetFirstOrNullObject: { since: "1.3", run: (collection) => collection.items()[0] ?? null },
      GetLast: { since: "1.3", run: (collection) => firstOf(collection.items().slice(-1)) },
      GetLastOrNullObject: { since: "1.3", run: (collection) => collection.items().at(-1) ?? null },
    },
  };

  constructor(readonly items: () => readonly SimulatedParagraph[]) {}
}

/** Ranges that were found once. */
export class RangeCollection {
  static readonly rich: RichType<RangeCollection> = {
    type: "RangeCollection",
    ref: true,
    items: ({ ranges }) => ranges,
    indexer: ({ ranges }, [index]) => firstOf(ranges.slice(Number(index))),
    methods: {
      GetFirst: { since: "1.3", run: ({ ranges }) => firstOf(ranges) },
      GetFirstOrNullObject: { since: "1.3", run: ({ ranges }) => ranges[0] ?? null },
    },
  };

  constructor(readonly ranges: readonly SimulatedRange[]) {}
}
