import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { StopWatching, WorkbookChange } from "../workbook-host";
import type { Abilities } from "./abilities";
import type { KnownBook } from "./known-book";
import { listen } from "./listen";
import type { Listening } from "./listen";
import { joinChanges, NO_CHANGES } from "./pending-changes";
import type { PendingChanges } from "./pending-changes";
import { reread } from "./reread";
import type { Schedule } from "./schedule";

/** Typing comes in bursts: so long nothing more must happen before a look is taken, in ms. */
const QUIET = 150;

interface Watched {
  readonly known: KnownBook;
  readonly abilities: Abilities;
  readonly schedule: Schedule;
}

/** Tells what changed in the workbook until it is stopped; one look at a time, and none of them writes. */
export async function watchWorkbook(
  watched: Watched,
  onChange: (change: WorkbookChange) => void
): Promise<Outcome<StopWatching>> {
  const watch = new Watch(watched, onChange);
  const listening = await listen(watched.abilities, watch);
  if (!listening.ok) return listening;
  return succeed(() => {
    watch.stop();
    listening.value();
  });
}

/** Collects events and looks once it is quiet. */
class Watch implements Listening {
  private pending: PendingChanges = NO_CHANGES;
  private cancel: () => void = () => undefined;
  private isLooking = false;
  private isStopped = false;

  constructor(
    private readonly watched: Watched,
    private readonly onChange: (change: WorkbookChange) => void
  ) {}

  readonly note = (changes: PendingChanges): void => {
    if (this.isStopped) return;
    this.pending = joinChanges(this.pending, changes);
    this.cancel();
    if (!this.isLooking) this.cancel = this.watched.schedule(() => this.look(), QUIET);
  };

  stop(): void {
    this.isStopped = true;
    this.cancel();
  }

  private async look(): Promise<void> {
    const changes = this.pending;
    this.pending = NO_CHANGES;
    this.isLooking = true;
    const change = await reread(this.watched.known, changes);
    this.isLooking = false;
    if (this.isStopped) return;
    // What could not be read is looked at again with the next event.
    if (change?.kind === "trouble") this.pending = joinChanges(changes, this.pending);
    else if (this.pending !== NO_CHANGES) this.note(NO_CHANGES);
    if (change !== null) this.onChange(change);
  }
}
