/** Those who want to be called with every new value. */
export interface Watchers<Value> {
  readonly watch: (onValue: (value: Value) => void) => () => void;
  readonly tell: (value: Value) => void;
}

export function watchers<Value>(): Watchers<Value> {
  const all = new Set<{ readonly onValue: (value: Value) => void }>();
  return {
    watch: (onValue) => {
      // Of its own, so that a function given twice is called twice and stopped one by one.
      const watcher = { onValue };
      all.add(watcher);
      return () => void all.delete(watcher);
    },
    tell: (value) => {
      for (const { onValue } of [...all]) onValue(value);
    },
  };
}
