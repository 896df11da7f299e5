import {
  Button,
  Checkbox,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../core/figures/bilingual";
import type { PlannedMark } from "../../core/link/planned-mark";
import type { Report } from "../../core/make-report";
import { markKey, type Comparison, type Decisions } from "../document-question";
import { countText, fillText } from "../fill-text";
import { obstacleTexts, placeNames, wordTexts } from "../word-texts";
import { ConflictQuestion } from "./ConflictQuestion";
import { MarkLine } from "./MarkLine";
import { MarkSection } from "./MarkSection";
import { StateBar } from "./StateBar";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
  tick: { alignItems: "flex-start" },
  action: {
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
