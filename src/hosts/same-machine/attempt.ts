/** What the work gives, or the other value where the program refuses it by throwing. */
export function attempt<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
