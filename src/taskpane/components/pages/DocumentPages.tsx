import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { countText } from "../../screen/fill-text";
import type { DocumentPlace, MarkPlace, PageMark } from "../../pages/page-marks";
import { pagesTexts } from "../../pages/pages-texts";
import { sayCursor } from "../../pages/say-cursor";
import { usePages } from "../../pages/use-pages";
import { PagesRefusal } from "./PagesRefusal";

const useStyles = makeStyles({
  desk: {
    position: "relative",
    height: "100%",
    minWidth: 0,
    overflowX: "hidden",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground4,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  home: { position: "relative" },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** The report as pages, with its figures tinted by state. */
export interface DocumentPagesProps {
  /** Of a copy made by `pageCopy`; another array is drawn anew. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By `markKey`. A figure that is missing here is shown without a state. */
  readonly marks: ReadonlyMap<string, PageMark>;
  /** Framed, and scrolled to when it becomes another. */
  readonly selected: MarkPlace | null;
  readonly cursor: DocumentPlace | null;
  readonly language: Language;
  readonly areFramesShown: boolean;
  readonly onMark: (place: MarkPlace) => void;
  readonly onCursor: (place: DocumentPlace) => void;
}

/**
 * A report as pages of white paper, scaled to the column. Fills the height of its parent. A click or
 * Enter on a figure is told, and so is the place of a click in the text; with the focus on the pages the
 * arrow keys move that place.
 */
export function DocumentPages(props: DocumentPagesProps) {
  const styles = useStyles();
  const { language, cursor } = props;
  const desk = useRef<HTMLDivElement>(null);
  const home = useRef<HTMLDivElement>(null);
  const { stage, count, root, keyboard } = usePages(props, { desk, home });
  return (
    <div
      ref={desk}
      className={styles.desk}
      role="group"
      aria-label={countText(pagesTexts.report, count, language)}
      aria-busy={stage === "drawing"}
      {...keyboard}
    >
      {stage === "drawing" && count === 0 && <Spinner label={pagesTexts.drawing[language]} />}
      {stage === "refused" && <PagesRefusal language={language} />}
      <div ref={home} className={styles.home} />
      <div className={styles.spoken} role="status">
        {root !== null && cursor !== null && sayCursor(root, cursor, language)}
      </div>
    </div>
  );
}
