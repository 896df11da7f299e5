import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { Draft } from "../../desk/drafts";
import { deskTexts } from "../../desk/desk-texts";
import { fillText } from "../../screen/fill-text";
import { sayTime } from "../../screen/say-time";

interface DraftsOfferProps {
  readonly drafts: readonly Draft[];
  readonly language: Language;
  readonly onResume: (draft: Draft) => void;
  readonly onDrop: () => void;
}

/** Work that was left behind when the page closed or broke; nothing where there is none. */
export function DraftsOffer({ drafts, language, onResume, onDrop }: DraftsOfferProps) {
  if (drafts.length === 0) return null;
  const said = drafts.map(({ name, at }) => `${name} (${sayTime(at, language) ?? at})`).join(", ");
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {deskTexts.draftsLeft[language]} {said}
      </MessageBarBody>
      <MessageBarActions>
        {drafts.map((draft, index) => (
          <Button
            key={draft.id}
            size="small"
            appearance={index === 0 ? "primary" : "secondary"}
            onClick={() => {
              onResume(draft);
            }}
          >
            {fillText(deskTexts.resume[language], { name: draft.name })}
          </Button>
        ))}
        <Button size="small" onClick={onDrop}>
          {deskTexts.dropDrafts[language]}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
