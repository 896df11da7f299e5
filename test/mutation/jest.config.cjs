const base = require("../architecture/jest.config.cjs");

/** The tests that run.ts names. Small roots: they are looked through anew for every mutant. */
module.exports = {
  ...base,
  roots: ["src/core", "test/core", "test/support"].map((folder) => `<rootDir>/${folder}`),
  testMatch: (process.env.MUTATION_TESTS ?? "").split(",").map((test) => `<rootDir>/${test}`),
};
