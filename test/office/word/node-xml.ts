import { JSDOM } from "jsdom";
import { xmlToolsOf } from "./xml-tools";

/** XML for a Node process. Not for a browser bundle: jsdom is large, and a browser has its own. */
export const nodeXml = xmlToolsOf(new JSDOM().window);
