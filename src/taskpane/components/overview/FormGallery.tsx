import { Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { listBlankForms } from "../../../core/forms/blanks/blank-form";
import type { BlankFormEntry } from "../../../core/forms/blanks/blank-form";
import { formTexts, otherTopic, topicNames } from "../../live/form-texts";
import { findForms, type FormGroup } from "../../overview/find-forms";
import { countText, fillText } from "../../screen/fill-text";
import { Disclosure } from "../Disclosure";
import { FormChoices } from "./FormChoices";

const useStyles = makeStyles({
  gallery: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
  groups: { listStyleType: "none", margin: 0, padding: 0 },
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface FormGalleryProps {
  readonly language: Language;
  /** Called with the id of the form that she chose. */
  readonly onInsert: (form: string) => void;
}

/**
 * Every form of which a blank sheet can be made: the topics, folded, or the forms that hold the words
 * asked for. Heavy for its data: to be loaded when asked for.
 */
export function FormGallery({ language, onInsert }: FormGalleryProps) {
  const styles = useStyles();
  const [asked, setAsked] = useState("");
  const [forms] = useState(listBlankForms);
  const groups = useMemo(() => findForms(forms, asked), [forms, asked]);
  const isAsked = asked.trim() !== "";
  const found = groups.flatMap(({ current, replaced }) => [...current, ...replaced]);
  return (
    <section className={styles.gallery} aria-label={formTexts.title[language]}>
      <Text>{formTexts.lead[language]}</Text>
      <Field label={formTexts.find[language]} hint={formTexts.findHint[language]}>
        <Input
          type="search"
          value={asked}
          onChange={(_event, { value }) => {
            setAsked(value);
          }}
        />
      </Field>
      <Text role="status" size={200} className={styles.quiet}>
        {found.length === 0
          ? fillText(formTexts.noneFound[language], { asked: asked.trim() })
          : countText(formTexts[isAsked ? "found" : "count"], found.length, language)}
      </Text>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <li key={group.topic} className={styles.group}>
            <Group {...{ group, language, onInsert }} isOpen={isAsked} />
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.quiet}>
        {formTexts.source[language]}
      </Text>
    </section>
  );
}

interface GroupProps extends FormGalleryProps {
  readonly group: FormGroup;
  /** Open whatever she folded: these were asked for. */
  readonly isOpen: boolean;
}

function Group({ group, isOpen, language, onInsert }: GroupProps) {
  const styles = useStyles();
  const { topic, current, replaced } = group;
  const name = (topicNames[topic] ?? otherTopic)[language];
  const list = (forms: readonly BlankFormEntry[]) => (
    <FormChoices {...{ forms, language, onInsert }} label={name} />
  );
  if (isOpen)
    return (
      <>
        <h3 className={styles.name}>{name}</h3>
        {list([...current, ...replaced])}
      </>
    );
  const count = countText(formTexts.count, current.length, language);
  return (
    <Disclosure label={`${name} · ${count}`}>
      {() => (
        <>
          {current.length > 0 && list(current)}
          {replaced.length > 0 && (
            <Disclosure label={countText(formTexts.older, replaced.length, language)}>
              {() => list(replaced)}
            </Disclosure>
          )}
        </>
      )}
    </Disclosure>
  );
}
