import { invalidArgument, itemNotFound, richApiError } from "../rich-api-error";
import type { RichMethod, RichType } from "../rich-type";
import type { SimulatedWorkbook } from "./workbook";
import { rootNamespace, type XmlPart } from "./xml-parts";

/** What all parts of the workbook and the parts of one namespace have in common. */
class PartCollection {
  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly namespace: string | null = null
  ) {}

  get parts(): readonly SimulatedXmlPart[] {
    return this.workbook.xmlParts.all
      .filter(({ xml }) => this.namespace === null || rootNamespace(xml) === this.namespace)
      .map(({ id }) => new SimulatedXmlPart(this.workbook, id));
  }

  find(wanted: unknown): SimulatedXmlPart | null {
    return this.parts.find(({ id }) => id === wanted) ?? null;
  }

  /** The part where there is exactly one. */
  get only(): SimulatedXmlPart | null {
    const [first, ...more] = this.parts;
    return first === undefined || more.length > 0 ? null : first;
  }
}

const refuse = (): never => {
  throw itemNotFound();
};

const finding: Readonly<Record<string, RichMethod<PartCollection>>> = {
  GetCount: ({ parts }) => parts.length,
  GetItemOrNullObject: (collection, [id]) => collection.find(id),
};

/** `workbook.customXmlParts`. */
export class SimulatedXmlParts extends PartCollection {
  static readonly rich: RichType<SimulatedXmlParts> = {
    type: "CustomXmlPartCollection",
    since: "1.5",
    items: ({ parts }) => parts,
    indexer: (collection, [id]) => collection.find(id) ?? refuse(),
    methods: {
      ...finding,
      Add: ({ workbook }, [xml]) => {
        const id = workbook.xmlParts.add(wellFormed(xml));
        workbook.passUndo();
        return new SimulatedXmlPart(workbook, id);
      },
      GetByNamespace: ({ workbook }, [namespace]) =>
        new ScopedXmlParts(workbook, String(namespace)),
    },
  };
}

class ScopedXmlParts extends PartCollection {
  static readonly rich: RichType<ScopedXmlParts> = {
    type: "CustomXmlPartScopedCollection",
    since: "1.5",
    items: ({ parts }) => parts,
    indexer: (collection, [id]) => collection.find(id) ?? refuse(),
    methods: {
      ...finding,
      GetOnlyItem: ({ only }) => {
        if (only === null) throw richApiError("InvalidOperation");
        return only;
      },
      GetOnlyItemOrNullObject: ({ only }) => only,
    },
  };
}

class SimulatedXmlPart {
  static readonly rich: RichType<SimulatedXmlPart> = {
    type: "CustomXmlPart",
    since: "1.5",
    id: ({ id }) => id,
    props: {
      Id: ({ id }) => id,
      NamespaceUri: ({ part }) => rootNamespace(part.xml) ?? "",
    },
    methods: {
      GetXml: ({ part }) => part.xml,
      SetXml: ({ workbook, part }, [xml]) => {
        workbook.xmlParts.replace(part.id, wellFormed(xml));
        workbook.passUndo();
      },
      Delete: ({ workbook, part }) => {
        workbook.xmlParts.remove(part.id);
        workbook.passUndo();
      },
    },
  };

  constructor(
    readonly workbook: SimulatedWorkbook,
    readonly id: string
  ) {}

  get part(): XmlPart {
    return this.workbook.xmlParts.find(this.id) ?? refuse();
  }
}

function wellFormed(xml: unknown): string {
  if (typeof xml !== "string" || rootNamespace(xml) === null) throw invalidArgument();
  return xml;
}
