/** Objects that the add-in holds beyond one batch, such as ranges: each by the id that office.js was given. */
export class ReferenceTable {
  readonly #objects = new Map<string, object>();
  readonly #ids = new Map<object, string>();
  #issued = 0;

  /** How many the add-in has not let go of; 0 after every `Excel.run` that tracked nothing itself. */
  get size(): number {
    return this.#objects.size;
  }

  keep(object: object): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#issued += 1;
    const id = `ref-${this.#issued}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  idOf(object: object): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): object | undefined {
    return this.#objects.get(id);
  }

  drop(id: string): void {
    const object = this.#objects.get(id);
    this.#objects.delete(id);
    if (object !== undefined) this.#ids.delete(object);
  }
}
