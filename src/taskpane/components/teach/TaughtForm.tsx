import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { KeptForm } from "../../live/workbook-memory";
import { downloadFile } from "../../screen/download-file";
import { fillText } from "../../screen/fill-text";
import { isReadable, renamedForm } from "../../teach/read-form-file";
import type { TaughtFormsProps } from "../../teach/taught-forms-props";
import { taughtTexts } from "../../teach/taught-texts";
import { CopyButton } from "../CopyButton";
import { RenameForm } from "./RenameForm";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "block", overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

type TaughtFormProps = Omit<TaughtFormsProps, "forms"> & { readonly form: KeptForm };

/** A form that the workbook keeps. */
export function TaughtForm(props: TaughtFormProps) {
  const { form, actions, language } = props;
  const styles = useStyles();
  const [isRenaming, setIsRenaming] = useState(false);
  const isKnown = useMemo(() => isReadable(form), [form]);
  return (
    <li className={styles.form}>
      <div>
        <Text weight="semibold" className={styles.name}>
          {form.name}
        </Text>
        {!isKnown && (
          <Text size={200} className={styles.quiet}>
            {taughtTexts.unreadable[language]}
          </Text>
        )}
      </div>
      {isRenaming ? (
        <RenameForm
          name={form.name}
          language={language}
          onRename={(name) => {
            const renamed = renamedForm(form, name);
            if (renamed !== null) actions.keepForm(renamed, "renamed");
            setIsRenaming(false);
          }}
          onCancel={() => {
            setIsRenaming(false);
          }}
        />
      ) : (
        <FormButtons
          {...props}
          isKnown={isKnown}
          onRename={() => {
            setIsRenaming(true);
          }}
        />
      )}
    </li>
  );
}

interface FormButtonsProps extends TaughtFormProps {
  readonly isKnown: boolean;
  readonly onRename: () => void;
}

function FormButtons(props: FormButtonsProps) {
  const { form, sheets, actions, onTeach, language, isKnown, onRename } = props;
  const styles = useStyles();
  const sheet = sheets.find((one) => one.kind === "recognised" && one.form === form.id)?.sheet;
  const button = (what: "again" | "rename" | "exports" | "forget", onClick: () => void) => (
    <Button
      size="small"
      className={styles.button}
      aria-label={nameOf(what)}
      disabledFocusable={what === "again" && sheet === undefined}
      title={what === "again" && sheet === undefined ? taughtTexts.againNot[language] : undefined}
      onClick={onClick}
    >
      {taughtTexts[what][language]}
    </Button>
  );
  const nameOf = (what: "again" | "rename" | "exports" | "copy" | "forget"): string =>
    fillText(taughtTexts.named[language], { what: taughtTexts[what][language], name: form.name });
  return (
    <div className={styles.buttons}>
      {isKnown &&
        button("again", () => {
          if (sheet !== undefined) onTeach({ sheet, again: form });
        })}
      {isKnown && button("rename", onRename)}
      {button("exports", () => {
        downloadFile(`${form.id}.json`, new Blob([form.text], { type: "application/json" }));
      })}
      {button("forget", () => {
        actions.forgetForm(form.id);
      })}
      <CopyButton
        label={taughtTexts.copy[language]}
        name={nameOf("copy")}
        text={form.text}
        look="small"
        language={language}
      />
    </div>
  );
}
