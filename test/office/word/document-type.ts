import { invalidArgument } from "../rich-api-error";
import type { RichType } from "../rich-type";
import type { SimulatedDocument } from "./document";
import { SectionCollection } from "./section";
import type { TrackingMode } from "./tracking-mode";

const modes: readonly unknown[] = ["Off", "TrackAll", "TrackMineOnly"];

/** `context.document`: the root of all that an add-in reaches in Word. */
export const documentType: RichType<SimulatedDocument> = {
  type: "Document",
  ref: true,
  props: {
    Saved: ({ isSaved }) => isSaved,
    ChangeTrackingMode: {
      since: "1.4",
      get: ({ tracking }) => tracking,
      set: (document, mode) => {
        if (!modes.includes(mode)) throw invalidArgument();
        document.tracking = mode as TrackingMode;
      },
    },
  },
  nav: {
    Body: (document) => document.bodyOf(document.body),
    ContentControls: (document) => document.controlsOf(() => document.controls),
    Sections: (document) => new SectionCollection(document),
  },
  methods: {
    GetSelection: (document) => document.rangeOf(document.selection.copy()),
    Save: (document) => {
      document.isSaved = true;
    },
  },
};
