import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import type { FigureBook } from "../../core/figures/figure";
import type { Finding } from "../../core/rules/finding";
import { countOf, fillText } from "../fill-text";
import type { FindingGroup, SheetFindings } from "../group-findings";
import { paneTexts } from "../pane-texts";
import { FindingItem } from "./FindingItem";
import { Fold } from "./Fold";
import { SuspectNote } from "./SuspectNote";

const useStyles = makeStyles({
  sheets: { display: "grid", gap: tokens.spacingVerticalXL },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  groups: { listStyleType: "none", margin: 0, padding: 0 },
  group: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalMNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FindingListProps {
  readonly sheets: readonly SheetFindings[];
  readonly book: FigureBook;
  readonly language: Language;
}

/** Findings sheet by sheet, those with a common cause together, each cause with the cell to suspect. */
export function FindingList({ sheets, book, language }: FindingListProps) {
  const styles = useStyles();
  return (
    <div className={styles.sheets}>
      {sheets.map(({ sheet, findings, groups }) => (
        <section key={sheet} aria-label={sheet}>
          <div className={styles.head}>
            <Text as="h2" size={400} weight="semibold" className={styles.name}>
              {sheet}
            </Text>
            <Text size={200} className={styles.quiet}>
              {tallyFindings(findings, language)}
            </Text>
          </div>
          <ul className={styles.groups}>
            {groups.map((group, index) => (
              <li key={index} className={styles.group}>
                <Group group={group} {...{ sheet, book, language }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly sheet: string;
  readonly book: FigureBook;
  readonly language: Language;
}

function Group({ group, sheet, book, language }: GroupProps) {
  const { leading, following, diagnosis } = group;
  const cells = [...new Set(following.flatMap((finding) => finding.cells))];
  const item = (finding: Finding, index: number) => (
    <FindingItem key={index} finding={finding} within={sheet} language={language} />
  );
  return (
    <>
      {leading.map(item)}
      {diagnosis !== null && <SuspectNote {...{ diagnosis, book, language }} within={sheet} />}
      {following.length > 0 && (
        <Fold
          label={fillText(paneTexts.following[language], {
            n: String(following.length),
            cells: cells.join(", "),
          })}
        >
          {following.map(item)}
        </Fold>
      )}
    </>
  );
}

/** "5 lỗi · 2 cảnh báo"; empty for no finding. */
export function tallyFindings(findings: readonly Finding[], language: Language): string {
  const counts = [
    { severity: "error", noun: paneTexts.errors },
    { severity: "warning", noun: paneTexts.warnings },
    { severity: "note", noun: paneTexts.notes },
  ] as const;
  return counts
    .map(({ severity, noun }) => ({
      noun,
      n: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ n, noun }) => countOf(noun, n, language))
    .join(" · ");
}
