import { pathType, type ArgumentInfo, type BatchRequest, type ObjectPath } from "./rich-batch";
import type { ReferenceTable } from "./reference-table";
import { invalidReference, notImplemented, RichApiError } from "./rich-api-error";
import { RichObject } from "./rich-object";
import { richTypeOf, type CallContext } from "./rich-type";

/** What object paths of a batch start from. */
export interface PathRoots {
  /** `context.workbook`, `context.document`. */
  readonly root: object;
  /** Objects that office.js makes by name, such as its own internal services. */
  readonly newObjects: Readonly<Record<string, () => object>>;
  readonly references: ReferenceTable;
}

/** The model objects that the object paths of one batch stand for; each path is walked once. */
export class BatchPaths {
  readonly #resolved = new Map<number, object | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly roots: PathRoots,
    private readonly call: CallContext
  ) {}

  /** Null for a null object. Throws a RichApiError when the path leads nowhere. */
  resolve(id: number): object | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) {
      throw new RichApiError("InvalidObjectPath", `The batch has no object path ${id}.`);
    }
    const object = this.#walk(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** Arguments as the model takes them: an object path becomes its object. */
  argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, index) => this.#argument(value, ReferencedObjectPathIds[index]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      const references: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((part, index) => this.#argument(part, references[index]));
    }
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    const parts = Object.entries(value).map(
      ([key, part]) => [key, this.#argument(part, 0)] as const
    );
    return Object.fromEntries(parts);
  }

  #walk(path: ObjectPath): object | null {
    const parent =
      path.ParentObjectPathId === undefined ? undefined : this.resolve(path.ParentObjectPathId);
    // What comes from a null object is a null object.
    if (parent === null) return null;
    return parent === undefined
      ? this.#start(path)
      : this.#step(new RichObject(parent, this.call), path);
  }

  #start({ ObjectPathType, Name }: ObjectPath): object | null {
    switch (ObjectPathType) {
      case pathType.globalObject:
        return this.roots.root;
      case pathType.newObject: {
        const make = this.roots.newObjects[Name];
        if (make === undefined) throw notImplemented(Name);
        return make();
      }
      case pathType.referenceId: {
        const object = this.roots.references.find(Name);
        if (object === undefined) throw invalidReference();
        return object;
      }
      case pathType.nullObject:
        return null;
      default:
        throw notImplemented(`a path of type ${ObjectPathType}`);
    }
  }

  #step(parent: RichObject, { ObjectPathType, Name, ArgumentInfo }: ObjectPath): object | null {
    switch (ObjectPathType) {
      case pathType.method:
        return objectFrom(parent.invoke(Name, this.argumentsOf(ArgumentInfo)), `${Name}()`);
      case pathType.property:
        return parent.navigate(Name);
      case pathType.indexer:
        return parent.item(this.argumentsOf(ArgumentInfo));
      default:
        return this.#start({ Id: 0, ObjectPathType, Name });
    }
  }
}

function objectFrom(value: unknown, name: string): object | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "object" && richTypeOf(value) !== null) return value;
  throw new Error(`${name} of the model must give a model object.`);
}
