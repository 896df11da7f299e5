import { Button, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement, type SyntheticEvent } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { reportHeading } from "../../../core/narrative/report-heading";
import { communeKinds } from "../../../core/figures/commune";
import type { UnitProfile } from "../../../core/narrative/unit-profile";
import { fillText } from "../../screen/fill-text";
import { overviewTexts, periodKinds } from "../../overview/overview-texts";
import {
  draftOf,
  periodCounts,
  readDraft,
  sayProblems,
  withField,
  withPeriodKind,
  type ProfileDraft,
} from "../../overview/profile-draft";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: 0,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(128px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  box: { width: "100%", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type TextField = Exclude<keyof ProfileDraft, "periodKind">;

interface ProfileFormProps {
  readonly profile: UnitProfile | null;
  readonly language: Language;
  readonly onSave: (profile: UnitProfile) => void;
  readonly onCancel: () => void;
}

/** Asks who reports, to whom and about which period; what is wrong is said at its field. */
export function ProfileForm({ profile, language, onSave, onCancel }: ProfileFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [isTold, setIsTold] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const reading = readDraft(draft);
  const problems = isTold && !reading.ok ? sayProblems(reading.problems, language) : {};
  useEffect(() => {
    form.current?.querySelector("select")?.focus();
  }, []);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setIsTold(true);
    if (reading.ok) onSave(reading.profile);
  };
  const set = (field: TextField) => (_event: unknown, data: { readonly value: string }) => {
    setDraft(withField(draft, field, data.value));
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <div className={styles.pair}>
        <Asked label={overviewTexts.kind[language]} problem={problems["kind"]}>
          <Select className={styles.box} value={draft.kind} onChange={set("kind")}>
            {communeKinds.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </Select>
        </Asked>
        <Asked
          label={overviewTexts.name[language]}
          problem={problems["name"]}
          hint={overviewTexts.nameHint[language]}
        >
          <Input className={styles.box} value={draft.name} onChange={set("name")} />
        </Asked>
      </div>
      <Asked
        label={overviewTexts.addressee[language]}
        problem={problems["upper"]}
        hint={overviewTexts.upperHint[language]}
      >
        <Input className={styles.box} value={draft.upper} onChange={set("upper")} />
      </Asked>
      <PeriodFields {...{ draft, problems, language, set }} onDraft={setDraft} />
      {reading.ok && (
        <Text size={200} className={styles.quiet}>
          {fillText(overviewTexts.willSay[language], {
            text: reportHeading(reading.profile).opening,
          })}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {overviewTexts.save[language]}
        </Button>
        <Button onClick={onCancel}>{overviewTexts.cancel[language]}</Button>
      </div>
    </form>
  );
}

interface PeriodFieldsProps {
  readonly draft: ProfileDraft;
  readonly problems: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly set: (field: TextField) => (event: unknown, data: { readonly value: string }) => void;
  readonly onDraft: (draft: ProfileDraft) => void;
}

function PeriodFields({ draft, problems, language, set, onDraft }: PeriodFieldsProps) {
  const styles = useStyles();
  const { periodKind } = draft;
  const count = periodKind === "" ? undefined : periodCounts[periodKind];
  const asked = (field: "year" | "index" | "from" | "to") => ({
    label: overviewTexts[field][language],
    problem: problems[`period.${field}`],
  });
  return (
    <div className={styles.pair}>
      <Asked label={overviewTexts.periodKind[language]} problem={problems["period.kind"]}>
        <Select
          className={styles.box}
          value={periodKind}
          onChange={(_event, { value }) => {
            onDraft(withPeriodKind(draft, isPeriodKind(value) ? value : ""));
          }}
        >
          <option value="">{overviewTexts.noPeriod[language]}</option>
          {Object.entries(periodKinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name[language]}
            </option>
          ))}
        </Select>
      </Asked>
      {count !== undefined && (
        <Asked {...asked("index")}>
          <Select className={styles.box} value={draft.index} onChange={set("index")}>
            {Array.from({ length: count }, (_, index) => (
              <option key={index}>{index + 1}</option>
            ))}
          </Select>
        </Asked>
      )}
      {periodKind !== "" && (
        <Asked {...asked("year")}>
          <Input
            className={styles.box}
            inputMode="numeric"
            value={draft.year}
            onChange={set("year")}
          />
        </Asked>
      )}
      {periodKind === "free" &&
        (["from", "to"] as const).map((field) => (
          <Asked key={field} {...asked(field)}>
            <Input className={styles.box} type="date" value={draft[field]} onChange={set(field)} />
          </Asked>
        ))}
    </div>
  );
}

interface AskedProps {
  readonly label: string;
  readonly problem: string | undefined;
  readonly hint?: string;
  readonly children: ReactElement;
}

function Asked({ label, problem, hint, children }: AskedProps) {
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      {children}
    </Field>
  );
}

const isPeriodKind = (text: string): text is keyof typeof periodKinds =>
  Object.hasOwn(periodKinds, text);
