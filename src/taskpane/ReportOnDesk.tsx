import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../core/figures/bilingual";
import type { CellAddress } from "../core/sheet/address";
import type { MarkPlace } from "../hosts/document-host";
import { succeed } from "../hosts/trouble";
import { UndoButtons } from "./components/desk/BookBar";
import { ClosingQuestion } from "./components/desk/ClosingQuestion";
import { SaveButtons, SavingLine } from "./components/desk/SaveButtons";
import { LinkedDocumentView } from "./components/link/LinkedDocumentView";
import { deskTexts } from "./desk/desk-texts";
import type { BookSeat } from "./desk/use-book-on-desk";
import type { OpenReport } from "./desk/use-report";
import type { SeenParts } from "./desk/sides";
import { useSaving, type SavingSeat } from "./desk/use-saving";
import type { LinkedDocumentDesk, LinkedStage } from "./link/linked-document";
import { useLinkedDocument } from "./link/use-linked-document";
import { reportMarks } from "./pages/report-marks";
import { markKey } from "./word/document-question";

/** What draws Word files weighs as much as a pane: it comes with the first report. */
const DocumentPages = lazy(async () => ({
  default: (await import("./components/pages/DocumentPages")).DocumentPages,
}));

const useStyles = makeStyles({
  pages: { minWidth: 0, minHeight: 0, overflow: "auto" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  hidden: { display: "none" },
});

interface ReportOnDeskProps {
  readonly report: OpenReport;
  readonly seat: BookSeat;
  readonly language: Language;
  readonly seen: SeenParts;
  /** Of the column beside the pages. */
  readonly columnStyle: string;
  readonly onShowCell: (address: CellAddress) => void;
}

/** The report as pages, and beside them what the pane in Word says of it. */
export function ReportOnDesk(props: ReportOnDeskProps) {
  const { report, seat, language, seen, columnStyle, onShowCell } = props;
  const styles = useStyles();
  const { document, handle, isSaved } = report;
  useSyncExternalStore(document.subscribe, () => document.version);
  const desk = useReportDesk(seat, report, onShowCell);
  const saving = useSaving({
    ...{ kind: "report", name: document.name, handle },
    revision: document.revision,
    savedRevision: isSaved ? 0 : -1,
    content: () => Promise.resolve(succeed({ bytes: document.bytes, revision: document.revision })),
  });
  const closing = useClosing(saving, { language, onClose: seat.report.close });
  const { setReportUnsaved } = seat;
  useEffect(() => {
    setReportUnsaved(saving.isUnsaved);
  }, [setReportUnsaved, saving.isUnsaved]);
  const comparison = desk.stage.kind === "opened" ? desk.stage.comparison : null;
  const marks = useMemo(
    () => reportMarks(comparison?.marks ?? [], language),
    [comparison, language]
  );
  const goTo = (place: MarkPlace): void => {
    void document.select(place);
    const planned = comparison?.marks.find((mark) => markKey(mark) === markKey(place));
    if (planned !== undefined) onShowCell(planned.origin);
  };
  return (
    <>
      <section
        aria-label={deskTexts.reportSide[language]}
        className={seen.pages ? styles.pages : styles.hidden}
      >
        {seen.pages && document.pages?.ok === true && (
          <Suspense>
            <DocumentPages
              bytes={document.pages.value.bytes}
              {...{ marks, language }}
              selected={document.selected}
              cursor={document.cursor}
              areFramesShown={document.areFramesShown}
              onMark={goTo}
              onCursor={(place) => {
                document.putCursor(place);
              }}
            />
          </Suspense>
        )}
      </section>
      <section
        aria-label={deskTexts.reportPane[language]}
        className={seen.report ? columnStyle : styles.hidden}
      >
        <div className={styles.head}>
          <Text weight="semibold" className={styles.name}>
            {saving.name}
          </Text>
          <div className={styles.buttons}>
            <UndoButtons
              canUndo={document.canUndo}
              canRedo={document.canRedo}
              language={language}
              onUndo={() => void document.undo().then(desk.actions.reread)}
              onRedo={() => void document.redo().then(desk.actions.reread)}
            />
            <SaveButtons
              {...{ saving, language }}
              label={deskTexts.saveReport}
              question={deskTexts.askOverwriteReport}
            />
          </div>
        </div>
        <SavingLine news={saving.news} language={language} onDismiss={saving.dismissNews} />
        <LinkedDocumentView desk={desk} language={language} />
        <div>
          <Button size="small" onClick={closing.ask}>
            {deskTexts.closeReport[language]}
          </Button>
        </div>
        {closing.question}
      </section>
    </>
  );
}

interface ClosingOptions {
  readonly language: Language;
  readonly onClose: () => void;
}

/** Puts the report away, after asking where it is not saved. */
function useClosing({ name, isUnsaved }: SavingSeat, { language, onClose }: ClosingOptions) {
  const [isAsking, setAsking] = useState(false);
  const leave = (): void => {
    setAsking(false);
  };
  return {
    ask: () => {
      if (isUnsaved) setAsking(true);
      else onClose();
    },
    question: isAsking && <ClosingQuestion {...{ name, language, onClose }} onLeave={leave} />,
  };
}

/** The desk of the pane in Word, over a workbook in the same page: its figures are taken as they come. */
function useReportDesk(
  seat: BookSeat,
  { document }: OpenReport,
  onShowCell: (address: CellAddress) => void
): LinkedDocumentDesk {
  const desk = useLinkedDocument({ host: document, link: seat.link.document });
  const { ready, actions } = desk;
  const { takeDirect, showFrames } = actions;
  const isOpened = desk.stage.kind === "opened";
  const leftAt = ready?.leftAt ?? null;
  useEffect(() => {
    if (isOpened && leftAt !== null) takeDirect();
  }, [isOpened, leftAt, takeDirect]);
  // On pages of ours the figures are tinted from the start, as the cells of the sheet are.
  useEffect(() => {
    if (isOpened) showFrames(true);
  }, [isOpened, showFrames]);
  return {
    ...desk,
    stage: withoutUndo(desk.stage),
    ready: null,
    asksForSource: false,
    actions: {
      ...actions,
      reread: () => {
        actions.dismissDone();
        actions.reread();
      },
      showCell: ({ origin }) => {
        onShowCell(origin);
      },
    },
  };
}

/** The page takes back every change of the report, refreshes among them: one way back is enough. */
function withoutUndo(stage: LinkedStage): LinkedStage {
  if (stage.kind !== "opened" || stage.done?.kind !== "refreshed") return stage;
  return { ...stage, done: { ...stage.done, canUndo: false } };
}
