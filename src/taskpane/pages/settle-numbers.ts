/** Gives the numbers of numbered paragraphs the letters of the text behind them, as Word does. */
export function settleNumbers(root: ParentNode): void {
  const numbered = [...root.querySelectorAll<HTMLElement>('p[class*="docx-num-"]')].flatMap(
    (paragraph) => {
      const text = paragraph.querySelector("span:not([data-offset])");
      if (text === null) return [];
      const { fontWeight, fontStyle, fontSize, fontFamily } = getComputedStyle(text);
      return {
        paragraph,
        looks: { weight: fontWeight, style: fontStyle, size: fontSize, family: fontFamily },
      };
    }
  );
  for (const { paragraph, looks } of numbered) {
    for (const [name, value] of Object.entries(looks))
      paragraph.style.setProperty(`--number-${name}`, value);
  }
}
