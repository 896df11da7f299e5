import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { Finding } from "../../../core/rules/finding";
import { findingKey } from "../../../core/rules/finding-key";
import { CheckDeskContext, useCheckDesk, type CheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { fillText } from "../../screen/fill-text";
import type { FindingGroup, SheetFindings } from "../../check/group-findings";
import { MOST_LEADING } from "../../check/slice-groups";
import { splitMessage } from "../../check/split-message";
import { tallyFindings } from "../../../core/rules/tally-findings";
import { tallyText } from "../../screen/tally-text";
import { CauseNote } from "./CauseNote";
import { Disclosure } from "../Disclosure";
import { FindingLine } from "./FindingLine";
import { Sliced } from "./Sliced";

const useStyles = makeStyles({
  sheets: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXL },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: { margin: 0, overflowWrap: "anywhere", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  groups: { listStyleType: "none", margin: 0, padding: 0 },
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalMNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FindingSectionsProps {
  readonly sheets: readonly SheetFindings[];
  readonly desk: CheckDesk;
}

/** Findings sheet by sheet, those with a common cause together, each cause with the cell to suspect. */
export const FindingSections = memo(function FindingSections({
  sheets,
  desk,
}: FindingSectionsProps) {
  const styles = useStyles();
  return (
    <CheckDeskContext value={desk}>
      <div className={styles.sheets}>
        {sheets.map(({ sheet, findings, groups }) => (
          <section key={sheet} aria-label={sheet}>
            <div className={styles.head}>
              <Text as="h2" size={300} weight="semibold" className={styles.name}>
                {sheet}
              </Text>
              <Text size={200} className={styles.quiet}>
                {tallyText(tallyFindings(findings), desk.language)}
              </Text>
            </div>
            <ul className={styles.groups}>
              {groups.map((group) => (
                <li key={group.key} className={styles.group}>
                  <Group group={group} within={sheet} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </CheckDeskContext>
  );
});

interface GroupProps {
  readonly group: FindingGroup;
  readonly within: string;
}

/** As many cells as a line holds; the others are named when it is opened. */
const NAMED = 6;

function Group({ group, within }: GroupProps) {
  const { language } = useCheckDesk();
  const { leading, following, diagnosis } = group;
  const cells = [...new Set(following.flatMap((finding) => finding.cells))];
  const named = cells.length > NAMED ? [...cells.slice(0, NAMED), "…"] : cells;
  const lines = (findings: FindingGroup["leading"]) => (
    <Sliced items={findings} language={language} step={MOST_LEADING}>
      {(finding, before) => (
        <FindingLine
          key={findingKey(finding)}
          finding={finding}
          within={within}
          isAgain={before !== undefined && hasSameSubject(finding, before, language)}
        />
      )}
    </Sliced>
  );
  return (
    <>
      {lines(leading)}
      {diagnosis !== null && <CauseNote diagnosis={diagnosis} within={within} />}
      {following.length > 0 && (
        <Disclosure
          label={fillText(checkTexts.following[language], {
            n: String(following.length),
            cells: named.join(", "),
          })}
        >
          {() => lines(following)}
        </Disclosure>
      )}
    </>
  );
}

/** One total that fails twice, by its row and by its column, is named once. */
function hasSameSubject(finding: Finding, before: Finding, language: Language): boolean {
  const subjectOf = ({ sentence }: Finding): string | null =>
    splitMessage(sentence, language).subject;
  const place = ({ sheet, cells }: Finding): string => [sheet, ...cells].join();
  return place(finding) === place(before) && subjectOf(finding) === subjectOf(before);
}
