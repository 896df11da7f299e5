import { Link, Tooltip, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { Figure, FigureBook } from "../../../core/figures/figure";
import { cellsOf, sayPlace, saySource } from "../../report/figure-place";
import type { WorkbookActions } from "../../live/workbook-actions";

const useStyles = makeStyles({
  number: {
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    color: "inherit",
    textAlign: "start",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: "3px",
    "&:hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationStyle: "solid" },
  },
  doubted: {
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusDangerForeground1,
    "&:hover": { textDecorationStyle: "wavy" },
  },
  still: { fontVariantNumeric: "tabular-nums" },
});

interface FigureLinkProps {
  readonly text: string;
  readonly figure: Figure;
  readonly book: FigureBook;
  readonly language: Language;
  /** Null over a file that is only read: then the number leads nowhere. */
  readonly actions: Pick<WorkbookActions, "goTo"> | null;
  /** What is said besides, of a figure with an open finding. */
  readonly doubt?: string | undefined;
}

/** A number that tells its cell under the pointer and to the keyboard, and leads there. */
export function FigureLink({ text, figure, book, language, actions, doubt }: FigureLinkProps) {
  const styles = useStyles();
  const cells = cellsOf(figure, book);
  const said = doubt === undefined ? [] : [doubt];
  const source = [saySource(figure, book, language), ...said].join(" · ");
  const className = mergeClasses(styles.number, doubt !== undefined && styles.doubted);
  if (actions === null)
    return (
      <span className={doubt === undefined ? styles.still : className} title={source}>
        {text}
      </span>
    );
  const name = [text, figure.label[language], sayPlace(cells, language), ...said].join(", ");
  return (
    <Tooltip
      // The name of the link says it already.
      content={{ children: source, "aria-hidden": true }}
      relationship="inaccessible"
      withArrow
    >
      <Link
        inline
        // A button would be cut off from the comma and the bracket beside it at the end of a line.
        href={`#${figure.id}`}
        className={className}
        aria-label={name}
        onClick={(event) => {
          event.preventDefault();
          actions.goTo(cells);
        }}
      >
        {text}
      </Link>
    </Tooltip>
  );
}
