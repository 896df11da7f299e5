import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Bilingual, Language } from "../../../core/figures/bilingual";
import type { PublishingDesk } from "../../publish/publishing";
import { directTexts, publishingTexts } from "../../publish/publishing-texts";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  foot: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface PublishFootProps {
  readonly desk: Pick<PublishingDesk, "direct" | "reach" | "published" | "clearMachine">;
  readonly language: Language;
}

/** Which way to Word is in use, and the button that takes away what lies on this machine. */
export function PublishFoot({ desk, language }: PublishFootProps) {
  const styles = useStyles();
  const [isCleared, setIsCleared] = useState(false);
  const isLeftAgain = desk.reach?.machine === true;
  return (
    <div className={styles.foot}>
      <span>
        {waysOf(desk)
          .map((way) => way[language])
          .join(" ")}
      </span>
      <span>
        <TextButton
          onClick={() => {
            desk.clearMachine();
            setIsCleared(true);
          }}
        >
          {publishingTexts.clear[language]}
        </TextButton>{" "}
        <Text role="status" size={200}>
          {isCleared && !isLeftAgain && publishingTexts.cleared[language]}
        </Text>
      </span>
    </div>
  );
}

/** Where Word does not answer, the next way that has something to give. */
function waysOf({ direct, reach, published }: PublishFootProps["desk"]): readonly Bilingual[] {
  if (direct !== "closed") return [directTexts[direct]];
  const isInWorkbook = reach === null ? published !== null : reach.workbook;
  return [directTexts.closed, publishingTexts[isInWorkbook ? "wayFile" : "wayCopy"]];
}
