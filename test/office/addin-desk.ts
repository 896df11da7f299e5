import type { BatchError } from "./rich-batch";
import type { RichApiEngine } from "./rich-api-engine";
import type { WacHost } from "./wac-host";
import type { OpenedDialog } from "./wac-message";

export interface Costs {
  readonly syncs: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Batches that wait until the person leaves the cell. */
  readonly waiting: number;
  /** References that the add-in has not given back. */
  readonly references: number;
  /** Mistakes of the simulation, not of the add-in; and calls that it does not know. */
  readonly bugs: readonly string[];
}

/** The add-in as its host sees it, Excel or Word: what a test may look at, and what may befall it. */
export class AddinDesk {
  constructor(
    protected readonly host: WacHost,
    private readonly engine: RichApiEngine
  ) {}

  /** True once office.js has introduced itself. */
  isStarted(): boolean {
    return this.host.isStarted;
  }

  settings(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.host.settings);
  }

  /** Presses a ribbon button that runs a function; gives the id by which the function reports its end. */
  invokeCommand(name: string): Promise<string> {
    return this.host.invokeCommand(name);
  }

  completedCommands(): readonly string[] {
    return this.host.completedCommands;
  }

  dialogs(): readonly OpenedDialog[] {
    return this.host.dialogs;
  }

  costs(): Costs {
    const { syncs, bytesIn, bytesOut } = this.host.log;
    const bugs = [...this.engine.bugs, ...this.host.unknown].map((bug) =>
      bug instanceof Error ? (bug.stack ?? bug.message) : JSON.stringify(bug)
    );
    const { waiting } = this.host.desk;
    return { syncs, bytesIn, bytesOut, waiting, references: this.engine.references.size, bugs };
  }

  /** The errors that Office answered, in order. */
  errors(): readonly BatchError[] {
    return this.host.log.errors;
  }

  resetCosts(): void {
    this.host.log.reset();
  }

  /** One batch is refused with Office's number (`wacError`), after `skip` batches that pass. */
  refuseNext(code: number, skip = 0): void {
    this.host.desk.refuseNext(code, skip);
  }

  loseSession(): void {
    this.host.desk.loseSession();
  }

  setLatency(milliseconds: number): void {
    this.host.desk.latency = milliseconds;
  }
}
