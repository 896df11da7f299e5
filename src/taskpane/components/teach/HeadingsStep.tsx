import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { StageProps } from "../../teach/stage-props";
import { columnLetters } from "../../teach/column-letters";
import { teachTexts } from "../../teach/teach-texts";
import { RowField } from "./RowField";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(136px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  title: { margin: 0, display: "block" },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  line: { display: "grid", gridTemplateColumns: "32px minmax(0, 1fr)" },
  letter: { color: tokens.colorNeutralForeground2 },
});

/** Which rows are the headings; below them what is read off these rows. */
export function HeadingsStep(props: StageProps) {
  const { lesson, judged, actions, selected, language } = props;
  const styles = useStyles();
  const { first, last } = lesson.headings;
  const asked = { selected, language };
  return (
    <>
      <Text>{teachTexts.headingsLead[language]}</Text>
      <div className={styles.pair}>
        <RowField
          label={teachTexts.firstHeading[language]}
          row={first}
          {...asked}
          onRow={(row) => {
            actions.setHeadings({ first: row, last: Math.max(row, last) });
          }}
        />
        <RowField
          label={teachTexts.lastHeading[language]}
          row={last}
          {...asked}
          onRow={(row) => {
            actions.setHeadings({ first: Math.min(row, first), last: row });
          }}
        />
      </div>
      {!judged.isFound && <Text>{teachTexts.notFoundHere[language]}</Text>}
      <div>
        <Text as="h4" weight="semibold" className={styles.title}>
          {teachTexts.seenColumns[language]}
        </Text>
        <ul className={styles.list}>
          {judged.columns.map(({ at, headings }) => (
            <li key={at} className={styles.line}>
              <Text size={200} className={styles.letter}>
                {columnLetters(at)}
              </Text>
              <Text size={200}>
                {headings.length === 0 ? teachTexts.noHeading[language] : headings.join(" › ")}
              </Text>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
