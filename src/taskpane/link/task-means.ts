import type { Parcel } from "../../core/link/parcel";
import type { SourceChange } from "../../core/link/source-change";
import type { OpenDocumentHost } from "../../hosts/document-host";
import type { TaskResult } from "./document-task";

/** What a task needs beside the document. */
export interface TaskMeans {
  readonly host: OpenDocumentHost;
  /** The parcel in use; null where there is none. */
  readonly parcel: Parcel | null;
  /** What the person said yes to: on other changes of the source nothing is written. */
  readonly accepted: readonly SourceChange[];
  /** ISO time. */
  readonly now: string;
}

/** Means of a task that takes figures from a parcel. */
export type ParcelMeans = TaskMeans & { readonly parcel: Parcel };

/** What a task changed, before the document is read again. */
export type TaskChange = Omit<TaskResult, "reading">;
