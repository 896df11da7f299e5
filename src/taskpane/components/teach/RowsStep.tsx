import { Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { StageProps } from "../../teach/stage-props";
import { teachTexts } from "../../teach/teach-texts";
import { RowField } from "./RowField";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(136px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Whether the rows are printed or the person's own, where they are, and which is the total. */
export function RowsStep(props: StageProps) {
  const { lesson, actions, language } = props;
  const styles = useStyles();
  const label = (kind: "open" | "named") => (
    <>
      {teachTexts[kind][language]}
      <br />
      <span className={styles.hint}>{teachTexts[`${kind}Hint`][language]}</span>
    </>
  );
  return (
    <>
      <Field label={teachTexts.rowsKind[language]}>
        <RadioGroup
          value={lesson.rows}
          onChange={(_event, { value }) => {
            actions.change({ rows: value === "open" ? "open" : "named" });
          }}
        >
          <Radio value="open" label={{ children: label("open") }} />
          <Radio value="named" label={{ children: label("named") }} />
        </RadioGroup>
      </Field>
      <RowFields {...props} />
    </>
  );
}

function RowFields({ lesson, judged, actions, selected, language }: StageProps) {
  const styles = useStyles();
  const { body, headings, totalRow } = lesson;
  const asked = { selected, language };
  return (
    <>
      <div className={styles.pair}>
        <RowField
          label={teachTexts.firstRow[language]}
          row={body.first}
          seen={judged.rows.first}
          {...asked}
          onRow={(row) => {
            const first = Math.max(row, headings.last + 1);
            actions.change({ body: { first, last: Math.max(first, body.last) } });
          }}
        />
        <RowField
          label={teachTexts.lastRow[language]}
          row={body.last}
          seen={judged.rows.last}
          {...asked}
          onRow={(row) => {
            actions.change({ body: { ...body, last: Math.max(row, body.first) } });
          }}
        />
      </div>
      <Checkbox
        label={teachTexts.hasTotal[language]}
        checked={totalRow !== null}
        onChange={(_event, { checked }) => {
          actions.change({ totalRow: checked === true ? body.last : null });
        }}
      />
      {totalRow !== null && (
        <RowField
          label={teachTexts.totalRow[language]}
          row={totalRow}
          seen={judged.rows.total}
          {...asked}
          onRow={(row) => {
            actions.change({ totalRow: row });
          }}
        />
      )}
    </>
  );
}
