import { Button, Field, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { Refresh } from "../../../core/link/mark";
import type { LinkedDocumentDesk } from "../../link/linked-document";
import { actionNames, linkTexts } from "../../link/link-texts";
import { countOf, countText } from "../../screen/fill-text";
import { sayTime } from "../../screen/say-time";
import { MarkSection } from "../word/MarkSection";
import { FinaliseQuestion } from "./FinaliseQuestion";

const useStyles = makeStyles({
  line: { display: "grid", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  document: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    gap: tokens.spacingVerticalM,
  },
  title: { margin: 0 },
  // The switch brings a margin of its own: its edge stands in line with all others.
  frames: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface JournalViewProps {
  readonly trail: readonly Refresh[];
  readonly marks: number;
  readonly desk: LinkedDocumentDesk;
  readonly language: Language;
  readonly canAct: boolean;
}

/** What was done to the document and from what, and what is done to it as a whole. */
export function JournalView({ trail, marks, desk, language, canAct }: JournalViewProps) {
  const styles = useStyles();
  const { areFramesShown, actions } = desk;
  const lines = trail.map((line, index) => ({ line, key: String(index) })).reverse();
  return (
    <>
      {trail.length === 0 && <Text className={styles.quiet}>{linkTexts.noTrail[language]}</Text>}
      <MarkSection
        title={linkTexts.trail[language]}
        items={lines}
        language={language}
        keyOf={({ key }) => key}
      >
        {({ line }) => (
          <span className={styles.line}>
            <Text>{sayAction(line, language)}</Text>
            <Text size={200} className={styles.quiet}>
              {sayOrigin(line, language)}
            </Text>
          </span>
        )}
      </MarkSection>
      <section className={styles.document} aria-label={linkTexts.document[language]}>
        <Text as="h2" weight="semibold" className={styles.title}>
          {linkTexts.document[language]}
        </Text>
        <Field hint={linkTexts.framesHint[language]} size="small">
          <Switch
            className={styles.frames}
            checked={areFramesShown}
            label={linkTexts.frames[language]}
            onChange={(_event, { checked }) => {
              actions.showFrames(checked);
            }}
          />
        </Field>
        {marks > 0 && (
          <FinaliseQuestion {...{ marks, language, canAct }} onFinalise={actions.finalise} />
        )}
        <Field hint={linkTexts.clearHint[language]} size="small">
          <div>
            <Button size="small" onClick={actions.clearMachine}>
              {linkTexts.clear[language]}
            </Button>
          </div>
        </Field>
      </section>
    </>
  );
}

/** "10:32, 21/11/2026 · Cập nhật 5 số liệu". */
function sayAction({ at, action, updated }: Refresh, language: Language): string {
  const deed = `${actionNames[action][language]} · ${countOf(linkTexts.figures, updated, language)}`;
  return `${sayTime(at, language) ?? at} · ${deed}`;
}

/** "so-lieu.xlsx · phường Mẫu · quý III năm 2025 · biểu còn 2 lỗi". */
function sayOrigin({ workbook, unit, period, errors }: Refresh, language: Language): string {
  const open = errors > 0 ? countText(linkTexts.errorsThen, errors, language) : "";
  return [workbook, unit, period, open].filter((part) => part !== "").join(" · ");
}
