import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { units, type Unit } from "../../../core/figures/unit";
import type { ParcelFigure } from "../../../core/link/parcel";
import type { PlannedMark } from "../../../core/link/planned-mark";
import { formatQuantity } from "../../../core/narrative/format-figure";
import { sayCells } from "../../../core/narrative/say-cells";
import { fillText } from "../../screen/fill-text";
import { sayTime } from "../../screen/say-time";
import { useMarkDesk } from "../../word/mark-desk";
import { wordTexts } from "../../word/word-texts";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  note: {
    display: "grid",
    justifyItems: "start",
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "block", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** Where the sheet's figure comes from: form, formula, and when it was read. */
export function SourceNote({ mark }: { readonly mark: PlannedMark }) {
  const styles = useStyles();
  const { figures, readAt, language, actions } = useMarkDesk();
  const figure = figures.get(mark.figure);
  const time = sayTime(readAt, language);
  const showCell = actions?.showCell ?? null;
  return (
    <div className={styles.note}>
      {(figure === undefined ? [] : sourceLines(figure, language)).map((line) => (
        <Text key={line} size={200} className={styles.line}>
          {line}
        </Text>
      ))}
      {time !== null && (
        <Text size={200} className={styles.line}>
          {fillText(wordTexts.readAt[language], { time })}
        </Text>
      )}
      {showCell !== null && (
        <TextButton
          onClick={() => {
            showCell(mark);
          }}
        >
          {wordTexts.goToCell[language]}
        </TextButton>
      )}
    </div>
  );
}

/** Label and cell stand in the line above. */
function sourceLines(figure: ParcelFigure, language: Language): readonly string[] {
  const { form, formula, from } = figure;
  if (from !== undefined)
    return [fillText(wordTexts.workedOut[language], { parts: sayCells(from, language) })];
  const text = valueText(figure, language);
  return [
    ...(form === null ? [] : [fillText(wordTexts.form[language], { form: form[language] })]),
    fillText(wordTexts.printed[language], { text }),
    ...(formula === null ? [] : [fillText(wordTexts.formula[language], { formula })]),
  ];
}

const known: ReadonlyMap<string, Unit> = new Map(
  Object.values(units).map((unit) => [unit.id, unit])
);

/** "4.176 hồ sơ", "67,63%"; a unit from elsewhere is left out. */
function valueText({ value, unit: id }: ParcelFigure, language: Language): string {
  const unit = known.get(id);
  if (unit === undefined) return formatQuantity(value, language, {});
  const quantity = formatQuantity(value, language, { unit });
  return unit.measure === "count" ? `${quantity} ${unit.name[language]}` : quantity;
}
