import { CustomPartsDesk, type HostedParts } from "./custom-parts-desk";
import type { OfficeApp, RequirementSets } from "./requirement-sets";
import type { RichApiEngine } from "./rich-api-engine";
import { elapse } from "./elapse";
import { SyncDesk, type SyncDeskOptions } from "./sync-desk";
import type { SyncLog } from "./sync-log";
import {
  dialogIn,
  dispatchId,
  dispatchIdIn,
  parseWacMessage,
  settingsIn,
  wacError,
  type AddinFrame,
  type OpenedDialog,
  type WacMessage,
} from "./wac-message";

export interface WacHostOptions extends SyncDeskOptions {
  readonly app: OfficeApp;
  readonly engine: RichApiEngine;
  readonly sets: RequirementSets;
  /** Address of the page that plays Office, without a query. */
  readonly hostPage: string;
  /** "vi-VN"; it is also the display language of the add-in. */
  readonly locale?: string;
  /** Document settings as plain values; the host writes into this map when the add-in saves. */
  readonly settings?: Map<string, unknown>;
  /** Custom XML parts of the document; without them the calls about parts are unknown ones. */
  readonly customParts?: HostedParts;
  readonly readOnly?: boolean;
  readonly documentUrl?: string;
}

const APP_COMMAND = "appCommandInvoked";

const appNumber: Readonly<Record<OfficeApp, number>> = { Excel: 16, Word: 32 };

const usualName: Readonly<Record<OfficeApp, string>> = {
  Excel: "workbook.xlsx",
  Word: "document.docx",
};

/** Data of an event for the add-in's richApiMessage handler; what Excel sends for "a range changed" and so on. */
export interface RichApiEvent {
  readonly eventType: number;
  /** Id of the sheet, or "" for the workbook. */
  readonly targetId: string;
  readonly args: object;
}

/**
 * Plays Office on the web for one add-in: answers the messages that office.js posts to the page around
 * its frame. One host serves one frame, which may be a browser's or a stand-in.
 */
export class WacHost {
  readonly #options: WacHostOptions;
  readonly #conversation = `conversation-${Math.random().toString(16).slice(2)}`;
  readonly #addinId = `addin-${Math.random().toString(16).slice(2)}`;
  readonly #handlers = new Map<string, WacMessage[]>();
  readonly #desk: SyncDesk;
  #frame: AddinFrame | null = null;
  #commands = 0;
  /** The document's custom XML parts as the add-in meets them. */
  readonly customParts: CustomPartsDesk;
  /** Document settings as they are saved, in memory of the document. */
  readonly settings: Map<string, unknown>;
  /** Dialogues that the add-in opened inside Office, in order. */
  readonly dialogs: OpenedDialog[] = [];
  /** True once office.js has asked where it is. */
  isStarted = false;
  /** Ids of the ribbon commands that called `event.completed()`. */
  readonly completedCommands: string[] = [];
  /** Calls that this host does not know; a test should find none. */
  readonly unknown: unknown[] = [];

  constructor(options: WacHostOptions) {
    this.#options = options;
    this.#desk = new SyncDesk(options.engine, options);
    this.customParts = new CustomPartsDesk(options.customParts);
    this.settings = options.settings ?? new Map<string, unknown>();
  }

  get log(): SyncLog {
    return this.#desk.log;
  }

  /** Faults to inject, latency, edit mode. */
  get desk(): SyncDesk {
    return this.#desk;
  }

