import { JSDOM } from "jsdom";

/** A page for React's effects; it must be there before React is loaded. */
const { window } = new JSDOM("<!doctype html>", { url: "https://localhost/" });
const { document, navigator } = window;
const page = { window, document, navigator, IS_REACT_ACT_ENVIRONMENT: true };
Object.assign(globalThis, page);
afterAll(() => {
  for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
  window.close();
});

/** What happens when the person comes back to the pane. */
export function comeBack(): void {
  window.dispatchEvent(new window.Event("focus"));
}
