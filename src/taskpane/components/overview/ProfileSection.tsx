import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { UnitProfile } from "../../../core/narrative/unit-profile";
import { fillText } from "../../screen/fill-text";
import { overviewTexts } from "../../overview/overview-texts";
import { sayDifference, sayPeriod, unitText } from "../../screen/profile-text";
import type { ReportDigest } from "../../report/report-digest";
import type { WorkbookActions } from "../../live/workbook-actions";
import { FactList } from "./FactList";
import { ProfileForm } from "./ProfileForm";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, display: "block" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ProfileSectionProps {
  readonly digest: Pick<ReportDigest, "profile" | "readProfile">;
  /** What the person set; null: as the sheets say. */
  readonly given: UnitProfile | null;
  readonly language: Language;
  readonly actions: WorkbookActions | null;
}

/** Who reports, about which period and to whom; in an open workbook the person may set it right. */
export function ProfileSection({ digest, given, language, actions }: ProfileSectionProps) {
  const styles = useStyles();
  const [isEditing, setIsEditing] = useState(false);
  const { profile, readProfile } = digest;
  const read = given === null ? null : sayDifference(given, readProfile, language);
  const close = (): void => {
    setIsEditing(false);
  };
  return (
    <section className={styles.section}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {overviewTexts.unitTitle[language]}
      </Text>
      {actions !== null && isEditing ? (
        <ProfileForm
          {...{ profile, language }}
          onCancel={close}
          onSave={(saved) => {
            actions.setProfile(saved);
            close();
          }}
        />
      ) : (
        <>
          <Facts {...{ profile, language }} />
          {read !== null && (
            <Text size={200}>{fillText(overviewTexts.differs[language], { read })}</Text>
          )}
          {actions !== null && (
            <div className={styles.buttons}>
              <Button
                size="small"
                onClick={() => {
                  setIsEditing(true);
                }}
              >
                {overviewTexts[profile === null ? "enter" : "edit"][language]}
              </Button>
              {given !== null && (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => {
                    actions.setProfile(null);
                  }}
                >
                  {overviewTexts.asRead[language]}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Facts({
  profile,
  language,
}: Pick<ProfileSectionProps, "language"> & Pick<ReportDigest, "profile">) {
  if (profile === null) return <Text>{overviewTexts.noUnit[language]}</Text>;
  const facts = [
    ["unit", unitText(profile)],
    ["period", sayPeriod(profile.period, language)],
    ["addressee", profile.upper ?? overviewTexts.unknown[language]],
  ] as const;
  return <FactList facts={facts.map(([name, fact]) => [overviewTexts[name][language], fact])} />;
}