  /** What the frame's `window.name` must be before office.js is loaded in it. */
  get frameName(): string {
    const { app, locale = "en-US", hostPage } = this.#options;
    const hostInfo = [app, "Web", "16.00", locale, "correlation-1", "", "disableLogging", "0"];
    return JSON.stringify({
      baseFrameName: "addin",
      hostInfo: hostInfo.join("|"),
      xdmInfo: [this.#conversation, this.#addinId, hostPage].join("|"),
      serializerVersion: "1",
    });
  }

  attach(frame: AddinFrame): void {
    this.#frame = frame;
  }

  /** Takes a message of the frame; anything that is not office.js for this conversation is ignored. */
  async receive(data: unknown): Promise<void> {
    const message = parseWacMessage(data);
    if (message?._messageType !== 0 || message._conversationId !== this.#conversation) return;
    if (message._actionType === 1) {
      this.#handlers.set(message._actionName, [...this.#handlersOf(message._actionName), message]);
      const dialog = dialogIn(message._data);
      if (dialog !== null) this.dialogs.push(dialog);
      this.#reply(message, { Error: 0 });
    } else if (message._actionType === 2) {
      this.#handlers.delete(message._actionName);
      this.#reply(message, { Error: 0 });
    } else {
      await this.#answer(message);
    }
  }

  /** Pushes an event; gives how many handlers of office.js got it. */
  fireRichApi({ eventType, targetId, args }: RichApiEvent): number {
    const entry = [65536, eventType, targetId, JSON.stringify(args), 0, false];
    return this.#fire("richApiMessage", { ArrayData: [entry] });
  }

  /** `DocumentSelectionChanged` of the Common API, and `workbook.onSelectionChanged`: it carries nothing. */
  fireSelectionChanged(): number {
    return this.#fire("documentSelectionChanged", {});
  }

  /**
   * Presses a ribbon button that runs a function, once the page has started to listen; gives the id by
   * which it will be in `completedCommands`.
   */
  async invokeCommand(name: string, controlId = `${name}.Button`): Promise<string> {
    for (let waits = 0; this.#handlersOf(APP_COMMAND).length === 0; waits += 1) {
      if (waits > 4000) throw new Error("The add-in's page listens to no ribbon command.");
      await elapse(10);
    }
    this.#commands += 1;
    const id = `command-${this.#commands}`;
    const event = JSON.stringify({ source: { id: controlId } });
    this.#fire(APP_COMMAND, { 0: id, 1: name, 2: event });
    return id;
  }

  async #answer(message: WacMessage): Promise<void> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.isStarted = true;
        this.#reply(message, this.#appContext());
        return;
      case "ContextActivationManager_notifyHost":
        // Focus, keyboard and address changes of the pane: Office asks for no answer.
        return;
      case "executeMethod": {
        const data = await this.#execute(dispatchIdIn(message._data), message._data);
        this.#reply(message, { Version: 1, Error: 0, ...data });
        return;
      }
      default:
        this.unknown.push(message);
        this.#reply(message, null, -2);
    }
  }

  async #execute(id: number, data: unknown): Promise<object> {
    switch (id) {
      case dispatchId.richApi:
        return await this.#desk.sync(data);
      case dispatchId.saveSettings:
        await this.#desk.pause();
        this.#saveSettings(settingsIn(data));
        return {};
      case dispatchId.loadSettings:
        await this.#desk.pause();
        return { Properties: { Settings: this.#storedSettings() } };
      case dispatchId.fileProperties:
        // office.js takes this answer apart by position: the properties, of them the address.
        return { 0: { 1: this.#documentUrl } };
      case dispatchId.commandCompleted:
        this.completedCommands.push(commandIdIn(data));
        return {};
      default:
        return await this.#askParts(id, data);
    }
  }

  async #askParts(id: number, data: unknown): Promise<object> {
    await this.#desk.pause();
    const answer = this.customParts.answer(id, data);
    if (answer !== null) return answer;
    this.unknown.push(data);
    return { Error: wacError.unsupportedEnumeration };
  }

  #storedSettings(): unknown[] {
    const pairs = this.#settingPairs();
    return this.#options.app === "Excel" ? pairs.map(([Name, Value]) => ({ Name, Value })) : pairs;
  }

  #settingPairs(): (readonly [string, string])[] {
    return [...this.settings].map(([key, value]) => [key, JSON.stringify(value)] as const);
  }

  #saveSettings(pairs: Readonly<Record<string, string>>): void {
    this.settings.clear();
    for (const [key, text] of Object.entries(pairs)) this.settings.set(key, JSON.parse(text));
  }

  get #documentUrl(): string {
    const { app, documentUrl } = this.#options;
    return documentUrl ?? `https://contoso.sharepoint.com/Documents/${usualName[app]}`;
  }

  #appContext(): object {
    const { app, locale = "en-US", readOnly = false, sets } = this.#options;
    return {
      _id: this.#addinId,
      _appInstanceId: this.#addinId,
      _appName: appNumber[app],
      _appVersion: 16,
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: this.#documentUrl,
      _clientMode: readOnly ? 0 : 1,
      _settings: app === "Excel" ? this.#settingPairs() : Object.fromEntries(this.#settingPairs()),
      _reason: "documentOpened",
      _osfControlType: 0,
      _eToken: "",
      _correlationId: "correlation-1",
      _requirementMatrix: JSON.stringify(sets),
      _hostFullVersion: "16.0.0.0",
      _appDomains: [],
      _wacHostEnvironment: "0",
    };
  }

  #handlersOf(name: string): readonly WacMessage[] {
    return this.#handlers.get(name) ?? [];
  }

  #fire(name: string, data: object): number {
    const handlers = this.#handlersOf(name);
    for (const handler of handlers) this.#reply(handler, data, 0, 1);
    return handlers.length;
  }

  #reply(to: WacMessage, data: unknown, errorCode = 0, responseType = 0): void {
    const reply = {
      _serializerVersion: 1,
      _origin: new URL(this.#options.hostPage).origin,
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: errorCode,
      _responseType: responseType,
      _data: data,
    };
    this.#frame?.post(JSON.stringify(reply));
  }
}

function commandIdIn(data: unknown): string {
  const fields = data as Readonly<Record<string, unknown>>;
  const ids = Object.values(fields).filter((value) => typeof value === "string");
  return ids.find((id) => id.startsWith("command-")) ?? JSON.stringify(data);
}
