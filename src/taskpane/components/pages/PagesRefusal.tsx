import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { pagesTexts } from "../../pages/pages-texts";

/** Says that the report cannot be drawn, and that the work goes on beside it. */
export function PagesRefusal({ language }: { readonly language: Language }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{pagesTexts.notDrawn[language]}</MessageBarTitle>
        {pagesTexts.notDrawnHint[language]}
      </MessageBarBody>
    </MessageBar>
  );
}
