import { invalidArgument } from "../rich-api-error";
import type { RichProperty, RichType } from "../rich-type";
import { cutEnds, paragraphsIn, walk } from "./edit-spans";
import { runsOf } from "./editor";
import type { Span } from "./spans";
import type { Stretch } from "./stretch";
import {
  closestWord,
  isOn,
  isWord,
  propertiesOf,
  setProperty,
  valueOf,
  wordChild,
} from "./word-xml";

/** Children of `w:rPr` in the order of the schema, as far as one is written here. */
export const RUN_ORDER = [
  ...["rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike"],
  ...["outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden"],
  ...["color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr"],
  ...["shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish"],
];

type Attributes = Readonly<Record<string, string>>;

/** One property of a font: how its element is read, and what is written for a value. */
interface FontProperty {
  readonly local: string;
  readonly read: (element: Element | null) => unknown;
  /** What runs that disagree are said to have. */
  readonly mixed: unknown;
  readonly write: (value: unknown) => Attributes | null;
}

const onOff = (local: string): FontProperty => ({
  local,
  read: isOn,
  mixed: null,
  write: (value) => (value === true ? {} : { val: "0" }),
});

const bold = onOff("b");
const italic = onOff("i");
const name: FontProperty = {
  local: "rFonts",
  read: (element) => valueOf(element, "ascii") ?? "Times New Roman",
  mixed: "",
  write: (value) => {
    const font = String(value);
    return { ascii: font, hAnsi: font, cs: font, eastAsia: font };
  },
};
const size: FontProperty = {
  local: "sz",
  read: (element) => Number(valueOf(element) ?? "20") / 2,
  mixed: null,
  write: (value) => {
    if (typeof value !== "number" || value <= 0) throw invalidArgument();
    return { val: String(Math.round(value * 2)) };
  },
};
const color: FontProperty = {
  local: "color",
  read: (element) => {
    const value = valueOf(element) ?? "auto";
    return value === "auto" ? "#000000" : `#${value.toUpperCase()}`;
  },
  mixed: "",
  write: (value) => ({ val: String(value).replace("#", "").toUpperCase() }),
};
const highlight: FontProperty = {
  local: "highlight",
  read: (element) => highlightColors[valueOf(element) ?? "none"] ?? null,
  mixed: "",
  write: (value) => {
    if (value === null || value === "") return null;
    if (typeof value !== "string") throw invalidArgument();
    const wanted = value.toLowerCase();
    const found = Object.entries(highlightColors).find(([key, shown]) =>
      [key.toLowerCase(), shown.toLowerCase()].includes(wanted)
    );
    if (found === undefined) throw invalidArgument();
    return { val: found[0] };
  },
};
const underline: FontProperty = {
  local: "u",
  read: (element) => (isOn(element) ? "Single" : "None"),
  mixed: "Mixed",
  write: (value) => ({ val: value === "None" ? "none" : "single" }),
};

const highlightColors: Readonly<Record<string, string>> = {
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  lightGray: "#C0C0C0",
};

const asRich = (property: FontProperty): RichProperty<SimulatedFont> => ({
  get: (font) => font.read(property),
  set: (font, value) => {
    font.write(property, value);
  },
});

/** `font` of anything that covers text: what the reader sees, worked out from runs, styles and defaults. */
export class SimulatedFont {
  static readonly rich: RichType<SimulatedFont> = {
    type: "Font",
    ref: true,
    props: {
      Bold: asRich(bold),
      Color: asRich(color),
      HighlightColor: asRich(highlight),
      Italic: asRich(italic),
      Name: asRich(name),
      Size: asRich(size),
      StrikeThrough: asRich(onOff("strike")),
      Underline: asRich(underline),
    },
  };

  constructor(private readonly stretch: Stretch) {}

  read(property: FontProperty): unknown {
    const span = this.stretch.content();
    const runs = runsTouched(span);
    const values = runs.map((run) => property.read(this.#find(run, property.local)));
    if (values.length === 0) {
      const [paragraph] = paragraphsIn(span);
      return paragraph === undefined ? null : property.read(this.#find(paragraph, property.local));
    }
    const [first] = values;
    return values.every((value) => value === first) ? first : property.mixed;
  }

  write(property: FontProperty, value: unknown): void {
    const { document } = this.stretch;
    const span = this.stretch.content();
    document.refuseLocked(span.common);
    if (!span.isEmpty) cutEnds(span);
    const attributes = property.write(value);
    for (const run of runsTouched(span)) {
      setProperty(propertiesOf(run, "rPr"), RUN_ORDER, [property.local, attributes]);
    }
    document.isSaved = false;
  }

  /** The element that decides: of the run, of its style, of the paragraph's style, of the document. */
  #find(holder: Element, local: string): Element | null {
    const { styles } = this.stretch.document;
    const paragraph = closestWord(holder, "p");
    const isRun = holder !== paragraph;
    const own = isRun ? wordChild(holder, "rPr") : wordChild(wordChild(holder, "pPr"), "rPr");
    const runStyle = valueOf(wordChild(own, "rStyle"));
    const sources = [
      own,
      runStyle === null ? null : wordChild(styles.byId(runStyle), "rPr"),
      ...(paragraph === null
        ? []
        : styles.chainOf(paragraph).map((style) => wordChild(style, "rPr"))),
      styles.defaults("rPr"),
    ];
    for (const source of sources) {
      const found = wordChild(source, local);
      if (found !== null) return found;
    }
    return null;
  }
}

/** Runs of which a span holds a letter. */
function runsTouched(span: Span): readonly Element[] {
  const own = closestWord(span.common, "r");
  if (own !== null) return [own];
  const steps = [...walk(span)].filter(({ isWhole, node }) => isWhole || !isWord(node, "p"));
  const runs = steps.flatMap(({ node, isWhole }) => {
    const around = closestWord(node, "r");
    if (around !== null) return [around];
    return isWhole ? runsOf(node) : [];
  });
  return [...new Set(runs)];
}
