import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Bilingual, Language } from "../core/figures/bilingual";
import { PaneHeader } from "./components/PaneHeader";
import { ReportView, type TabName } from "./components/ReportView";
import { WordReport } from "./components/WordReport";
import { WorkbookBar } from "./components/WorkbookBar";
import { WorkbookNews } from "./components/WorkbookNews";
import { fillText } from "./fill-text";
import { paneTexts } from "./pane-texts";
import { useDarkScheme } from "./use-dark-scheme";
import { useFileDrop } from "./use-file-drop";
import { useReportDocument } from "./use-report-document";
import { useWorkbookFile } from "./use-workbook-file";
