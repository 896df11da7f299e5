import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type {
  LinkedComparison,
  LinkedDocumentDesk,
  OpenedDocument,
  ParcelInUse,
} from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { countText } from "../../screen/fill-text";
import { useKeptFocus } from "../../screen/use-kept-focus";
import { MarkDeskContext, type MarkDesk } from "../../word/mark-desk";
import { Disclosure } from "../Disclosure";
import { ChangeQuestion } from "./ChangeQuestion";
import { ComparedFace } from "./ComparedFace";
import { DeedNews } from "./DeedNews";
import { InsertFace } from "./InsertFace";
import { JournalView } from "./JournalView";
import { ParcelHead } from "./ParcelHead";
import { QuietWarning } from "./QuietWarning";
import { SourceFoot } from "./SourceFoot";
import { WaysIn } from "./WaysIn";

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
});

interface OpenedViewProps {
  readonly stage: OpenedDocument;
  readonly desk: LinkedDocumentDesk;
  readonly language: Language;
}

/** An open document: without figures, with figures but no source, or beside a parcel. */
export function OpenedView({ stage, desk, language }: OpenedViewProps) {
  const styles = useStyles();
  const { source, comparison, warnings, busy } = stage;
  const { actions } = desk;
  const focus = useKeptFocus<HTMLDivElement>();
  const isBusy = busy !== null;
  const isAsking = comparison !== null && comparison.changes.length > 0 && !comparison.isAccepted;
  const canAct = !isBusy && !isAsking;
  const marks = useMarks({ source, desk, language, canAct });
  return (
    <MarkDeskContext value={marks}>
      <div {...focus} className={styles.view}>
        {source !== null && (
          <ParcelHead
            {...{ source, language, isBusy }}
            ready={desk.ready}
            onTake={actions.takeDirect}
          />
        )}
        {warnings.map((warning) => (
          <QuietWarning key={warning.vi} text={warning[language]} />
        ))}
        <DeedNews {...{ stage, language, actions }} />
        {isAsking && (
          <ChangeQuestion
            changes={comparison.changes}
            language={language}
            onAccept={actions.acceptChanges}
          >
            {desk.asksForSource && (
              <Disclosure label={linkTexts.otherSource[language]}>
                {() => <WaysIn {...{ desk, language, isBusy }} isAside />}
              </Disclosure>
            )}
          </ChangeQuestion>
        )}
        <Face {...{ stage, desk, language, canAct }} />
        {source !== null && desk.asksForSource && (
          <SourceFoot {...{ desk, source, language, isBusy }} />
        )}
      </div>
    </MarkDeskContext>
  );
}

interface FaceProps extends OpenedViewProps {
  readonly canAct: boolean;
}

function Face({ stage, desk, language, canAct }: FaceProps) {
  const { comparison, marks, trail, busy } = stage;
  if (comparison === null)
    return (
      <>
        <Text>
          {marks.length === 0
            ? linkTexts.noParcel[language]
            : countText(linkTexts.marksOnly, marks.length, language)}
        </Text>
        {desk.asksForSource && <WaysIn {...{ desk, language }} isBusy={busy !== null} />}
        {marks.length > 0 && (
          <JournalView {...{ trail, desk, language, canAct }} marks={marks.length} />
        )}
      </>
    );
  if (isWithoutPassages(comparison))
    return (
      <InsertFace passages={comparison.passages} {...{ language, canAct }} actions={desk.actions} />
    );
  return <ComparedFace {...{ stage, comparison, desk, language, canAct }} />;
}

/** True for a document that never had a figure of ours, or nothing of this parcel. */
const isWithoutPassages = ({ marks, sourceless, passages }: LinkedComparison): boolean =>
  marks.length + sourceless.length === 0 && passages.every(({ prose }) => prose === "absent");

interface MarksParts {
  readonly source: ParcelInUse | null;
  readonly desk: LinkedDocumentDesk;
  readonly language: Language;
  readonly canAct: boolean;
}

function useMarks({ source, desk, language, canAct }: MarksParts): MarkDesk {
  const { direct, actions } = desk;
  const parcel = source?.parcel ?? null;
  return useMemo(
    () => ({
      language,
      figures: new Map((parcel?.figures ?? []).map((figure) => [figure.id, figure])),
      readAt: parcel?.madeAt ?? "",
      actions: {
        goTo: actions.goTo,
        showCell: direct === "open" ? actions.showCell : null,
        insertFigure: canAct ? actions.insertFigure : null,
      },
    }),
    [parcel, direct, actions, language, canAct]
  );
}
