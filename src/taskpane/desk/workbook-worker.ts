import { expose } from "comlink";
import { makeBookOpener } from "./book-opener";

expose(makeBookOpener());
