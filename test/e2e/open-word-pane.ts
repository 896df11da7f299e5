import type { Frame, Page } from "playwright-core";
import { fromBase64, toBase64 } from "../office/base64";
import type { HostPage, WordBoot } from "../office/host-page";
import type { WordDesk } from "../office/word-desk";
import type { Person } from "../office/word/person";
import type { Watched } from "./launch-chromium";
import {
  openOfficePage,
  PANE_HEIGHT,
  PANE_WIDTH,
  paneOf,
  remote,
  setUpStage,
  type OfficePage,
  type PaneOptions,
  type Remote,
  type Stage,
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

export interface WordOffice {
  readonly open: (options: WordPaneOptions) => Promise<OpenedWordPane>;
  readonly close: () => Promise<void>;
}

/**
 * Word on the web as far as the add-in can tell: the shipped pane (or the add-in of another folder), the
 * real office.js, a simulated document.
 */
export async function setUpWord(addinFolder?: string): Promise<WordOffice> {
  const stage = await setUpStage(addinFolder);
  return { open: (options) => openPane(stage, options), close: stage.close };
}

async function openPane(stage: Stage, options: WordPaneOptions): Promise<OpenedWordPane> {
  const { width = PANE_WIDTH, height = PANE_HEIGHT, scheme = "light" } = options;
  const office = await openOfficePage(stage, { width, height, scheme });
  return await bootWord(office, stage.servers.addinOrigin, options);
}

/** Puts Word with its pane into the page that plays Office. */
export async function bootWord(
  office: OfficePage,
  addinOrigin: string,
  { document, scheme: _, ...rest }: WordPaneOptions
): Promise<OpenedWordPane> {
  const { at = "taskpane.html", width = PANE_WIDTH, height = PANE_HEIGHT, ...options } = rest;
  const frame = { url: `${addinOrigin}/${at}`, width, height };
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
