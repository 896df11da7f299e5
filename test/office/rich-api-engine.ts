import { BatchPaths, type PathRoots } from "./batch-paths";
import { ReferenceTable } from "./reference-table";
import { invalidOperation, notImplemented, RichApiError } from "./rich-api-error";
import {
  actionType,
  type BatchAction,
  type BatchAnswer,
  type BatchError,
  type BatchRequest,
} from "./rich-batch";
import { RichObject } from "./rich-object";
import { RichProjection } from "./rich-projection";
import { richTypeOf, type CallContext } from "./rich-type";

export interface EngineOptions {
  readonly root: object;
  readonly newObjects?: Readonly<Record<string, () => object>>;
  /** "1.9" or "ExcelApiOnline 1.1": true when the host has it. */
  readonly supports: (since: string) => boolean;
}

/**
 * Interprets the batches of office.js on a model that descriptors expose. It knows neither Excel nor Word.
 * A batch stops at its first failure; what came before it stays done, as Office does it.
 */
export class RichApiEngine {
  readonly references = new ReferenceTable();
  /** Errors that are the model's fault and not Office's; a test should find none. */
  readonly bugs: unknown[] = [];
  readonly #roots: PathRoots;
  readonly #call: CallContext;
  #planned: RichApiError[] = [];

  constructor({ root, newObjects = {}, supports }: EngineOptions) {
    this.#roots = { root, newObjects, references: this.references };
    this.#call = { supports };
  }

  /** The next batch fails with this error at its first action. */
  rejectNext(error: RichApiError): void {
    this.#planned.push(error);
  }

  process(request: BatchRequest): BatchAnswer {
    const run = new BatchRun(request, this.#roots, this.#call);
    const planned = this.#planned.shift();
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces = request.Actions.filter(({ ActionType }) => ActionType === actionType.trace);
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (planned !== undefined) throw planned;
        results.push({ ActionId: action.Id, Value: run.execute(action) });
      } catch (error) {
        const TraceIds = traces
          .filter((trace) => request.Actions.indexOf(trace) < index)
          .map(({ Id }) => Id);
        return { Results: results, TraceIds, Error: this.#describe(error, index) };
      }
    }
    return { Results: results, TraceIds: traces.map(({ Id }) => Id) };
  }

  #describe(error: unknown, index: number): BatchError {
    if (error instanceof RichApiError) {
      const { code, message, location = "" } = error;
      return { Code: code, Message: message, Location: location, ActionIndex: index };
    }
    this.bugs.push(error);
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = `The simulated host has a bug: ${trace}`;
    return { Code: "GeneralException", Message: message, Location: "", ActionIndex: index };
  }
}

/** The actions of one batch, in their order. */
class BatchRun {
  readonly #paths: BatchPaths;
  readonly #projection: RichProjection;

  constructor(
    request: BatchRequest,
    private readonly roots: PathRoots,
    private readonly call: CallContext
  ) {
    this.#paths = new BatchPaths(request, roots, call);
    const keepsItems = request.AutoKeepReference === true;
    this.#projection = new RichProjection(roots.references, call, keepsItems);
  }

  execute(action: BatchAction): unknown {
    if (action.ActionType === actionType.trace) return null;
    const owner = this.#paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.#projection.identity(owner);
      case actionType.query:
      case actionType.queryAsJson:
        return this.#projection.query(owner, action.QueryInfo);
      case actionType.recursiveQuery: {
        const { Queries = {}, MaxDepth = 1 } = action.RecursiveQueryInfo ?? {};
        return this.#projection.recursiveQuery(owner, Queries, MaxDepth);
      }
      case actionType.method:
        return owner === null ? { _IsNull: true } : this.#invoke(owner, action);
      case actionType.setProperty:
        if (owner !== null) this.#rich(owner).set(action.Name, this.#argumentsOf(action)[0]);
        return null;
      case actionType.update:
        if (owner !== null) this.#update(owner, action.ObjectState ?? {});
        return null;
      case actionType.ensureUnchanged:
        if (owner !== null) this.#ensureUnchanged(owner, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`an action of type ${action.ActionType}`);
    }
  }

  #invoke(owner: object, action: BatchAction): unknown {
    const args = this.#argumentsOf(action);
    if (action.Name === "_KeepReference") {
      this.roots.references.keep(owner);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.roots.references.drop(String(args[0]));
      return null;
    }
    const value = this.#rich(owner).invoke(action.Name, args) ?? null;
    const isObject = typeof value === "object" && richTypeOf(value) !== null;
    return isObject ? this.#projection.identity(value) : value;
  }

  #update(owner: object, state: Readonly<Record<string, unknown>>): void {
    const rich = this.#rich(owner);
    for (const [name, value] of Object.entries(state)) {
      const navigation = rich.spell("nav", name);
      if (navigation === undefined) {
        rich.set(rich.spell("props", name) ?? name, value);
      } else {
        const child = rich.navigate(navigation);
        if (child !== null) this.#update(child, value as Readonly<Record<string, unknown>>);
      }
    }
  }

  /** Office's own answer to a changed object is not documented: InvalidOperation is our guess. */
  #ensureUnchanged(owner: object, state: Readonly<Record<string, unknown>>): void {
    const rich = this.#rich(owner);
    for (const [name, value] of Object.entries(state)) {
      const now = rich.get(rich.spell("props", name) ?? name);
      if (JSON.stringify(now) !== JSON.stringify(value)) {
        throw invalidOperation();
      }
    }
  }

  #rich(owner: object): RichObject {
    return new RichObject(owner, this.call);
  }

  #argumentsOf({ ArgumentInfo }: BatchAction): readonly unknown[] {
    return this.#paths.argumentsOf(ArgumentInfo);
  }
}
