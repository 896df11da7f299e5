const fastCheck = require("fast-check");

/**
 * The same random cases in every run, so that a red run means a change and not a throw of the dice.
 * `SEED=2` looks at others; a case that fails there is kept as a test of its own.
 */
fastCheck.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
