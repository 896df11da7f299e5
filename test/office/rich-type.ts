/**
 * How a class of a model is shown to office.js. A class carries its descriptor as a static:
 *
 *     class Sheet {
 *       static readonly rich: RichType<Sheet> = sheetType;
 *     }
 *
 * All keys are wire names, in PascalCase: `Values` for `range.values`, `GetRange` for `getRange()`.
 * `since` is the version of the host's own requirement set ("1.9" in Excel means ExcelApi 1.9), or a
 * named set ("ExcelApiOnline 1.1"). A host below it answers ApiNotFound.
 */
export interface RichType<T extends object> {
  /** "Worksheet": it leads the location of an error, "Worksheet.getRange". */
  readonly type: string;
  readonly since?: string;
  /** Scalars: numbers, texts, grids, plain JSON. */
  readonly props?: Readonly<Record<string, RichProperty<T>>>;
  /** Properties that are objects themselves: `range.format`. */
  readonly nav?: Readonly<Record<string, RichNavigation<T>>>;
  readonly methods?: Readonly<Record<string, RichMethod<T>>>;
  /** Present on collections only: what `load("items")` sees. */
  readonly items?: RichItems<T>;
  /** `collection.getItem(key)`; office.js asks for an item it has seen again by its id, so take both. */
  readonly indexer?: RichIndexer<T>;
  /** What office.js finds the object again by; it goes out with every answer about the object. */
  readonly id?: RichId<T>;
  /** The wire name of the id: "Id" by default, "_Id" where the class has no public id. */
  readonly idName?: "Id" | "_Id";
  /** True where office.js tracks the object itself (a range): it gets a reference that lives after the run. */
  readonly ref?: boolean;
}

/** One request as a model sees it. */
export interface CallContext {
  /** True when this host has the set: "1.9", or "ExcelApiOnline 1.1". */
  readonly supports: (since: string) => boolean;
}

// Method notation, on purpose: with it a RichType<Sheet> is a RichType<object> to the engine.
interface Shapes<T extends object> {
  get(owner: T, call: CallContext): unknown;
  set(owner: T, value: unknown, call: CallContext): void;
  navigate(owner: T, call: CallContext): object | null;
  run(owner: T, args: readonly unknown[], call: CallContext): unknown;
  items(owner: T, call: CallContext): readonly object[];
  index(owner: T, args: readonly unknown[], call: CallContext): object | null;
  id(owner: T): string | number;
}

export type RichGetter<T extends object> = Shapes<T>["get"];
export type RichItems<T extends object> = Shapes<T>["items"];
export type RichIndexer<T extends object> = Shapes<T>["index"];
export type RichId<T extends object> = Shapes<T>["id"];

/** A getter alone is a read-only property. A grid or text that is not there is null. */
export type RichProperty<T extends object> =
  | RichGetter<T>
  | { readonly get: RichGetter<T>; readonly set?: Shapes<T>["set"]; readonly since?: string };

/** Null makes a null object, as `format` of a null range is one. */
export type RichNavigation<T extends object> =
  Shapes<T>["navigate"] | { readonly get: Shapes<T>["navigate"]; readonly since?: string };

/**
 * Gives another model object (office.js asks for it by a path), a plain value (the `value` of a
 * ClientResult) or nothing. Null from a method that gives an object is a null object.
 * Arguments that were objects in the add-in arrive as model objects.
 */
export type RichMethod<T extends object> =
  Shapes<T>["run"] | { readonly run: Shapes<T>["run"]; readonly since?: string };

/** The descriptor of a model object, or null for a plain value. */
export function richTypeOf(value: unknown): RichType<object> | null {
  if (typeof value !== "object" || value === null) return null;
  const { rich } = value.constructor as { readonly rich?: RichType<object> };
  return rich ?? null;
}
