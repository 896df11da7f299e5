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
  setupFiles: ["<rootDir>/test/architecture/fixed-seed.cjs"],
  // Browser suites wait most of their time: two at once even where there are only two cores.
  maxWorkers: 2,
  testTimeout: 180_000,
  cacheDirectory: "<rootDir>/.cache/jest",
};
