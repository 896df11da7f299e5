import { Field, Text, Textarea } from "@fluentui/react-components";
import { fillText } from "../../screen/fill-text";
import type { StageProps } from "../../teach/stage-props";
import { teachTexts } from "../../teach/teach-texts";

/** What the form is called. */
export function NameStep({ lesson, judged, actions, language }: StageProps) {
  return (
    <>
      <Text>{fillText(teachTexts.onSheet[language], { sheet: lesson.sheet })}</Text>
      {!judged.isFound && <Text>{teachTexts.notFound[language]}</Text>}
      <Field label={teachTexts.name[language]} hint={teachTexts.nameHint[language]}>
        <Textarea
          rows={2}
          resize="none"
          value={lesson.title}
          onChange={(_event, { value }) => {
            actions.change({ title: value.replace(/\s*\n\s*/g, " ") });
          }}
        />
      </Field>
    </>
  );
}
