import type { Language } from "../../../core/figures/bilingual";
import { deskTexts } from "../../desk/desk-texts";
import { fillText } from "../../screen/fill-text";
import { Question } from "./Question";

interface ClosingQuestionProps {
  /** Of a file with changes that are not saved. */
  readonly name: string;
  readonly language: Language;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Asked before unsaved work is put away. */
export function ClosingQuestion({ name, language, onLeave, onClose }: ClosingQuestionProps) {
  return (
    <Question
      text={fillText(deskTexts.askClose[language], { name })}
      answers={[
        { label: deskTexts.goBack[language], isFirst: true, onClick: onLeave },
        { label: deskTexts.closeAnyway[language], onClick: onClose },
      ]}
      onLeave={onLeave}
    />
  );
}
