import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Bilingual, Language } from "../core/figures/bilingual";
import { ClosingQuestion } from "./components/desk/ClosingQuestion";
import { DeskBar } from "./components/desk/DeskBar";
import { DraftsOffer } from "./components/desk/DraftsOffer";
import { StartFace } from "./components/desk/StartFace";
import { VersionFoot } from "./components/desk/VersionFoot";
import { DropOverlay } from "./components/DropOverlay";
import { DeskFrame } from "./DeskFrame";
import type { DeskFile } from "./desk/desk-file";
import { deskTexts } from "./desk/desk-texts";
import { droppedFiles, pickFiles, type PickedFile } from "./desk/file-access";
import { layFiles } from "./desk/lay-files";
import { sampleSource } from "./desk/samples";
import { useDesk, type DeskActions } from "./desk/use-desk";
import { useDrafts } from "./desk/use-drafts";
import { FileOnDesk } from "./FileOnDesk";
import { useUpdates, type Updates } from "./offline/use-updates";
import { useFileDrop } from "./screen/use-file-drop";
import { useLanguage } from "./screen/use-language";

const useStyles = makeStyles({
  file: { flexGrow: 1, flexBasis: 0, minHeight: "320px" },
  hidden: { display: "none" },
});

interface DeskPageProps {
  /** Why it is this page that is shown, where the person expects a pane. */
  readonly notice?: Bilingual;
}

/** The browser page: workbooks that the person opens lie on a desk, each with its sheets, its findings and its report. */
export function DeskPage({ notice }: DeskPageProps) {
  const styles = useStyles();
  const [language, switchLanguage] = useLanguage();
  const { desk, actions } = useDesk();
  // From the first moment on: the page is kept for work without a network.
  const updates = useUpdates();
  const [said, setSaid] = useState<Bilingual | null>(notice ?? null);
  const [closing, setClosing] = useState<DeskFile | null>(null);
  /** A report that was dropped, for the workbook that is shown. */
  const [report, setReport] = useState<PickedFile | null>(null);
  const { shown } = desk;
  const lay = (picked: readonly PickedFile[]): void => {
    setSaid(
      layFiles(picked, { open: actions.open, onReport: setReport, hasWorkbook: shown !== null })
    );
  };
  const close = (file: DeskFile): void => {
    if (file.isUnsaved) setClosing(file);
    else actions.close(file);
  };
  const isOver = useFileDrop((files) => {
    void droppedFiles(files).then(lay);
  });
  return (
    <DeskFrame
      bar={
        <DeskBar
          {...{ desk, language }}
          isUpdateReady={updates.isUpdateReady}
          onSwitch={switchLanguage}
          onShow={actions.show}
          onClose={close}
        />
      }
    >
      {said !== null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{said[language]}</MessageBarBody>
        </MessageBar>
      )}
      {shown === null && (
        <Start
          {...{ language, actions, updates }}
          onPick={() => {
            void pickFiles("workbook", language).then(lay);
          }}
          onSaid={setSaid}
        />
      )}
      {desk.files.map((file) => (
        <div key={file.id} className={file.id === shown ? styles.file : styles.hidden}>
          <FileOnDesk
            {...{ file, language }}
            tell={actions.tell}
            onClose={() => {
              close(file);
            }}
            dropped={file.id === shown ? report : null}
            onTaken={() => {
              setReport(null);
            }}
          />
        </div>
      ))}
      {closing !== null && (
        <ClosingQuestion
          name={closing.name}
          language={language}
          onLeave={() => {
            setClosing(null);
          }}
          onClose={() => {
            setClosing(null);
            actions.close(closing);
          }}
        />
      )}
      {isOver && <DropOverlay language={language} />}
    </DeskFrame>
  );
}

interface StartProps {
  readonly language: Language;
  readonly actions: DeskActions;
  readonly updates: Updates;
  readonly onPick: () => void;
  readonly onSaid: (said: Bilingual) => void;
}

function Start({ language, actions, updates, onPick, onSaid }: StartProps) {
  const { drafts, take, dropAll } = useDrafts();
  return (
    <StartFace
      {...{ language, onPick }}
      onSample={(sample) => {
        void sampleSource(sample).then((source) => {
          if (source === null) onSaid(deskTexts.notLoaded);
          else actions.open({ source, handle: null, draft: null });
        });
      }}
      onBlank={(form) => {
        const source = { kind: "blank", form, name: `${form}.xlsx` } as const;
        actions.open({ source, handle: null, draft: null });
      }}
      foot={<VersionFoot {...{ updates, language }} />}
      drafts={
        <DraftsOffer
          {...{ drafts, language }}
          onResume={(draft) => {
            take(draft);
            actions.open({ source: draft.source, handle: draft.handle, draft });
          }}
          onDrop={dropAll}
        />
      }
    />
  );
}
