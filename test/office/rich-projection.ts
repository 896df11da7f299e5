import type { QueryInfo } from "./rich-batch";
import type { ReferenceTable } from "./reference-table";
import { invalidArgument, RichApiError } from "./rich-api-error";
import { RichObject } from "./rich-object";
import { richTypeOf, type CallContext } from "./rich-type";

export type WireObject = Record<string, unknown>;

/** What of the model goes into an answer: identities, and the properties that a query names. */
export class RichProjection {
  constructor(
    private readonly references: ReferenceTable,
    private readonly call: CallContext,
    /** office.js then expects items of collections to come with references of their own. */
    private readonly keepsItems: boolean
  ) {}

  /** Id and reference of an object, without properties; null for a null object. */
  identity(owner: object | null): WireObject | null {
    if (owner === null) return null;
    const type = richTypeOf(owner);
    const wire: WireObject = {};
    if (type?.id !== undefined) wire[type.idName ?? "Id"] = type.id(owner);
    const reference = this.references.idOf(owner);
    if (reference !== undefined) wire["_ReferenceId"] = reference;
    return wire;
  }

  /** The answer to a load. */
  query(
    owner: object | null,
    { Select, Expand, Top, Skip = 0 }: QueryInfo = {}
  ): WireObject | null {
    const wire = this.project(owner, [...(Select ?? []), ...(Expand ?? [])]);
    const items = wire?.["_Items"];
    if (wire !== null && Array.isArray(items)) {
      wire["_Items"] = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    }
    return wire;
  }

  /** Each type answers its own query; an object deeper than `depth` is left out. */
  recursiveQuery(
    owner: object | null,
    queries: Readonly<Record<string, QueryInfo>>,
    depth: number
  ): WireObject | null {
    if (owner === null || depth < 0) return null;
    const type = richTypeOf(owner);
    const { Select = [], Expand = [] } = queries[type?.type ?? ""] ?? {};
    const rich = new RichObject(owner, this.call);
    const nested = [...Select, ...Expand].flatMap((name) => rich.spell("nav", name) ?? []);
    const scalars = Select.filter((name) => rich.spell("nav", name) === undefined);
    const items = rich.items();
    if (items !== null) {
      const wires = items.map((item) => this.recursiveQuery(item, queries, depth));
      return { ...this.identity(owner), _Items: wires };
    }
    const wire = this.#fields(rich, scalars);
    for (const name of nested) {
      wire[name] = this.recursiveQuery(rich.navigate(name), queries, depth - 1);
    }
    return wire;
  }

  project(owner: object | null, select: readonly string[]): WireObject | null {
    if (owner === null) return null;
    const rich = new RichObject(owner, this.call);
    const items = rich.items();
    if (items === null) return this.#fields(rich, select);
    // A collection answers its own scalars only when they are asked for by name.
    const own = select.filter((name) => rich.spell("props", name) !== undefined);
    const ofItems = select.filter((name) => !own.includes(name));
    const wires = items.map((item) => {
      if (this.keepsItems && richTypeOf(item)?.ref === true) this.references.keep(item);
      return this.project(item, ofItems);
    });
    return { ...(own.length > 0 ? this.#fields(rich, own) : this.identity(owner)), _Items: wires };
  }

  #fields(rich: RichObject, select: readonly string[]): WireObject {
    const wire = this.identity(rich.owner) ?? {};
    const nested = new Map<string, string[]>();
    for (const path of select.length > 0 ? select : ["*"]) {
      const [head = "", ...rest] = path.split("/");
      const names = head === "*" ? rich.scalarNames() : [rich.spell("props", head) ?? ""];
      const navigation = rich.spell("nav", head);
      if (navigation !== undefined) {
        nested.set(navigation, [...(nested.get(navigation) ?? []), rest.join("/") || "*"]);
      } else if (names.includes("")) {
        refuseUnknown(rich, head);
      } else {
        for (const name of names) wire[name] = rich.get(name);
      }
    }
    for (const [name, paths] of nested) wire[name] = this.project(rich.navigate(name), paths);
    return wire;
  }
}

/** `isNullObject` may be asked for: office.js derives it from a null answer. */
function refuseUnknown({ type }: RichObject, name: string): void {
  if (name.toLowerCase() === "isnullobject") return;
  const { code, message } = invalidArgument(
    `The simulated host knows no property '${name}' of ${type.type}.`
  );
  throw new RichApiError(code, message, `${type.type}.${name}`);
}
