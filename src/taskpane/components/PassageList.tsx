import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Language } from "../../core/figures/bilingual";
import type { FigureId } from "../../core/figures/figure";
import type { Report } from "../../core/make-report";
import type { Passage } from "../../core/narrative/passage";
import { addressText } from "../../core/sheet/address";
import { countText } from "../fill-text";
import { paneTexts } from "../pane-texts";
import { PassageView } from "./PassageView";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  passages: { display: "grid", gap: tokens.spacingVerticalXL },
  doubt: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  copy: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
});

interface PassageListProps {
  readonly report: Report;
  readonly language: Language;
}

/** The passages as they will read; figures with an open finding stand out. */
export function PassageList({ report, language }: PassageListProps) {
  const styles = useStyles();
  const [answer, setAnswer] = useState<"copied" | "notCopied" | null>(null);
  const doubted = useMemo(() => doubtedFigures(report), [report]);
  const { passages } = report.narrative;
  if (passages.length === 0) return <Text>{paneTexts.noPassages[language]}</Text>;
  const doubts = passages.flatMap(figuresIn).filter((figure) => doubted.has(figure)).length;
  const copy = async (): Promise<void> => {
    setAnswer((await copyText(passages.map(plainText).join("\n\n"))) ? "copied" : "notCopied");
  };
  return (
    <div className={styles.passages}>
      {doubts > 0 && (
        <div className={styles.doubt}>
          <SeverityIcon severity="warning" />
          <Text>{countText(paneTexts.doubts, doubts, language)}</Text>
        </div>
      )}
      {passages.map((passage) => (
        <PassageView key={passage.id} {...{ passage, doubted, language }} book={report.book} />
      ))}
      <div className={styles.copy}>
        <Button onClick={() => void copy()}>{paneTexts.copy[language]}</Button>
        <Text role="status">{answer === null ? "" : paneTexts[answer][language]}</Text>
      </div>
    </div>
  );
}

/** Figures at whose cells an error or a warning was found. */
function doubtedFigures({ findings, book }: Report): ReadonlySet<FigureId> {
  const open = findings.filter(({ severity }) => severity !== "note");
  const cells = new Set(
    open.flatMap(({ sheet, cells }) => cells.map((cell) => addressText({ sheet, cell })))
  );
  const figures = [...book.values()].filter((entry) => entry.kind === "figure");
  return new Set(
    figures.filter(({ origin }) => cells.has(addressText(origin))).map(({ id }) => id)
  );
}

const figuresIn = ({ paragraphs }: Passage): readonly FigureId[] =>
  paragraphs.flat().flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : []));

function plainText(passage: Passage): string {
  return passage.paragraphs.map((pieces) => pieces.map((piece) => piece.text).join("")).join("\n");
}

/** False where the browser keeps the clipboard from pages. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
