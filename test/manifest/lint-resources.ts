import type { XmlElement } from "./xml-tree";
import { childrenOf, withinXml } from "./xml-tree";

const LONGEST_ID = 32;
const LONGEST_URL = 2018;

/** Kinds of resource with the longest value each may have. */
const kinds = {
  "bt:Images": LONGEST_URL,
  "bt:Urls": LONGEST_URL,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
} as const;
type Kind = keyof typeof kinds;

/** Where a `resid` may point, by the element that has it. */
const wanted: Readonly<Record<string, Kind>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  Tooltip: "bt:LongStrings",
};

interface Resource {
  readonly id: string;
  readonly kind: Kind;
  readonly element: XmlElement;
}

/** Resources that are missing, of the wrong kind, unused, too long, or Vietnamese alone. */
export function lintResources(root: XmlElement): readonly string[] {
  const resources = resourcesOf(root);
  const ids = resources.map(({ id }) => id);
  const uses = withinXml(root).filter(({ attributes }) => attributes["resid"] !== undefined);
  const used = uses.map(({ attributes }) => attributes["resid"]);
  return [
    ...uses.flatMap((use) => lintUse(use, resources)),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `two resources are called ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nothing uses ${id}`),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `the id ${id} is too long`),
    ...resources.flatMap(lintResource),
  ];
}

/** Resources by kind, in order. */
export function resourcesOf(root: XmlElement): readonly Resource[] {
  const [resources] = childrenOf(root, "VersionOverrides", "Resources");
  if (resources === undefined) return [];
  return resources.children.flatMap((group) =>
    group.children.flatMap((element) => {
      const { id = "" } = element.attributes;
      return isKind(group.name) ? [{ id, kind: group.name, element }] : [];
    })
  );
}

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

function lintUse({ name, attributes }: XmlElement, resources: readonly Resource[]) {
  const id = attributes["resid"] ?? "";
  const found = resources.find((resource) => resource.id === id);
  if (found === undefined) return [`${name} names ${id}, which is no resource`];
  return found.kind === wanted[name] ? [] : [`${name} names ${id} of ${found.kind}`];
}

function lintResource({ id, kind, element }: Resource): readonly string[] {
  const overrides = childrenOf(element, "bt:Override");
  const values = [
    element.attributes["DefaultValue"],
    ...overrides.map((one) => one.attributes["Value"]),
  ];
  const isText = kind === "bt:ShortStrings" || kind === "bt:LongStrings";
  const inEnglish = overrides.some(({ attributes }) => attributes["Locale"] === "en-US");
  return [
    ...(values.every((value) => value !== undefined && value !== "") ? [] : [`${id} is empty`]),
    ...(values.some((value = "") => value.length > kinds[kind]) ? [`${id} is too long`] : []),
    ...(isText && !inEnglish ? [`${id} is not in English`] : []),
  ];
}
