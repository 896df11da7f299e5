import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { BlankFormEntry } from "../../../core/forms/blanks/blank-form";
import { formTexts } from "../../live/form-texts";
import { fillText } from "../../screen/fill-text";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { display: "block", overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  // The narrowest pane has no room for more beside a name.
  create: { minWidth: "64px" },
});

interface FormChoicesProps {
  readonly forms: readonly BlankFormEntry[];
  /** What they have in common. */
  readonly label: string;
  readonly language: Language;
  /** Called with the id of the form that she chose. */
  readonly onInsert: (form: string) => void;
}

/** Forms with their editions, each with the button that makes a sheet of it. */
export function FormChoices({ forms, label, language, onInsert }: FormChoicesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
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
  );
}
