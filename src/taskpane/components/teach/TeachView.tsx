import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { CellAddress } from "../../../core/sheet/address";
import { liveTexts } from "../../live/live-texts";
import type { KeptForm } from "../../live/workbook-memory";
import { fillText } from "../../screen/fill-text";
import type { Teaching } from "../../teach/teaching";
import { teachTexts } from "../../teach/teach-texts";
import type { TeachingSeat } from "../../teach/use-teaching";
import { LeaveQuestion } from "./LeaveQuestion";
import { TeachSteps } from "./TeachSteps";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { margin: 0, overflowWrap: "anywhere" },
});

interface TeachViewProps {
  /** Where the person is in Excel; null until it is known. */
  readonly cell: CellAddress | null;
  readonly seat: TeachingSeat;
  readonly language: Language;
  readonly onGoTo: (cells: readonly CellAddress[]) => void;
  readonly onKeep: (form: KeptForm) => void;
  /** Back to what the workbook says; what was taught so far stays. */
  readonly onBack: () => void;
}

/** A form is taught step by step, in place of what the workbook says. */
export function TeachView(props: TeachViewProps) {
  const { seat, language, onBack } = props;
  const styles = useStyles();
  const { teaching, wish } = seat;
  const again = teaching?.again ?? null;
  const title =
    again === null
      ? teachTexts.title[language]
      : fillText(teachTexts.again[language], { name: again.name });
  return (
    <section className={styles.view} aria-label={teachTexts.title[language]}>
      <div className={styles.head}>
        <Button size="small" onClick={onBack}>
          {liveTexts.back[language]}
        </Button>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {title}
        </Text>
      </div>
      {teaching !== null && wish !== null && (
        <LeaveQuestion
          question={fillText(teachTexts.wishQuestion[language], namesIn(teaching, wish.sheet))}
          leave={fillText(teachTexts.wishDrop[language], namesIn(teaching, wish.sheet))}
          stay={fillText(teachTexts.wishKeep[language], namesIn(teaching, wish.sheet))}
          onLeave={seat.actions.drop}
          onStay={seat.actions.keepOn}
        />
      )}
      {teaching !== null && wish === null && <Taught {...props} teaching={teaching} />}
    </section>
  );
}

const namesIn = ({ sheet }: Teaching, other: string) => ({ sheet, other });

function Taught({ teaching, ...props }: TeachViewProps & { readonly teaching: Teaching }) {
  const { cell, seat, language, onGoTo, onKeep, onBack } = props;
  const { lesson, judged, sheet } = teaching;
  const drop = (): void => {
    seat.actions.drop();
    onBack();
  };
  if (teaching.isGone)
    return (
      <>
        <Text>{fillText(teachTexts.gone[language], { sheet })}</Text>
        <div>
          <Button onClick={drop}>{teachTexts.drop[language]}</Button>
        </div>
      </>
    );
  if (lesson === null || judged === null)
    return <Spinner size="tiny" label={teachTexts.begins[language]} />;
  const selected = cell?.sheet === sheet ? cell : null;
  return (
    <TeachSteps
      {...{ teaching, lesson, judged, selected, onGoTo, language, onKeep }}
      actions={seat.actions}
      onDrop={drop}
    />
  );
}
