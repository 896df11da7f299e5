/** A message from the add-in's frame, as office.js for the web posts it (a JSON string). */
export interface WacMessage {
  /** 0: request, 1: reply. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0: call, 1: register a handler, 2: unregister it. */
  readonly _actionType: number;
  readonly _data: unknown;
}

/** The frame of an add-in as its host sees it. */
export interface AddinFrame {
  readonly post: (text: string) => void;
}

/** What `executeMethod` asks of the host, by Office's own numbers. */
export const dispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
  addPart: 128,
  partById: 129,
  partsByNamespace: 130,
  partXml: 131,
  deletePart: 133,
} as const;

/** Office's own numbers for what can go wrong outside a batch. */
export const wacError = {
  invalidSheetName: 1014,
  unsupportedEnumeration: 5000,
  cellEditMode: 5004,
  modalDialogOpen: 5016,
  sessionLost: 5012,
  activityLimit: 5102,
  customXml: 6100,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;

/** Sets this bit of a batch's flags: `Excel.run({ delayForCellEdit: true }, …)`. */
export const DELAY_FOR_CELL_EDIT = 64;

export function parseWacMessage(text: unknown): WacMessage | null {
  if (typeof text !== "string") return null;
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null && "_messageType" in message
      ? (message as WacMessage)
      : null;
  } catch {
    return null;
  }
}

/** The document settings of an `executeMethod` that saves them: [key, JSON text] pairs. */
export function settingsIn(data: unknown): Record<string, string> {
  const { DdaSettingsMethod } = data as {
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  };
  return Object.fromEntries(DdaSettingsMethod?.Properties ?? []);
}

/** The batch of an `executeMethod` for RichApi, with its flags. */
export function batchIn(data: unknown): { readonly body: string; readonly flags: number } {
  const { ArrayData } = data as { readonly ArrayData: readonly unknown[] };
  return { body: String(ArrayData[4]), flags: Number(ArrayData[6]) };
}

export function dispatchIdIn(data: unknown): number {
  return (data as { readonly DdaMethod: { readonly DispatchId: number } }).DdaMethod.DispatchId;
}

/** A dialogue as the add-in asked for it; height and width in percent of the screen. */
export interface OpenedDialog {
  readonly url: string;
  readonly height: number;
  readonly width: number;
}

/** The dialogue that a registration opens, or null: office.js opens one by listening to it. */
export function dialogIn(data: unknown): OpenedDialog | null {
  const { targetId } = (data ?? {}) as { readonly targetId?: unknown };
  if (typeof targetId !== "string" || !targetId.startsWith('{"')) return null;
  const dialog = JSON.parse(targetId) as Partial<OpenedDialog>;
  return typeof dialog.url === "string" ? (dialog as OpenedDialog) : null;
}
