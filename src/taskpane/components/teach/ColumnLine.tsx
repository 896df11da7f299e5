import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { cellName, type CellAddress } from "../../../core/sheet/address";
import type { Lesson, LessonColumn } from "../../../core/teaching/lesson";
import { fillText } from "../../screen/fill-text";
import { columnRoles, withRole, withUnit, type ColumnRole } from "../../teach/change-columns";
import { columnLetters } from "../../teach/column-letters";
import type { SeenColumn } from "../../teach/lesson-question";
import { roleNames, teachTexts } from "../../teach/teach-texts";
import {
  BY_ROW,
  OTHER,
  choiceOf,
  chosenUnit,
  ownChoices,
  ownUnit,
  unitChoices,
} from "../../teach/unit-choices";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(132px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  box: { width: "100%", minWidth: 0 },
});

/** Cells beyond these say no more about where the column is. */
const MOST_CELLS = 400;

interface ColumnLineProps {
  readonly column: SeenColumn;
  readonly lesson: Lesson;
  readonly language: Language;
  readonly onGoTo: (cells: readonly CellAddress[]) => void;
  readonly onColumns: (columns: readonly LessonColumn[]) => void;
}

/** A column by its headings, with what it is for. */
export function ColumnLine(props: ColumnLineProps) {
  const { column, lesson, language, onGoTo, onColumns } = props;
  const styles = useStyles();
  const { at, headings } = column;
  const letter = columnLetters(at);
  const name = headings.length === 0 ? teachTexts.noHeading[language] : headings.join(" › ");
  const own = lesson.columns.find((one) => one.at === at);
  return (
    <li className={styles.line}>
      <span>
        <TextButton
          aria-label={fillText(teachTexts.goToColumn[language], { letter, name })}
          onClick={() => {
            onGoTo(cellsOf(lesson, at));
          }}
        >
          {letter} · {name}
        </TextButton>
      </span>
      <div className={styles.fields}>
        <Select
          size="small"
          className={styles.box}
          aria-label={fillText(teachTexts.roleOf[language], { letter })}
          value={own?.role ?? "skip"}
          onChange={(_event, { value }) => {
            onColumns(withRole(lesson, at, roleOf(value)));
          }}
        >
          {[...columnRoles, "skip" as const].map((role) => (
            <option key={role} value={role}>
              {roleNames[role][language]}
            </option>
          ))}
        </Select>
        {own?.role === "figure" && (
          <UnitFields
            column={own}
            {...{ lesson, language }}
            onUnit={(unit) => {
              onColumns(withUnit(lesson, at, unit));
            }}
          />
        )}
      </div>
    </li>
  );
}

interface UnitFieldsProps {
  readonly column: LessonColumn;
  readonly lesson: Lesson;
  readonly language: Language;
  readonly onUnit: (unit: LessonColumn["unit"]) => void;
}

/** The unit by choice; the name of another one is asked for. */
function UnitFields({ column: { at, unit }, lesson, language, onUnit }: UnitFieldsProps) {
  const styles = useStyles();
  const [isNaming, setIsNaming] = useState(false);
  const letter = columnLetters(at);
  const own = ownChoices(lesson.columns);
  const isNamed = isNaming && typeof unit === "object" && unit !== null;
  return (
    <>
      <Select
        size="small"
        className={styles.box}
        aria-label={fillText(teachTexts.unitOf[language], { letter })}
        value={isNamed ? OTHER : choiceOf(unit)}
        onChange={(_event, { value }) => {
          setIsNaming(value === OTHER);
          onUnit(chosenUnit(value, own));
        }}
      >
        <option value={BY_ROW}>{teachTexts.unitByRow[language]}</option>
        {own.map((one) => (
          <option key={choiceOf(one)} value={choiceOf(one)}>
            {one.name[language]}
          </option>
        ))}
        {unitChoices(language).map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        <option value={OTHER}>{teachTexts.unitOther[language]}</option>
      </Select>
      {isNamed && (
        <Field size="small" label={teachTexts.unitName[language]}>
          <Input
            size="small"
            className={styles.box}
            aria-label={fillText(teachTexts.unitNameOf[language], { letter })}
            value={unit.name.vi}
            onChange={(_event, { value }) => {
              onUnit(ownUnit(value, unit));
            }}
          />
        </Field>
      )}
    </>
  );
}

/** The headings and the figures of a column. */
function cellsOf({ sheet, headings, body }: Lesson, at: number): readonly CellAddress[] {
  const last = Math.min(body.last, headings.first + MOST_CELLS);
  const rows = Array.from({ length: last - headings.first + 1 }, (_, n) => headings.first + n);
  return rows.map((row) => ({ sheet, cell: cellName(row, at) }));
}

const roleOf = (value: string): ColumnRole => columnRoles.find((role) => role === value) ?? "skip";
