import { dispatchId, wacError } from "./wac-message";

/** A custom XML part as a model keeps it. */
export interface HostedPart {
  readonly id: string;
  readonly xml: string;
  /** Namespace of the root element; empty where it has none. */
  readonly namespace: string;
}

/** The custom XML parts of a model. `add` throws where the text is not XML; `remove` is false for a strange id. */
export interface HostedParts {
  readonly parts: readonly HostedPart[];
  add(xml: string): HostedPart;
  remove(id: string): boolean;
}

/** `Office.context.document.customXmlParts`: parts, their texts, adding and deleting. Nodes are not simulated. */
export class CustomPartsDesk {
  /** Adding and deleting succeed and do nothing, as Word on the web has been seen to do. */
  isSilent = false;

  constructor(private readonly model: HostedParts | undefined) {}

  /** The reply to an `executeMethod`, or null where the call is not about parts, or the model has none. */
  answer(id: number, data: unknown): object | null {
    if (this.model === undefined) return null;
    const { model } = this;
    const asked = data as {
      readonly id?: string;
      readonly xml?: string;
      readonly namespace?: string;
    };
    switch (id) {
      case dispatchId.addPart:
        return this.#add(model, asked.xml ?? "");
      case dispatchId.partById:
        return onPart(model, asked.id, (part) => ({ DataPartProperties: described(part) }));
      case dispatchId.partsByNamespace: {
        const found = model.parts.filter(({ namespace }) => namespace === asked.namespace);
        return { DataPartList: found.map(described) };
      }
      case dispatchId.partXml:
        return onPart(model, asked.id, ({ xml }) => ({ Data: xml }));
      case dispatchId.deletePart:
        return onPart(model, asked.id, (part) => {
          if (!this.isSilent) model.remove(part.id);
          return {};
        });
      default:
        return null;
    }
  }

  #add(model: HostedParts, xml: string): object {
    if (this.isSilent) return { DataPartProperties: described({ id: "{part-that-is-not}" }) };
    try {
      return { DataPartProperties: described(model.add(xml)) };
    } catch {
      return { Error: wacError.customXml };
    }
  }
}

/** What office.js makes a part of. */
function described({ id }: Pick<HostedPart, "id">): object {
  return { id, DataPartBuiltIn: false };
}

/** Word's answer about a part that is gone is not documented for the web: its error for custom XML is our guess. */
function onPart(
  model: HostedParts,
  id: string | undefined,
  work: (part: HostedPart) => object
): object {
  const part = model.parts.find((one) => one.id === id);
  return part === undefined ? { Error: wacError.customXml } : work(part);
}
