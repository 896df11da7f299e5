import { describeLaws } from "./describe-laws";
import { workInPage } from "./work-in-page";

describeLaws("a document open in the page", workInPage, { sequences: 8 });
