import { MEMORY_SCHEMA } from "./read-memory";
import { LONGEST_FORMS, type WorkbookMemory } from "./workbook-memory";

/** In characters. A workbook keeps it beside a person's sheets: it must not make the file heavy. */
export const LONGEST_MEMORY = 60_000 + LONGEST_FORMS;

/** Forms have their own bounds: the rest may be as long with them as without. */
const LONGEST_REST = LONGEST_MEMORY - LONGEST_FORMS;

/** The memory as text for `readMemory`, at most `LONGEST_MEMORY` long: the oldest explanations give way. */
export function writeMemory({ explanations, ...memory }: WorkbookMemory): string {
  const forms = JSON.stringify(memory.forms).length;
  const room = LONGEST_REST + forms - JSON.stringify({ schema: MEMORY_SCHEMA, ...memory }).length;
  const kept: WorkbookMemory["explanations"][number][] = [];
  let length = `,"explanations":[]`.length;
  for (const explanation of [...explanations].reverse()) {
    length += JSON.stringify(explanation).length + 1;
    if (length > room) break;
    kept.unshift(explanation);
  }
  return JSON.stringify({ schema: MEMORY_SCHEMA, ...memory, explanations: kept });
}
