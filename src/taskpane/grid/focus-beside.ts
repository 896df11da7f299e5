const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Leads the focus out of the grid that an element is in, to what comes behind or before it on the page. */
export function focusBeside(element: HTMLElement, towards: 1 | -1): void {
  const grid = element.closest("[data-grid]");
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canFocus);
  const own = all.flatMap((each, index) => (grid?.contains(each) === true ? [index] : []));
  const edge = towards === 1 ? own.at(-1) : own[0];
  if (edge === undefined) return;
  (all[edge + towards] ?? all.at(towards === 1 ? 0 : -1))?.focus();
}

const canFocus = (element: HTMLElement): boolean =>
  !element.matches(":disabled, [inert] *") && element.getClientRects().length > 0;
