/** Gives the numbers of numbered paragraphs the letters of the text behind them, as Word does. */
export function settleNumbers(parts: readonly Element[]): void {
  const numbered = parts.flatMap(numberedIn).flatMap((paragraph) => {
    const text = paragraph.querySelector("span:not([data-offset])");
    if (text === null) return [];
    const { fontWeight, fontStyle, fontSize, fontFamily } = getComputedStyle(text);
    return {
      paragraph,
      looks: { weight: fontWeight, style: fontStyle, size: fontSize, family: fontFamily },
    };
  });
  for (const { paragraph, looks } of numbered) {
    for (const [name, value] of Object.entries(looks))
      paragraph.style.setProperty(`--number-${name}`, value);
  }
}

function numberedIn(part: Element): readonly HTMLElement[] {
  const selector = 'p[class*="docx-num-"]';
  const own = part instanceof HTMLElement && part.matches(selector) ? [part] : [];
  return [...own, ...part.querySelectorAll<HTMLElement>(selector)];
}
