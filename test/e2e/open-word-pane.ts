import type { Frame, Page } from "playwright-core";
import { fromBase64, toBase64 } from "../office/base64";
import type { HostPage, WordBoot } from "../office/host-page";
import type { WordDesk } from "../office/word-desk";
import type { Person } from "../office/word/person";
import type { Watched } from "./launch-chromium";
import {
  frameAt,
  paneOf,
  remote,
  setUpApp,
  type OfficeApp,
  type OfficePage,
  type PaneOptions,
  type Remote,
} from "./open-office-page";

export interface WordPaneOptions extends Omit<WordBoot, "document" | "frame">, PaneOptions {
  /** A .docx. */
  readonly document: Uint8Array;
}

/** The pane beside an open document, and what went wrong there. */
export interface OpenedWordPane extends Watched {
  readonly page: Page;
  readonly pane: Frame;
  /** Does with the document what a person does. */
  readonly person: Remote<Person>;
  /** Looks at what the add-in costs, and lets things befall it. */
  readonly word: Remote<WordDesk>;
  /** The .docx as it would be saved now. */
  readonly saved: () => Promise<Uint8Array>;
}

export type WordOffice = OfficeApp<WordPaneOptions, OpenedWordPane>;

/**
 * Word on the web as far as the add-in can tell: the shipped pane (or the add-in of another folder), the
 * real office.js, a simulated document.
 */
export const setUpWord = (addinFolder?: string): Promise<WordOffice> =>
  setUpApp(bootWord, addinFolder);

/** Puts Word with its pane into the page that plays Office. */
export async function bootWord(
  office: OfficePage,
  addinOrigin: string,
  { document, scheme: _, ...rest }: WordPaneOptions
): Promise<OpenedWordPane> {
  const { at, width, height, ...options } = rest;
  const frame = frameAt(addinOrigin, { at, width, height });
  const { page } = office;
  await page.evaluate(
    (given) => {
      (window as unknown as { hostPage: HostPage }).hostPage.bootWord(given);
    },
    { ...options, document: toBase64(document), frame }
  );
  const word = remote<WordDesk>(page, "word");
  const pane = await paneOf(office, "Word", word);
  const person = remote<Person>(page, "wordPerson");
  return { ...office, pane, person, word, saved: async () => fromBase64(await word.savedDocx()) };
}
