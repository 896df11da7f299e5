import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { saySentence } from "../../../core/narrative/say-sentence";
import { fillText } from "../../screen/fill-text";
import { readFormFile, type BroughtForm } from "../../teach/read-form-file";
import { taughtTexts } from "../../teach/taught-texts";
import type { TaughtFormsProps } from "../../teach/taught-forms-props";
import { OpenFileButton } from "../OpenFileButton";
import { TaughtForm } from "./TaughtForm";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  faults: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The forms that the workbook keeps, what can be done with each, and a way in for others. */
export function TaughtForms(props: TaughtFormsProps) {
  const { forms, sheets, actions, onTeach, language } = props;
  const styles = useStyles();
  const heading = useId();
  const [brought, setBrought] = useState<BroughtForm | null>(null);
  const bring = async (file: File): Promise<void> => {
    const read = await readFormFile(file);
    setBrought(read);
    if (read.kind === "form") actions.keepForm(read.form, "brought");
  };
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Text as="h3" id={heading} size={400} weight="semibold" className={styles.heading}>
        {taughtTexts.title[language]}
      </Text>
      {forms.length === 0 && (
        <Text size={200} className={styles.quiet}>
          {taughtTexts.none[language]}
        </Text>
      )}
      <ul className={styles.list}>
        {forms.map((form) => (
          <TaughtForm key={form.id} {...{ form, sheets, actions, onTeach, language }} />
        ))}
      </ul>
      <div>
        <OpenFileButton
          label={taughtTexts.brings[language]}
          accept=".json"
          onOpen={(file) => void bring(file)}
        />
      </div>
      <div role="alert">
        <Faults {...{ brought, language }} />
      </div>
    </section>
  );
}

/** A person mends the first few; the others may follow from them. */
const MOST_FAULTS = 8;

function Faults({
  brought,
  language,
}: Pick<TaughtFormsProps, "language"> & { readonly brought: BroughtForm | null }) {
  const styles = useStyles();
  if (brought === null || brought.kind === "form") return null;
  if (brought.kind === "refused") return <Text>{brought.message[language]}</Text>;
  const { file, faults } = brought;
  const rest = faults.length - MOST_FAULTS;
  return (
    <>
      <Text>{fillText(taughtTexts.faults[language], { file })}</Text>
      <ul className={styles.faults}>
        {faults.slice(0, MOST_FAULTS).map(({ line, sentence }, index) => (
          <li key={index}>
            {line !== null && fillText(taughtTexts.atLine[language], { line: String(line) })}
            {saySentence(sentence, language)}
          </li>
        ))}
        {rest > 0 && <li>{fillText(taughtTexts.moreFaults[language], { n: String(rest) })}</li>}
      </ul>
    </>
  );
}
