import { describeLaws } from "./describe-laws";
import { workInWord } from "./work-in-word";

describeLaws("a document open in Word", workInWord, { sequences: 40 });
