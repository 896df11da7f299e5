/** What a host supports, by set: { ExcelApi: "1.9" } also has every lower version. */
export type RequirementSets = Readonly<Record<string, string>>;

export type OfficeApp = "Excel" | "Word";

const ownSet: Readonly<Record<OfficeApp, string>> = { Excel: "ExcelApi", Word: "WordApi" };

const shared: RequirementSets = {
  AddinCommands: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  RichApiRuntimeFlag: "1.1",
  RibbonApi: "1.1",
  Settings: "1.1",
};

/** The sets of an app at a version of its own API. `delayForCellEdit` works only with the set of that name. */
export function setsOf(app: OfficeApp, version: string): RequirementSets {
  const own = { ...shared, [ownSet[app]]: version };
  // Custom XML parts through the Common API are Word's; Excel has them in its own API.
  const special = app === "Excel" ? { DelayForCellEdit: "1.1" } : { CustomXmlParts: "1.1" };
  return { ...own, ...special };
}

/**
 * True when the sets hold this one: "1.9" means the app's own set, anything longer names its set
 * ("ExcelApiOnline 1.1").
 */
export function supportsSince(sets: RequirementSets, app: OfficeApp, since: string): boolean {
  const [first = "", second] = since.split(" ");
  const [name, version] = second === undefined ? [ownSet[app], first] : [first, second];
  const have = sets[name];
  return have !== undefined && numberOf(have) >= numberOf(version);
}

/** "1.9" < "1.14": the parts count one by one. */
function numberOf(version: string): number {
  const [major = "0", minor = "0"] = version.split(".");
  return Number(major) * 1000 + Number(minor);
}
