import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { PageBlock, PageWords, RulePage } from "../../check/rule-page";
import { ruleTexts } from "../../check/rule-texts";
import { useRulePage } from "../../check/use-rule-page";
import { useDialog } from "../../screen/use-dialog";
import { useEscape } from "../../screen/use-escape";

const useStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    width: "min(560px, 100vw - 24px)",
    maxWidth: "none",
    maxHeight: "calc(100vh - 24px)",
    padding: 0,
    overflowY: "auto",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow28,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  head: {
    position: "sticky",
    top: 0,
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  close: { flexShrink: 0 },
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  section: { display: "grid", gap: tokens.spacingVerticalXXS },
  heading: { margin: 0 },
  words: { display: "block", margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface RuleHelpProps {
  readonly rule: string;
  readonly language: Language;
  readonly onClose: () => void;
}

/** The page of a rule, before everything else in the pane; Escape closes it and leads back. */
export function RuleHelp({ rule, language, onClose }: RuleHelpProps) {
  const styles = useStyles();
  const title = useId();
  // Office on the web takes Escape for itself, unless it is heard before.
  const box = useEscape<HTMLDialogElement>(onClose);
  const page = useRulePage(rule, language);
  useDialog(box);
  const name = page === null || page === "opening" ? ruleTexts.about[language] : page.title;
  return (
    <dialog ref={box} className={styles.box} aria-labelledby={title} onCancel={onClose}>
      <div className={styles.head}>
        <Text as="h2" id={title} size={400} weight="semibold" className={styles.title}>
          {name}
        </Text>
        <Button size="small" className={styles.close} onClick={onClose}>
          {ruleTexts.close[language]}
        </Button>
      </div>
      <div className={styles.page}>
        {page === "opening" && <Text>{ruleTexts.opening[language]}</Text>}
        {page === null && <Text role="alert">{ruleTexts.notOpened[language]}</Text>}
        {page !== null && page !== "opening" && <Sections page={page} />}
        <Text size={200} className={styles.quiet} lang="en">
          {rule}
        </Text>
      </div>
    </dialog>
  );
}

function Sections({ page }: { readonly page: RulePage }) {
  const styles = useStyles();
  return page.sections.map(({ heading, blocks }) => (
    <section key={heading} className={styles.section}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {heading}
      </Text>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </section>
  ));
}

function Block({ block }: { readonly block: PageBlock }) {
  const styles = useStyles();
  if (block.kind === "paragraph")
    return (
      <Text as="p" className={styles.words}>
        <Words words={block.words} />
      </Text>
    );
  return (
    <ul className={styles.list}>
      {block.items.map((words, index) => (
        <li key={index}>
          <Words words={words} />
        </li>
      ))}
    </ul>
  );
}

const tags = { strong: "strong", emphasis: "em", code: "code" } as const;

function Words({ words }: { readonly words: readonly PageWords[] }) {
  return words.map(({ kind, text }, index) => {
    if (kind === "plain") return text;
    const Tag = tags[kind];
    return <Tag key={index}>{text}</Tag>;
  });
}
