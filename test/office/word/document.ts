import type { RichType } from "../rich-type";
import { richApiError, accessDenied } from "../rich-api-error";
import { SimulatedBody } from "./body";
import { ControlCollection, ParagraphCollection, RangeCollection } from "./collections";
import { dropComments } from "./comments";
import { SimulatedControl } from "./content-control";
import { contentOf, isRichText, lockOf, readProperty } from "./control-properties";
import { CustomParts } from "./custom-parts";
import { documentType } from "./document-type";
import { DocxPackage } from "./docx-package";
import { Editor } from "./editor";
import { SimulatedParagraph } from "./paragraph";
import { SimulatedRange } from "./range";
import type { Revision } from "./revisions";
import { SearchOptions } from "./search-text";
import { contentStart, Span } from "./spans";
import { bodyOf, controlsIn, mainPart, storiesOf, type Story } from "./stories";
import { StyleNames } from "./style-names";
import { readTracking, writeTracking, type TrackingMode } from "./tracking-mode";
import { closestWord, wordDescendants } from "./word-xml";
import type { XmlTools } from "./xml-tools";

/** How `insertText` into a control goes wrong without a word: nothing happens, or the old text stays behind the new. */
export type SilentFailure = "nothing" | "start";

/**
 * A document that is open in Word, on the parts of a real .docx: what an add-in writes into it is written
 * into those, and can be saved. What it does as Word does, and what it assumes, is in ASSUMPTIONS.md.
 */
export class SimulatedDocument {
  static readonly rich: RichType<SimulatedDocument> = documentType;

  /** What office.js makes by name in this app. */
  readonly newObjects = { "Microsoft.WordServices.SearchOptions": () => new SearchOptions() };
  readonly editor = new Editor(this);
  readonly customParts: CustomParts;
  readonly styles: StyleNames;
  /** Settings of the add-in in this document. */
  readonly settings = new Map<string, unknown>();
  /** The cursor, or what is selected. */
  selection: Span;
  /** False once something has been written and not been saved. */
  isSaved = true;
  /** What tracked changes are signed with. */
  author = "Người soạn thảo";
  /** Writing into a control in which the cursor stands fails, as Word was seen to do. */
  refusesCaret = true;
  readonly #main: string;
  readonly #failures = new Map<string, SilentFailure>();
  readonly #placeholders = new WeakMap<Element, string>();
  readonly #views = new WeakMap<Element, object>();
  #revisions = 9000;
  #lastControlId = 0;

  private constructor(readonly pack: DocxPackage) {
    this.#main = mainPart(pack);
    this.customParts = new CustomParts(pack, this.#main);
    this.styles = new StyleNames(pack, this.#main);
    const [paragraph] = wordDescendants(this.body, "p");
    this.selection = Span.at(contentStart(paragraph ?? this.body));
  }

  /** Opens a .docx. Throws where the file is none. */
  static fromDocx(bytes: Uint8Array, xml: XmlTools): SimulatedDocument {
    return new SimulatedDocument(new DocxPackage(bytes, xml));
  }

  /** The document as it would be saved now; parts that nobody changed keep their bytes. */
  toDocx(): Uint8Array {
    return this.pack.toBytes();
  }

  get main(): string {
    return this.#main;
  }

  get body(): Element {
    return bodyOf(this.pack, this.#main);
  }

  get stories(): readonly Story[] {
    return storiesOf(this.pack, this.#main);
  }

  /** The story in which a node stands. */
  storyOf(node: Node): Story {
    const story = this.stories.find(({ root }) => root.contains(node));
    if (story === undefined) throw richApiError("ItemNotFound");
    return story;
  }

  /** All rich-text controls that `document.contentControls` of WordApi 1.1 to 1.4 gives; see ASSUMPTIONS.md. */
  get controls(): readonly Element[] {
    const stories = this.stories.filter(({ kind }) => kind !== "Footnote" && kind !== "Endnote");
    return stories.flatMap(({ root }) => controlsIn(root)).filter(isRichText);
  }

  get tracking(): TrackingMode {
    return readTracking(this.pack, this.#main);
  }

  set tracking(mode: TrackingMode) {
    writeTracking(this.pack, this.#main, mode);
  }

  revision(): Revision | null {
    if (this.tracking === "Off") return null;
    this.#revisions += 1;
    return { id: String(this.#revisions), author: this.author, date: "2026-01-05T08:00:00Z" };
  }

  dropComments(ids: readonly string[]): void {
    dropComments(this.pack, this.#main, ids);
  }

  /** An id that no control of the document has. */
  freeControlId(): number {
    if (this.#lastControlId === 0) {
      const controls = this.stories.flatMap(({ root }) => controlsIn(root));
      const ids = controls.map((control) => Number(readProperty(control, "id")));
      this.#lastControlId = Math.max(1_000_000, ...ids.filter((id) => id < 2_000_000_000));
    }
    this.#lastControlId += 1;
    return this.#lastControlId;
  }

  /** From now on `insertText` into controls with this tag fails without an error. */
  failSilently(tag: string, how: SilentFailure = "nothing"): void {
    this.#failures.set(tag, how);
  }

  failureOf(control: Element): SilentFailure | null {
    return this.#failures.get(readProperty(control, "tag")) ?? null;
  }

  placeholderOf(control: Element): string | undefined {
    return this.#placeholders.get(control);
  }

  setPlaceholder(control: Element, text: string): void {
    this.#placeholders.set(control, text);
  }

  /** Before anything is written at this node: a locked control refuses it. */
  refuseLocked(node: Node): void {
    for (
      let control = closestWord(node, "sdt");
      control !== null;
      control = closestWord(control.parentNode, "sdt")
    ) {
      if (lockOf(control).content) throw accessDenied();
    }
  }

  /** Before the content of a control is replaced: not while the cursor stands in it. */
  refuseCaret(control: Element): void {
    if (!this.refusesCaret) return;
    const content = contentOf(control);
    const [[start], [end]] = this.selection.ends;
    if (content.contains(start) || content.contains(end)) throw richApiError("GeneralException");
  }

  rangeOf(span: Span): SimulatedRange {
    return new SimulatedRange(this, span);
  }

  rangesOf(spans: readonly Span[]): RangeCollection {
    return new RangeCollection(spans.map((span) => this.rangeOf(span)));
  }

  paragraphOf(element: Element): SimulatedParagraph {
    return this.#view(element, () => new SimulatedParagraph(this, element));
  }

  paragraphsOf(elements: () => readonly Element[]): ParagraphCollection {
    return new ParagraphCollection(() => elements().map((element) => this.paragraphOf(element)));
  }

  controlOf(element: Element): SimulatedControl {
    return this.#view(element, () => new SimulatedControl(this, element));
  }

  controlsOf(elements: () => readonly Element[]): ControlCollection {
    return new ControlCollection(() => elements().map((element) => this.controlOf(element)));
  }

  bodyOf(root: Element): SimulatedBody {
    return this.#view(root, () => new SimulatedBody(this, root));
  }

  /** One object for each element, so that the add-in's references stay the same. */
  #view<View extends object>(element: Element, make: () => View): View {
    const known = this.#views.get(element);
    if (known !== undefined) return known as View;
    const view = make();
    this.#views.set(element, view);
    return view;
  }
}
