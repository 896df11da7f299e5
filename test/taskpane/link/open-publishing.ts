import "./person-page";
import { act, createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import type { CellAddress } from "../../../src/core/sheet/address";
import type { DirectLink, LeftParcel } from "../../../src/hosts/direct-link";
import { fail, succeed, type Outcome } from "../../../src/hosts/trouble";
import type { PublishingDesk } from "../../../src/taskpane/publish/publishing";
import { usePublishing } from "../../../src/taskpane/publish/use-publishing";
import type { OpenWorkbook } from "../../../src/taskpane/live/use-workbook";
import { emptyMemory, type WorkbookMemory } from "../../../src/taskpane/live/workbook-memory";
import { hearsOf, isNamed } from "../../../src/taskpane/live/memory-steps";
import { newlyOpened, stageOf, type LiveStep } from "../../../src/taskpane/live/live-workbook";
import { wasRecalled } from "../../../src/taskpane/live/memory-steps";
import { wasAnswered, wasRead } from "../../../src/taskpane/live/reading-steps";
import type { ReportDigest } from "../../../src/taskpane/report/report-digest";

/** A workbook as far as publishing concerns it. */
export class WorkbookOfTest {
  kept: string | null = null;
  /** Excel refuses: a cell is being edited. */
  isBusy = false;
  readonly shown: CellAddress[] = [];

  readonly recallParcel = (): Promise<Outcome<string | null>> =>
    Promise.resolve(this.isBusy ? refusal : succeed(this.kept));

  readonly keepParcel = (packed: string): Promise<Outcome<null>> => {
    if (this.isBusy) return Promise.resolve(refusal);
    this.kept = packed;
    return Promise.resolve(succeed(null));
  };

  readonly select = ([cell]: readonly CellAddress[]): Promise<Outcome<null>> => {
    if (this.isBusy || cell === undefined) return Promise.resolve(refusal);
    this.shown.push(cell);
    return Promise.resolve(succeed(null));
  };
}

const refusal = fail("cell-in-edit", "Đang sửa ô.", "A cell is being edited.");

export interface OpenPublishing {
  readonly desk: () => PublishingDesk;
  readonly memory: () => WorkbookMemory;
  /** The pane checked the workbook again. */
  readonly checks: (digest: ReportDigest, at: string) => Promise<void>;
  /** A gesture, or something from outside, and all that follows from it. */
  readonly does: (gesture: (desk: PublishingDesk) => void) => Promise<void>;
}

/** The pane beside a workbook that was checked at `at`; `memory` is what the workbook remembers. */
export async function openPublishing(
  host: WorkbookOfTest,
  link: DirectLink,
  first: { readonly digest: ReportDigest; readonly at: string; readonly memory?: WorkbookMemory }
): Promise<OpenPublishing> {
  let held: { desk: PublishingDesk | null; memory: WorkbookMemory } | null = null;
  let step: (step: LiveStep) => void = () => undefined;
  const Pane = (): null => {
    const [live, setLive] = useState(() =>
      checkedBy(first.digest, first.at)(wasRecalled(first.memory ?? emptyMemory)(newlyOpened))
    );
    step = setLive;
    const workbook: OpenWorkbook = {
      ...noWorkbook,
      stage: stageOf(live),
      memory: live.memory,
      nameWorkbook: (id) => {
        setLive(isNamed(id));
      },
      hearOf: (document) => {
        setLive(hearsOf(document));
      },
    };
    held = { desk: usePublishing({ host, link }, workbook), memory: live.memory };
    return null;
  };
  const root = createRoot(document.createElement("div"));
  await settle(() => {
    root.render(createElement(Pane));
  });
  const desk = (): PublishingDesk => {
    if (held?.desk == null) throw new Error("There are no figures.");
    return held.desk;
  };
  return {
    desk,
    memory: () => held?.memory ?? emptyMemory,
    checks: (digest, at) =>
      settle(() => {
        step(checkedBy(digest, at));
      }),
    does: (gesture) =>
      settle(() => {
        gesture(desk());
      }),
  };
}

/** The worker answered a check with this digest. */
const checkedBy =
  (digest: ReportDigest, at: string): LiveStep =>
  (live) => {
    const read = wasRead(live);
    return wasAnswered({ run: read.run, outcome: succeed(digest) }, at)(read);
  };

const nothing = (): void => undefined;

/** What publishing does not look at. */
const noWorkbook: Omit<OpenWorkbook, "stage" | "memory" | "nameWorkbook" | "hearOf"> = {
  trouble: null,
  isMemoryLost: false,
  unwatched: null,
  actions: {
    goTo: nothing,
    applyRepair: nothing,
    undoRepair: nothing,
    explain: nothing,
    withdraw: nothing,
    setRule: nothing,
    resetRule: nothing,
    compareWith: nothing,
    setShareStep: nothing,
    setHighlighting: nothing,
    setProfile: nothing,
    setStyle: nothing,
    setLeftOut: nothing,
    keepForm: nothing,
    forgetForm: nothing,
    restoreForms: nothing,
    insertForm: nothing,
  },
  formNews: null,
  lessons: { ask: nothing, listen: () => nothing },
  dismissFormNews: nothing,
  reread: nothing,
  cancel: nothing,
  dismissTrouble: nothing,
  dismissRepair: nothing,
  dismissNotice: nothing,
};

/** Lets everything happen that a gesture sets going. */
async function settle(gesture: () => void): Promise<void> {
  await act(async () => {
    gesture();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((go) => setTimeout(go, 0));
  });
}

/** A machine that keeps what is left on it. */
export function keepingLink(link: DirectLink): { readonly link: DirectLink; left: LeftParcel[] } {
  const left: LeftParcel[] = [];
  return {
    left,
    link: {
      ...link,
      leave: (parcel) => {
        left.push(parcel);
        return true;
      },
      clear: () => {
        left.splice(0);
      },
    },
  };
}
