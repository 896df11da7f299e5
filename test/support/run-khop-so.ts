import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runCommand } from "../../src/cli/run-command";
import type { ExitCode } from "../../src/cli/terminal";

/** What one command line gave. */
export interface CommandResult {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** The one JSON document on stdout; throws when stdout holds anything else. */
  readonly json: () => unknown;
}

/** Runs a command line in this process, at a fixed time and with fixed ids, without colours. */
export async function runKhopSo(...args: readonly string[]): Promise<CommandResult> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, {
    print: (text) => out.push(text),
    warn: (text) => err.push(text),
    hasColour: false,
    now: () => "2025-10-01T08:00:00.000Z",
    newId: () => "0b7e4c1a-5d2f-4e8a-9c3b-2f6d8a1e7b90",
  });
  return {
    code,
    out: out.join("\n"),
    err: err.join("\n"),
    json: () => JSON.parse(out.join("\n")) as unknown,
  };
}

/** A new empty folder that belongs to one test. */
export function emptyFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), "khop-so-"));
}
