/** The footnotes of a page: the numbers in its text, and the list below it. */

const listOf = (page: Element): HTMLOListElement | null => page.querySelector(":scope > ol");
const numbersIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("sup.note"),
];

/** Ties each number to its note and counts the notes through the whole document, as Word does. */
export function numberNotes(wrapper: HTMLElement): void {
  let count = 0;
  for (const page of wrapper.children) {
    const notes = [...(listOf(page)?.children ?? [])];
    numbersIn(page).forEach((number, at) => {
      const note = notes[at];
      if (!(note instanceof HTMLLIElement)) return;
      count += 1;
      note.value = count;
      note.dataset["note"] = number.dataset["note"] = number.textContent = String(count);
    });
  }
}

/** Height that the notes to some blocks take at the foot of the page, in pixels. */
export function notesHeight(page: Element, blocks: readonly Element[]): number {
  const list = listOf(page);
  if (list === null) return 0;
  const wanted = new Set(blocks.flatMap(numbersIn).map((number) => number.dataset["note"]));
  const notes = [...list.children].filter(
    (note) => note instanceof HTMLElement && wanted.has(note.dataset["note"])
  );
  return notes.reduce((sum, note) => sum + note.getBoundingClientRect().height, 0);
}

/** The notes go to the page where their numbers went. */
export function moveNotes(from: Element, to: Element): void {
  const list = listOf(from);
  if (list === null) return;
  const moved = new Set(numbersIn(to).map((number) => number.dataset["note"]));
  const notes = [...list.children].filter(
    (note) => note instanceof HTMLElement && moved.has(note.dataset["note"])
  );
  if (notes.length === 0) return;
  const next = list.cloneNode(false) as HTMLOListElement;
  next.append(...notes);
  to.append(next);
  if (list.children.length === 0) list.remove();
}
