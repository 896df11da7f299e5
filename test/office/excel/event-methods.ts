import type { RichMethod } from "../rich-type";
import type { EventName } from "./event-desk";
import type { SimulatedWorkbook } from "./workbook";

interface Listened {
  readonly workbook: SimulatedWorkbook;
  /** A sheet's id, or "Workbook". */
  readonly eventTarget: string;
}

type Wanted = Readonly<Record<string, readonly [EventName, string]>>;

/** The hidden methods by which office.js asks for events: wire name of the event, event, `since`. */
export function eventMethods<T extends Listened>(wanted: Wanted): Record<string, RichMethod<T>> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([wireName, [event, since]]) => [
      [
        `_Register${wireName}`,
        {
          since,
          run: ({ workbook, eventTarget }: T) => {
            workbook.events.register(event, eventTarget);
          },
        },
      ],
      [
        `_Unregister${wireName}`,
        {
          since,
          run: ({ workbook, eventTarget }: T) => {
            workbook.events.unregister(event, eventTarget);
          },
        },
      ],
    ])
  );
}
