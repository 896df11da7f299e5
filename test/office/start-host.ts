import type { HostedParts } from "./custom-parts-desk";
import { setsOf, supportsSince, type OfficeApp, type RequirementSets } from "./requirement-sets";
import { RichApiEngine } from "./rich-api-engine";
import type { RichType } from "./rich-type";
import { WacHost, type RichApiEvent } from "./wac-host";

/** The root object of a model, and what a host may ask of it beside its descriptor. */
export interface HostedModel {
  /** True while the person types in a cell. */
  readonly isEditingCell?: boolean;
  /** Around every batch of the add-in. */
  beginBatch?(): void;
  endBatch?(): void;
  /** Document settings; the add-in's saves end up here. */
  readonly settings?: Map<string, unknown>;
  /** Custom XML parts, for the Common API. */
  readonly customParts?: HostedParts;
  /** Objects of the app's own that office.js makes by name: "Microsoft.WordServices.SearchOptions". */
  readonly newObjects?: Readonly<Record<string, () => object>>;
  /** Wants to push events to the add-in. */
  listen?(push: (event: RichApiEvent) => void): unknown;
  /** Wants to tell that the person has selected something else. */
  listenToSelection?(tell: () => void): unknown;
}

export interface HostOptions<Model extends HostedModel> {
  readonly app: OfficeApp;
  /** The object behind `context.workbook` or `context.document`. */
  readonly model: Model;
  /** Version of ExcelApi or WordApi that this host has: "1.7", "1.14"; by default the newest of the npm build. */
  readonly version?: string;
  /** Further sets, or others than usual; an empty version takes a set away. */
  readonly sets?: RequirementSets;
  readonly locale?: string;
  /** Document settings beside the model's own, as plain values. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly readOnly?: boolean;
  readonly documentUrl?: string;
  readonly latency?: number;
  readonly payloadLimit?: number;
}

const newest: Readonly<Record<OfficeApp, string>> = { Excel: "1.17", Word: "1.3" };

/** office.js tells this object by itself that it has started. */
class InternalService {
  static readonly rich: RichType<InternalService> = {
    type: "AddinInternalService",
    methods: {
      NotifyActionHandlerReady: (service) => {
        service.isReady = true;
      },
    },
  };
  isReady = false;
}

/** Puts a host around a model; a frame is still to be attached to it. `hostPage` is the page that plays Office. */
export function startHost<Model extends HostedModel>(
  options: HostOptions<Model>,
  hostPage: string
): { readonly host: WacHost; readonly engine: RichApiEngine } {
  const { app, model, version = newest[app], sets: further = {}, settings = {}, ...rest } = options;
  const chosen = Object.entries({ ...setsOf(app, version), ...further });
  const sets = Object.fromEntries(chosen.filter(([, setVersion]) => setVersion !== ""));
  const engine = new RichApiEngine({
    root: model,
    newObjects: {
      ...model.newObjects,
      "Microsoft.InternalService.AddinInternalService": () => new InternalService(),
    },
    supports: (since) => supportsSince(sets, app, since),
  });
  const stored = model.settings ?? new Map<string, unknown>();
  for (const [key, value] of Object.entries(settings)) stored.set(key, value);
  const host = new WacHost({
    ...rest,
    app,
    engine,
    sets,
    hostPage,
    settings: stored,
    ...(model.customParts !== undefined && { customParts: model.customParts }),
    isEditing: () => model.isEditingCell === true,
    beginBatch: () => model.beginBatch?.(),
    endBatch: () => model.endBatch?.(),
  });
  model.listen?.((event) => host.fireRichApi(event));
  model.listenToSelection?.(() => host.fireSelectionChanged());
  return { host, engine };
}
