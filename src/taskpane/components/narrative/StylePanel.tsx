import {
  Field,
  Radio,
  RadioGroup,
  Switch,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { NarrativeStyle } from "../../../core/narrative/style";
import { narrativeTexts } from "../../narrative/narrative-texts";
import { sampleSentence } from "../../narrative/sample-sentence";
import { Disclosure } from "../Disclosure";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sample: {
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    margin: 0,
  },
});

const verbs = ["đạt", "chiếm", "="] as const satisfies readonly NarrativeStyle["shareVerb"][];
const decimals = [0, 1, 2] as const satisfies readonly NarrativeStyle["decimals"][];

interface StylePanelProps {
  readonly style: NarrativeStyle;
  readonly language: Language;
  readonly onStyle: (style: NarrativeStyle) => void;
}

/** How numbers and shares are written in the whole report, with a sentence that shows it at once. */
export function StylePanel({ style, language, onStyle }: StylePanelProps) {
  const styles = useStyles();
  return (
    <div>
      <Disclosure label={narrativeTexts.style[language]}>
        {() => (
          <div className={styles.panel}>
            <div role="status">
              <Text size={200}>{narrativeTexts.sample[language]}</Text>
              <p className={styles.sample} lang="vi">
                {sampleSentence(style)}
              </p>
            </div>
            <Choice
              label={narrativeTexts.shareVerb[language]}
              values={verbs}
              value={style.shareVerb}
              onChoose={(shareVerb) => {
                onStyle({ ...style, shareVerb });
              }}
            />
            <Choice
              label={narrativeTexts.decimals[language]}
              values={decimals}
              value={style.decimals}
              onChoose={(chosen) => {
                onStyle({ ...style, decimals: chosen });
              }}
            />
            {(["leadingZero", "grouping"] as const).map((name) => (
              <Switch
                key={name}
                checked={style[name]}
                label={narrativeTexts[name][language]}
                onChange={(_event, { checked }) => {
                  onStyle({ ...style, [name]: checked });
                }}
              />
            ))}
          </div>
        )}
      </Disclosure>
    </div>
  );
}

interface ChoiceProps<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, values, value, onChoose } = props;
  return (
    <Field label={label}>
      <RadioGroup
        layout="horizontal"
        value={String(value)}
        onChange={(_event, data) => {
          const chosen = values.find((one) => String(one) === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <Radio key={one} value={String(one)} label={String(one)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
