const path = require("node:path");

/** TypeScript through swc: types are checked by `npm run types`, not here. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

module.exports = {
  rootDir: path.resolve(__dirname, "../.."),
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: { "^.+\\.(t|j)sx?$": swc },
  moduleNameMapper: {
    // The package's main file reaches an ES-module-only dependency that jest cannot load.
    "^office-addin-manifest$": "<rootDir>/node_modules/office-addin-manifest/lib/officeApp.js",
  },
  testTimeout: 60_000,
  cacheDirectory: "<rootDir>/.cache/jest",
};
