import { Switch, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { figureIn, type FigureBook } from "../../../core/figures/figure";
import type { Passage, Piece } from "../../../core/narrative/passage";
import { saySentence } from "../../../core/narrative/say-sentence";
import type { Finding } from "../../../core/rules/finding";
import { problemsOf, figuresIn, type DoubtBook } from "../../report/doubted-figures";
import { saySource } from "../../report/figure-place";
import { countText, fillText } from "../../screen/fill-text";
import { narrativeTexts } from "../../narrative/narrative-texts";
import { paneTexts } from "../../screen/pane-texts";
import { passageText } from "../../narrative/passage-text";
import type { WorkbookActions } from "../../live/workbook-actions";
import { CopyButton } from "../CopyButton";
import { Disclosure } from "../Disclosure";
import { FigureLink } from "./FigureLink";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  passage: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
  },
  head: { display: "flex", alignItems: "center", marginLeft: "-8px" },
  heading: { margin: 0 },
  alone: { marginLeft: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  prose: {
    // As NĐ 30/2020/NĐ-CP sets reports.
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    margin: 0,
    overflowWrap: "anywhere",
  },
  doubt: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface PassageDesk {
  readonly book: FigureBook;
  readonly doubted: DoubtBook;
  readonly language: Language;
  /** Null over a file that is only read. */
  readonly actions: WorkbookActions | null;
}

interface PassageViewProps extends PassageDesk {
  readonly passage: Passage;
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
}

/** A passage in the report's letters, with what was found about its figures; it can be left out and copied. */
export function PassageView({ passage, isKept, onKeep, ...desk }: PassageViewProps) {
  const styles = useStyles();
  const { language, actions, doubted } = desk;
  const title = passage.title[language];
  return (
    <section className={styles.passage} aria-label={title}>
      <div className={styles.head}>
        {actions !== null && (
          <Switch
            checked={isKept}
            aria-label={fillText(narrativeTexts.keep[language], { title })}
            onChange={(_event, { checked }) => {
              onKeep(checked);
            }}
          />
        )}
        <Text
          as="h2"
          weight="semibold"
          className={mergeClasses(styles.heading, actions === null && styles.alone)}
        >
          {title}
        </Text>
      </div>
      {isKept ? (
        <>
          {passage.paragraphs.map((pieces, index) => (
            <p key={index} className={styles.prose} lang="vi">
              {pieces.map((piece, place) => (
                <PieceView key={place} piece={piece} {...desk} />
              ))}
            </p>
          ))}
          <Problems problems={problemsOf(passage, doubted)} language={language} />
          {actions === null && <Sources passage={passage} {...desk} />}
          <CopyButton
            look="small"
            label={narrativeTexts.copyOne[language]}
            name={fillText(narrativeTexts.copyNamed[language], { title })}
            text={passageText(passage)}
            language={language}
          />
        </>
      ) : (
        <Text size={200} className={styles.quiet}>
          {narrativeTexts.leftOut[language]}
        </Text>
      )}
    </section>
  );
}

function PieceView({ piece, book, doubted, ...desk }: PassageDesk & { readonly piece: Piece }) {
  if (piece.kind === "text") return piece.text;
  const figure = figureIn(book, piece.figure);
  if (figure === null) return piece.text;
  const doubt = doubted.has(piece.figure) ? paneTexts.doubted[desk.language] : undefined;
  return <FigureLink text={piece.text} {...{ figure, book, doubt }} {...desk} />;
}

interface ProblemsProps {
  readonly problems: readonly Finding[];
  readonly language: Language;
}

function Problems({ problems, language }: ProblemsProps) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  const isError = problems.some(({ severity }) => severity === "error");
  return (
    <div>
      <div className={styles.doubt}>
        <SeverityIcon severity={isError ? "error" : "warning"} />
        <div>
          <Disclosure label={countText(narrativeTexts.problems, problems.length, language)}>
            {() => (
              <ul className={styles.list}>
                {problems.map((finding, index) => (
                  <li key={index}>
                    <Text size={200}>
                      <span className={styles.strong}>{paneTexts[finding.severity][language]}</span>{" "}
                      {saySentence(finding.sentence, language)}
                    </Text>
                  </li>
                ))}
              </ul>
            )}
          </Disclosure>
        </div>
      </div>
    </div>
  );
}

/** Where every number comes from, for whoever cannot point at one. */
function Sources({ passage, book, language }: PassageDesk & { readonly passage: Passage }) {
  const styles = useStyles();
  const texts = new Map(
    passage.paragraphs
      .flat()
      .flatMap((piece) => (piece.kind === "figure" ? [[piece.figure, piece.text] as const] : []))
  );
  const figures = figuresIn(passage).flatMap((id) => figureIn(book, id) ?? []);
  return (
    <div>
      <Disclosure label={countText(paneTexts.sources, figures.length, language)}>
        {() => (
          <ul className={styles.list}>
            {figures.map((figure) => (
              <li key={figure.id}>
                <Text size={200}>
                  <span className={styles.strong}>{texts.get(figure.id)}</span>{" "}
                  {saySource(figure, book, language)}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
