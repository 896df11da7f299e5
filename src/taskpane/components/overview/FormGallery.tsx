import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { listBlankForms } from "../../../core/forms/blank-form";
import type { BlankFormEntry } from "../../../core/forms/blank-form";
import { fillText } from "../../screen/fill-text";
import { formTexts, otherTopic, topicNames } from "../../live/form-texts";

const useStyles = makeStyles({
  gallery: { display: "grid", gap: tokens.spacingVerticalL },
  group: { display: "grid", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "block", overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  // The narrowest pane has no room for more beside a name.
  create: { minWidth: "64px" },
});

interface FormGalleryProps {
  readonly language: Language;
  /** Called with the id of the form that she chose. */
  readonly onInsert: (form: string) => void;
}

/** Every form of which a blank sheet can be made, by topic. Heavy for its data: to be loaded when asked for. */
export function FormGallery({ language, onInsert }: FormGalleryProps) {
  const styles = useStyles();
  const forms = listBlankForms();
  const topics = [...new Set(forms.map(({ topic }) => topic))];
  return (
    <section className={styles.gallery} aria-label={formTexts.title[language]}>
      <Text>{formTexts.lead[language]}</Text>
      {topics.map((topic) => (
        <FormGroup
          key={topic}
          name={(topicNames[topic] ?? otherTopic)[language]}
          forms={forms.filter((form) => form.topic === topic)}
          {...{ language, onInsert }}
        />
      ))}
      <Text size={200} className={styles.quiet}>
        {formTexts.source[language]}
      </Text>
    </section>
  );
}

interface FormGroupProps extends FormGalleryProps {
  readonly name: string;
  readonly forms: readonly BlankFormEntry[];
}

function FormGroup({ name, forms, language, onInsert }: FormGroupProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <Text as="h2" id={heading} size={400} weight="semibold" className={styles.heading}>
        {name}
      </Text>
      <ul className={styles.list}>
        {forms.map((form) => (
          <li key={form.id} className={styles.form}>
            <div>
              <Text className={styles.name}>{form.name[language]}</Text>
              <Text size={200} className={styles.quiet}>
                {form.edition[language]}
              </Text>
              {form.isReplaced && (
                <Text size={200} className={styles.quiet}>
                  {formTexts.replaced[language]}
                </Text>
              )}
            </div>
            <Button
              size="small"
              className={styles.create}
              aria-label={fillText(formTexts.createNamed[language], { name: form.name[language] })}
              onClick={() => {
                onInsert(form.id);
              }}
            >
              {formTexts.create[language]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
