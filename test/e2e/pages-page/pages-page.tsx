import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { DocumentPages } from "../../../src/taskpane/components/pages/DocumentPages";
import type { DocumentPlace, MarkPlace, PageMark } from "../../../src/taskpane/pages/page-marks";
import { useDarkScheme } from "../../../src/taskpane/screen/use-dark-scheme";

/** What a test shows on the page. */
export interface ShownReport {
  /** Of a copy made by `pageCopy`, in base64. */
  readonly copy: string;
  readonly marks: readonly (readonly [string, PageMark])[];
  readonly areFramesShown: boolean;
}

/** What a test finds out about the page. */
export interface PagesDesk {
  show: (report: ShownReport) => void;
  /** Figures that were clicked, and places of the cursor, in order. */
  readonly marks: MarkPlace[];
  readonly places: DocumentPlace[];
  /** Tasks of the page's thread that were longer than 50 ms, in ms. */
  readonly longTasks: number[];
}

declare global {
  interface Window {
    pagesDesk: PagesDesk;
  }
}

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
}).observe({ type: "longtask" });

const showing: { by: (report: ShownReport) => void } = { by: () => undefined };
window.pagesDesk = {
  show: (report) => {
    showing.by(report);
  },
  marks: [],
  places: [],
  longTasks,
};

interface Shown {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly marks: ReadonlyMap<string, PageMark>;
  readonly areFramesShown: boolean;
}

function PagesPage() {
  const isDark = useDarkScheme();
  const [shown, setShown] = useState<Shown | null>(null);
  const [selected, setSelected] = useState<MarkPlace | null>(null);
  const [cursor, setCursor] = useState<DocumentPlace | null>(null);
  useEffect(() => {
    showing.by = ({ copy, marks, areFramesShown }) => {
      const bytes = Uint8Array.from(atob(copy), (letter) => letter.charCodeAt(0));
      setShown({ bytes, marks: new Map(marks), areFramesShown });
    };
  }, []);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <main style={{ height: "100vh" }}>
        <h1 style={{ position: "absolute", clipPath: "inset(50%)" }}>Báo cáo</h1>
        {shown !== null && (
          <DocumentPages
            {...shown}
            selected={selected}
            cursor={cursor}
            language="vi"
            onMark={(place) => {
              window.pagesDesk.marks.push(place);
              setSelected(place);
            }}
            onCursor={(place) => {
              window.pagesDesk.places.push(place);
              setCursor(place);
            }}
          />
        )}
      </main>
    </FluentProvider>
  );
}

document.body.style.margin = "0";
const home = document.createElement("div");
document.body.append(home);
createRoot(home).render(<PagesPage />);
