import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, type ReactNode } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { paneTexts } from "../../screen/pane-texts";
import { liveTexts } from "../../live/live-texts";

/** The forms as data weigh as much as the rest of the pane: they come when they are asked for. */
const FormGallery = lazy(async () => ({ default: (await import("./FormGallery")).FormGallery }));

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
});

interface FormsViewProps {
  readonly language: Language;
  readonly onInsert: (form: string) => void;
  readonly onBack: () => void;
  /** What stands above the blank forms. */
  readonly children?: ReactNode;
}

/** The forms, blank ones last, in place of what the workbook says, and the way back. */
export function FormsView({ language, onInsert, onBack, children }: FormsViewProps) {
  const styles = useStyles();
  return (
    <section className={styles.view} aria-label={liveTexts.formsView[language]}>
      <div className={styles.head}>
        <Button size="small" onClick={onBack}>
          {liveTexts.back[language]}
        </Button>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {liveTexts.formsView[language]}
        </Text>
      </div>
      {children}
      <Text as="h3" size={400} weight="semibold" className={styles.title}>
        {liveTexts.forms[language]}
      </Text>
      <Suspense fallback={<Spinner size="tiny" label={paneTexts.opening[language]} />}>
        <FormGallery language={language} onInsert={onInsert} />
      </Suspense>
    </section>
  );
}
