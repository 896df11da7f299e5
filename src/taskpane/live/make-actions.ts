import type { Outcome, Trouble } from "../../hosts/trouble";
import type { WorkbookHost } from "../../hosts/workbook-host";
import { forgetsForm, keepsForm, restoresForms } from "./form-steps";
import { gestureEnded, highlights, undoes, writes } from "./gesture-steps";
import type { LiveStep } from "./live-workbook";
import {
  comparesWith,
  explains,
  setsLeftOut,
  setsProfile,
  setsShareStep,
  setsStyle,
  withdraws,
} from "./memory-steps";
import { resetsRule, setsRule } from "./rule-steps";
import type { WorkbookActions } from "./workbook-actions";

/** The gestures of a person over an open workbook, as steps; a trouble comes back as a step too. */
export function makeActions(
  host: Pick<WorkbookHost, "select">,
  step: (step: LiveStep) => void
): WorkbookActions {
  return {
    goTo: (cells) => {
      const [first] = cells;
      if (first === undefined) return;
      // A selection stands on one sheet: the first cell's.
      const together = cells.filter(({ sheet }) => sheet === first.sheet);
      void host.select(together).then((outcome) => {
        step(gestureEnded(troubleIn(outcome)));
      });
    },
    applyRepair: (repair) => {
      step(writes({ kind: "repair", repair }));
    },
    undoRepair: () => {
      step(undoes);
    },
    explain: (finding, reason) => {
      step(explains(finding, reason, new Date().toISOString()));
    },
    withdraw: (explanation) => {
      step(withdraws(explanation));
    },
    setRule: (rule, setting) => {
      step(setsRule(rule, { ...setting, at: new Date().toISOString() }));
    },
    resetRule: (rule) => {
      step(resetsRule(rule));
    },
    compareWith: (previous) => {
      step(comparesWith(previous));
    },
    setShareStep: (points) => {
      step(setsShareStep(points));
    },
    setHighlighting: (isOn) => {
      step(highlights(isOn));
    },
    setProfile: (profile) => {
      step(setsProfile(profile));
    },
    setStyle: (style) => {
      step(setsStyle(style));
    },
    setLeftOut: (passages) => {
      step(setsLeftOut(passages));
    },
    ...formActions(step),
    insertForm: (form) => {
      step(writes({ kind: "insert", form }));
    },
  };
}

const formActions = (
  step: (step: LiveStep) => void
): Pick<WorkbookActions, "keepForm" | "forgetForm" | "restoreForms"> => ({
  keepForm: (form, kind) => {
    step(keepsForm(form, kind));
  },
  forgetForm: (id) => {
    step(forgetsForm(id));
  },
  restoreForms: () => {
    step(restoresForms);
  },
});

export const troubleIn = (outcome: Outcome<unknown>): Trouble | null =>
  outcome.ok ? null : outcome.trouble;
