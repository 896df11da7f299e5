import { AddinDesk } from "./addin-desk";
import { toBase64 } from "./base64";
import type { RichApiEngine } from "./rich-api-engine";
import type { WacHost } from "./wac-host";
import { readProperty } from "./word/control-properties";
import type { SimulatedDocument, SilentFailure } from "./word/document";
import { Person } from "./word/person";

/** Word beside the person: the document, and the add-in in it. */
export class WordDesk extends AddinDesk {
  constructor(
    private readonly document: SimulatedDocument,
    host: WacHost,
    engine: RichApiEngine
  ) {
    super(host, engine);
  }

  /** The .docx as it would be saved now, in base64. */
  savedDocx(): string {
    return toBase64(this.document.toDocx());
  }

  /** What a reader sees of the document's body: text in, deletions out; \r between paragraphs. */
  text(): string {
    return new Person(this.document).text;
  }

  /** The text that is selected. */
  selected(): string {
    return new Person(this.document).selected;
  }

  /** Tags of the content controls, in reading order. */
  tags(): readonly string[] {
    return this.document.controls.map((control) => readProperty(control, "tag"));
  }

  /** The texts of the document's custom XML parts. */
  xmlParts(): readonly string[] {
    return this.document.customParts.parts.map(({ xml }) => xml);
  }

  /** From now on, adding and deleting custom XML parts succeeds and does nothing. */
  silenceXmlParts(isSilent = true): void {
    this.host.customParts.isSilent = isSilent;
  }

  /** From now on `insertText` into controls with this tag fails without an error. */
  failSilently(tag: string, how?: SilentFailure): void {
    this.document.failSilently(tag, how);
  }
}
