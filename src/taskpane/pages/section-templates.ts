import { readPageName } from "../../hosts/docx-file/page-names";

/** What stands on every further page of a section. */
export interface SectionTemplate {
  readonly header: HTMLElement | null;
  readonly footer: HTMLElement | null;
  /** Begins on the page where the section before ends. */
  readonly isContinuous: boolean;
}

/**
 * The pages behind the probes (see page-names.ts) give their header and footer away and their content
 * back. What is left are the sections, and the pieces between page breaks that the author set.
 */
export function takeTemplates(wrapper: HTMLElement): ReadonlyMap<Element, SectionTemplate> {
  const templates = new Map<Element, SectionTemplate>();
  for (const probe of wrapper.querySelectorAll<HTMLElement>("span[data-name]")) {
    const name = readPageName(probe.dataset["name"] ?? "");
    const page = probe.closest("section");
    const next = page?.nextElementSibling ?? null;
    probe.closest("p")?.remove();
    if (name?.kind !== "probe" || page === null || next === null) continue;
    const { isContinuous } = name;
    templates.set(page, {
      header: part(next, "header"),
      footer: part(next, "footer"),
      isContinuous,
    });
    giveBack(next, page);
  }
  return spreadOverPieces(wrapper, templates);
}

const part = (page: Element, name: string): HTMLElement | null =>
  page.querySelector<HTMLElement>(`:scope > ${name}`);

function giveBack(from: Element, to: Element): void {
  const content = part(from, "article");
  const isEmptyEnd =
    from.nextElementSibling === null &&
    content?.children.length === 1 &&
    content.textContent.trim() === "" &&
    content.querySelector("[data-paragraph]") === null;
  if (content !== null && !isEmptyEnd) part(to, "article")?.append(...content.children);
  const notes = part(from, "ol");
  if (notes !== null) {
    const own = part(to, "ol");
    if (own === null) to.append(notes);
    else own.append(...notes.children);
  }
  from.remove();
}

/** A piece of a section has the template of the section's end, which comes behind it. */
function spreadOverPieces(
  wrapper: HTMLElement,
  templates: ReadonlyMap<Element, SectionTemplate>
): ReadonlyMap<Element, SectionTemplate> {
  const spread = new Map<Element, SectionTemplate>();
  const pages = [...wrapper.children];
  let template: SectionTemplate = { header: null, footer: null, isContinuous: false };
  for (const page of [...pages].reverse()) {
    const own = templates.get(page);
    const before = page.previousElementSibling;
    template = own ?? template;
    // Only the first piece of a section joins the page before.
    const isFirst = before === null || templates.has(before);
    spread.set(page, {
      ...template,
      isContinuous: template.isContinuous && isFirst && before !== null,
    });
  }
  return spread;
}
