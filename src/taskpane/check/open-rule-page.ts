/**
 * The page of a rule as its author wrote it; null where it cannot be had. All pages come together,
 * when the first of them is asked for: the pane starts without them.
 */
export async function openRulePage(rule: string): Promise<string | null> {
  try {
    const page: unknown = await import(
      /* webpackMode: "lazy-once", webpackChunkName: "rule-pages", webpackExclude: /README/ */ `../../core/rules/${rule}.md`
    );
    return textOf(page);
  } catch {
    // Not loaded, or a rule of another version.
    return null;
  }
}

function textOf(page: unknown): string | null {
  const isPage = typeof page === "object" && page !== null && "default" in page;
  return isPage && typeof page.default === "string" ? page.default : null;
}
