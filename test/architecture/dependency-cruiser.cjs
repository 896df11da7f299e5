/** The house as rules: each comment is what a newcomer reads when a door is shut. */
const only = (folder, allowed) => ({
  name: `${folder}-looks-down`,
  severity: "error",
  comment: `core/${folder} may import only ${[folder, ...allowed].map((f) => `core/${f}`).join(", ")}: data runs one way, from the sheet to the link.`,
  from: { path: `^src/core/${folder}/` },
  to: { path: "^src/core/", pathNot: `^src/core/(${[folder, ...allowed].join("|")})/` },
});
const floor = ["sheet", "figures"];
/** Where programs begin: the command line, the panes, their workers and the ribbon's buttons. */
const entries =
  "^src/(cli/khop-so|taskpane/index|taskpane/[a-z]+/[a-z-]+-worker|commands/(commands|message))\\.tsx?$";

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "Two files that need each other are one idea in two places, or three ideas in two.",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-knows-nobody",
      severity: "error",
      comment:
        "The core is data in, data out: it imports no host, no pane and no npm package but @noble/hashes.",
      from: { path: "^src/core/" },
      to: { pathNot: ["^src/core/", "node_modules/@noble/hashes/"] },
    },
    only("sheet", []),
    only("figures", ["sheet"]),
    only("formulas", floor),
    only("forms", floor),
    only("teaching", [...floor, "forms", "rules", "formulas"]),
    only("rules", [...floor, "formulas"]),
    only("diagnosis", floor),
    only("narrative", floor),
    only("link", [...floor, "forms", "rules", "diagnosis", "narrative"]),
    {
      name: "adapters-do-not-meet",
      severity: "error",
      comment:
        "Each adapter speaks to one host; what two of them need belongs to a port or to the core, reading WordprocessingML to hosts/wordml, and packages to hosts/opc.",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/[^/]+/", pathNot: "^src/hosts/($1|wordml|opc)/" },
    },
    {
      name: "hosts-look-down",
      severity: "error",
      comment: "Hosts borrow the core's types and know neither panes nor the command line.",
      from: { path: "^src/hosts/" },
      to: { path: "^src/(taskpane|commands|cli)/" },
    },
    {
      name: "office-behind-its-pane",
      severity: "error",
      comment:
        "Only the pane of that program and the ribbon's buttons name an adapter of Office; everything else takes the port.",
      from: {
        path: "^src/",
        pathNot: "^src/(hosts/(excel|word)/|taskpane/(Excel|Word)Pane\\.tsx$|commands/)",
      },
      to: { path: "^src/hosts/(excel|word)/" },
    },
    {
      name: "components-reach-no-host",
      severity: "error",
      comment: "Components take props and give callbacks; two hooks join host and core.",
      from: { path: "^src/taskpane/components/" },
      to: { path: "^src/hosts/" },
    },
    {
      name: "one-door-for-spreadsheets",
      severity: "error",
      comment:
        "Only one file reads spreadsheets through the library, so that the library can be replaced.",
      from: { path: "^src/", pathNot: "^src/hosts/xlsx-file/parse-xlsx\\.ts$" },
      to: { path: "node_modules/@e965/xlsx/" },
    },
    {
      name: "files-stay-outside",
      severity: "error",
      comment: "Only the command line touches the file system; the same hosts run in a browser.",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "product-knows-no-test",
      severity: "error",
      comment: "Nothing in src knows test or samples.",
      from: { path: "^src/" },
      to: { path: "^(test|samples)/" },
    },
    {
      name: "nothing-unreachable",
      severity: "error",
      comment: "A file that no entry reaches is dead: delete it or use it.",
      from: { path: entries },
      to: { path: "^src/.*\\.tsx?$", pathNot: entries, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
