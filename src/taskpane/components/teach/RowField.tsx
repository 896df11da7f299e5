import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { parseCellName, type CellAddress } from "../../../core/sheet/address";
import { fillText } from "../../screen/fill-text";
import { teachTexts } from "../../teach/teach-texts";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: { width: "88px" },
});

interface RowFieldProps {
  readonly label: string;
  /** Counted from 0; shown as Excel counts. */
  readonly row: number;
  /** What stands in the row. */
  readonly seen?: string;
  readonly selected: CellAddress | null;
  readonly language: Language;
  readonly onRow: (row: number) => void;
}

/** Asks for a row of the sheet: typed, or the one of the selected cell. */
export function RowField({ label, row, seen = "", selected, language, onRow }: RowFieldProps) {
  const styles = useStyles();
  // What is typed, until it is a row: an emptied box is no row yet.
  const [draft, setDraft] = useState<string | null>(null);
  const place = selected === null ? null : parseCellName(selected.cell);
  const isElsewhere = place !== null && place.row !== row;
  const there = { row: String((place?.row ?? 0) + 1) };
  return (
    <div className={styles.field}>
      <Field label={label} {...(seen === "" ? {} : { hint: `“${seen}”` })}>
        <Input
          className={styles.box}
          type="number"
          min={1}
          value={draft ?? String(row + 1)}
          onChange={(_event, { value }) => {
            const typed = Number(value);
            const isRow = Number.isInteger(typed) && typed >= 1 && typed <= 1_048_576;
            setDraft(isRow ? null : value);
            if (isRow) onRow(typed - 1);
          }}
          onBlur={() => {
            setDraft(null);
          }}
        />
      </Field>
      {place !== null && isElsewhere && (
        <TextButton
          aria-label={fillText(teachTexts.useSelectedFor[language], { field: label, ...there })}
          onClick={() => {
            setDraft(null);
            onRow(place.row);
          }}
        >
          {fillText(teachTexts.useSelected[language], there)}
        </TextButton>
      )}
    </div>
  );
}
