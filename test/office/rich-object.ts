import { apiNotFound, invalidArgument, notImplemented, RichApiError } from "./rich-api-error";
import { richTypeOf, type CallContext, type RichType } from "./rich-type";

/**
 * A model object seen through its descriptor: every access is gated by `since` and every error gets
 * the location of the member that was used.
 */
export class RichObject {
  readonly type: RichType<object>;

  constructor(
    readonly owner: object,
    private readonly call: CallContext
  ) {
    const type = richTypeOf(owner);
    if (type === null) {
      throw new Error(`${owner.constructor.name} of the model has no static descriptor "rich".`);
    }
    this.type = type;
  }

  /** Wire names of the scalars that this host knows. */
  scalarNames(): readonly string[] {
    const props = Object.entries(this.type.props ?? {});
    return props.filter(([, property]) => this.#isKnown(property)).map(([name]) => name);
  }

  get(name: string): unknown {
    return this.#at(name, () => {
      const property = this.#require(this.type.props, name);
      const get = typeof property === "function" ? property : property.get;
      return get(this.owner, this.call) ?? null;
    });
  }

  set(name: string, value: unknown): void {
    this.#at(name, () => {
      const property = this.#require(this.type.props, name);
      const set = typeof property === "function" ? undefined : property.set;
      if (set === undefined) throw invalidArgument("The property is read-only.");
      set(this.owner, value, this.call);
    });
  }

  /** The object behind a navigation property; null for a null object. */
  navigate(name: string): object | null {
    return this.#at(name, () => {
      const navigation = this.#require(this.type.nav, name);
      const get = typeof navigation === "function" ? navigation : navigation.get;
      return get(this.owner, this.call);
    });
  }

  invoke(name: string, args: readonly unknown[]): unknown {
    return this.#at(name, () => {
      const method = this.#require(this.type.methods, name);
      const run = typeof method === "function" ? method : method.run;
      return run(this.owner, args, this.call);
    });
  }

  item(args: readonly unknown[]): object | null {
    return this.#at("GetItem", () => {
      if (this.type.indexer === undefined) throw notImplemented(`an indexer of ${this.type.type}`);
      return this.type.indexer(this.owner, args, this.call);
    });
  }

  /** The items of a collection, or null when this is none. */
  items(): readonly object[] | null {
    if (this.type.items === undefined) return null;
    this.#requireType();
    return this.type.items(this.owner, this.call);
  }

  /** The wire name of a member whose name came in the add-in's own spelling. */
  spell(table: "props" | "nav", name: string): string | undefined {
    const folded = name.toLowerCase();
    return Object.keys(this.type[table] ?? {}).find((key) => key.toLowerCase() === folded);
  }

  #require<M extends object>(table: Readonly<Record<string, M>> | undefined, name: string): M {
    this.#requireType();
    const member = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (member === undefined) throw notImplemented(`${this.type.type}.${camel(name)}`);
    if (!this.#isKnown(member)) throw apiNotFound();
    return member;
  }

  #requireType(): void {
    if (!this.#isKnown(this.type)) throw apiNotFound();
  }

  #isKnown(member: object): boolean {
    const since = "since" in member ? member.since : undefined;
    return typeof since !== "string" || this.call.supports(since);
  }

  /** Runs a use of a member; an error without a place gets this one. */
  #at<R>(name: string, use: () => R): R {
    try {
      return use();
    } catch (error) {
      if (!(error instanceof RichApiError) || error.location !== undefined) throw error;
      throw new RichApiError(error.code, error.message, `${this.type.type}.${camel(name)}`);
    }
  }
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
