import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { StrictMode, useEffect, useReducer, useState } from "react";
import { createRoot } from "react-dom/client";
import { SheetGrid } from "../../../src/taskpane/components/grid/SheetGrid";
import type { CellNotes, GridActions } from "../../../src/taskpane/grid/grid-desk";
import type { SheetSelection } from "../../../src/taskpane/grid/shown-sheet";
import { useDarkScheme } from "../../../src/taskpane/screen/use-dark-scheme";
import { formSheet, longSheet } from "./fake-sheets";

const asked = new URLSearchParams(window.location.search);
const rows = Number(asked.get("rows") ?? "0");
const sheet = rows > 0 ? longSheet(rows) : formSheet();
const notes: CellNotes = new Map([
  ["C7", { kind: "error", text: "Lỗi: 3.548 + 9 = 3.557, trên biểu 5.578" }],
  ["D8", { kind: "warning", text: "Cảnh báo: số lẻ" }],
  ["E9", { kind: "note", text: "Lưu ý: giống kỳ trước" }],
  ["F10", { kind: "suspect", text: "Nghi: nhập 3.548, có thể 5.569" }],
]);
/** Selects from outside the grid, as a finding does. */
class Outside extends EventTarget {
  select(selection: SheetSelection): void {
    this.dispatchEvent(new CustomEvent("select", { detail: selection }));
  }
}
const outside = new Outside();

/** What a test asks of the page beside what a person does. */
export interface GridPage {
  readonly sheet: typeof sheet;
  select: (selection: SheetSelection) => void;
}
const gridPage: GridPage = {
  sheet,
  select: (selection) => {
    outside.select(selection);
  },
};
Object.assign(window, { gridPage });

function Page() {
  const isDark = useDarkScheme();
  const [selection, setSelection] = useState<SheetSelection | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const follow = (event: Event): void => {
      setSelection((event as CustomEvent<SheetSelection>).detail);
    };
    outside.addEventListener("select", follow);
    return () => {
      outside.removeEventListener("select", follow);
    };
  }, []);
  const actions: GridActions = {
    select: setSelection,
    type: (place, text) => {
      sheet.type(place, text);
      redraw();
    },
    paste: (from, texts) => {
      sheet.paste(from, texts);
      redraw();
    },
    clear: (area) => {
      sheet.clear(area);
      redraw();
    },
    undo: () => {
      sheet.undo();
      redraw();
    },
    redo: () => {
      sheet.redo();
      redraw();
    },
  };
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <main
        style={{ display: "grid", gridTemplateRows: "auto minmax(0, 1fr) auto", height: "100vh" }}
      >
        <h1 style={{ margin: 0, fontSize: 14 }}>
          <button type="button">Trước</button>
        </h1>
        <SheetGrid
          {...{ sheet, selection, notes, actions }}
          version={sheet.version}
          isEditable={asked.get("locked") === null}
          language={asked.get("en") === null ? "vi" : "en"}
        />
        <p style={{ margin: 0 }}>
          <button type="button">Sau</button>
        </p>
      </main>
    </FluentProvider>
  );
}

document.body.style.margin = "0";
const root = document.createElement("div");
document.body.append(root);
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>
);
