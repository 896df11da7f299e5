import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { PassageLine } from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { fillText } from "../../screen/fill-text";
import { Disclosure } from "../Disclosure";
import { MarkSection } from "../word/MarkSection";

const useStyles = makeStyles({
  under: { paddingLeft: "32px", overflowWrap: "anywhere" },
  prose: { margin: 0, whiteSpace: "pre-line", color: tokens.colorNeutralForeground2 },
});

interface PassageTicksProps {
  readonly title: string;
  readonly hint?: string;
  readonly passages: readonly PassageLine[];
  readonly ticked: ReadonlySet<string>;
  readonly language: Language;
  readonly onTick: (id: string, isTicked: boolean) => void;
}

/** Passages that the document does not have, to be chosen from, with their words for whoever asks. */
export function PassageTicks(props: PassageTicksProps) {
  const styles = useStyles();
  const { title, hint, passages, ticked, language, onTick } = props;
  return (
    <MarkSection
      {...{ title, language }}
      {...(hint === undefined ? {} : { hint })}
      items={passages}
      keyOf={({ id }) => id}
    >
      {({ id, title: name, offered }) => (
        <>
          <Checkbox
            label={name[language]}
            checked={ticked.has(id)}
            onChange={(_event, { checked }) => {
              onTick(id, checked === true);
            }}
          />
          <div className={styles.under}>
            <Disclosure
              label={linkTexts.preview[language]}
              name={fillText(linkTexts.previewNamed[language], { title: name[language] })}
            >
              {() => (
                <p className={styles.prose}>
                  <Text size={200}>{offered.join("\n")}</Text>
                </p>
              )}
            </Disclosure>
          </div>
        </>
      )}
    </MarkSection>
  );
}
