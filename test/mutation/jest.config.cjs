const base = require("../architecture/jest.config.cjs");

/** The tests that a change of a rule or of the diagnosis has to be noticed by. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/core/**/*.test.ts"],
  // It reads the rules as text, and the mutation tester changes that.
  testPathIgnorePatterns: ["test/core/rules/index.test.ts"],
};
