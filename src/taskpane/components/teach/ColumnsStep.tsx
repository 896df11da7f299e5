import { Text, makeStyles } from "@fluentui/react-components";
import type { StageProps } from "../../teach/stage-props";
import { teachTexts } from "../../teach/teach-texts";
import { ColumnLine } from "./ColumnLine";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What each column is for, and what its figures are counted in. */
export function ColumnsStep(props: StageProps) {
  const { lesson, judged, actions, language, onGoTo } = props;
  const styles = useStyles();
  return (
    <>
      <Text>{teachTexts.columnsLead[language]}</Text>
      <ul className={styles.list}>
        {judged.columns.map((column) => (
          <ColumnLine
            key={column.at}
            {...{ column, lesson, language, onGoTo }}
            onColumns={(columns) => {
              actions.change({ columns });
            }}
          />
        ))}
      </ul>
    </>
  );
}
