import type { PlannedMark } from "../../../core/link/planned-mark";
import { linkTexts } from "../../link/link-texts";
import { countText } from "../../screen/fill-text";
import { markKey } from "../../word/document-question";
import { useMarkDesk } from "../../word/mark-desk";
import { Disclosure } from "../Disclosure";
import { MarkFoot } from "../word/MarkFoot";
import { MarkLine } from "../word/MarkLine";
import { MarkSection } from "../word/MarkSection";

/** Figures that stand as the sheets have them, folded: there is nothing to do, but each has a source. */
export function AgreeingFigures({ marks }: { readonly marks: readonly PlannedMark[] }) {
  const { language } = useMarkDesk();
  const agreeing = marks.filter(({ state }) => state === "matches" || state === "converged");
  if (agreeing.length === 0) return null;
  return (
    <div>
      <Disclosure label={countText(linkTexts.seeAgreeing, agreeing.length, language)}>
        {() => (
          <MarkSection
            title={linkTexts.agreeing[language]}
            items={agreeing}
            keyOf={markKey}
            language={language}
          >
            {(mark) => (
              <>
                <MarkLine mark={mark} />
                <MarkFoot mark={mark} />
              </>
            )}
          </MarkSection>
        )}
      </Disclosure>
    </div>
  );
}
