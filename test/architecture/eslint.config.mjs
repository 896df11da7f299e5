import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import a11y from "eslint-plugin-jsx-a11y";
import jest from "eslint-plugin-jest";
import prettier from "eslint-config-prettier";
import globals from "globals";

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Named exports only: one name for one thing, everywhere.",
};
const noBarrel = {
  selector: "ExportAllDeclaration",
  message: "No barrels: import from the file that has it.",
};
const noClock = {
  selector:
    "NewExpression[callee.name='Date'], MemberExpression[object.name='Date'][property.name='now']",
  message: "The core has no clock: the host gives the time.",
};
const noChance = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: "The core is deterministic: the same workbook gives the same report.",
};
const officeGlobals = ["Excel", "Word", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only the adapters in src/hosts/excel and src/hosts/word speak Office.",
}));

export default tseslint.config(
  { ignores: ["dist", "coverage", ".cache", "node_modules", "test/bench/node_modules"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Vietnamese in NFC: a code point is a letter.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-syntax": ["error", noDefaultExport, noBarrel],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: globals.browser },
    rules: {
      complexity: ["error", 10],
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "no-console": "error",
      "no-restricted-globals": ["error", ...officeGlobals],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  // Data is as long as the domain needs.
  { files: ["src/core/forms/shipped/*.ts"], rules: { "max-lines": "off" } },
  // A component is one function whose length is mostly markup.
  { files: ["src/taskpane/**/*.tsx"], rules: { "max-lines-per-function": ["error", { max: 90 }] } },
  {
    files: ["src/core/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, noBarrel, noClock, noChance] },
  },
  {
    files: [
      "src/hosts/excel/**/*.ts",
      "src/hosts/word/**/*.ts",
      "src/taskpane/index.tsx",
      "src/commands/**/*.ts",
    ],
    rules: { "no-restricted-globals": "off" },
  },
  { files: ["**/*.tsx"], ...a11y.flatConfigs.strict },
  { files: ["**/*.tsx"], ...hooks.configs.flat["recommended-latest"] },
  {
    files: ["test/**/*.test.{ts,tsx}"],
    ...jest.configs["flat/recommended"],
    rules: {
      ...jest.configs["flat/recommended"].rules,
      "jest/expect-expect": [
        "error",
        { assertFunctionNames: ["expect*", "assert*", "fc.assert", "testRule"] },
      ],
    },
  },
  // The benchmark's opponents are installed only when it runs: their types may not be there.
  { files: ["test/bench/**/*.ts"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: globals.node },
  },
  prettier
);
