import { createElement, lazy, useState, type ComponentType, type ReactElement } from "react";

/** A view whose code comes on its own, after the pane has begun. */
export interface LateView<Props extends object> {
  (props: Props): ReactElement;
  /** Asks for the code ahead of time, once. What does not come is asked for again by the drawing. */
  readonly fetch: () => void;
}

/**
 * A view that is drawn at once where its code has come. Where not, the Suspense around it shows its
 * fallback until then. (React alone would show the fallback for a moment even when the code is there.)
 */
export function lateView<Props extends object>(
  load: () => Promise<ComponentType<Props>>
): LateView<Props> {
  let come: ComponentType<Props> | null = null;
  const get = async (): Promise<ComponentType<Props>> => (come ??= await load());
  const Waiting = lazy(async () => ({ default: await get() })) as ComponentType<Props>;
  const View = (props: Props): ReactElement => {
    // The same for as long as it is shown: another component would begin anew.
    const [Shown] = useState<ComponentType<Props>>(() => come ?? Waiting);
    return createElement(Shown, props);
  };
  return Object.assign(View, {
    fetch: () => {
      void get().catch(() => null);
    },
  });
}
