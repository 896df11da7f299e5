import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState, type ReactNode } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { deskTexts } from "../../desk/desk-texts";
import { samples, type Sample } from "../../desk/samples";
import { paneTexts } from "../../screen/pane-texts";
import { TextButton } from "../TextButton";

/** The forms as data come when they are asked for. */
const FormGallery = lazy(async () => ({
  default: (await import("../overview/FormGallery")).FormGallery,
}));

const useStyles = makeStyles({
  face: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    maxWidth: "720px",
    width: "100%",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    boxSizing: "border-box",
  },
  drop: {
    display: "grid",
    justifyItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  part: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, lineHeight: "24px" },
  gallery: { width: "100%" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface StartFaceProps {
  readonly language: Language;
  readonly onPick: () => void;
  readonly onSample: (sample: Sample) => void;
  /** Called with the id of a form. */
  readonly onBlank: (form: string) => void;
  /** Offered above all else: what was left behind last time. */
  readonly drafts: ReactNode;
  /** Which version of the page this is. */
  readonly foot: ReactNode;
}

/** What can be opened: a file of hers, a sample, or a blank official form. */
export function StartFace({ language, onPick, onSample, onBlank, drafts, foot }: StartFaceProps) {
  const styles = useStyles();
  const [areFormsShown, setFormsShown] = useState(false);
  return (
    <div className={styles.face}>
      {drafts}
      <section className={styles.drop} aria-label={deskTexts.open[language]}>
        <Text size={400}>{deskTexts.lead[language]}</Text>
        <Button appearance="primary" size="large" onClick={onPick}>
          {deskTexts.open[language]}
        </Button>
        <Text className={styles.quiet}>{deskTexts.orDrop[language]}</Text>
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{deskTexts.samples[language]}</h2>
        <ul className={styles.list}>
          {samples.map((sample) => (
            <li key={sample.name}>
              <TextButton
                onClick={() => {
                  onSample(sample);
                }}
              >
                {sample.title[language]}
              </TextButton>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{deskTexts.blank[language]}</h2>
        <Text>{deskTexts.blankLead[language]}</Text>
        {!areFormsShown && (
          <Button
            onClick={() => {
              setFormsShown(true);
            }}
          >
            {deskTexts.blankBegin[language]}
          </Button>
        )}
        {areFormsShown && (
          <div className={styles.gallery}>
            <Suspense fallback={<Spinner size="tiny" label={paneTexts.opening[language]} />}>
              <FormGallery language={language} onInsert={onBlank} />
            </Suspense>
          </div>
        )}
      </section>
      <Text size={200} className={styles.quiet}>
        {deskTexts.privacy[language]}
      </Text>
      {foot}
    </div>
  );
}
