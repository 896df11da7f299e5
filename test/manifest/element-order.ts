import type { XmlElement } from "./xml-tree";

/** Children of an element in the order that Office demands; those with "!" may not be missing. */
type Orders = Readonly<Record<string, readonly string[]>>;

const base: Orders = {
  OfficeApp: [
    ...["Id!", "AlternateId", "Version!", "ProviderName!", "DefaultLocale!", "DisplayName!"],
    ...["Description!", "IconUrl!", "HighResolutionIconUrl!", "SupportUrl!", "AppDomains"],
    ...["Hosts!", "Requirements", "DefaultSettings!", "Permissions!", "VersionOverrides!"],
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  AppDomains: ["AppDomain"],
  Hosts: ["Host!"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set!"],
  DefaultSettings: ["SourceLocation!"],
};

/** The same names mean other things below VersionOverrides. A shared runtime is not among them. */
const overrides: Orders = {
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!"],
  Hosts: ["Host!"],
  Host: ["DesktopFormFactor!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  ExtensionPoint: ["OfficeTab!"],
  OfficeTab: ["Group!"],
  Group: ["Label!", "Icon!", "Tooltip", "Control!"],
  Icon: ["bt:Image!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!", "Enabled"],
  Supertip: ["Title!", "Description!"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
  "bt:Images": ["bt:Image!"],
  "bt:Urls": ["bt:Url!"],
  "bt:ShortStrings": ["bt:String!"],
  "bt:LongStrings": ["bt:String!"],
  "bt:Image": ["bt:Override"],
  "bt:Url": ["bt:Override"],
  "bt:String": ["bt:Override"],
};

/** Elements that are missing, unknown where they stand, or out of order. */
export function lintOrder(element: XmlElement, orders = base): readonly string[] {
  const inner = element.name === "VersionOverrides" ? overrides : orders;
  const order = inner[element.name] ?? [];
  const names = order.map((name) => name.replace("!", ""));
  const given = element.children.map(({ name }) => name);
  const known = given.filter((name) => names.includes(name));
  const places = known.map((name) => names.indexOf(name));
  const late = known.filter(
    (_, index) => (places[index] ?? 0) < Math.max(...places.slice(0, index))
  );
  const required = order.filter((name) => name.endsWith("!")).map((name) => name.replace("!", ""));
  return [
    ...required
      .filter((name) => !given.includes(name))
      .map((name) => `${element.name} has no ${name}`),
    ...given
      .filter((name) => !names.includes(name))
      .map((name) => `${element.name} may hold no ${name}`),
    ...late.map((name) => `${name} comes too late in ${element.name}`),
    ...element.children.flatMap((child) => lintOrder(child, inner)),
  ];
}
