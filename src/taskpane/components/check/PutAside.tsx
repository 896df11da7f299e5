import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/rules/finding";
import { findingKey } from "../../../core/rules/finding-key";
import type { ExplainedFinding } from "../../../core/rules/split-explained";
import { CheckDeskContext, type CheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { countText, fillText } from "../../screen/fill-text";
import { sayDay } from "../../screen/say-day";
import { Disclosure } from "../Disclosure";
import { PutAsideLine } from "./PutAsideLine";
import { Sliced } from "./Sliced";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const STEP = 20;

interface PutAsideProps {
  readonly explained: readonly ExplainedFinding[];
  readonly skipped: readonly Finding[];
  readonly desk: CheckDesk;
  readonly onUnskip: (finding: Finding) => void;
}

/** What was explained or skipped, in one line each at the end of the list. */
export function PutAside({ explained, skipped, desk, onUnskip }: PutAsideProps) {
  const styles = useStyles();
  const { language } = desk;
  if (explained.length + skipped.length === 0) return null;
  return (
    <CheckDeskContext value={desk}>
      <div className={styles.list}>
        {explained.length > 0 && (
          <Disclosure label={countText(checkTexts.explained, explained.length, language)}>
            {() => (
              <Sliced items={explained} language={language} step={STEP}>
                {(one) => <Explained key={findingKey(one.finding)} {...one} desk={desk} />}
              </Sliced>
            )}
          </Disclosure>
        )}
        {skipped.length > 0 && (
          <Disclosure label={countText(checkTexts.skipped, skipped.length, language)}>
            {() => (
              <Sliced items={skipped} language={language} step={STEP}>
                {(finding) => (
                  <PutAsideLine key={findingKey(finding)} finding={finding}>
                    <Button
                      size="small"
                      onClick={() => {
                        onUnskip(finding);
                      }}
                    >
                      {checkTexts.unskip[language]}
                    </Button>
                  </PutAsideLine>
                )}
              </Sliced>
            )}
          </Disclosure>
        )}
      </div>
    </CheckDeskContext>
  );
}

interface ExplainedProps extends ExplainedFinding {
  readonly desk: CheckDesk;
}

function Explained({ finding, explanation, desk }: ExplainedProps) {
  const styles = useStyles();
  const { actions, language } = desk;
  const date = sayDay(explanation.at, language);
  return (
    <PutAsideLine finding={finding}>
      <Text size={200}>
        {date !== null && (
          <span className={styles.quiet}>
            {fillText(checkTexts.explainedOn[language], { date })}{" "}
          </span>
        )}
        “{explanation.reason}”
      </Text>
      {actions !== null && (
        <Button
          size="small"
          onClick={() => {
            actions.withdraw(explanation);
          }}
        >
          {checkTexts.reopen[language]}
        </Button>
      )}
    </PutAsideLine>
  );
}
