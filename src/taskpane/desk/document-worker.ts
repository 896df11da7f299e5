import { expose } from "comlink";
import { makeDocumentOpener } from "./document-opener";

expose(makeDocumentOpener());
