import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { fillText } from "../../screen/fill-text";
import type { SeenRelation } from "../../teach/lesson-question";
import { isSameRelation } from "../../teach/same-relation";
import type { StageProps } from "../../teach/stage-props";
import { teachTexts } from "../../teach/teach-texts";
import { PlaceList } from "./PlaceList";
import { RelationPicker } from "./RelationPicker";
import { TrialView } from "./TrialView";

const useStyles = makeStyles({
  title: { margin: 0, display: "block" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  // As far in as the words of the box above it.
  evidence: {
    paddingInlineStart: "36px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Which relations have to hold, those that the sheet shows first; then what the form reads. */
export function RelationsStep(props: StageProps) {
  const { teaching, judged, actions, language } = props;
  const styles = useStyles();
  return (
    <>
      <Text>{teachTexts.relationsLead[language]}</Text>
      <div role="group" aria-label={teachTexts.suggested[language]}>
        {judged.relations.length === 0 && <Text>{teachTexts.noRelation[language]}</Text>}
        <ul className={styles.list}>
          {judged.relations.map((seen, index) => (
            <RelationLine key={index} seen={seen} {...props} />
          ))}
        </ul>
      </div>
      {teaching.picked === null ? (
        <div>
          <Button
            onClick={() => {
              actions.pick(true);
            }}
          >
            {teachTexts.addRelation[language]}
          </Button>
        </div>
      ) : (
        <RelationPicker {...props} picked={teaching.picked} />
      )}
      <TrialView {...props} />
    </>
  );
}

function RelationLine({
  seen,
  lesson,
  actions,
  language,
  onGoTo,
}: StageProps & { readonly seen: SeenRelation }) {
  const styles = useStyles();
  const { relation, text, holds, fails } = seen;
  const all = holds + fails.length;
  const said =
    all === 0
      ? teachTexts.untried[language]
      : fillText(teachTexts.holds[language], { holds: String(holds), all: String(all) });
  return (
    <li className={styles.line}>
      <Checkbox
        label={text}
        checked={lesson.relations.some((one) => isSameRelation(one, relation))}
        onChange={(_event, { checked }) => {
          actions.tick(relation, checked === true);
        }}
      />
      <div className={styles.evidence}>
        {said}
        {fails.length > 0 && (
          <>
            {"; "}
            {teachTexts.fails[language]}{" "}
            <PlaceList sheet={lesson.sheet} cells={fails} {...{ language, onGoTo }} />
          </>
        )}
      </div>
    </li>
  );
}
