import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Bilingual, Language } from "../../../core/figures/bilingual";
import type { FigureBook } from "../../../core/figures/figure";
import type { UnrecognisedSheet } from "../../../core/figures/read-sheet";
import type { Headline } from "../../../core/narrative/headline";
import { countOf, fillText } from "../../screen/fill-text";
import { overviewTexts } from "../../overview/overview-texts";
import { paneTexts } from "../../screen/pane-texts";
import type { ReportDigest, SheetDigest } from "../../report/report-digest";
import { saySureness } from "../../overview/say-sureness";
import type { WorkbookActions } from "../../live/workbook-actions";
import { PartsPicture } from "./PartsPicture";
import { PlanPicture } from "./PlanPicture";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { margin: 0, display: "block" },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
  tally: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  count: {
    display: "inline-flex",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    // Of the icon beside it.
    lineHeight: tokens.lineHeightBase300,
  },
  picture: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  caption: { margin: 0, display: "block" },
});

const severities = [
  ["error", paneTexts.errors],
  ["warning", paneTexts.warnings],
  ["note", paneTexts.notes],
] as const;

interface SheetCardProps {
  readonly sheet: SheetDigest;
  /** Open findings on it. */
  readonly tally: ReportDigest["tally"];
  readonly book: FigureBook;
  readonly language: Language;
  readonly actions: WorkbookActions | null;
}

/** A recognised sheet: which form it is and how surely, what was found on it, and its picture. */
export function SheetCard({ sheet, tally, book, language, actions }: SheetCardProps) {
  const styles = useStyles();
  const { name, edition, likeness, counts, headline } = sheet;
  const read = [
    countOf(paneTexts.figures, counts.figures, language),
    ...(counts.gaps > 0 ? [countOf(paneTexts.gaps, counts.gaps, language)] : []),
  ];
  return (
    <li className={styles.card}>
      <Text as="h3" size={300} weight="semibold" className={styles.name}>
        {sheet.sheet}
      </Text>
      <Tally tally={tally} language={language} />
      {headline !== null && (
        <div className={styles.picture}>
          <Text as="h4" size={200} weight="semibold" className={styles.caption}>
            {headline.title[language]}
          </Text>
          <Picture {...{ headline, book, language, actions }} />
        </div>
      )}
      <div>
        <Text size={200} className={styles.quiet}>
          {name[language]}
        </Text>
        <Text size={200} className={styles.quiet}>
          {edition[language]}
        </Text>
        <Text size={200} className={styles.quiet}>
          {[saySureness(likeness, language), ...read].join(" · ")}
        </Text>
      </div>
    </li>
  );
}

type PictureProps = Pick<SheetCardProps, "book" | "language" | "actions"> & {
  readonly headline: Headline;
};

function Picture({ headline, ...desk }: PictureProps) {
  return headline.kind === "parts" ? (
    <PartsPicture headline={headline} {...desk} />
  ) : (
    <PlanPicture headline={headline} {...desk} />
  );
}

function Tally({ tally, language }: Pick<SheetCardProps, "tally" | "language">) {
  const styles = useStyles();
  const found = severities.filter(([severity]) => tally[severity] > 0);
  return (
    <div className={styles.tally}>
      {found.length === 0 && (
        <span className={styles.count}>
          <SeverityIcon severity="agrees" />
          {overviewTexts.agrees[language]}
        </span>
      )}
      {found.map(([severity, noun]) => (
        <span key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          {countOf(noun, tally[severity], language)}
        </span>
      ))}
    </div>
  );
}

export interface SheetTeaching {
  /** The sheet whose form is being taught; null for none. */
  readonly sheet: string | null;
  readonly onTeach: (sheet: string) => void;
}

interface UnknownSheetCardProps {
  readonly sheet: UnrecognisedSheet;
  readonly language: Language;
  readonly teaching: SheetTeaching | undefined;
}

/** A sheet that is no known form: which one comes nearest, and what it lacks. */
export function UnknownSheetCard({ sheet, language, teaching }: UnknownSheetCardProps) {
  const styles = useStyles();
  const { nearest } = sheet;
  const lines =
    nearest === null
      ? [overviewTexts.nothingNear[language]]
      : [
          fillText(overviewTexts.nearest[language], { form: nearest.name[language] }),
          ...named(overviewTexts.found, nearest.found, language),
          ...named(overviewTexts.missing, nearest.missing, language),
        ];
  return (
    <li className={styles.card}>
      <Text as="h3" size={300} weight="semibold" className={styles.name}>
        {sheet.sheet}
      </Text>
      <Text size={200}>{overviewTexts.notKnown[language]}</Text>
      <div>
        {lines.map((line) => (
          <Text key={line} size={200} className={styles.quiet}>
            {line}
          </Text>
        ))}
      </div>
      {teaching !== undefined && <TeachButton {...{ sheet, language, teaching }} />}
    </li>
  );
}

function TeachButton({
  sheet: { sheet },
  language,
  teaching,
}: UnknownSheetCardProps & { readonly teaching: SheetTeaching }) {
  const what = overviewTexts[teaching.sheet === sheet ? "teachOn" : "teach"][language];
  return (
    <div>
      <Button
        size="small"
        aria-label={fillText(overviewTexts.teachNamed[language], { what, sheet })}
        onClick={() => {
          teaching.onTeach(sheet);
        }}
      >
        {what}
      </Button>
    </div>
  );
}

function named(
  text: Bilingual,
  names: readonly Bilingual[],
  language: Language
): readonly string[] {
  const list = names.map((name) => name[language]).join(", ");
  return names.length === 0 ? [] : [fillText(text[language], { names: list })];
}
