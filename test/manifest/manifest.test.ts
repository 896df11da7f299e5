import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Surroundings } from "./lint-manifest";
import { lintManifest } from "./lint-manifest";

const home = path.join(__dirname, "../..");
const read = (...names: readonly string[]): string =>
  readFileSync(path.join(home, ...names), "utf8");

/** Names that the commands' scripts give to Office. */
function functionNames(): readonly string[] {
  const folder = path.join(home, "src/commands");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return scripts.flatMap((name) =>
    [...read("src/commands", name).matchAll(/actions\.associate\(\s*"(\w+)"/g)].map(
      ([, called]) => called ?? ""
    )
  );
}

const { version } = JSON.parse(read("package.json")) as { readonly version: string };
const pages = ["src/taskpane", "src/commands"].flatMap((folder) =>
  readdirSync(path.join(home, folder)).filter((name) => name.endsWith(".html"))
);
const surroundings: Surroundings = {
  assets: path.join(home, "assets"),
  version,
  pages,
  functions: functionNames(),
};
const manifest = read("manifest.xml");
const lint = (xml: string): readonly string[] => lintManifest(xml, surroundings);

test("the manifest is right", () => {
  expect(lint(manifest)).toEqual([]);
});

/** The manifest with one thing wrong; throws where there was nothing to change. */
function planted(from: string | RegExp, to: string): string {
  const wrong = manifest.replace(from, to);
  if (wrong === manifest) throw new Error(`The manifest has no ${String(from)}`);
  return wrong;
}

const long = (length: number): string => "a".repeat(length);
const requirement = (name: string): string =>
  `<Requirements><Sets><Set Name="${name}" /></Sets></Requirements>\n  <DefaultSettings>`;

test.each<[string, string | RegExp, string, string]>([
  ["a tag left open", "</OfficeApp>", "", "is no well-formed XML"],
  ["letters taken apart", "Kiểm tra số", "Kiểm tra số".normalize("NFD"), "is not in NFC"],
  ["no version", /<Version>.*<\/Version>/, "", "OfficeApp has no Version"],
  ["a version of three parts", "0.1.0.0", "0.1.0", "the version 0.1.0 has not four parts"],
  [
    "the version of another package",
    "0.1.0.0",
    "9.9.9.0",
    "the version 9.9.9.0 is not the package's",
  ],
  ["an id in braces", /<Id>(.*)<\/Id>/, "<Id>{$1}</Id>", "the Id is no GUID"],
  ["English first", "vi-VN", "en-US", "the default language is not Vietnamese"],
  [
    "a long provider",
    ">Khớp Số</ProviderName>",
    `>${long(126)}</ProviderName>`,
    "ProviderName is too long",
  ],
  [
    "a long name",
    '<DisplayName DefaultValue="Khớp Số"',
    `<DisplayName DefaultValue="${long(126)}"`,
    "DisplayName is too long",
  ],
  [
    "a long English description",
    'Value="Checks the statistics',
    `Value="${long(200)}Checks the statistics`,
    "Description is too long",
  ],
  [
    "a description in one language",
    /<Override Locale="en-US" Value="Checks[^>]*>/,
    "",
    "Description is not in English",
  ],
  [
    "more rights than needed",
    "ReadWriteDocument",
    "Restricted",
    "the add-in may not write, or asks for more than it needs",
  ],
  ["an icon that is not there", "/icon-64.png", "/icon-65.png", "there is no icon icon-65.png"],
  [
    "an icon of another size",
    "/icon-32.png",
    "/icon-80.png",
    "icon-80.png has 80 × 80 pixels, not 32",
  ],
  [
    "a button's picture of another size",
    "/icon-next-32.png",
    "/icon-next-16.png",
    "icon-next-16.png has 16 × 16 pixels, not 32",
  ],
  [
    "an address that is not safe",
    /(Page.Forms" DefaultValue="http)s/,
    "$1",
    "Page.Forms is no https address",
  ],
  [
    "no address at all",
    /(SupportUrl DefaultValue=")[^"]*/,
    "$1index.html",
    "SupportUrl is no https address",
  ],
  [
    "a page elsewhere",
    /(Page.Help" DefaultValue=")https:\/\/localhost:3000/,
    "$1https://example.org",
    "Page.Help lies on another place",
  ],
  [
    "a page that is not built",
    "commands.html",
    "functions.html",
    "there is no page functions.html",
  ],
  ["an endless address", "?view=check", `?view=${long(2018)}`, "Page.Check is too long"],
  [
    "an endless page",
    /(SourceLocation DefaultValue=".*taskpane.html)/,
    `$1?${long(2018)}`,
    "SourceLocation is too long",
  ],
  [
    "buttons of another program",
    'xsi:type="Document"',
    'xsi:type="Mailbox"',
    "Document and Workbook are served, Mailbox and Workbook have buttons",
  ],
  [
    "a program without buttons",
    '<Host Name="Document" />',
    '<Host Name="Document" />\n    <Host Name="Presentation" />',
    "Document and Presentation and Workbook are served, Document and Workbook have buttons",
  ],
  [
    "buttons of no program",
    '<Host Name="Document" />',
    "",
    "Workbook are served, Document and Workbook have buttons",
  ],
  [
    "ExcelApi in the base",
    "<DefaultSettings>",
    requirement("ExcelApi"),
    "the base requires ExcelApi, which not every program has",
  ],
  [
    "WordApiDesktop in the base",
    "<DefaultSettings>",
    requirement("WordApiDesktop"),
    "the base requires WordApiDesktop, which not every program has",
  ],
  [
    "requirements behind the settings",
    "</DefaultSettings>",
    '</DefaultSettings>\n<Requirements><Sets><Set Name="DialogApi" /></Sets></Requirements>',
    "Requirements comes too late in OfficeApp",
  ],
  [
    "a shared runtime",
    '<Host xsi:type="Workbook">',
    '<Host xsi:type="Workbook"><Runtimes />',
    "Host may hold no Runtimes",
  ],
  [
    "a tip before the label",
    /(<Control.*Next">\s*)(<Label.*>)(\s*)(<Supertip>[\s\S]*?<\/Supertip>)/,
    "$1$4$3$2",
    "Label comes too late in Control",
  ],
  ["a tip without a title", '<Title resid="Check.Label" />', "", "Supertip has no Title"],
  [
    "one picture too few",
    '<bt:Image size="80" resid="Icon.80" />',
    "",
    "an icon has no picture of 80 pixels",
  ],
  [
    "a resource that is not there",
    'resid="Page.Pane"',
    'resid="Page.Pan"',
    "SourceLocation names Page.Pan, which is no resource",
  ],
  [
    "a resource of another kind",
    'resid="Page.Pane"',
    'resid="Icon.16"',
    "SourceLocation names Icon.16 of bt:Images",
  ],
  [
    "a resource that nothing uses",
    "<bt:Urls>",
    '<bt:Urls><bt:Url id="Page.More" DefaultValue="https://localhost:3000/index.html" />',
    "nothing uses Page.More",
  ],
  [
    "a label in one language",
    /<bt:Override Locale="en-US" Value="Check now" \/>/,
    "",
    "Check.Label is not in English",
  ],
  ["a long label", 'Value="Check now"', `Value="${long(126)}"`, "Check.Label is too long"],
  ["a long tip", /(Form.Tip" DefaultValue=")/, `$1${long(250)}`, "Form.Tip is too long"],
  ["an empty tip", /(Form.Tip" DefaultValue=")[^"]*/, "$1", "Form.Tip is empty"],
  ["a long id", /Form\.Tip/g, `Form.${long(28)}`, `the id Form.${long(28)} is too long`],
  [
    "two resources of one name",
    "<bt:Urls>",
    '<bt:Urls><bt:Url id="Page.Pane" DefaultValue="https://localhost:3000/index.html" />',
    "two resources are called Page.Pane",
  ],
  [
    "two buttons of one name",
    "KhopSo.Word.Open",
    "KhopSo.Excel.Open",
    "two buttons are called KhopSo.Excel.Open",
  ],
  ["another pane", ">KhopSo<", ">KhopSo2<", "KhopSo2 is not our pane"],
  [
    "a function that nobody wrote",
    ">goToNextError<",
    ">goToNext<",
    "nobody wrote the function goToNext",
  ],
  [
    "functions without their file",
    /Page.Help("[^F]*)<FunctionFile resid="Page.Commands" \/>/,
    "Page.Commands$1",
    "Workbook calls functions and has no file of them",
  ],
  [
    "a pane called as a function",
    /(xsi:type=")ShowTaskpane/,
    "$1ExecuteFunction",
    "the action ExecuteFunction holds TaskpaneId,SourceLocation",
  ],
])("%s is told", (_, from, to, finding) => {
  expect(lint(planted(from, to))).toEqual([finding]);
});
