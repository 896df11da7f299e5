import { lintOrder } from "./element-order";
import { lintIcons } from "./lint-icons";
import { lintResources } from "./lint-resources";
import type { XmlElement } from "./xml-tree";
import { childrenOf, readXml, withinXml } from "./xml-tree";

/** What the manifest has to agree with. */
export interface Surroundings {
  /** Folder of the icons. */
  readonly assets: string;
  /** Version of the package: "0.1.0". */
  readonly version: string;
  /** Pages that the build makes: "taskpane.html". */
  readonly pages: readonly string[];
  /** Names under which the ribbon finds functions. */
  readonly functions: readonly string[];
}

const PANE = "KhopSo";
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const LONGEST_NAME = 125;
const LONGEST_DESCRIPTION = 250;
const LONGEST_URL = 2018;

/**
 * What Office would refuse or silently leave out, found without asking its validation service: each
 * finding is a sentence. Empty for a manifest that is right.
 */
export function lintManifest(xml: string, surroundings: Surroundings): readonly string[] {
  const root = readXml(xml);
  if (root === null) return ["is no well-formed XML"];
  return [
    ...(xml === xml.normalize("NFC") ? [] : ["is not in NFC"]),
    ...lintOrder(root),
    ...lintIdentity(root, surroundings),
    ...lintNames(root),
    ...lintAddresses(root, surroundings),
    ...lintHosts(root),
    ...lintRequirements(root),
    ...lintActions(root, surroundings),
    ...lintResources(root),
    ...lintIcons(root, surroundings.assets),
  ];
}

const textOf = (root: XmlElement, name: string): string => childrenOf(root, name)[0]?.text ?? "";

const when = (isWrong: boolean, finding: string): readonly string[] => (isWrong ? [finding] : []);

function lintIdentity(root: XmlElement, { version }: Surroundings): readonly string[] {
  const given = textOf(root, "Version");
  const hasFourParts = /^(\d{1,5}\.){3}\d{1,5}$/.test(given);
  return [
    ...when(!GUID.test(textOf(root, "Id")), "the Id is no GUID"),
    ...when(given !== "" && !hasFourParts, `the version ${given} has not four parts`),
    ...when(hasFourParts && given !== `${version}.0`, `the version ${given} is not the package's`),
    ...when(textOf(root, "DefaultLocale") !== "vi-VN", "the default language is not Vietnamese"),
    ...when(textOf(root, "ProviderName").length > LONGEST_NAME, "ProviderName is too long"),
    ...when(
      textOf(root, "Permissions") !== "ReadWriteDocument",
      "the add-in may not write, or asks for more than it needs"
    ),
  ];
}

/** Name and description, in both languages. */
function lintNames(root: XmlElement): readonly string[] {
  const limits = { DisplayName: LONGEST_NAME, Description: LONGEST_DESCRIPTION };
  return Object.entries(limits).flatMap(([name, limit]) =>
    childrenOf(root, name).flatMap((element) => {
      const overrides = childrenOf(element, "Override").map(({ attributes }) => attributes);
      const values = [element.attributes["DefaultValue"], ...overrides.map(({ Value }) => Value)];
      const isLong = values.some((value = "") => value.length > limit);
      const isEnglish = overrides.some(({ Locale }) => Locale === "en-US");
      return [
        ...when(isLong, `${name} is too long`),
        ...when(!isEnglish, `${name} is not in English`),
      ];
    })
  );
}

const ADDRESSED = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Url",
  "bt:Image",
];

/** Addresses that are not safe, too long, on another place than the rest, or of no page that is built. */
function lintAddresses(root: XmlElement, { pages }: Surroundings): readonly string[] {
  const elements = withinXml(root).filter(
    ({ name, attributes }) => ADDRESSED.includes(name) && attributes["resid"] === undefined
  );
  const [home] = childrenOf(root, "DefaultSettings", "SourceLocation").map(addressOf);
  return elements.flatMap((element) => {
    const address = addressOf(element);
    const name = element.attributes["id"] ?? element.name;
    if (address?.protocol !== "https:") return [`${name} is no https address`];
    const page = address.pathname.slice(1);
    return [
      // How long resources may be is told with the resources.
      ...when(name === element.name && address.href.length > LONGEST_URL, `${name} is too long`),
      ...when(address.origin !== home?.origin, `${name} lies on another place`),
      ...when(!page.endsWith(".png") && !pages.includes(page), `there is no page ${page}`),
    ];
  });
}

function addressOf({ attributes }: XmlElement): URL | null {
  try {
    return new URL(attributes["DefaultValue"] ?? "");
  } catch {
    return null;
  }
}

/** Each program in the base has its buttons, and the other way round. */
function lintHosts(root: XmlElement): readonly string[] {
  const base = childrenOf(root, "Hosts", "Host").map(({ attributes }) => attributes["Name"] ?? "");
  const own = childrenOf(root, "VersionOverrides", "Hosts", "Host").map(
    ({ attributes }) => attributes["xsi:type"] ?? ""
  );
  const list = (names: readonly string[]): string => [...names].sort().join(" and ");
  return when(list(base) !== list(own), `${list(base)} are served, ${list(own)} have buttons`);
}

/** What one program cannot have would hide the add-in from it. */
function lintRequirements(root: XmlElement): readonly string[] {
  return childrenOf(root, "Requirements", "Sets", "Set")
    .map(({ attributes }) => attributes["Name"] ?? "")
    .filter((name) => /^(Excel|Word)Api/.test(name))
    .map((name) => `the base requires ${name}, which not every program has`);
}

/** Buttons with one id, another pane than ours, or a function that nobody wrote. */
function lintActions(root: XmlElement, { functions }: Surroundings): readonly string[] {
  const all = withinXml(root);
  const ids = all
    .filter(({ name }) => name === "Control" || name === "Group")
    .map(({ attributes }) => attributes["id"] ?? "");
  const texts = (name: string): readonly string[] =>
    all.filter((element) => element.name === name).map(({ text }) => text);
  const calls = texts("FunctionName");
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `two buttons are called ${id}`),
    ...texts("TaskpaneId")
      .filter((id) => id !== PANE)
      .map((id) => `${id} is not our pane`),
    ...calls
      .filter((name) => !functions.includes(name))
      .map((name) => `nobody wrote the function ${name}`),
    ...childrenOf(root, "VersionOverrides", "Hosts", "Host").flatMap(lintFunctionFile),
    ...all.filter(({ name }) => name === "Action").flatMap(lintAction),
  ];
}

function lintFunctionFile(host: XmlElement): readonly string[] {
  const names = withinXml(host).map(({ name }) => name);
  const isAlone = names.includes("FunctionName") && !names.includes("FunctionFile");
  return when(
    isAlone,
    `${host.attributes["xsi:type"] ?? ""} calls functions and has no file of them`
  );
}

const actions: Readonly<Record<string, string>> = {
  ShowTaskpane: "TaskpaneId,SourceLocation",
  ExecuteFunction: "FunctionName",
};

function lintAction({ attributes, children }: XmlElement): readonly string[] {
  const type = attributes["xsi:type"] ?? "";
  const given = children.map(({ name }) => name).join();
  return when(actions[type] !== given, `the action ${type} holds ${given}`);
}
