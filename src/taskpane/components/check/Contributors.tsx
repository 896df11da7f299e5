import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../../core/figures/figure";
import { sayValue } from "../../../core/narrative/say-value";
import { addressText, type CellAddress } from "../../../core/sheet/address";
import { useCheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { countText, fillText } from "../../screen/fill-text";
import { figuresAt } from "../../check/preview-repair";
import { CellLink } from "../CellLink";
import { Sliced } from "./Sliced";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "stretch",
    rowGap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  label: { flex: "1 1 96px", minWidth: 0, overflowWrap: "anywhere" },
  number: { textAlign: "end", overflowWrap: "anywhere" },
});

const STEP = 12;

interface ContributorsProps {
  readonly cells: readonly CellAddress[];
  readonly within: string;
}

/** The cells that enter the arithmetic, each with what it counts and how much. */
export function Contributors({ cells, within }: ContributorsProps) {
  const styles = useStyles();
  const { actions, book, language } = useCheckDesk();
  const figures = figuresAt(book);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return (
    <div className={styles.list}>
      <Sliced items={cells} language={language} step={STEP}>
        {(address) => {
          const figure = figures.get(addressText(address));
          return (
            <div key={addressText(address)} className={styles.line}>
              <CellLink address={address} within={within} />
              {figure !== undefined && <FigureText figure={figure} />}
            </div>
          );
        }}
      </Sliced>
      {actions !== null &&
        sheets
          .map((sheet) => cells.filter((cell) => cell.sheet === sheet))
          .filter(({ length }) => length > 1)
          .map((together) => (
            <TextButton
              key={together[0]?.sheet}
              onClick={() => {
                actions.goTo(together);
              }}
            >
              {countText(checkTexts.selectAll, together.length, language)}
              {sheets.length > 1 &&
                fillText(checkTexts.onSheet[language], { sheet: together[0]?.sheet ?? "" })}
            </TextButton>
          ))}
    </div>
  );
}

function FigureText({ figure }: { readonly figure: Figure }) {
  const styles = useStyles();
  const { language } = useCheckDesk();
  return (
    <>
      <span className={styles.label}>{figure.label[language]}</span>
      <span className={styles.number}>{sayValue(figure, figure.value, language)}</span>
    </>
  );
}
