import type { Form } from "./form";

/**
 * The forms that a sheet may be of: those that a province or a person brings, then those shipped. One
 * with the id of a shipped form stands in for it, so that a province may have its own edition; of two
 * brought forms with one id the later is kept. Brought forms come first and win where a sheet fits one
 * of them as well as a shipped one.
 */
export function formSet(shipped: readonly Form[], own: readonly Form[]): readonly Form[] {
  const brought = new Map(own.map((form) => [form.id, form] as const));
  return [...brought.values(), ...shipped.filter(({ id }) => !brought.has(id))];
}
