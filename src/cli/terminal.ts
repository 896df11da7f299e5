import { randomUUID } from "node:crypto";

/** Everything that the command line takes from the machine besides files, so that tests can give it. */
export interface Terminal {
  /** Results: the only thing that may be parsed. */
  readonly print: (text: string) => void;
  /** Words beside the results: troubles, hints. */
  readonly warn: (text: string) => void;
  readonly hasColour: boolean;
  /** Present time in ISO, UTC. */
  readonly now: () => string;
  /** A new GUID. */
  readonly newId: () => string;
}

/** The terminal of this process. */
export const commandTerminal: Terminal = {
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
  hasColour: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
};

/** 0: nothing worse than a note; 1: findings or conflicts; 2: input that cannot be used. */
export type ExitCode = 0 | 1 | 2;
