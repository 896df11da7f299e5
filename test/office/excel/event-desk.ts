/** A message for the add-in; the host wraps it as a richApiMessage. */
export interface WorkbookEvent {
  readonly eventType: number;
  /** A sheet's id, or "Workbook" for handlers on the collection of sheets. */
  readonly targetId: string;
  readonly args: object;
}

/** Numbers of the events on the wire, as the client registers for them. */
export const EVENT_TYPES = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  ColumnSorted: 20,
  RowSorted: 19,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

export const WORKBOOK_TARGET = "Workbook";

/**
 * Knows what the add-in listens to, collects what happens, and hands it over once the batch or the
 * person's action is done. Nothing is collected that nobody asked for.
 */
export class EventDesk {
  /** `context.runtime.enableEvents`. */
  isOpen = true;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private readonly asked = new Map<string, number>();
  private waiting: WorkbookEvent[] = [];
  private readonly selectionListeners = new Set<() => void>();
  private hasNewSelection = false;

  listen(listener: (event: WorkbookEvent) => void): void {
    this.listeners.add(listener);
  }

  /** Whether anyone asked for it, the host knows: this event is none of the workbook's own API. */
  listenToSelection(listener: () => void): void {
    this.selectionListeners.add(listener);
  }

  reportSelection(): void {
    this.hasNewSelection = true;
  }

  register(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    this.asked.set(key, (this.asked.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, targetId: string): void {
    this.asked.delete(`${name} ${targetId}`);
  }

  /** For handlers on the sheet and on the collection, each if there are any. */
  report(name: EventName, sheetId: string, args: object): void {
    for (const targetId of [sheetId, WORKBOOK_TARGET])
      if (this.isOpen && this.asked.has(`${name} ${targetId}`))
        this.waiting.push({ eventType: EVENT_TYPES[name], targetId, args });
  }

  deliver(): void {
    const events = this.waiting;
    this.waiting = [];
    for (const event of events) for (const listener of this.listeners) listener(event);
    if (this.hasNewSelection) for (const listener of this.selectionListeners) listener();
    this.hasNewSelection = false;
  }
}
