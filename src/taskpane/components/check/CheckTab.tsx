import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { Severity } from "../../../core/figures/relation";
import type { Explanation } from "../../../core/rules/explanation";
import type { Finding } from "../../../core/rules/finding";
import { findingKey } from "../../../core/rules/finding-key";
import type { RuleSettings } from "../../../core/figures/rule-settings";
import type { CheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { countText } from "../../screen/fill-text";
import { groupFindings } from "../../check/group-findings";
import type { ReportDigest } from "../../report/report-digest";
import { sliceGroups } from "../../check/slice-groups";
import {
  addSkip,
  dropSkip,
  filterFindings,
  sortFindings,
  type Skips,
  type SortedFindings,
} from "../../check/sort-findings";
import { useKeptFocus } from "../../screen/use-kept-focus";
import { useQuietChange } from "../../screen/use-quiet-change";
import type { WorkbookActions } from "../../live/workbook-actions";
import { CheckSummary } from "./CheckSummary";
import { FindingSections } from "./FindingSections";
import { PutAside } from "./PutAside";
import { RuleDecisions } from "./RuleDecisions";
import { ShowMore } from "./ShowMore";

const useStyles = makeStyles({
  tab: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    // Named by its tab; the outline is for what can be used.
    outlineStyle: "none",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  nothing: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
});

/** Findings drawn with the tab itself, and those that come with each asking. */
const FIRST = 4;
const STEP = 40;

interface CheckTabProps {
  readonly digest: ReportDigest;
  readonly language: Language;
  readonly explanations: readonly Explanation[];
  readonly ruleSettings: RuleSettings;
  /** Null over a file that is only read: then nothing can be gone to, mended or explained. */
  readonly actions: WorkbookActions | null;
  readonly isHighlighted: boolean;
}

/** What does not agree, why, and what can be done about it. */
export function CheckTab(props: CheckTabProps) {
  const { digest, language, explanations, ruleSettings, actions, isHighlighted } = props;
  const styles = useStyles();
  const [pressed, setPressed] = useState<readonly Severity[]>([]);
  const [skips, setSkips] = useState<Skips>(new Map());
  const [pages, setPages] = useState(1);
  const focus = useKeptFocus<HTMLDivElement>();
  const sorted = useMemo(
    () => sortFindings(digest, explanations, skips),
    [digest, explanations, skips]
  );
  const { shown, leaving } = useQuietChange(sorted, keysOfOpen);
  const desk = useMemo(
    () => makeDesk({ shown, leaving, language, actions, setSkips }),
    [shown, leaving, language, actions]
  );
  const limit = useDeferredValue(pages * STEP, FIRST);
  // Drawn in slices of time, so that the pane hears the person meanwhile.
  const list = useDeferredValue(useMemo(() => listOf(shown, pressed), [shown, pressed]));
  const laidOut = useMemo(() => sliceGroups(list, limit), [list, limit]);
  return (
    <div {...focus} className={styles.tab}>
      <CheckSummary
        {...{ sorted, language, pressed, actions, isHighlighted }}
        onPress={setPressed}
      />
      <FindingSections sheets={laidOut.sheets} desk={useDeferredValue(desk)} />
      {laidOut.rest > 0 && (
        <ShowMore
          rest={laidOut.rest}
          language={language}
          onMore={() => {
            setPages(pages + 1);
          }}
        />
      )}
      {list.length === 0 && pressed.length > 0 && (
        <div className={styles.nothing}>
          <Text>{checkTexts.filteredOut[language]}</Text>
          <Button
            size="small"
            onClick={() => {
              setPressed([]);
            }}
          >
            {checkTexts.showAll[language]}
          </Button>
        </div>
      )}
      {shown.unseen > 0 && (
        <Text className={styles.quiet}>{countText(checkTexts.unseen, shown.unseen, language)}</Text>
      )}
      <PutAside
        explained={sorted.explained}
        skipped={sorted.skipped}
        desk={desk}
        onUnskip={(finding) => {
          setSkips((before) => dropSkip(before, finding));
        }}
      />
      <RuleDecisions
        settings={ruleSettings}
        overruled={digest.overruled}
        ofForms={digest.formDecisions}
        {...{ language, actions }}
      />
    </div>
  );
}

const keysOfOpen = ({ open }: SortedFindings): readonly string[] => open.map(findingKey);

/** A cause that no finding names has no severity: it is left out while one is asked for. */
function listOf({ open, diagnoses }: SortedFindings, pressed: readonly Severity[]) {
  const findings = filterFindings(open, pressed);
  const groups = groupFindings(findings, diagnoses);
  if (pressed.length === 0) return groups;
  return groups
    .map((sheet) => ({
      ...sheet,
      groups: sheet.groups.filter(({ leading }) => leading.length > 0),
    }))
    .filter((sheet) => sheet.groups.length > 0);
}

interface DeskParts extends Pick<CheckDesk, "leaving" | "language" | "actions"> {
  readonly shown: SortedFindings;
  readonly setSkips: (change: (before: Skips) => Skips) => void;
}

function makeDesk({ shown, setSkips, ...rest }: DeskParts): CheckDesk {
  return {
    ...rest,
    book: shown.digest.book,
    repairs: shown.digest.repairs,
    lapsed: shown.lapsed,
    onSkip: (finding: Finding) => {
      setSkips((before) => addSkip(before, finding));
    },
  };
}
